using NewsExtraction.Diagnostics;
using NewsExtraction.Events;
using NewsExtraction.Models;
using NewsExtraction.Resolution.Entities;

namespace NewsExtraction.Resolution.Events;

/// <summary>How sure a mention is: a logistic model over <see cref="MentionFeatures"/>, calibrated by how it was learnt. Immutable and safe to share.</summary>
internal sealed class MentionConfidence
{
    public const string FileName = "weights/confidence.bin";

    private readonly float[] _weights;
    private readonly float _bias;

    public MentionConfidence(ModelFile file)
    {
        _weights = file.Section<float>("weights").ToArray();
        var bias = file.Section<float>("bias");
        if (_weights.Length != MentionFeatures.Names.Length || bias.Length < 1)
            throw new ModelFormatException(ErrorMessages.ModelDamaged(FileName, $"{_weights.Length} weights where {MentionFeatures.Names.Length} features were expected"));
        _bias = bias[0];
    }

    public MentionConfidence(float[] weights, float bias)
    {
        _weights = weights;
        _bias = bias;
    }

    /// <summary>The mentions with their confidence.</summary>
    public IReadOnlyList<EventMention> Score(IReadOnlyList<EventMention> mentions, ResolvedEntities entities)
    {
        var sizes = FamilySizes(mentions);
        var scored = new EventMention[mentions.Count];
        Span<float> features = stackalloc float[MentionFeatures.Names.Length];
        for (var i = 0; i < scored.Length; i++)
        {
            MentionFeatures.Extract(mentions[i], entities, sizes[EventFamilies.Of(mentions[i].Type, mentions[i].Parent)], features);
            scored[i] = mentions[i] with { Confidence = Probability(features) };
        }

        return scored;
    }

    public static Dictionary<string, int> FamilySizes(IReadOnlyList<EventMention> mentions)
    {
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            var family = EventFamilies.Of(mention.Type, mention.Parent);
            sizes[family] = sizes.GetValueOrDefault(family) + 1;
        }

        return sizes;
    }

    public float Probability(ReadOnlySpan<float> features)
    {
        // One after the other in double: the same sum on every machine.
        double sum = _bias;
        for (var i = 0; i < _weights.Length; i++) sum += (double)_weights[i] * features[i];
        // Three digits are more than the calibration knows, and hide what exp may differ by between machines.
        return (float)Math.Round(1 / (1 + Math.Exp(-sum)), 3);
    }
}
