using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>Nouns of speech before a colon and a quotation: "The words of the bishop were blunt: “Leave.”", "She sent a message:
/// “Leave.”"</summary>
internal sealed class SpeechNounCues(ParsedText parsed, Quotations quotes)
{
    private const int LeastQuoted = 6;

    private static readonly FrozenSet<string> Nouns = FrozenSet.Create(StringComparer.Ordinal,
        "word", "message", "letter", "reply", "response", "answer", "statement", "comment", "remark", "warning", "tweet", "post", "appeal",
        "verdict", "plea", "advice", "announcement", "email", "note", "reaction", "explanation", "caption", "complaint", "slogan");

    /// <summary>Reads a sentence whose colon opens a quotation.</summary>
    public bool TryRead(in Sentence sentence, out CueCandidate candidate)
    {
        candidate = default;
        if (!quotes.NextBehind(sentence.FirstToken, out var quote) || !IsAnnounced(sentence, quote)) return false;
        for (var noun = quote.First - 2; noun >= sentence.FirstToken; noun--)
        {
            if (parsed.Upos(noun) != Upos.Noun || !Nouns.Contains(parsed.Lemma(noun))) continue;
            var source = SourceOf(noun);
            if (source < 0 || source >= quote.First || source == noun) return false;
            if (ClauseMarks.IsColon(parsed, quote.First - 1) || IsInWords(noun))
                candidate = new(noun, CueConstruction.Heading, -1, source, -1, quote.Range);
            return candidate.Source > 0;
        }

        return false;
    }

    private bool IsAnnounced(in Sentence sentence, QuotedSpan quote) =>
        quote.Count >= LeastQuoted && quote.First > sentence.FirstToken && quote.First <= sentence.EndToken
        && (ClauseMarks.IsColon(parsed, quote.First - 1) || parsed.Tokens.Chars(quote.First - 1) is ",");

    // "[In the words] of the coach, “...”"
    private bool IsInWords(int noun) =>
        parsed.Lemma(noun) == "word" && parsed.Child(noun, Relation.Case) is >= 0 and var marker && parsed.Lemma(marker) == "in";

    /// <summary>True for nouns of speech.</summary>
    public static bool IsSpeech(ParsedText parsed, int token) => Nouns.Contains(parsed.Lemma(token));

    /// <summary>Whose words they are, or who sends them.</summary>
    private int SourceOf(int noun)
    {
        if (parsed.Child(noun, Relation.NmodPoss) is >= 0 and var owner) return owner;
        return CueSources.OfNoun(parsed, noun);
    }
}
