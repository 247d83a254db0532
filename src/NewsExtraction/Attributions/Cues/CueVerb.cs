using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>A verb that may be a cue, with who speaks and to whom.</summary>
/// <param name="Sentence">The sentence around it.</param>
/// <param name="Token">The verb's token.</param>
/// <param name="Particle">Token of its particle ("pointed out"), or -1.</param>
/// <param name="Source">Token that heads the source, or -1.</param>
/// <param name="Addressee">Token that heads the addressee, or -1.</param>
internal readonly record struct CueVerb(Sentence Sentence, int Token, int Particle, int Source, int Addressee)
{
    // How far before the verb a quotation may end whose words are no subject of it.
    private const int FarthestQuotation = 12;

    // Shorter ones inside a sentence are titles and irony.
    private const int LeastInMidSentence = 8;

    public static CueVerb Read(ParsedText parsed, Quotations quotes, in Sentence sentence, int verb)
    {
        var source = SpeechNouns.IsReport(parsed, verb) ? SpeechNouns.SourceOfReport(parsed, verb)
            : CueSources.Of(parsed, verb, QuotationBefore(parsed, quotes, sentence, verb));
        if (source >= 0 && IsQuotedElsewhere(parsed, quotes, source, verb)) source = -1;
        var addressee = CueAddressees.Of(parsed, verb);
        return new(sentence, verb, parsed.Child(verb, Relation.CompoundPrt), source, addressee == source ? -1 : addressee);
    }

    /// <summary>"respects “how you work” and claims": nobody inside a quotation speaks outside it; a title or nickname may.</summary>
    private static bool IsQuotedElsewhere(ParsedText parsed, Quotations quotes, int source, int verb)
    {
        if (!quotes.Contains(source)) return false;
        var quote = quotes[quotes.FirstBehind(source)];
        if (quote.Range.Contains(verb)) return false;
        for (var token = quote.First; token < quote.End; token++)
            if (parsed.Upos(token) == Upos.Verb && parsed.Xpos(token) is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.VB)
                return true;
        return false;
    }

    /// <summary>The quotation that ends right before the clause of a cue: "“We left,” [the mayor then] said".</summary>
    private static TokenRange QuotationBefore(ParsedText parsed, Quotations quotes, in Sentence sentence, int verb)
    {
        for (var token = verb - 1; token >= sentence.FirstToken && token >= verb - FarthestQuotation; token--)
            if (quotes.ClosesAt(token, out var quote))
                return quote.First <= sentence.FirstToken + 1 || quote.Count >= LeastInMidSentence
                    ? new(quote.First, EndOfSpeech(parsed, token)) : default;
        return default;
    }

    // "“We left”, said" and "“We left!” said", but not "“The Wall” won a prize"
    private static int EndOfSpeech(ParsedText parsed, int closing)
    {
        if (parsed.Tokens.Chars(closing + 1) is ",") return closing + 2;
        return parsed.Tokens.Chars(closing - 1) is "," or "!" or "?" or "." or "…" or "..." or "-" or "—" ? closing + 1 : 0;
    }

    public CueCandidate Candidate(CueConstruction construction, TokenRange content) =>
        new(Token, construction, Particle, Source, Addressee, content);
}
