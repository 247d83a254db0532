using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <summary>Weighs phrases for roles by the two halves of a <see cref="RoleModel"/>. One per article and thread.</summary>
internal sealed class RoleScorer(RoleModel model, RoleFeatures features, RoleTraits traits)
{
    // Where the weights speak so much against a role, the network is not asked: hardly ever would it speak for it as much.
    private const float Hopeless = -2.5f;

    // How much more must speak for a further filler of a role that another phrase fills, "the town of Sarmin in [Syria]", unless the role
    // is for several by its nature.
    private const float ForFurther = 2f;

    private readonly float[] _read = new float[RoleNetwork.Width];
    private readonly int[] _buffer = new int[Math.Max(RoleFeatures.Most, RoleTraits.Most)];
    private RoleFeatures.Pair _pair;
    private bool _isRead;

    /// <summary>Sets the phrase to weigh.</summary>
    /// <param name="reading">The mention.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="near">The phrases that stand near the trigger.</param>
    /// <param name="all">All mentions of the sentence.</param>
    public void Read(MentionReading reading, in RolePhrase phrase, ReadOnlySpan<RolePhrase> near, List<MentionReading> all)
    {
        _pair = features.Between(reading, phrase, near, all);
        _isRead = false;
    }

    /// <summary>What speaks for the role; more than 0 where it is likelier than none.</summary>
    public float Score(MentionReading reading, in RolePhrase phrase, EventRole role, List<MentionReading> all)
    {
        var state = features.StateOf(reading, phrase, role);
        return Score(reading, phrase, role, all, state) - (IsFurther(role, state.Given) ? ForFurther : 0);
    }

    private static bool IsFurther(EventRole role, Given given) =>
        given is Given.Another or Given.Inside && !role.Has(RoleParts.Sides);

    private float Score(MentionReading reading, in RolePhrase phrase, EventRole role, List<MentionReading> all, in RoleFeatures.State state)
    {
        var score = model.Score(_buffer.AsSpan(0, RoleFeatures.Describe(reading, phrase, role, state, _pair, _buffer)));
        if (score < Hopeless && state.Given != Given.Filler) return score;
        if (!_isRead) model.Network.Read(_buffer.AsSpan(0, traits.Describe(reading, phrase, _pair, all, _buffer)), _read);
        _isRead = true;
        return score + model.Network.Score(_read, _buffer.AsSpan(0, RoleTraits.Describe(reading, phrase, role, state, _pair, _buffer)));
    }
}
