using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using NewsExtraction.Merging;

namespace NewsExtraction.Training.Merging;

/// <summary>Learns how much each sign weighs that two reports tell of one event: logistic regression over pairs of reports.</summary>
/// <param name="decay">How strongly weights are drawn towards 0.</param>
/// <param name="offset">Added to the bias: less than 0 merges less.</param>
internal sealed class MergingTrainer(float decay, double offset)
{
    // In the annotated articles no day of publication is known, so this one is set by hand: a week apart is as bad as another place.
    private const double WeightOfPublishedDistance = -1.5;

    // They hold too few copies to learn from, and those are of the longest articles with the most events.
    private const double WeightOfCopies = 1;

    public MergeModel Train(MergingCorpus corpus, Func<string, bool> isTopicSeen)
    {
        var seen = corpus.Articles.Where(a => isTopicSeen(a.Topic)).Select(a => a.Reports.Id).ToHashSet(StringComparer.Ordinal);
        var reports = corpus.Clusters.Keys.Where(r => seen.Contains(r.Article)).ToList();
        reports.Sort(EventReport.Compare);
        var families = reports.Select(r => r.Family).Distinct().Order(StringComparer.Ordinal).ToList();
        var examples = Pairs(reports, families, corpus).ToList();
        Learnt = (examples.Count, examples.Count(e => e.Label));
        return Fit(examples, families);
    }

    /// <summary>Pairs that were learnt from, and those of them that tell of one event.</summary>
    public (int All, int Same) Learnt { get; private set; }

    private static IEnumerable<MergingExample> Pairs(List<EventReport> reports, List<string> families, MergingCorpus corpus)
    {
        foreach (var block in reports.GroupBy(r => r.Block))
        {
            var members = block.ToList();
            for (var i = 1; i < members.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (members[i].Article == members[j].Article) continue;
                    var features = new float[MergeFeatures.Names.Length + families.Count];
                    ReportPair.Describe(members[j], members[i], features.AsSpan(0, MergeFeatures.Names.Length));
                    features[(int)MergeFeature.Copies] = 0;
                    features[MergeFeatures.Names.Length + families.IndexOf(block.Key.Family)] = 1;
                    yield return new MergingExample
                    {
                        Label = corpus.Clusters[members[i]].Overlaps(corpus.Clusters[members[j]]),
                        Features = features,
                    };
                }
            }
        }
    }

    private MergeModel Fit(List<MergingExample> examples, List<string> families)
    {
        var own = MergeFeatures.Names.Length;
        var ml = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(MergingExample));
        schema[nameof(MergingExample.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, own + families.Count);
        var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = 0,
            L2Regularization = decay,
            NumberOfThreads = 1,
            OptimizationTolerance = 1e-6f,
        });
        var model = trainer.Fit(ml.Data.LoadFromEnumerable(examples, schema)).Model.SubModel;
        var weights = model.Weights.Take(own).Select(w => Math.Round(w, 4)).ToArray();
        weights[(int)MergeFeature.Bias] = Math.Round(model.Bias + model.Weights[(int)MergeFeature.Bias] + offset, 4);
        weights[(int)MergeFeature.PublishedDistance] = WeightOfPublishedDistance;
        weights[(int)MergeFeature.Copies] = WeightOfCopies;
        return new MergeModel(weights, families.Select((f, i) => (f, Math.Round(model.Weights[own + i], 4)))
            .ToDictionary(f => f.f, f => f.Item2, StringComparer.Ordinal));
    }
}

/// <summary>Two reports, and whether they tell of one event.</summary>
internal sealed class MergingExample
{
    public bool Label { get; set; }

    public float[] Features { get; set; } = [];
}
