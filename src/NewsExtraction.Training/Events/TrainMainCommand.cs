using System.CommandLine;
using System.Globalization;
using NewsExtraction.Joining;

namespace NewsExtraction.Training.Events;

/// <summary><c>train main</c>: learns which event an article is chiefly about, and
/// prints how well that goes on what was left out.</summary>
internal static class TrainMainCommand
{
    public static Command Create()
    {
        var gold = new Argument<string>("GOLD") { Description = "Annotated articles (JSON)." };
        var main = new Argument<string>("MAIN") { Description = "Their main events (JSON)." };
        var snippets = new Option<string[]>("--snippets")
        {
            Description = "Snippets with the label of what they report (tables).",
            DefaultValueFactory = _ => [],
            AllowMultipleArgumentsPerToken = true
        };
        var coded = new Option<string?>("--coded") { Description = "Sentences with the PLOVER category of what they report (JSON)." };
        var output = new Option<string>("--output")
        {
            Description = "Table of weights to write.",
            DefaultValueFactory = _ => "models/english/" + MainEventModel.FileName
        };
        var decay = new Option<double[]>(
            "--decay")
        {
            Description = "How strongly weights are drawn towards 0; the first is the one that ships.",
            DefaultValueFactory = _ => [1],
            AllowMultipleArgumentsPerToken = true
        };
        var types = new Option<double[]>("--type-decay")
        {
            Description = "The same for the weights of types.",
            DefaultValueFactory = _ => [2],
            AllowMultipleArgumentsPerToken = true
        };
        var weight = new Option<int>("--article-weight")
        {
            Description = "How much an article counts beside a snippet.",
            DefaultValueFactory = _ => 1
        };
        var command = new Command("main", "Learns which event an article is chiefly about.") { gold, main, snippets, coded, output, decay,
            types, weight };
        command.SetAction(p =>
            Run(p.GetValue(gold)!, p.GetValue(main)!, p.GetValue(snippets)!, p.GetValue(coded), p.GetValue(output)!, p.GetValue(decay)!,
            p.GetValue(types)!, p.GetValue(weight)));
        return command;
    }

    private static void Run(string gold, string main, string[] snippets, string? coded, string output, double[] decays, double[] typeDecays,
        int weight)
    {
        var articles = MainCase.FromArticles(NewsExtractor.Default, GoldArticles.Read([gold]), main);
        var more = snippets.SelectMany(s => MainCase.FromSnippets(NewsExtractor.Default, s)).ToList();
        var sentences = coded is null ? [] : MainCase.FromCodedSentences(NewsExtractor.Default, coded);
        Console.WriteLine(
            $"{articles.Count} articles, {articles.Count(HasRight)} of them with the main event found; {more.Count} snippets, "
                + $"{more.Count(HasRight)} of them with an event of their label; "
            + $"{sentences.Count} coded sentences, {sentences.Count(HasRight)} of them with an event of their category");
        foreach (var decay in decays)
        {
            foreach (var ofTypes in typeDecays)
            {
                var trainer = new MainTrainer(decay, ofTypes);
                var left = articles.Count(a =>
                    IsRight(trainer.Train([.. Repeat(articles.Where(o => o != a), weight), .. more, .. sentences]), a));
                var alone = trainer.Train([.. more, .. sentences]);
                var sentenceHalves = Halves(trainer, sentences, [.. Repeat(articles, weight), .. more]);
                Console.WriteLine(
                    string.Create(CultureInfo.InvariantCulture,
                    $"decay {decay}, of types {ofTypes}: articles left out one by one {left}, by the others alone "
                        + $"{articles.Count(a => IsRight(alone, a))}; two halves judging each other: coded sentences {sentenceHalves}"));
                if (more.Count > 0) Console.WriteLine("  " + SnippetScore.Of(trainer, more, [.. Repeat(articles, weight), .. sentences]));
            }
        }

        var (weights, types, codes) = new MainTrainer(decays[0], typeDecays[0])
            .Weights([.. Repeat(articles, weight), .. more, .. sentences]);
        var model = new MainEventModel(weights, types, codes);
        Console.WriteLine(
            $"with all seen: articles {Judge(model, articles)}, snippets {Judge(model, more)}, coded sentences {Judge(model, sentences)}");
        using var writer = new StreamWriter(output) { NewLine = "\n" };
        writer.WriteLine("feature\tweight");
        for (var f = 0; f < weights.Length; f++)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{MainEventModel.FeatureNames[f]}\t{weights[f]:F4}"));
        Write(writer, MainEventModel.TypePrefix, types);
        Write(writer, MainEventModel.CodePrefix, codes);
        Console.WriteLine($"wrote {output}");
    }

    private static void Write(StreamWriter writer, string prefix, Dictionary<string, double> kinds)
    {
        foreach (var (kind, weight) in kinds.OrderBy(t => t.Key, StringComparer.Ordinal))
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{prefix}{kind}\t{weight:F4}"));
    }

    private static IEnumerable<MainCase> Repeat(IEnumerable<MainCase> cases, int times) =>
        Enumerable.Repeat(cases, times).SelectMany(c => c);

    private static int Halves(MainTrainer trainer, List<MainCase> cases, List<MainCase> others) =>
        Enumerable.Range(0, 2)
            .Sum(half => Judge(trainer.Train([.. others, .. cases.Where((_, i) => i % 2 != half)]), cases.Where((_, i) => i % 2 == half)));

    private static bool HasRight(MainCase one) => one.IsRight.Contains(true);

    private static int Judge(MainEventModel model, IEnumerable<MainCase> cases) => cases.Count(c => IsRight(model, c));

    private static bool IsRight(MainEventModel model, MainCase one) => one.Choose(model) is >= 0 and var best && one.IsRight[best];
}
