using System.CommandLine;
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using NewsExtraction.Joining;
using NewsExtraction.Models;

namespace NewsExtraction.Training.Events;

/// <summary><c>confidence</c>: learns how sure a mention is from annotated articles, and prints
/// how well it is calibrated on articles left out.</summary>
internal static class TrainConfidenceCommand
{
    private const int Bins = 5;
    private const int Parts = 20;

    public static Command Create()
    {
        var gold = new Argument<string[]>("GOLD") { Description = "Annotated articles (JSON).", Arity = ArgumentArity.OneOrMore };
        var clusters = new Option<string?>("--clusters") { Description = "Table of further mentions, right or wrong; needs --corpus." };
        var corpus = new Option<string?>("--corpus") { Description = "The articles of --clusters: words with IOB2 labels." };
        var output = new Option<string>("--output")
        {
            Description = "Table of weights to write.",
            DefaultValueFactory = _ => "models/english/" + MentionConfidence.FileName
        };
        var decay = new Option<float[]>(
            "--decay")
        {
            Description = "How strongly weights are drawn towards 0; the first is the one that ships.",
            DefaultValueFactory = _ => [30],
            AllowMultipleArgumentsPerToken = true
        };
        var models = new Option<string?>("--models")
        {
            Description = "Folder with weights that have not learnt from these articles, over the package's.",
        };
        var test = new Option<string[]>("--test")
        {
            Description = "Further annotated articles, on which the package's own models and table are measured.",
            DefaultValueFactory = _ => [],
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("confidence", "Learns the probability that an event mention is right.") { gold, clusters, corpus, output,
            decay, models, test };
        command.SetAction(p =>
        {
            var builder = new NewsExtractorBuilder();
            if (p.GetValue(models) is { } folder) builder.ModelsFolder(folder);
            Run(builder.Build(), p.GetValue(gold)!, p.GetValue(clusters), p.GetValue(corpus), p.GetValue(output)!, p.GetValue(decay)!);
            ReportShipped(p.GetValue(test)!);
        });
        return command;
    }

    private static void Run(NewsExtractor extractor, string[] paths, string? clusters, string? corpus, string output, float[] decays)
    {
        var articles = GoldArticles.Read(paths);
        var complete = articles.Count;
        if (clusters is not null && corpus is not null) articles.AddRange(ClusterAnnotations.Read(clusters, corpus));
        var examples = ConfidenceData.Collect(extractor, articles);
        Console.WriteLine($"{articles.Count} articles, {examples.Count} mentions, {examples.Count(e => e.Label)} of them right");
        var families = examples.Select(e => e.Family).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var decay in decays)
        {
            var held = new List<(ConfidenceExample Example, float Probability)>();
            for (var part = 0; part < Parts; part++)
            {
                var model = Fit(examples.Where(e => e.Article % Parts != part), families, decay);
                held.AddRange(examples.Where(e => e.Article % Parts == part)
                    .Select(e => (e, Model(model).Probability(e.Family, e.Features))));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"decay {decay}, each twentieth of the articles by all others"));
            Report("annotated articles", [.. held.Where(h => h.Example.Article < complete).Select(h => (h.Probability, h.Example.Label))]);
            if (complete < articles.Count)
                Report("further articles",
                    [.. held.Where(h => h.Example.Article >= complete).Select(h => (h.Probability, h.Example.Label))]);
            Report("all", [.. held.Select(h => (h.Probability, h.Example.Label))]);
        }

        var (weights, bias, types) = Fit(examples, families, decays[0]);
        using var writer = new StreamWriter(output) { NewLine = "\n" };
        writer.WriteLine("feature\tweight");
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{MentionConfidence.Bias}\t{bias:F4}"));
        for (var f = 0; f < weights.Length; f++)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{MentionFeatures.Names[f]}\t{weights[f]:F4}"));
        foreach (var (type, weight) in types.OrderBy(t => t.Key, StringComparer.Ordinal))
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{MentionConfidence.TypePrefix}{type}\t{weight:F4}"));
        Console.WriteLine($"wrote {output}");
    }

    private static void ReportShipped(string[] paths)
    {
        if (paths.Length == 0) return;
        var table = MentionConfidence.From(ModelSource.Package);
        var examples = ConfidenceData.Collect(new NewsExtractorBuilder().Build(), GoldArticles.Read(paths));
        Report("test, the shipped table", examples.ConvertAll(e => (table.Probability(e.Family, e.Features), e.Label)));
    }

    private static MentionConfidence Model((double[] Weights, double Bias, Dictionary<string, double> Types) fitted) =>
        new(fitted.Weights, fitted.Bias, fitted.Types);

    // Types are features like the others, one for each.
    private static (double[] Weights, double Bias, Dictionary<string, double> Types) Fit(IEnumerable<ConfidenceExample> examples,
        List<string> families, float decay)
    {
        var own = MentionFeatures.Names.Length;
        var rows = examples.Select(e =>
        {
            var features = new float[own + families.Count];
            e.Features.CopyTo(features, 0);
            features[own + families.IndexOf(e.Family)] = 1;
            return new ConfidenceExample { Label = e.Label, Features = features };
        });
        var ml = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(ConfidenceExample));
        schema[nameof(ConfidenceExample.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, own + families.Count);
        var data = ml.Data.LoadFromEnumerable(rows.ToList(), schema);
        var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = 0,
            L2Regularization = decay,
            NumberOfThreads = 1,
            OptimizationTolerance = 1e-6f,
        });
        var model = trainer.Fit(data).Model.SubModel;
        var types = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var f = 0; f < families.Count; f++) types[families[f]] = model.Weights[own + f];
        return ([.. model.Weights.Take(own).Select(w => (double)w)], model.Bias, types);
    }

    private static void Report(string name, List<(float Probability, bool Label)> held)
    {
        var brier = held.Average(h => Math.Pow(h.Probability - (h.Label ? 1 : 0), 2));
        var share = held.Average(h => h.Label ? 1.0 : 0.0);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
            $"  {name}: Brier {brier:F3} (always saying {share:F2}: {share * (1 - share):F3}); a right one ranks before a wrong one in "
                + $"{Ranking(held):P0}"));
        double error = 0;
        for (var bin = 0; bin < Bins; bin++)
        {
            var inBin = held.Where(h => Math.Min((int)(h.Probability * Bins), Bins - 1) == bin).ToList();
            if (inBin.Count == 0) continue;
            var (said, true_) = (inBin.Average(h => h.Probability), inBin.Average(h => h.Label ? 1.0 : 0.0));
            error += Math.Abs(said - true_) * inBin.Count / held.Count;
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture,
                $"  {bin / (double)Bins:F1}-{(bin + 1) / (double)Bins:F1}: {inBin.Count,4} mentions, said {said:F2}, right {true_:F2}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  expected calibration error {error:F3}"));
    }

    // The area under the ROC curve.
    private static double Ranking(List<(float Probability, bool Label)> held)
    {
        double before = 0;
        long pairs = 0;
        foreach (var right in held.Where(h => h.Label))
        {
            foreach (var wrong in held.Where(h => !h.Label))
            {
                pairs++;
                before += right.Probability > wrong.Probability ? 1 : right.Probability == wrong.Probability ? 0.5 : 0;
            }
        }

        return before / Math.Max(1, pairs);
    }
}
