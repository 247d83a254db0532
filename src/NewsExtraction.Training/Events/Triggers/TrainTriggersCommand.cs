using System.CommandLine;
using System.Globalization;
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
        var articles = GoldArticles.Read(settings.Gold);
        var collector = new TriggerCases(new NewsExtractorBuilder().RulesOnly().Build());
        var cases = collector.Collect(articles);
        Console.WriteLine($"{articles.Count} articles, {cases.Count} words, {cases.Count(c => c.Right > 0)} of them tell, "
            + $"{cases.Count(c => c.Given > 0)} found by frames");
        if (settings.Folds > 0) Report(Held(cases, collector, settings), collector.Unreached.Where((_, a) => settings.IsReported(a)).Sum());
        if (settings.Output is not { } output) return;
        var weights = settings.Trainer(TriggerModel.TableSize).Online([.. cases.Select(c => c.ToRanking((_, _) => true))], settings.Rounds);
        File.WriteAllBytes(output, Pack(weights, collector.Seen.Keys, settings.Date));
        Console.WriteLine($"wrote {output}");
    }

    // Each part of the articles judged by what the others teach; of words that only people have seen, those that the others show.
    private static List<(TriggerCase Case, int Choice, double More)> Held(List<TriggerCase> cases, TriggerCases collector,
        LearningSettings settings)
    {
        var held = new List<(TriggerCase Case, int Choice, double More)>();
        for (var fold = 0; fold < settings.Folds; fold++)
        {
            bool IsOut(int article) => article % settings.Folds == fold;
            bool Seen(uint word, string type) => collector.Seen.TryGetValue((word, type), out var at) && at.Any(a => !IsOut(a));
            var weights = settings.Trainer(TriggerModel.TableSize)
                .Online([.. cases.Where(c => !IsOut(c.Article)).Select(c => c.ToRanking(Seen))], settings.Rounds);
            foreach (var one in cases.Where(c => IsOut(c.Article) && settings.IsReported(c.Article)))
            {
                var (choice, more) = one.Choose(weights, Seen);
                held.Add((one, choice, more));
            }
        }

        return held;
    }

    private static void Report(List<(TriggerCase Case, int Choice, double More)> held, int unreached)
    {
        Console.WriteLine($"{unreached} annotated mentions at words that are no case");
        foreach (var forNew in (double[])[0, 0.4, 0.8, double.MaxValue])
            foreach (var against in (double[])[0.5, 1, 1.5, 2.5, double.MaxValue])
                Console.WriteLine($"  {Score(held, unreached, forNew, against)}");
    }

    private static string Score(List<(TriggerCase Case, int Choice, double More)> held, int missed, double forNew, double against)
    {
        var (right, wrong) = (0, 0);
        foreach (var (one, choice, more) in held)
        {
            var last = choice != one.Given && more > (one.Given == 0 ? forNew : against) ? choice : one.Given;
            if (last > 0 && last == one.Right)
            {
                right++;
                continue;
            }

            if (last > 0) wrong++;
            if (one.Right > 0) missed++;
        }

        var (p, r) = (right / (double)(right + wrong), right / (double)(right + missed));
        return string.Create(CultureInfo.InvariantCulture,
            $"new {forNew:G3} against {against:G3}: P {100 * p:F1} R {100 * r:F1} F {200 * p * r / (p + r):F1}");
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
}
