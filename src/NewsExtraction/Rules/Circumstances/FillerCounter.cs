using System.Collections.Frozen;
using NewsExtraction.Entities;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>The words that count a filler, and the number where they give one.</summary>
internal readonly record struct FillerCount(TextSpan Span, int Head, CountRange? Number);

/// <summary>Reads how many a noun speaks of: "20 people", "several people", "tens of thousands of people", "thousands".</summary>
internal sealed class FillerCounter(EntityLayer entities)
{
    // "dozens were killed", "dozens of people": these count by themselves.
    private static readonly FrozenSet<string> CountingNouns = FrozenSet.Create(StringComparer.Ordinal,
        "ten", "thousand", "hundred", "dozen", "score", "million", "many", "several", "some");

    private static readonly FrozenSet<string> CountingModifiers = FrozenSet.Create(StringComparer.Ordinal,
        "many", "several", "numerous", "countless", "scores", "multiple");

    private readonly ParsedText _parsed = entities.Parsed;

    /// <summary>The words that count the noun, or null.</summary>
    public FillerCount? Count(int head) => OfItself(head) ?? BeforeIt(head) ?? AboveIt(head);

    // "20", "dozens", "a quarter of a million people", "one of whom"
    private FillerCount? OfItself(int head)
    {
        if (Counts(head)) return Whole(head);
        if (_parsed.Lemma(head) is "quarter" or "half" && Share(head) is { } share) return share;
        return PartOf(head) is >= 0 and var part ? new FillerCount(_parsed.Span(part), part, Number(part, part)) : null;
    }

    // "at least 20 people", "several people"
    private FillerCount? BeforeIt(int head)
    {
        FillerCount? vague = null;
        foreach (var child in _parsed.Children(head))
        {
            if (child > head) break;
            if (!MayCount(child) || SpanOf(child) is not { } span) continue;
            var count = new FillerCount(span, child, Number(head, child));
            if (_parsed.Relation(child) == Relation.Nummod) return count;
            vague ??= count;
        }

        return vague;
    }

    // "scores of [people] injured", "two of the [deaths]": the noun that counts stands above; of "tens of thousands" the first.
    private FillerCount? AboveIt(int head)
    {
        var top = head;
        while (_parsed.Relation(top) == Relation.Nmod && Prepositions.Of(_parsed, top) == "of" && Counts(_parsed.Head(top)))
            top = _parsed.Head(top);
        return top == head ? null : Whole(top);
    }

    private bool Counts(int token) =>
        (_parsed.Upos(token) == Upos.Num || CountingNouns.Contains(_parsed.Lemma(token)) || IsSome(token)) && MayCount(token);

    // "a number of people"; "the number of people" counts nothing yet.
    private bool IsSome(int token) =>
        _parsed.Lemma(token) == "number" && _parsed.Child(token, Relation.Det) is >= 0 and var article && _parsed.Lemma(article) == "a";

    // Not "her [1997] death", "Ahmadi, [62]", "how [many] died", "[one] in five".
    private bool MayCount(int token) => entities.ValueAt(token) switch
    {
        { Type: not ValueKind.Cardinal } => false,
        null => (token == 0 || _parsed.Lemma(token - 1) != "how") && !CountReader.IsYear(_parsed.Tokens.Chars(token)),
        _ => !IsShare(token),
    };

    private bool IsShare(int token) =>
        token + 2 < _parsed.SentenceOf(token).EndToken && _parsed.Lemma(token + 1) == "in" && _parsed.Upos(token + 2) == Upos.Num;

    // "tens of thousands" whole, as the values have it.
    private FillerCount Whole(int head)
    {
        var (first, _) = NounPhrase.Tokens(_parsed, head);
        var span = _parsed.Tokens.SpanOf(first, head + 1);
        if (entities.ValueAt(head) is { Type: ValueKind.Cardinal } value) span = span.Union(value.Span);
        return new FillerCount(span, head, Number(head, head));
    }

    private FillerCount? Share(int head)
    {
        var (first, end) = NounPhrase.Tokens(_parsed, head);
        if (CountReader.Read(_parsed, first, head, end) is not { } number) return null;
        return new FillerCount(entities.ValueAt(head)?.Span ?? _parsed.Tokens.SpanOf(first, head + 1), head, number);
    }

    // The "one" of "one of whom", where the pronoun fills the role; else -1.
    private int PartOf(int pronoun) =>
        pronoun >= 2 && _parsed.Upos(pronoun) == Upos.Pron && _parsed.Lemma(pronoun - 1) == "of" && _parsed.Upos(pronoun - 2) == Upos.Num
            ? pronoun - 2 : -1;

    private TextSpan? SpanOf(int modifier) => _parsed.Relation(modifier) switch
    {
        Relation.Nummod => _parsed.Tokens.SpanOf(_parsed.LeftEdge(modifier), _parsed.RightEdge(modifier) + 1),
        Relation.Amod or Relation.Det when CountingModifiers.Contains(_parsed.Lemma(modifier)) => _parsed.Span(modifier),
        _ => null,
    };

    private CountRange? Number(int filler, int count)
    {
        if (entities.HeadedBy(filler)?.Count is { } known) return known;
        var (first, end) = NounPhrase.Tokens(_parsed, filler);
        return CountReader.Read(_parsed, first, filler, end) ?? CountReader.ReadNumber(_parsed, count, _parsed.SentenceOf(count).EndToken);
    }
}
