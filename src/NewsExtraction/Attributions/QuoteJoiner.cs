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

    private const int ShortestSentence = 4;

    // How many cues around a quotation are asked whether it is theirs.
    private const int CuesBefore = 12;
    private const int CuesBehind = 24;

    private readonly ParsedText _parsed;
    private readonly Quotations _quotes;
    private readonly List<AttributionDraft> _drafts;
    private readonly int[] _paragraphOf;

    private readonly Predicate<int> _isPerson;
    private readonly List<AttributionDraft> _added;

    // Who spoke last, and in which paragraph the speech ended.
    private AttributionDraft? _speaker;
    private int _speakerParagraph = -2;

    // The first draft whose cue stands behind the start of the quotation.
    private int _next;

    private QuoteJoiner(ParsedText parsed, Quotations quotes, List<AttributionDraft> drafts, Predicate<int> isPerson)
    {
        _isPerson = isPerson;
        _added = drafts;
        _parsed = parsed;
        _quotes = quotes;
        _drafts = drafts.OrderBy(draft => draft.Cue).ToList();
        _paragraphOf = Paragraphs(parsed);
    }

    /// <summary>Widens and extends the contents of the drafts, and adds those of quotations behind a person.</summary>
    /// <param name="parsed">Words and trees.</param>
    /// <param name="quotes">Its quotations.</param>
    /// <param name="drafts">What cues have found.</param>
    /// <param name="isPerson">True for tokens that head the name or noun of a person.</param>
    public static void Join(ParsedText parsed, Quotations quotes, List<AttributionDraft> drafts, Predicate<int> isPerson) =>
        new QuoteJoiner(parsed, quotes, drafts, isPerson).Join();

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
            else if (ActorBefore(quote) is >= 0 and var actor)
            {
                _speaker = new(new(quote.First, CueConstruction.Heading, -1, actor, -1, quote.Range), ":", hasCue: false);
                _speakerParagraph = _paragraphOf[quote.First];
                _added.Add(_speaker);
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
        (quote.Count >= LeastQuoted || IsNextSentence(quote))
        && _paragraphOf[quote.First] - _speakerParagraph <= 1
        && quote.First - _parsed.SentenceOf(quote.First).FirstToken <= 1;

    // "“Water first,” he said. “Roads later.”": short, but all of the sentence behind the speaker's.
    private bool IsNextSentence(QuotedSpan quote)
    {
        var sentence = _parsed.SentenceOf(quote.First);
        return quote.Count >= ShortestSentence && quote.First == sentence.FirstToken && quote.End >= sentence.EndToken
            && !sentence.StartsParagraph && _speaker!.Cue >= 0 && _parsed.SentenceOf(_speaker.Cue).Index == sentence.Index - 1;
    }

    /// <summary>"[Colonel Vance] turned to the cameras. “The port is ours.”": the person that the sentence before tells of, where the
    /// quotation is all of its sentence; or -1.</summary>
    private int ActorBefore(QuotedSpan quote)
    {
        var sentence = _parsed.SentenceOf(quote.First);
        if (quote.Count < LeastQuoted || sentence.Index == 0 || quote.First != sentence.FirstToken || quote.End < sentence.EndToken)
            return -1;
        var before = _parsed.Sentences[sentence.Index - 1];
        if (sentence.StartsParagraph || _quotes.Meets(new(before.FirstToken, before.EndToken))) return -1;
        for (var token = before.FirstToken; token < before.EndToken; token++)
            if (_parsed.Head(token) < 0 && _parsed.Upos(token) == Upos.Verb)
                return _parsed.Child(token, Relation.Nsubj) is >= 0 and var actor && _isPerson(actor) ? actor : -1;
        return -1;
    }

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
