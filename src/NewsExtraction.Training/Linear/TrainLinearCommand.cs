using System.CommandLine;

namespace NewsExtraction.Training.Linear;

/// <summary><c>train-linear TREEBANK --out FILE --date DATE</c>.</summary>
internal static class TrainLinearCommand
{
    public static Command Create()
    {
        var treebank = new Argument<string>("treebank");
        var development = new Option<string?>("--dev");
        var output = new Option<string>("--out") { Required = true };
        var date = new Option<string>("--date") { Required = true };
        var epochs = new Option<int>("--epochs") { DefaultValueFactory = _ => 10 };
        var command = new Command("train-linear", "Trains the linear tagger and parser.") { treebank, development, output, date, epochs };
        command.SetAction(r => LinearTrainer.Train(r.GetValue(treebank)!, r.GetValue(development), r.GetValue(output)!, r.GetValue(date)!, r.GetValue(epochs)));
        return command;
    }
}
