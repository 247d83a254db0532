using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <summary>Weighs phrases for roles by the two halves of a <see cref="RoleModel"/>. One per article and thread.</summary>
internal sealed class RoleScorer(RoleModel model, RoleFeatures features, RoleTraits traits)
{
    private readonly float[] _read = new float[RoleNetwork.Width];
    private readonly int[] _buffer = new int[Math.Max(RoleFeatures.Most, RoleTraits.Most)];
    private RoleFeatures.Pair _pair;

    /// <summary>Sets the phrase to weigh.</summary>
    /// <param name="reading">The mention.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="near">The phrases that stand near the trigger.</param>
    /// <param name="all">All mentions of the sentence.</param>
    public void Read(MentionReading reading, in RolePhrase phrase, ReadOnlySpan<RolePhrase> near, List<MentionReading> all)
    {
        _pair = features.Between(reading, phrase, near, all);
        model.Network.Read(_buffer.AsSpan(0, traits.Describe(reading, phrase, _pair, all, _buffer)), _read);
    }

    /// <summary>What speaks for the role; more than 0 where it is likelier than none.</summary>
    public float Score(MentionReading reading, in RolePhrase phrase, EventRole role)
    {
        var state = features.StateOf(reading, phrase, role);
        var score = model.Score(_buffer.AsSpan(0, features.Describe(reading, phrase, role, state, _pair, _buffer)));
        return score + model.Network.Score(_read, _buffer.AsSpan(0, RoleTraits.Describe(reading, phrase, role, state, _pair, _buffer)));
    }
}
