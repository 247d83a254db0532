using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>
/// Gives quotations to speakers. A content that begins inside a quotation takes the whole of it. A quotation without a cue of its own
/// belongs to the last speaker of its paragraph, or of the paragraph before.
/// </summary>
internal sealed class QuoteJoiner
{
    // Fewer words between marks are more often irony or a title than speech.
    private const int LeastQuoted = 6;

    // How many cues around a quotation are asked whether it is theirs.
    private const int CuesBefore = 12;
    private const int CuesBehind = 24;

    private readonly ParsedText _parsed;
    private readonly Quotations _quotes;
    private readonly List<AttributionDraft> _drafts;
    private readonly int[] _paragraphOf;

    // Who spoke last, and in which paragraph the speech ended.
    private AttributionDraft? _speaker;
    private int _speakerParagraph = -2;

    // The first draft whose cue stands behind the start of the quotation.
    private int _next;

    private QuoteJoiner(ParsedText parsed, Quotations quotes, List<AttributionDraft> drafts)
    {
        _parsed = parsed;
        _quotes = quotes;
        _drafts = drafts.OrderBy(draft => draft.Cue).ToList();
        _paragraphOf = Paragraphs(parsed);
    }

    /// <summary>Widens and extends the contents of the drafts.</summary>
    public static void Join(ParsedText parsed, Quotations quotes, List<AttributionDraft> drafts) =>
        new QuoteJoiner(parsed, quotes, drafts).Join();

    private void Join()
    {
        for (var i = 0; i < _quotes.Count; i++)
        {
            var quote = _quotes[i];
            HearSpeakersBefore(quote);
            if (Holder(quote) is { } holder)
            {
                _speaker = holder;
                _speakerParagraph = _paragraphOf[quote.End - 1];
            }
            else if (_speaker is not null && IsContinuation(quote))
            {
                _speaker.Add(quote.Range);
                _speakerParagraph = _paragraphOf[quote.First];
            }
        }
    }

    private void HearSpeakersBefore(QuotedSpan quote)
    {
        for (; _next < _drafts.Count && _drafts[_next].Cue < quote.First; _next++)
        {
            var draft = _drafts[_next];
            if (!MaySpeakOn(draft)) continue;
            _speaker = draft;
            _speakerParagraph = _paragraphOf[draft.Cue];
        }
    }

    /// <summary>True where a later quotation without a cue may belong to the same speaker: "He said X. “Y.”".</summary>
    private bool MaySpeakOn(AttributionDraft draft)
    {
        foreach (var range in draft.Content)
            if (_quotes.Meets(range)) return true;
        return draft.Candidate.Construction is CueConstruction.Parenthetical or CueConstruction.Clause or CueConstruction.According;
    }

    /// <summary>The draft whose content meets the quotation: widened to it, where it begins inside.</summary>
    private AttributionDraft? Holder(QuotedSpan quote)
    {
        AttributionDraft? holder = null;
        for (var i = Math.Max(0, _next - CuesBefore); i < Math.Min(_drafts.Count, _next + CuesBehind); i++)
        {
            var draft = _drafts[i];
            if (IsSaidInside(draft, quote) || !draft.Meets(quote.Range)) continue;
            holder = draft;
            if (draft.Widen(quote)) break;
        }

        return holder;
    }

    /// <summary>"“I told them to go”": a cue inside the quotation reports something else. The colon of a heading may stand there.</summary>
    private static bool IsSaidInside(AttributionDraft draft, QuotedSpan quote) =>
        quote.Range.Contains(draft.Cue) && draft.Candidate.Construction != CueConstruction.Heading;

    /// <summary>A long quotation that starts its sentence soon after the last speech.</summary>
    private bool IsContinuation(QuotedSpan quote) =>
        quote.Count >= LeastQuoted
        && _paragraphOf[quote.First] - _speakerParagraph <= 1
        && quote.First - _parsed.SentenceOf(quote.First).FirstToken <= 1;

    private static int[] Paragraphs(ParsedText parsed)
    {
        var paragraphOf = new int[parsed.Count];
        var paragraph = -1;
        foreach (var sentence in parsed.Sentences)
        {
            if (sentence.StartsParagraph || paragraph < 0) paragraph++;
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++) paragraphOf[token] = paragraph;
        }

        return paragraphOf;
    }
}
