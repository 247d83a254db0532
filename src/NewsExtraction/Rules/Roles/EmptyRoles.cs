using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <summary>Keeps which phrases might fill a mention's roles, and gives those that come nearest for roles that nothing fills. Each phrase
/// fills one role, each role takes one phrase; the likeliest go first.</summary>
/// <param name="least">What must speak for a phrase at least.</param>
internal sealed class EmptyRoles(float least)
{
    private readonly List<Chance> _chances = [];
    private readonly List<string> _filled = [];
    private readonly List<int> _taken = [];

    /// <summary>Forgets all, for the next mention.</summary>
    public void Clear()
    {
        _chances.Clear();
        _filled.Clear();
        _taken.Clear();
    }

    /// <summary>Keeps what speaks for a phrase in a role.</summary>
    public void Note(EventRole role, in RolePhrase phrase, float score)
    {
        if (score > least) _chances.Add(new Chance(role, phrase, score));
    }

    /// <summary>Says that a phrase fills a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="head">Token that heads the phrase.</param>
    public void Fill(EventRole role, int head)
    {
        _filled.Add(role.Name);
        _taken.Add(head);
    }

    /// <summary>The likeliest phrase for a role that is empty, which it fills from now on; null where none is left. Of equals it is the
    /// first in the text, so that the order is the same each time.</summary>
    public Chance? Next()
    {
        Chance? best = null;
        foreach (var chance in _chances)
            if ((best is not { } found || chance.Score > found.Score) && !_taken.Contains(chance.Phrase.Head)
                && !_filled.Contains(chance.Role.Name))
                best = chance;
        if (best is { } next) Fill(next.Role, next.Phrase.Head);
        return best;
    }

    /// <summary>A phrase that might fill a role.</summary>
    internal readonly record struct Chance(EventRole Role, RolePhrase Phrase, float Score);
}
