using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>
/// Finds every word whose surroundings have the form of an attribution; whether it is one is the lexicon's to say. One class reads one
/// family of constructions; the first that fits a word makes its candidate.
/// </summary>
internal sealed class CueCandidateFinder(ParsedText parsed, Quotations quotes)
{
    private readonly HeadingCues _headings = new(parsed, quotes);
    private readonly SignatureCues _signatures = new(parsed, quotes);
    private readonly SpeechNounCues _speechNouns = new(parsed, quotes);
    private readonly AccordingCues _according = new(parsed);
    private readonly ClauseCues _clauses = new(parsed);
    private readonly ParentheticalCues _parentheticals = new(parsed, quotes);
    private readonly QuotationCues _quotations = new(parsed, quotes);
    private readonly ComplementCues _complements = new(parsed);
    private readonly NounCues _nouns = new(parsed);

    /// <summary>Adds the candidates of a sentence.</summary>
    public void Find(Sentence sentence, List<CueCandidate> found)
    {
        if (_headings.TryRead(sentence, out var heading)) found.Add(heading);
        for (var token = NewsLabels.EndIn(parsed, sentence); token < sentence.EndToken; token++)
        {
            if (_according.TryRead(sentence, token, out var according)) found.Add(according);
            if (TryWord(sentence, token, out var candidate)) found.Add(candidate);
        }

        if (_signatures.TryRead(sentence, out var signature)) found.Add(signature);
        if (_speechNouns.TryRead(sentence, out var noun)) found.Add(noun);
    }

    private bool TryWord(in Sentence sentence, int token, out CueCandidate candidate)
    {
        candidate = default;
        return parsed.Upos(token) switch
        {
            Upos.Verb => TryVerb(CueVerb.Read(parsed, quotes, sentence, token), out candidate),
            Upos.Noun when IsVerbBehindQuotation(sentence, token) =>
                _parentheticals.TryReadBesideQuotation(CueVerb.Read(parsed, quotes, sentence, token), out candidate),
            Upos.Noun or Upos.Adj => _nouns.TryRead(token, out candidate),
            _ => false,
        };
    }

    // "“It is over,” [spat] union leader Cole": between a quotation and a name stands a verb.
    private bool IsVerbBehindQuotation(in Sentence sentence, int token) =>
        token > sentence.FirstToken + 2 && token + 1 < sentence.EndToken && quotes.ClosesAt(token - 1)
        && parsed.Tokens.Chars(token - 2) is "," or "!" or "?" && char.IsLower(parsed.Tokens.Chars(token)[0])
        && parsed.Relation(token) is Relation.Compound or Relation.Root or Relation.Nsubj or Relation.Parataxis or Relation.Amod
        && !IsPartOfSpeaker(token);

    // "“It is over,” [union] leader Cole said"
    private bool IsPartOfSpeaker(int token)
    {
        var head = token;
        while (parsed.Head(head) > head && parsed.Relation(head) is Relation.Compound or Relation.Amod or Relation.NmodDesc)
            head = parsed.Head(head);
        return head > token && parsed.Relation(head) == Relation.Nsubj && parsed.Head(head) is var verb && verb > head
            && parsed.Upos(verb) == Upos.Verb;
    }

    private bool TryVerb(in CueVerb verb, out CueCandidate candidate) =>
        _parentheticals.TryReadBesideQuotation(verb, out candidate)
        || _clauses.TryRead(verb, out candidate)
        || _parentheticals.TryRead(verb, out candidate)
        || _quotations.TryRead(verb, out candidate)
        || _complements.TryRead(verb, out candidate);
}
