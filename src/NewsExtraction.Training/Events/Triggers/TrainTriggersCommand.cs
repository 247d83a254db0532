using System.CommandLine;
using NewsExtraction.Models;
using NewsExtraction.Rules;

namespace NewsExtraction.Training.Events.Triggers;

/// <summary><c>triggers</c>: learns which words tell of which events from annotated articles, and prints how well it does on articles left
/// out.</summary>
internal static class TrainTriggersCommand
{
    public static Command Create() =>
        LearningOptions.Create("triggers", "Learns which words tell of which events.", TriggerModel.File, Run);

    private static void Run(LearningSettings settings)
    {
        var taught = GoldArticles.Read(settings.Gold);
        List<GoldArticle> articles = [.. taught, .. GoldArticles.Read(settings.Tests)];
        var collector = new TriggerCases(new NewsExtractorBuilder().RulesOnly().Build());
        var cases = collector.Collect(articles);
        var learning = new Learning(cases, collector.CollectAlone(taught), collector.Seen, settings);
        Console.WriteLine($"{taught.Count} articles, {cases.Count} words, {cases.Count(c => c.Right > 0)} of them tell, "
            + $"{cases.Count(c => c.Given > 0)} found by frames; {learning.Alone.Count} words of sentences that stand alone");
        bool IsReported(int article) => article < taught.Count && settings.IsReported(article);
        var held = Enumerable.Range(0, settings.Folds)
            .SelectMany(fold => learning.Judge(a => a >= taught.Count || a % settings.Folds == fold))
            .Where(h => IsReported(h.Case.Article));
        if (settings.Folds > 0) TriggerReport.Print("left out", [.. held], collector.Unreached.Where((_, a) => IsReported(a)).Sum());
        if (settings.Tests.Length > 0)
            TriggerReport.Print("test", [.. learning.Judge(a => a >= taught.Count)], collector.Unreached.Skip(taught.Count).Sum());
        if (settings.Output is not { } output) return;
        var seen = collector.Seen.Where(s => s.Value.Any(a => a < taught.Count)).Select(s => s.Key);
        File.WriteAllBytes(output, Pack(learning.Weights(a => a >= taught.Count), seen, settings.Date));
        Console.WriteLine($"wrote {output}");
    }

    private static byte[] Pack(double[] weights, IEnumerable<(uint Word, string Type)> seen, string date)
    {
        var pairs = seen.Where(s => s.Type != StatementEvents.Type).OrderBy(s => s.Word).ThenBy(s => s.Type, StringComparer.Ordinal)
            .ToArray();
        var types = pairs.Select(s => s.Type).Distinct().Order(StringComparer.Ordinal).ToArray();
        var writer = new ModelWriter("triggers", "annotations of our own over news", "CC BY-SA 4.0", date)
            .Setting(TriggerModel.TypesSetting, string.Join(' ', types));
        return HashedWeights.Write(writer, weights)
            .Section<uint>("words", [.. pairs.Select(s => s.Word)])
            .Section<byte>("types", [.. pairs.Select(s => (byte)Array.IndexOf(types, s.Type))])
            .ToArray();
    }

    /// <summary>Learns from some of the articles and judges others.</summary>
    private sealed record Learning(List<TriggerCase> Cases, List<TriggerCase> Alone,
        Dictionary<(uint Word, string Type), HashSet<int>> SeenBy, LearningSettings Settings)
    {
        /// <summary>What the articles that are not left out teach.</summary>
        public double[] Weights(Func<int, bool> isOut) => Settings.Trainer(TriggerModel.TableSize)
            .Online([.. Cases.Concat(Alone).Where(c => !isOut(c.Article)).Select(c => c.ToRanking(Seen(isOut)))], Settings.Rounds);

        /// <summary>The words of the articles left out, judged by what the others teach; of words that only people have seen, those that
        /// the others show.</summary>
        public IEnumerable<(TriggerCase Case, int Choice, double More)> Judge(Func<int, bool> isOut)
        {
            var (weights, seen) = (Weights(isOut), Seen(isOut));
            foreach (var one in Cases.Where(c => isOut(c.Article)))
            {
                var (choice, more) = one.Choose(weights, seen);
                yield return (one, choice, more);
            }
        }

        private Func<uint, string, bool> Seen(Func<int, bool> isOut) =>
            (word, type) => SeenBy.TryGetValue((word, type), out var at) && at.Any(a => !isOut(a));
    }
}
