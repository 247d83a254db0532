using System.CommandLine;
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
        var held = new List<(RoleMention Mention, RoleWeights Weights)>();
        for (var fold = 0; fold < settings.Folds; fold++)
        {
            var weights = RoleWeights.Fit(mentions.FindAll(m => m.Article % settings.Folds != fold), settings);
            held.AddRange(mentions.Where(m => m.Article % settings.Folds == fold && settings.IsReported(m.Article))
                .Select(m => (m, weights)));
        }

        RoleReport.Print("left out", held);
        if (settings.Output is null && settings.Tests.Length == 0) return;
        var all = RoleWeights.Fit(mentions, settings);
        RoleReport.Print("test", [.. collector.Collect(GoldArticles.Read(settings.Tests)).Select(m => (m, all))]);
        if (settings.Output is not { } output) return;
        File.WriteAllBytes(output, all.Pack(mentions.Select(m => m.Type).Distinct().Order(StringComparer.Ordinal), settings.Date));
        Console.WriteLine($"wrote {output}");
    }
}
