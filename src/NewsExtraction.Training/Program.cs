using System.CommandLine;
using NewsExtraction.Training.Linear;

var root = new RootCommand("Trains and measures the models of NewsExtraction.");
root.Subcommands.Add(TrainLinearCommand.Create());
return root.Parse(args).Invoke();
