using System.CommandLine;
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using NewsExtraction.Models;
using NewsExtraction.Resolution.Events;

namespace NewsExtraction.Training.Events;

/// <summary><c>confidence</c>: learns how sure a mention is from annotated articles, and prints how well it is calibrated on articles left out.</summary>
internal static class TrainConfidenceCommand
{
    private const int Bins = 5;

    public static Command Create()
    {
        var gold = new Argument<string[]>("GOLD") { Description = "Annotated articles (JSON).", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output") { Description = "Model file to write.", DefaultValueFactory = _ => "models/english/" + MentionConfidence.FileName };
        var date = new Option<string>("--date") { Description = "Day for the model's header (ISO 8601).", DefaultValueFactory = _ => "2026-11-24" };
        var command = new Command("confidence", "Learns the probability that an event mention is right.") { gold, output, date };
        command.SetAction(parsed => Run(parsed.GetValue(gold)!, parsed.GetValue(output)!, parsed.GetValue(date)!));
        return command;
    }

    private static void Run(string[] paths, string output, string date)
    {
        var articles = GoldArticles.Read(paths);
        var examples = ConfidenceData.Collect(NewsExtractor.Default, articles);
        Console.WriteLine($"{articles.Count} articles, {examples.Count} mentions, {examples.Count(e => e.Label)} of them right");

        var held = new List<(float Probability, bool Label)>();
        for (var left = 0; left < articles.Count; left++)
        {
            var model = Train(examples.Where(e => e.Article != left));
            held.AddRange(examples.Where(e => e.Article == left).Select(e => (model.Probability(e.Features), e.Label)));
        }

        Report(held);
        var (weights, bias) = Fit(examples);
        new ModelWriter("confidence", "annotated news articles", "MIT", date)
            .Setting("features", string.Join(' ', MentionFeatures.Names))
            .Section<float>("weights", weights)
            .Section<float>("bias", [bias])
            .Write(output);
        Console.WriteLine($"wrote {output}");
    }

    private static MentionConfidence Train(IEnumerable<ConfidenceExample> examples)
    {
        var (weights, bias) = Fit(examples);
        return new MentionConfidence(weights, bias);
    }

    private static (float[] Weights, float Bias) Fit(IEnumerable<ConfidenceExample> examples)
    {
        var ml = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(ConfidenceExample));
        schema[nameof(ConfidenceExample.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, MentionFeatures.Names.Length);
        var data = ml.Data.LoadFromEnumerable(examples, schema);
        var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = 0,
            L2Regularization = 100,
            NumberOfThreads = 1,
            OptimizationTolerance = 1e-6f,
        });
        var model = trainer.Fit(data).Model.SubModel;
        return (model.Weights.ToArray(), model.Bias);
    }

    private static void Report(List<(float Probability, bool Label)> held)
    {
        var brier = held.Average(h => Math.Pow(h.Probability - (h.Label ? 1 : 0), 2));
        var share = held.Average(h => h.Label ? 1.0 : 0.0);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"leave one article out: Brier {brier:F3} (always saying {share:F2}: {share * (1 - share):F3})"));
        double error = 0;
        for (var bin = 0; bin < Bins; bin++)
        {
            var inBin = held.Where(h => Math.Min((int)(h.Probability * Bins), Bins - 1) == bin).ToList();
            if (inBin.Count == 0) continue;
            var (said, true_) = (inBin.Average(h => h.Probability), inBin.Average(h => h.Label ? 1.0 : 0.0));
            error += Math.Abs(said - true_) * inBin.Count / held.Count;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {bin / (double)Bins:F1}-{(bin + 1) / (double)Bins:F1}: {inBin.Count,4} mentions, said {said:F2}, right {true_:F2}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  expected calibration error {error:F3}"));
    }
}
