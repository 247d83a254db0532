using System.CommandLine;
using NewsExtraction.Merging;
using NewsExtraction.Models;

namespace NewsExtraction.Training.Merging;

/// <summary><c>train merging</c> and <c>evaluate merging</c>: one event out of many articles.</summary>
internal static class MergingCommands
{
    private const int Folds = 5;

    public static Command Train()
    {
        var (documents, gold) = Inputs();
        var output = new Option<string>("--output")
        {
            Description = "Table of weights to write.",
            DefaultValueFactory = _ => "models/english/" + MergeModel.FileName,
        };
        var decay = Numbers<float>("--decay", "How strongly weights are drawn towards 0; the first is the one that ships.", 1);
        var offset = Numbers<double>("--offset", "Added to the bias; the first is the one that ships.", 0.5);
        var command = new Command("merging", "Learns which reports of two articles tell of one event, and prints how well that goes on "
            + "topics left out.") { documents, gold, output, decay, offset };
        command.SetAction(p => RunTraining(MergingCorpus.Read(p.GetValue(documents)!, p.GetValue(gold)!), p.GetValue(output)!,
            p.GetValue(decay)!, p.GetValue(offset)!));
        return command;
    }

    public static Command Evaluate()
    {
        var (documents, gold) = Inputs();
        var command = new Command("merging", "Measures the shipped weights for merging, beside what needs no weights.") { documents, gold };
        command.SetAction(p =>
        {
            var corpus = MergingCorpus.Read(p.GetValue(documents)!, p.GetValue(gold)!);
            MergingScores.ReportBaselines(corpus);
            var merged = MergingScores.Merge(corpus.Articles, MergeModel.From(ModelSource.Package));
            MergingScores.Report("shipped weights, all articles together", corpus, r => merged[(r.Article, r.Event)]);
        });
        return command;
    }

    private static (Argument<string> Documents, Argument<string> Gold) Inputs() =>
        (new Argument<string>("DOCUMENTS") { Description = "Articles with their topics (ndjson: id, topic, text)." },
        new Argument<string>("GOLD") { Description = "Their event mentions (JSON: doc, start, end, cluster)." });

    private static Option<T[]> Numbers<T>(string name, string description, T usual) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => [usual],
        AllowMultipleArgumentsPerToken = true,
    };

    private static void RunTraining(MergingCorpus corpus, string output, float[] decays, double[] offsets)
    {
        MergingScores.ReportBaselines(corpus);
        var topics = corpus.Articles.Select(a => a.Topic).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var decay in decays)
        {
            foreach (var offset in offsets)
            {
                var trainer = new MergingTrainer(decay, offset);
                var merged = new Dictionary<(string Article, string Event), string>();
                for (var fold = 0; fold < Folds; fold++)
                {
                    bool IsOfFold(string topic) => topics.IndexOf(topic) % Folds == fold;
                    var model = trainer.Train(corpus, t => !IsOfFold(t));
                    foreach (var (report, id) in MergingScores.Merge(corpus.Articles.Where(a => IsOfFold(a.Topic)), model))
                        merged[report] = id;
                }

                MergingScores.Report(FormattableString.Invariant($"decay {decay}, offset {offset}: each fifth of the topics by the others"),
                    corpus, r => merged[(r.Article, r.Event)]);
            }
        }

        var last = new MergingTrainer(decays[0], offsets[0]);
        var shipped = last.Train(corpus, _ => true);
        Console.WriteLine($"{last.Learnt.All} pairs, {last.Learnt.Same} of them one event");
        var seen = MergingScores.Merge(corpus.Articles, shipped);
        MergingScores.Report("with all topics seen, all articles together", corpus, r => seen[(r.Article, r.Event)]);
        using var writer = new StreamWriter(output) { NewLine = "\n" };
        shipped.Write(writer);
        Console.WriteLine($"wrote {output}");
    }
}
