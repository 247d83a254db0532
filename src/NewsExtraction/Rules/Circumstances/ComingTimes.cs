using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Tells what is still to come by its time: "next week's talks", "the election on 5 November" in an article of May.</summary>
/// <param name="parsed">The trees.</param>
/// <param name="published">When the article appeared, where that is known.</param>
internal sealed class ComingTimes(ParsedText parsed, DateOnly? published)
{
    /// <summary>True where what happens at the time is still to happen, as far as the predicate allows: what is told in the past has
    /// happened whatever the time says.</summary>
    public bool AreAheadOf(int predicate, ValueMention time) => !IsToldInPast(predicate) && IsAhead(time);

    /// <summary>True where the time is later than the article.</summary>
    public bool IsAhead(ValueMention time)
    {
        if (time.Type is ValueKind.Set or ValueKind.Duration) return false;
        if (published is { } day && time.From is { } first) return first > day;
        var word = time.FirstToken;
        return parsed.Lemma(word) switch
        {
            "tomorrow" => true,
            // "the next day" follows on another day.
            "next" => word == 0 || parsed.Lemma(word - 1) != "the",
            _ => false,
        };
    }

    private bool IsToldInPast(int predicate)
    {
        if (parsed.Upos(predicate) is Upos.Verb) return !IsPresent(predicate);
        var governor = parsed.Head(predicate);
        return governor >= 0 && parsed.Relation(predicate) is Relation.Nsubj or Relation.NsubjPass && parsed.Xpos(governor) == PennTag.VBD;
    }

    // "begins on Monday", "are leaving tomorrow"; not "has left", "was leaving"
    private bool IsPresent(int verb)
    {
        if (parsed.Xpos(verb) is PennTag.VBZ or PennTag.VBP) return true;
        if (parsed.Xpos(verb) != PennTag.VBG) return false;
        return parsed.Child(verb, Relation.Aux) is >= 0 and var auxiliary && parsed.Xpos(auxiliary) is PennTag.VBZ or PennTag.VBP;
    }
}
