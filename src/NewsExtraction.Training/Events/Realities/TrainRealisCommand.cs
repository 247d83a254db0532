using System.CommandLine;
using System.Globalization;
using NewsExtraction.Models;
using NewsExtraction.Rules;

namespace NewsExtraction.Training.Events.Realities;

/// <summary><c>realis</c>: learns which mentions are told as facts from annotated articles, and prints how well it does on articles left
/// out.</summary>
internal static class TrainRealisCommand
{
    public static Command Create() =>
        LearningOptions.Create("realis", "Learns which mentions are told as facts.", RealisModel.File, Run);

    private static void Run(LearningSettings settings)
    {
        var articles = GoldArticles.Read(settings.Gold);
        var collector = new RealisCases(new NewsExtractorBuilder().RulesOnly().Build());
        var cases = collector.Collect(articles);
        Console.WriteLine($"{articles.Count} articles, {cases.Count} mentions");
        var held = new List<(RealisCase Case, double[] Weights)>();
        for (var fold = 0; fold < settings.Folds; fold++)
        {
            var weights = Fit(cases.Where(c => c.Article % settings.Folds != fold), settings);
            held.AddRange(cases.Where(c => c.Article % settings.Folds == fold && settings.IsReported(c.Article)).Select(c => (c, weights)));
        }

        Report("left out", held);
        if (settings.Output is null && settings.Tests.Length == 0) return;
        var all = Fit(cases, settings);
        Report("test", [.. collector.Collect(GoldArticles.Read(settings.Tests)).Select(c => (c, all))]);
        if (settings.Output is not { } output) return;
        var types = cases.Select(c => c.Type).Distinct().Order(StringComparer.Ordinal);
        File.WriteAllBytes(output, HashedWeights.Write(
            new ModelWriter("realis", "annotations of our own over news", "CC BY-SA 4.0", settings.Date)
                .Setting(RealisModel.TypesSetting, string.Join(' ', types)),
            all).ToArray());
        Console.WriteLine($"wrote {output}");
    }

    private static double[] Fit(IEnumerable<RealisCase> cases, LearningSettings settings) =>
        settings.Trainer(RealisModel.TableSize).Online([.. cases.Select(c => c.ToRanking())], settings.Rounds);

    private static void Report(string title, List<(RealisCase Case, double[] Weights)> held)
    {
        foreach (var isLearnt in (bool[])[false, true])
        {
            var mentions = held.FindAll(h => h.Case.IsLearnt == isLearnt);
            if (mentions.Count == 0) continue;
            Console.WriteLine($"{title}, {mentions.Count} mentions that {(isLearnt ? "no frame" : "frames")} found");
            foreach (var margin in (double[])[double.MaxValue, 2, 1, 0.5, 0.25, 0])
            {
                var right = mentions.Count(m => m.Case.Choose(m.Weights, margin) == m.Case.Right);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"  margin {margin:G3}: right {100.0 * right / mentions.Count:F1} %"));
            }
        }
    }
}
