using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>Finds every word whose surroundings have the form of an attribution; whether it is one is the lexicon's to say.</summary>
internal sealed class CueCandidateFinder(ParsedText parsed, IReadOnlyList<QuotedSpan> quotes)
{
    private const int LeastSaid = 3;

    // No rule looks farther than this along a sentence, so that endless ones cost no more than others.
    private const int Reach = 200;

    /// <summary>The cue's key in the lexicon: its lemma, with the particle or preposition that belongs to it.</summary>
    public static string KeyOf(ParsedText parsed, in CueCandidate candidate) =>
        candidate.Construction == CueConstruction.According ? "according" : candidate.Construction == CueConstruction.Heading ? ":"
        : candidate.Particle >= 0 ? parsed.Lemma(candidate.Cue) + " " + parsed.Lemma(candidate.Particle) : parsed.Lemma(candidate.Cue);

    /// <summary>Adds the candidates of a sentence.</summary>
    public void Find(Sentence sentence, List<CueCandidate> found)
    {
        FindHeading(sentence, found);
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (parsed.Tokens.Chars(token) is "according" or "According") FindAccording(sentence, token, found);
            switch (parsed.Upos(token))
            {
                case Upos.Verb:
                    FindVerb(sentence, token, found);
                    break;
                case Upos.Noun or Upos.Adj:
                    FindNoun(token, found);
                    break;
            }
        }
    }

    private void FindVerb(Sentence sentence, int verb, List<CueCandidate> found)
    {
        var source = CueSubjects.Of(parsed, verb);
        var addressee = CueSubjects.AddresseeOf(parsed, verb);
        var particle = parsed.Child(verb, Relation.CompoundPrt);
        var clause = ClauseAfter(verb);
        // "told reporters that ..." is often read as a relative clause of the addressee.
        if (clause < 0 && addressee > verb && CueSubjects.IsTelling(parsed, verb)
            && parsed.Child(addressee, Relation.AclRelcl) is >= 0 and var hung && parsed.LeftEdge(hung) == addressee + 1
            && parsed.Lemma(addressee + 1) == "that" && parsed.Child(hung, Relation.Nsubj) > addressee + 1)
            clause = hung;
        if (clause < 0) clause = ClauseOfOblique(verb);
        if (clause >= 0)
        {
            found.Add(new(verb, CueConstruction.Clause, particle, source, addressee,
                new(ClauseStart(verb, clause), parsed.RightEdge(clause) + 1)));
            return;
        }

        if (TryParenthetical(sentence, verb, source, addressee, out var aside))
        {
            found.Add(aside with { Particle = particle });
            return;
        }

        if (TryQuotation(sentence, verb, out var quoted))
        {
            found.Add(new(verb, CueConstruction.Quotation, particle, source, addressee, quoted));
            return;
        }

        // "was endorsed by the paper": what is said of stands before the cue.
        if (source >= 0 && parsed.Child(verb, Relation.OblAgent) == source && parsed.Child(verb, Relation.NsubjPass) is >= 0 and var passive
            && parsed.RightEdge(passive) < verb)
        {
            found.Add(new(verb, CueConstruction.Object, particle, source, addressee,
                new(parsed.LeftEdge(passive), parsed.RightEdge(passive) + 1)));
            return;
        }

        foreach (var child in parsed.Children(verb))
        {
            if (child < verb) continue;
            switch (parsed.Relation(child))
            {
                case Relation.Xcomp when parsed.Child(child, Relation.Mark) is >= 0 and var to && parsed.Xpos(to) == PennTag.TO:
                    found.Add(new(verb, CueConstruction.Infinitive, particle, source, addressee,
                        new(Math.Max(verb + 1, Math.Min(to, parsed.LeftEdge(child))), parsed.RightEdge(child) + 1)));
                    return;
                case Relation.Obj when child != addressee:
                    found.Add(new(verb, CueConstruction.Object, particle, source, addressee,
                        new(Math.Max(verb + 1, parsed.LeftEdge(child)), PhraseEnd(verb))));
                    return;
                case Relation.Obl
                    when child != addressee && parsed.Child(child, Relation.Case) is >= 0 and var preposition && preposition > verb
                    && parsed.LeftEdge(child) <= verb + 2:
                    found.Add(new(verb, CueConstruction.Oblique, preposition, source, addressee, new(preposition + 1, PhraseEnd(verb))));
                    return;
            }
        }
    }

    /// <summary>The clause that the verb governs behind it, or -1.</summary>
    private int ClauseAfter(int verb)
    {
        foreach (var child in parsed.Children(verb))
        {
            if (child <= verb) continue;
            if (parsed.Relation(child) == Relation.Ccomp) return child;
            // A clause hung on loosely, without a mark between.
            if (parsed.Relation(child) == Relation.Parataxis && parsed.Upos(Math.Max(verb, parsed.LeftEdge(child) - 1)) != Upos.Punct)
                return child;
        }

        return -1;
    }

    /// <summary>Where the clause begins: long clauses lose their first words to parsers, so all behind the cue that does not complete the
    /// cue itself belongs to it.</summary>
    private int ClauseStart(int verb, int clause)
    {
        var left = Math.Max(verb + 1, parsed.LeftEdge(clause));
        var start = verb + 1;
        foreach (var child in parsed.Children(verb))
            if (child > verb && child < clause && parsed.RightEdge(child) < clause
                && parsed.Relation(child) is Relation.Iobj or Relation.Obj or Relation.Obl or Relation.OblUnmarked or Relation.Advmod
                or Relation.Punct or Relation.CompoundPrt or Relation.Nsubj && parsed.LeftEdge(child) <= start + 1)
                start = Math.Max(start, parsed.RightEdge(child) + 1);
        return Math.Min(left, start);
    }

    /// <summary>Behind the last complement of the verb; clauses beside it and further verbs are left out.</summary>
    private int PhraseEnd(int verb)
    {
        var end = verb + 1;
        foreach (var child in parsed.Children(verb))
            if (child > verb
                && parsed.Relation(child) is Relation.Obj or Relation.Iobj or Relation.Obl or Relation.OblUnmarked or Relation.Xcomp
                or Relation.Ccomp or Relation.Advmod)
                end = Math.Max(end, parsed.RightEdge(child) + 1);
        return end;
    }

    /// <summary>"said in a statement that ...": verbs of saying own a that-clause that the parser hung on the noun between; or
    /// -1.</summary>
    private int ClauseOfOblique(int verb)
    {
        if (parsed.Lemma(verb) is not ("say" or "state" or "announce" or "add" or "warn" or "claim" or "insist" or "declare")) return -1;
        foreach (var child in parsed.Children(verb))
        {
            if (child < verb || parsed.Relation(child) is not (Relation.Obl or Relation.Obj or Relation.OblUnmarked or Relation.Advcl))
                continue;
            for (int noun = child, step = 0; noun >= 0 && step < 3; noun = parsed.Child(noun, Relation.Nmod), step++)
                foreach (var clause in parsed.Children(noun))
                    if (clause > noun && parsed.Relation(clause) is Relation.Acl or Relation.AclRelcl or Relation.Ccomp
                        && parsed.Tokens.Chars(parsed.LeftEdge(clause)) is "that")
                        return clause;
        }

        return -1;
    }

    private TokenRange Range(int head, int atLeast) => new(Math.Max(atLeast, parsed.LeftEdge(head)), parsed.RightEdge(head) + 1);

    /// <summary>"X, he said" and "X, he said, Y": the cue's clause stands behind a comma or closing mark and has no clause of its
    /// own.</summary>
    private bool TryParenthetical(Sentence sentence, int verb, int source, int addressee, out CueCandidate candidate)
    {
        candidate = default;
        if (parsed.Xpos(verb) is not (PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.VBN or PennTag.VBG) || source < 0) return false;
        var left = verb;
        foreach (var child in parsed.Children(verb))
            if (child < verb
                && parsed.Relation(child) is Relation.Nsubj or Relation.Aux or Relation.Advmod or Relation.NsubjPass or Relation.AuxPass
                && parsed.LeftEdge(child) >= sentence.FirstToken)
                left = Math.Min(left, NounPhraseLeft(child));
        var before = left - 1;
        if (before - sentence.FirstToken < LeastSaid - 1 || !IsBoundary(before)) return false;
        var insideQuote = QuoteClosingAt(before) >= 0;
        if (!insideQuote && !HasFiniteVerb(Math.Max(sentence.FirstToken, before - Reach), before)) return false;
        var right = verb + 1;
        if (source > verb && source < sentence.EndToken) right = Math.Max(right, parsed.RightEdge(source) + 1);
        if (addressee > verb) right = Math.Max(right, parsed.RightEdge(addressee) + 1);
        while (right < sentence.EndToken && right < verb + Reach && !IsBoundary(right) && !IsSentenceEnd(right)
            && QuoteOpeningAt(right) < 0)
            right++;
        // A long object of its own means that the cue governs something else.
        if (parsed.Child(verb, Relation.Obj) is >= 0 and var own && own > verb && own != addressee && !insideQuote && own != source)
            return false;
        var content = new TokenRange(Math.Max(sentence.FirstToken, before - Reach), before);
        if (insideQuote) content = new(Math.Min(content.First, quotes[QuoteClosingAt(before)].First), before + 1);
        TokenRange more = default;
        var rest = right < sentence.EndToken && IsBoundary(right) ? right + 1 : right;
        if (right < sentence.EndToken && sentence.EndToken - rest > LeastSaid)
        {
            var opening = QuoteOpeningAt(right) >= 0 ? QuoteOpeningAt(right) : QuoteOpeningAt(rest);
            if (opening >= 0) more = new(quotes[opening].First, Math.Max(quotes[opening].End, quotes[opening].First + 1));
            else if (parsed.Head(verb) >= right && !insideQuote) more = new(rest, Math.Min(sentence.EndToken, rest + Reach));
        }

        candidate = new(verb, CueConstruction.Parenthetical, -1, source, addressee, content, more);
        return true;
    }

    private int NounPhraseLeft(int token) =>
        parsed.Upos(token) is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num ? parsed.LeftEdge(token) : token;

    private bool HasFiniteVerb(int first, int end)
    {
        for (var token = first; token < end; token++)
            if (parsed.Xpos(token) is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD) return true;
        return false;
    }

    /// <summary>A quotation that begins soon behind the verb, or in the next sentence behind a colon.</summary>
    private bool TryQuotation(Sentence sentence, int verb, out TokenRange quoted)
    {
        quoted = default;
        for (var i = QuoteFinder.FirstBehind(quotes, verb); i < quotes.Count
            && quotes[i].First <= Math.Min(sentence.EndToken, verb + Reach); i++)
        {
            if (quotes[i].First <= verb) continue;
            var opening = quotes[i].First;
            var atEnd = opening == sentence.EndToken && parsed.Tokens.Chars(sentence.EndToken - 1) is ":";
            if (!atEnd && opening >= sentence.EndToken) return false;
            if (!atEnd && !(parsed.Tokens.Chars(opening - 1) is ":" or "," || opening == verb + 1)) return false;
            for (var token = verb + 1; token < opening; token++)
                if (parsed.Upos(token) == Upos.Verb && parsed.Xpos(token) is PennTag.VBD or PennTag.VBZ or PennTag.VBP) return false;
            quoted = new(opening, quotes[i].End);
            return true;
        }

        return TryBlock(sentence, verb, out quoted);
    }

    /// <summary>"The minister said:" and the words in a paragraph of their own, without marks, as ministries set them.</summary>
    private bool TryBlock(Sentence sentence, int verb, out TokenRange block)
    {
        block = default;
        if (parsed.Tokens.Chars(sentence.EndToken - 1) is not ":" || sentence.EndToken - verb > 8 || sentence.EndToken >= parsed.Count)
            return false;
        var next = sentence.Index + 1;
        if (!parsed.Sentences[next].StartsParagraph) return false;
        var end = next + 1;
        while (end < parsed.Sentences.Count && !parsed.Sentences[end].StartsParagraph) end++;
        block = new(parsed.Sentences[next].FirstToken, parsed.Sentences[end - 1].EndToken);
        return true;
    }

    /// <summary>"according to the army", before or behind what it reports.</summary>
    private void FindAccording(Sentence sentence, int cue, List<CueCandidate> found)
    {
        if (cue + 1 >= sentence.EndToken || parsed.Tokens.Chars(cue + 1) is not "to") return;
        var source = parsed.Relation(cue) is Relation.Case or Relation.Fixed && parsed.Head(cue) > cue ? parsed.Head(cue)
            : parsed.Child(cue, Relation.Obl);
        for (var token = cue + 2; source < 0 && token < Math.Min(sentence.EndToken, cue + Reach); token++)
            if (parsed.Upos(token) is Upos.Noun or Upos.Propn or Upos.Pron) source = token;
        if (source < 0 || source >= sentence.EndToken) return;
        var end = Math.Max(cue + 3, source + 1);
        while (end < sentence.EndToken && end < cue + Reach && !IsBoundary(end) && !IsSentenceEnd(end)) end++;
        var first = cue;
        while (first > sentence.FirstToken && parsed.Upos(first - 1) is Upos.Cconj or Upos.Adv or Upos.Punct) first--;
        var leads = first - sentence.FirstToken < LeastSaid;
        var content = leads ? new TokenRange(end + 1, Math.Min(sentence.EndToken, end + Reach))
            : new TokenRange(Math.Max(sentence.FirstToken, first - Reach), first);
        if (content.Count >= LeastSaid) found.Add(new(cue, CueConstruction.According, cue + 1, source, -1, content));
    }

    /// <summary>"claims that ...", "a plan to ...", "confident that ...", "ready to ...".</summary>
    private void FindNoun(int noun, List<CueCandidate> found)
    {
        foreach (var child in parsed.Children(noun))
        {
            if (child < noun || parsed.Relation(child) is not (Relation.Acl or Relation.Ccomp or Relation.Xcomp or Relation.Advcl))
                continue;
            var mark = parsed.Child(child, Relation.Mark);
            if (mark < noun) continue;
            var clause = parsed.Lemma(mark) is "that" or "whether" or "if";
            if (!clause && parsed.Xpos(mark) != PennTag.TO) continue;
            if (parsed.Relation(child) == Relation.Advcl && !clause) continue;
            found.Add(new(noun, clause ? CueConstruction.NounClause : CueConstruction.NounInfinitive, -1, OwnerOf(noun), -1,
                Range(child, noun + 1)));
            return;
        }
    }

    private int OwnerOf(int noun)
    {
        if (parsed.Child(noun, Relation.NmodPoss) is >= 0 and var owner) return owner;
        if (parsed.Upos(noun) == Upos.Adj || parsed.Child(noun, Relation.Cop) >= 0) return CueSubjects.Of(parsed, noun);
        foreach (var child in parsed.Children(noun))
            if (parsed.Relation(child) == Relation.Nmod && parsed.Child(child, Relation.Case) is >= 0 and var marker
                && parsed.Lemma(marker) is "by" or "of" or "from" && child > noun)
                return child;
        var head = parsed.Head(noun);
        return head >= 0 && parsed.Relation(noun) is Relation.Obj or Relation.Obl && head >= 0 && parsed.Upos(head) == Upos.Verb
            ? CueSubjects.Of(parsed, head) : -1;
    }

    /// <summary>"Minister: town fell" at a paragraph's start.</summary>
    private void FindHeading(Sentence sentence, List<CueCandidate> found)
    {
        const int LongestName = 7;
        if (!sentence.StartsParagraph) return;
        var first = sentence.FirstToken;
        if (parsed.Tokens.Chars(first) is "\"" or "“") first++;
        for (var token = first; token < sentence.EndToken - LeastSaid && token <= first + LongestName; token++)
        {
            var chars = parsed.Tokens.Chars(token);
            if (chars is ":" && token > first)
            {
                var head = token - 1;
                while (parsed.Head(head) >= first && parsed.Head(head) < token) head = parsed.Head(head);
                var isScript = IsAllCapitals(first, token);
                if (sentence.Index > 0 && !isScript) return;
                var end = sentence.EndToken;
                for (var next = sentence.Index + 1; isScript && next < parsed.Sentences.Count
                    && !parsed.Sentences[next].StartsParagraph; next++)
                    end = parsed.Sentences[next].EndToken;
                found.Add(new(token, CueConstruction.Heading, -1, head, -1, new(token + 1, end)));
                return;
            }

            if (parsed.Upos(token) is not (Upos.Propn or Upos.Noun or Upos.Adj or Upos.Adp or Upos.Part)
                || (token == first && !char.IsUpper(chars[0])))
                return;
        }
    }

    private bool IsAllCapitals(int first, int end)
    {
        for (var token = first; token < end; token++)
            foreach (var c in parsed.Tokens.Chars(token))
                if (char.IsLower(c)) return false;
        return true;
    }

    private bool IsBoundary(int token) =>
        parsed.Tokens.Chars(token) is "," or "”" or "\"" or "’" or "—" or "–" or "--" or ";" or "''" or "»" or "?" or "!" or ":";

    private bool IsSentenceEnd(int token) => parsed.Tokens.Chars(token) is "." or "!" or "?";

    private int QuoteClosingAt(int token) =>
        QuoteFinder.FirstBehind(quotes, token) is var i && i < quotes.Count && quotes[i].End - 1 == token && !quotes[i].IsOpen ? i : -1;

    private int QuoteOpeningAt(int token) =>
        QuoteFinder.FirstBehind(quotes, token) is var i && i < quotes.Count && quotes[i].First == token ? i : -1;
}
