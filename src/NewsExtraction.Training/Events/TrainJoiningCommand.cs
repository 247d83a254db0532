using System.CommandLine;
using System.Globalization;
using NewsExtraction.Joining;

namespace NewsExtraction.Training.Events;

/// <summary><c>train joining</c>: learns from annotated articles which mentions tell of one event, and prints how well that goes on
/// articles left out.</summary>
internal static class TrainJoiningCommand
{
    public static Command Create()
    {
        var gold = new Argument<string[]>("GOLD") { Description = "Annotated articles (JSON).", Arity = ArgumentArity.OneOrMore };
        var clusters =
            new Option<string?>("--clusters") { Description = "Table of further mentions that tell of one event; needs --corpus." };
        var corpus = new Option<string?>("--corpus") { Description = "The articles of --clusters: words with IOB2 labels." };
        var output = new Option<string>("--output")
        {
            Description = "Table of weights to write.",
            DefaultValueFactory = _ => "models/english/" + JoiningModel.FileName
        };
        var decay = new Option<double[]>(
            "--decay")
        {
            Description = "How strongly weights are drawn towards 0; the first is the one that ships.",
            DefaultValueFactory = _ => [2],
            AllowMultipleArgumentsPerToken = true
        };
        var cost = new Option<double[]>("--cost")
        {
            Description = "How much a wrong join is made to look likelier while learning.",
            DefaultValueFactory = _ => [0],
            AllowMultipleArgumentsPerToken = true
        };
        var command = new Command("joining", "Learns which mentions tell of one event.") { gold, clusters, corpus, output, decay, cost };
        command.SetAction(parsed =>
            Run(parsed.GetValue(gold)!, parsed.GetValue(clusters), parsed.GetValue(corpus), parsed.GetValue(output)!,
            parsed.GetValue(decay)!, parsed.GetValue(cost)!));
        return command;
    }

    private static void Run(string[] paths, string? clusters, string? corpus, string output, double[] decays, double[] costs)
    {
        var articles = Analyse(GoldArticles.Read(paths));
        var more = clusters is null || corpus is null ? [] : Analyse(ClusterAnnotations.Read(clusters, corpus));
        foreach (var decay in decays)
        {
            foreach (var cost in costs)
            {
                var trainer = new JoiningTrainer(decay, cost);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"decay {decay}, cost {cost}"));
                Report("  each article by all others", LeaveOneOut(trainer, articles, more));
                if (more.Count == 0) continue;
                Report("  further articles, tenths by the rest", Tenths(trainer, articles, more));
                var second = new JoiningModel(trainer.Train([.. more.SelectMany(a => a.Cases)]));
                Report("  articles by the further alone", articles.Select(a => a.Judge(second)));
            }
        }

        var weights = new JoiningTrainer(decays[0], costs[0]).Train([.. articles.Concat(more).SelectMany(a => a.Cases)]);
        Report("with all articles seen", articles.Select(a => a.Judge(new JoiningModel(weights))));
        using var writer = new StreamWriter(output) { NewLine = "\n" };
        writer.WriteLine("feature\tweight");
        for (var f = 0; f < weights.Length; f++)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{JoiningModel.FeatureNames[f]}\t{weights[f]:F4}"));
        Console.WriteLine($"wrote {output}");
    }

    private static List<JoiningArticle> Analyse(List<GoldArticle> gold)
    {
        var articles = gold.Select(a => new JoiningArticle(NewsExtractor.Default, a)).ToList();
        var cases = articles.SelectMany(a => a.Cases).ToList();
        Console.WriteLine(
            $"{articles.Count} articles, {cases.Count} mentions with earlier ones to join, {cases.Count(c => c.IsRight.Contains(true))} of "
                + $"them told before");
        return articles;
    }

    private static IEnumerable<(int Right, int Wrong, int Missed)> LeaveOneOut(JoiningTrainer trainer, List<JoiningArticle> articles,
        List<JoiningArticle> more)
    {
        foreach (var left in articles)
        {
            var weights = trainer.Train([.. articles.Where(a => a != left).Concat(more).SelectMany(a => a.Cases)]);
            yield return left.Judge(new JoiningModel(weights));
        }
    }

    private static IEnumerable<(int Right, int Wrong, int Missed)> Tenths(JoiningTrainer trainer, List<JoiningArticle> articles,
        List<JoiningArticle> more)
    {
        for (var tenth = 0; tenth < 10; tenth++)
        {
            var model = new JoiningModel(
                trainer.Train([.. articles.Concat(more.Where((_, i) => i % 10 != tenth)).SelectMany(a => a.Cases)]));
            for (var i = tenth; i < more.Count; i += 10) yield return more[i].Judge(model);
        }
    }

    private static void Report(string name, IEnumerable<(int Right, int Wrong, int Missed)> judged)
    {
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var article in judged) (right, wrong, missed) = (right + article.Right, wrong + article.Wrong, missed + article.Missed);
        var precision = 100.0 * right / Math.Max(1, right + wrong);
        var recall = 100.0 * right / Math.Max(1, right + missed);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
            $"{name}: pairs P {precision:F1} R {recall:F1} F1 {2 * precision * recall / Math.Max(1e-9, precision + recall):F1} "
                + $"({right}/{wrong}/{missed})"));
    }
}
