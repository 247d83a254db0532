using System.CommandLine;

namespace NewsExtraction.Training.Sentences;

/// <summary><c>train sentences TREEBANK --out FILE --date DATE</c>.</summary>
internal static class TrainSentencesCommand
{
    public static Command Create()
    {
        var treebank = new Argument<string>("treebank") { Description = "CoNLL-U training file with paragraph marks." };
        var output = new Option<string>("--out") { Required = true };
        var date = new Option<string>("--date") { Required = true };
        var epochs = new Option<int>("--epochs") { DefaultValueFactory = _ => 4 };
        var rate = new Option<float>("--rate") { DefaultValueFactory = _ => 0.05f };
        var shrink = new Option<float>("--shrink") { DefaultValueFactory = _ => 0.001f };
        var development = new Option<string[]>("--dev") { Description = "Treebanks to measure on.", AllowMultipleArgumentsPerToken = true };
        var command = new Command("sentences", "Trains the classifier of sentence ends.") { treebank, output, date, epochs, rate, shrink,
            development };
        command.SetAction(r =>
        {
            var model = SentenceTrainer.Train(r.GetValue(treebank)!, r.GetValue(epochs), r.GetValue(rate), r.GetValue(shrink),
                r.GetValue(date)!);
            File.WriteAllBytes(r.GetValue(output)!, model);
            foreach (var file in r.GetValue(development) ?? []) SentenceTrainer.Measure(file, model);
        });
        return command;
    }
}
