using System.CommandLine;
using NewsExtraction.Training.Coreference;
using NewsExtraction.Training.Entities;
using NewsExtraction.Training.Evaluation;
using NewsExtraction.Training.Gazetteer;
using NewsExtraction.Training.Lemmas;
using NewsExtraction.Training.Syntax;
using NewsExtraction.Training.Vectors;

var root = new RootCommand("Trains and measures the models of NewsExtraction.");
var train = new Command("train", "Makes a model.") { GazetteerCommand.Create(), TrainVectorsCommand.Create(), TrainSyntaxCommand.Create() };
train.Subcommands.Add(TrainLemmasCommand.Create());
root.Subcommands.Add(train);
var evaluate = new Command("evaluate", "Measures a step.") { EvaluateCoreferenceCommand.Create() };
evaluate.Subcommands.Add(EvaluateSyntaxCommand.Create());
root.Subcommands.Add(evaluate);
root.Subcommands.Add(ShowEntitiesCommand.Create());
return root.Parse(args).Invoke();
