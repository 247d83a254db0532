using System.Collections.Frozen;
using NewsExtraction.Entities;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>
/// How many a mention speaks of whose filler says no number: "the death toll rose to 41", "put the toll at 30", "a death toll of 120",
/// "the number of people killed has risen to 30", "seven arrests".
/// </summary>
internal sealed class TollReader(EntityLayer entities)
{
    private const int FarthestNoun = 3;

    private static readonly FrozenSet<string> Tolls = FrozenSet.Create(StringComparer.Ordinal, "toll", "tally");

    // "the number of dead", of whatever follows.
    private static readonly FrozenSet<string> Numbers = FrozenSet.Create(StringComparer.Ordinal, "number", "count", "total");

    // One of these is one person.
    private static readonly FrozenSet<string> Cases = FrozenSet.Create(StringComparer.Ordinal,
        "death", "fatality", "casualty", "injury", "arrest", "detention", "killing", "murder", "homicide", "execution", "beheading",
        "drowning", "suicide", "kidnapping", "kidnaping", "abduction", "victim", "martyr", "slaying", "life", "rescue", "eviction",
        "evacuee", "refugee", "hostage", "captive", "deportation", "dead", "wounded", "injured");

    // "rose by 12 from 20 to 32": only what it came to counts.
    private static readonly FrozenSet<string> Reaching =
        FrozenSet.Create(StringComparer.Ordinal, "to", "at", "above", "past", "over", "beyond", "as", "up to");

    private readonly ParsedText _parsed = entities.Parsed;
    private readonly FillerCounter _counter = new(entities);

    /// <summary>The words that count and the number, or null.</summary>
    public FillerCount? Read(int trigger)
    {
        if (Cases.Contains(_parsed.Lemma(trigger)) && _counter.Count(trigger) is { } before) return before;
        var toll = TollOver(trigger);
        if (toll < 0) return null;
        if (Behind(toll, "of") is { } named) return named;
        var verb = _parsed.Head(toll);
        return _parsed.Relation(toll) switch
        {
            Relation.Nsubj or Relation.NsubjPass => Said(verb, toll),
            Relation.Obj => Reached(verb, toll, mayBeObject: false),
            Relation.Root => Said(toll, toll),
            _ => null,
        };
    }

    /// <summary>The "one" of "nine survivors, one of whom later died": how many of those named the verb speaks of, or null.</summary>
    public FillerCount? OfThem(int verb)
    {
        foreach (var child in _parsed.Children(verb))
            if (_parsed.Relation(child) is Relation.Nsubj or Relation.NsubjPass && IsSomeOfThem(child) && At(child) is { } found)
                return found;
        return _parsed.Relation(verb) == Relation.AclRelcl ? InApposition(_parsed.Head(verb), verb) : null;
    }

    // "ten men, three of whom were released", where the clause hangs on the men.
    private FillerCount? InApposition(int noun, int verb)
    {
        foreach (var child in _parsed.Children(noun))
            if (child > noun && child < verb && _parsed.Relation(child) == Relation.Appos && IsSomeOfThem(child) && At(child) is { } found)
                return found;
        return null;
    }

    private bool IsSomeOfThem(int number)
    {
        if (_parsed.Upos(number) != Upos.Num) return false;
        foreach (var child in _parsed.Children(number))
            if (child > number && _parsed.Upos(child) == Upos.Pron && Prepositions.Of(_parsed, child) == "of") return true;
        return false;
    }

    /// <summary>"toll" itself, over "death", or the number over "of dead" and "of people killed"; -1 where there is none.</summary>
    private int TollOver(int trigger)
    {
        if (Tolls.Contains(_parsed.Lemma(trigger))) return trigger;
        for (var (at, steps) = (trigger, 0); at >= 0 && steps < FarthestNoun; steps++)
        {
            var above = _parsed.Head(at);
            if (above < 0) return -1;
            var isModifier = _parsed.Relation(at) is Relation.Compound or Relation.Nmod or Relation.Acl or Relation.Amod
                or Relation.AclRelcl;
            if (!isModifier) return -1;
            if (Tolls.Contains(_parsed.Lemma(above))) return above;
            if (Numbers.Contains(_parsed.Lemma(above)) && _parsed.Relation(at) == Relation.Nmod) return above;
            at = above;
        }

        return -1;
    }

    // "the toll is 41", "reached 60", "rose to 41", "Death toll: 41".
    private FillerCount? Said(int verb, int toll)
    {
        if (_parsed.Upos(verb) == Upos.Num) return At(verb);
        return Reached(verb, toll, mayBeObject: true);
    }

    private FillerCount? Reached(int verb, int toll, bool mayBeObject)
    {
        foreach (var child in _parsed.Children(verb))
        {
            if (child <= toll) continue;
            var counts = _parsed.Relation(child) switch
            {
                Relation.Obl or Relation.Nmod => Reaching.Contains(Prepositions.Of(_parsed, child)),
                Relation.Obj or Relation.OblUnmarked or Relation.Appos or Relation.Dep or Relation.Parataxis or Relation.Xcomp =>
                    mayBeObject,
                _ => false,
            };
            if (counts && At(child) is { } found) return found;
        }

        return Behind(toll, "to") ?? Behind(toll, "at");
    }

    // "a toll of 120", "raised the toll to 9" where the parser hung the number on the toll.
    private FillerCount? Behind(int toll, string preposition)
    {
        foreach (var child in _parsed.Children(toll))
            if (child > toll && _parsed.Relation(child) == Relation.Nmod && Prepositions.Of(_parsed, child) == preposition
                && At(child) is { } found)
                return found;
        return null;
    }

    // The number at the token, or of the noun there ("41 people"); not one of money, years or a share.
    private FillerCount? At(int token)
    {
        var number = _parsed.Upos(token) == Upos.Num ? token : _parsed.Child(token, Relation.Nummod);
        if (number < 0 || entities.ValueAt(number) is { Type: not ValueKind.Cardinal }) return null;
        var (first, end) = NounPhrase.Tokens(_parsed, token);
        var count = CountReader.Read(_parsed, first, token, end)
            ?? CountReader.ReadNumber(_parsed, number, _parsed.SentenceOf(number).EndToken);
        var span = entities.ValueAt(number) is { Type: ValueKind.Cardinal } value ? value.Span : _parsed.Span(number);
        return count is null ? null : new FillerCount(span, number, count);
    }
}
