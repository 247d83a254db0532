using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>
/// Gives quotations to speakers: a content that begins inside a quotation takes the whole of it, and a quotation without a cue of its own
/// belongs to
/// the last speaker of its paragraph, or of the paragraph before.
/// </summary>
internal static class QuoteJoiner
{
    /// <summary>Widens and extends the contents of the drafts.</summary>
    public static void Join(ParsedText parsed, List<QuotedSpan> quotes, List<AttributionDraft> drafts, int leastQuoted)
    {
        var paragraphOf = Paragraphs(parsed);
        var ordered = drafts.OrderBy(draft => draft.Cue).ToList();
        AttributionDraft? speaker = null;
        var speakerParagraph = -2;
        var next = 0;
        foreach (var quote in quotes)
        {
            // Cues up to a little behind the quotation may hold it.
            while (next < ordered.Count && ordered[next].Cue < quote.First)
            {
                if (Quotes(ordered[next], quotes)) (speaker, speakerParagraph) = (ordered[next], paragraphOf[ordered[next].Cue]);
                next++;
            }

            var holder = Holder(quote, ordered, next);
            if (holder is not null)
            {
                (speaker, speakerParagraph) = (holder, paragraphOf[quote.End - 1]);
                continue;
            }

            var paragraph = paragraphOf[quote.First];
            if (speaker is null || quote.Count < leastQuoted || paragraph - speakerParagraph > 1) continue;
            var startsSentence = parsed.SentenceOf(quote.First).FirstToken is var first && quote.First - first <= 1;
            if (!startsSentence) continue;
            speaker.Add(new(quote.First, quote.End));
            speakerParagraph = paragraph;
        }
    }

    /// <summary>The draft whose content meets the quotation: widened to it, where it begins or ends inside.</summary>
    private static AttributionDraft? Holder(QuotedSpan quote, List<AttributionDraft> ordered, int next)
    {
        AttributionDraft? holder = null;
        for (var i = Math.Max(0, next - 12); i < Math.Min(ordered.Count, next + 24); i++)
        {
            var draft = ordered[i];
            if (draft.Cue >= quote.First && draft.Cue < quote.End && draft.Candidate.Construction != CueConstruction.Heading) continue;
            foreach (var range in draft.Content)
            {
                if (Math.Min(range.End, quote.End) <= Math.Max(range.First, quote.First)) continue;
                holder = draft;
                break;
            }

            if (holder == draft && draft.Widen(quote)) break;
        }

        return holder;
    }

    private static bool Quotes(AttributionDraft draft, List<QuotedSpan> quotes)
    {
        foreach (var range in draft.Content)
            if (QuoteFinder.FirstBehind(quotes, range.First) is var i && i < quotes.Count && quotes[i].First < range.End) return true;
        return draft.Candidate.Construction is CueConstruction.Parenthetical or CueConstruction.Clause or CueConstruction.According;
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
