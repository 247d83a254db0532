using System.CommandLine;

var root = new RootCommand("Trains and measures the models of NewsExtraction.");
return root.Parse(args).Invoke();
