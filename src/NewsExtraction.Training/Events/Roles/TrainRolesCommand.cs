using System.CommandLine;
using System.Globalization;
using NewsExtraction.Models;
using NewsExtraction.Rules;

namespace NewsExtraction.Training.Events.Roles;

/// <summary><c>roles</c>: learns which phrases fill which roles from annotated articles, and prints how well it does on articles left
/// out.</summary>
internal static class TrainRolesCommand
{
    public static Command Create() =>
        LearningOptions.Create("roles", "Learns which phrases fill the roles of events.", RoleModel.File, Run);

    private static void Run(LearningSettings settings)
    {
        var collector = new RoleCases(new NewsExtractorBuilder().RulesOnly().Build());
        var articles = GoldArticles.Read(settings.Gold);
        var mentions = collector.Collect(articles);
        Console.WriteLine($"{articles.Count} articles, {mentions.Count} mentions, {mentions.Sum(m => m.Cases.Count)} phrases, "
            + $"{mentions.Sum(m => m.Unreached)} annotated fillers that are no phrase");
        var held = new List<(RoleMention Mention, double[] Weights)>();
        for (var fold = 0; fold < settings.Folds; fold++)
        {
            var weights = Fit(mentions.Where(m => m.Article % settings.Folds != fold), settings);
            held.AddRange(mentions.Where(m => m.Article % settings.Folds == fold && settings.IsReported(m.Article))
                .Select(m => (m, weights)));
        }

        Report("left out", held);
        if (settings.Output is null && settings.Tests.Length == 0) return;
        var all = Fit(mentions, settings);
        Report("test", [.. collector.Collect(GoldArticles.Read(settings.Tests)).Select(m => (m, all))]);
        if (settings.Output is not { } output) return;
        File.WriteAllBytes(output, Pack(all, mentions.Select(m => m.Type).Distinct().Order(StringComparer.Ordinal), settings.Date));
        Console.WriteLine($"wrote {output}");
    }

    private static double[] Fit(IEnumerable<RoleMention> mentions, LearningSettings settings) =>
        settings.Trainer(RoleModel.TableSize)
            .Online([.. mentions.SelectMany(m => m.Cases.Concat(m.Hidden)).Select(c => c.ToRanking())], settings.Rounds);

    private static void Report(string title, List<(RoleMention Mention, double[] Weights)> held)
    {
        foreach (var isLearnt in (bool[])[false, true])
        {
            var mentions = held.FindAll(h => h.Mention.IsLearnt == isLearnt);
            if (mentions.Count == 0) continue;
            Console.WriteLine($"{title}, {mentions.Count} mentions that {(isLearnt ? "no frame" : "frames")} found");
            Console.WriteLine($"  the frames alone: {Score(mentions, double.MaxValue, double.MaxValue)}");
            foreach (var forNew in (double[])[0, 0.2, 0.4, 0.8])
                foreach (var against in (double[])[0.5, 1, 1.5, 2.5])
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                        $"  new {forNew:F1} against {against:F1}: {Score(mentions, forNew, against)}"));
        }
    }

    private static string Score(List<(RoleMention Mention, double[] Weights)> held, double forNew, double against)
    {
        var (right, wrong, missed, whole) = (0, 0, 0, 0);
        foreach (var (mention, weights) in held)
        {
            missed += mention.Unreached;
            var isWhole = mention.Unreached == 0;
            foreach (var one in mention.Cases)
            {
                var chosen = one.Choose(weights, forNew, against);
                isWhole &= chosen == one.Right;
                if (chosen > 0 && chosen == one.Right) right++;
                if (chosen > 0 && chosen != one.Right) wrong++;
                if (one.Right > 0 && chosen != one.Right) missed++;
            }

            if (isWhole) whole++;
        }

        var (p, r) = (right / (double)(right + wrong), right / (double)(right + missed));
        return string.Create(CultureInfo.InvariantCulture,
            $"P {100 * p:F1} R {100 * r:F1} F {200 * p * r / (p + r):F1}, all roles right {100.0 * whole / held.Count:F1} %");
    }

    private static byte[] Pack(double[] weights, IEnumerable<string> types, string date) =>
        HashedWeights.Write(
            new ModelWriter("roles", "annotations of our own over news", "CC BY-SA 4.0", date)
                .Setting(RoleModel.TypesSetting, string.Join(' ', types)),
            weights).ToArray();
}
