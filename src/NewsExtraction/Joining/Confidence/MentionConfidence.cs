using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Numerics;

namespace NewsExtraction.Joining;

/// <summary>How sure a mention is: a logistic model over <see cref="MentionFeatures"/> and the mention's type, calibrated by how it was
/// learnt. Immutable and safe to share.</summary>
internal sealed class MentionConfidence
{
    public const string FileName = "weights/confidence.tsv";
    public const string TypePrefix = "type:";
    public const string Bias = "bias";

    private readonly double[] _weights;
    private readonly double _bias;
    private readonly Dictionary<string, double> _types;

    public MentionConfidence(Stream? table)
    {
        var weights = new WeightTable(FileName, table);
        _weights = weights.Of(MentionFeatures.Names);
        _bias = weights.Of([Bias])[0];
        _types = weights.Under(TypePrefix);
    }

    /// <summary>The weights of a source.</summary>
    public static MentionConfidence From(ModelSource models) => models.Load(FileName, stream => new MentionConfidence(stream));

    public MentionConfidence(double[] weights, double bias, Dictionary<string, double> types) =>
        (_weights, _bias, _types) = (weights, bias, types);

    /// <summary>The mentions with their confidence.</summary>
    public IReadOnlyList<EventMention> Score(IReadOnlyList<EventMention> mentions, ResolvedEntities entities)
    {
        var context = new MentionContext(mentions, entities);
        var scored = new EventMention[mentions.Count];
        Span<float> features = stackalloc float[MentionFeatures.Names.Length];
        for (var i = 0; i < scored.Length; i++)
        {
            Work.Count();
            MentionFeatures.Extract(mentions[i], context, features);
            scored[i] = mentions[i] with { Confidence = Probability(mentions[i].Definition.Family.Name, features) };
        }

        return scored;
    }

    public float Probability(string family, ReadOnlySpan<float> features)
    {
        // One after the other in double: the same sum on every machine.
        var sum = _bias + (_types.TryGetValue(family, out var type) ? type : 0);
        for (var i = 0; i < _weights.Length; i++) sum += _weights[i] * features[i];
        // Three digits are more than the calibration knows.
        return (float)Math.Round(1 / (1 + Elementary.Exp(-sum)), 3);
    }
}
