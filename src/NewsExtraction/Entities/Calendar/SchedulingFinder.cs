using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>How a preposition leads to a time.</summary>
internal enum TimeLead : byte
{
    None,

    /// <summary>"in", "on", "at".</summary>
    Inside,

    /// <summary>"for", "to": where something is put that was scheduled.</summary>
    Toward,

    /// <summary>"until", "till", "through".</summary>
    Until,

    /// <summary>"starting", "beginning", "effective", "from".</summary>
    From,
}

/// <summary>
/// Finds times that lie ahead of a verb of the past, as it put something there: "was postponed until Monday", "set a hearing for March",
/// "ordered schools closed starting Friday"; not "fought until Monday", "was arrested for Monday's attack".
/// </summary>
internal static class SchedulingFinder
{
    // From the time over a noun or two ("called a strike of teachers for Monday") to its verb.
    private const int FarthestClimb = 4;
    private const int LongestLead = 3;

    private static readonly FrozenSet<string> Shades = Words("early late next this coming the least at around about noon midnight - mid");

    // Verbs, and nouns of theirs, that put something at a time.
    private static readonly FrozenSet<string> Schedules = Words(
        "postpone delay adjourn defer reschedule schedule shift move push put extend prolong set fix slate call plan book convene "
        + "announce order summon summons "
        + "propose promise pledge declare arrange organise organize invite expect target prepare appoint time name bring "
        + "carry roll suspend ticket due deadline ultimatum extension postponement adjournment delay plan confirm agree ready earmark "
        + "reserve bill pencil list give advance demand request seek urge threaten eye penciled pencilled");

    // States that somebody puts a thing into for some time.
    private static readonly FrozenSet<string> Holds = Words(
        "close shut ban bar remand halt stop cancel ground block seal restrict prohibit forbid freeze impose have jail lock "
        + "closure ban suspension curfew moratorium renew lease lend loan ration limit exempt grant keep book license licence allow permit "
        + "place sentence quarantine confine shutter");

    private static readonly FrozenSet<string> Decisions = Words(
        "order announce impose ban declare suspend close raise cut call plan schedule cancel introduce lift restrict require approve");

    /// <summary>What leads to the time at the token.</summary>
    public static TimeLead LeadAt(ParsedText parsed, int token)
    {
        if (IsPossessive(parsed, token)) return TimeLead.None;
        var first = Math.Max(parsed.SentenceOf(token).FirstToken, token - LongestLead);
        for (var at = token - 1; at >= first; at--)
        {
            var word = parsed.Lemma(at);
            if (LeadOf(word) is not TimeLead.None and var lead) return lead;
            if (!Shades.Contains(word)) break;
        }

        return TimeLead.None;
    }

    /// <summary>True where what governs the time puts something there.</summary>
    public static bool LiesAhead(ParsedText parsed, int token, TimeLead lead)
    {
        if (lead == TimeLead.Inside) return false;
        var at = parsed.Head(token);
        for (var steps = 0; at >= 0 && steps < FarthestClimb; steps++, at = parsed.Head(at))
        {
            var lemma = parsed.Lemma(at);
            if (Puts(lemma, lead)) return !IsDenied(parsed, at);
            if (parsed.Upos(at) is Upos.Verb or Upos.Aux && lead != TimeLead.From && !IsComplement(parsed, at)) return false;
        }

        return false;
    }

    private static TimeLead LeadOf(string word) => word switch
    {
        "in" or "on" or "at" or "during" => TimeLead.Inside,
        "for" or "to" => TimeLead.Toward,
        "until" or "till" or "through" => TimeLead.Until,
        "start" or "starting" or "begin" or "beginning" or "effective" => TimeLead.From,
        _ => TimeLead.None,
    };

    private static bool Puts(string lemma, TimeLead lead) => lead switch
    {
        TimeLead.Toward => Schedules.Contains(lemma),
        TimeLead.Until => Schedules.Contains(lemma) || Holds.Contains(lemma),
        TimeLead.From => Decisions.Contains(lemma),
        _ => false,
    };

    // "kept schools closed until Monday", "wants it finished by"
    private static bool IsComplement(ParsedText parsed, int verb) =>
        parsed.Relation(verb) is Relation.Xcomp or Relation.Ccomp or Relation.Acl or Relation.Advcl;

    // "did not call elections until March": it was March when they did.
    private static bool IsDenied(ParsedText parsed, int verb)
    {
        foreach (var child in parsed.Children(verb))
            if (parsed.Relation(child) == Relation.Advmod && parsed.Lemma(child) is "not" or "n't" or "never") return true;
        return false;
    }

    // "Monday's attack"
    private static bool IsPossessive(ParsedText parsed, int token) =>
        parsed.Relation(token) == Relation.NmodPoss || parsed.Relation(token) == Relation.Compound;

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
