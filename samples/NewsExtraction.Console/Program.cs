using System.CommandLine;
using NewsExtraction.Console.Commands;

var root = new RootCommand("Reads news articles and tells what happened in them: who did what to whom, where, when, and by whose word.");
root.Subcommands.Add(ExtractCommand.Create());
root.Subcommands.Add(CheckCommand.Create());
root.Subcommands.Add(ExplainCommand.Create());
root.Subcommands.Add(ParseCommand.Create());
return await root.Parse(args).InvokeAsync();
