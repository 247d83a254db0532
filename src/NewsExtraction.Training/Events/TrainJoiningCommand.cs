using System.CommandLine;
using System.Globalization;
using NewsExtraction.Joining;
using NewsExtraction.Models;

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
        var test = new Option<string[]>("--test")
        {
            Description = "Further annotated articles, to measure on only.",
            DefaultValueFactory = _ => [],
            AllowMultipleArgumentsPerToken = true
        };
        var folds = new Option<int>("--folds")
        {
            Description = "Parts of the articles, each judged by what the others teach; 0 for no such figure.",
            DefaultValueFactory = _ => 10
        };
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
        var command = new Command("joining", "Learns which mentions tell of one event.") { gold, clusters, corpus, test, folds,
            output, decay, cost };
        command.SetAction(parsed =>
            Run(parsed.GetValue(gold)!, parsed.GetValue(clusters), parsed.GetValue(corpus), parsed.GetValue(test)!, parsed.GetValue(folds),
            parsed.GetValue(output)!,
            parsed.GetValue(decay)!, parsed.GetValue(cost)!));
        return command;
    }

    private static void Run(string[] paths, string? clusters, string? corpus, string[] tests, int folds, string output,
        double[] decays, double[] costs)
    {
        var articles = Analyse(GoldArticles.Read(paths));
        var more = clusters is null || corpus is null ? [] : Analyse(ClusterAnnotations.Read(clusters, corpus));
        var unseen = tests.Length == 0 ? [] : Analyse(GoldArticles.Read(tests));
        if (unseen.Count > 0)
            Report("unseen articles by the shipped weights", unseen.Select(a => a.Judge(JoiningModel.From(ModelSource.Package))));
        foreach (var decay in decays)
        {
            foreach (var cost in costs)
            {
                var trainer = new JoiningTrainer(decay, cost);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"decay {decay}, cost {cost}"));
                if (folds > 0) Report("  articles, each part by the rest", Parts(folds, trainer, more, articles));
                if (unseen.Count > 0) Report("  unseen articles", unseen.Select(a => a.Judge(Model(trainer, articles.Concat(more)))));
                if (folds > 0 && more.Count > 0) Report("  further articles, each part by the rest", Parts(folds, trainer, articles, more));
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

    private static IEnumerable<(int Right, int Wrong, int Missed)> Parts(int folds, JoiningTrainer trainer, List<JoiningArticle> others,
        List<JoiningArticle> articles)
    {
        for (var part = 0; part < folds; part++)
        {
            var model = Model(trainer, others.Concat(articles.Where((_, i) => i % folds != part)));
            for (var i = part; i < articles.Count; i += folds) yield return articles[i].Judge(model);
        }
    }

    private static JoiningModel Model(JoiningTrainer trainer, IEnumerable<JoiningArticle> articles) =>
        new(trainer.Train([.. articles.SelectMany(a => a.Cases)]));

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
