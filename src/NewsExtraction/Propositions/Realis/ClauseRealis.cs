using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Reads the realis of a predicate off its place in the sentence: main clause, complement, adverbial clause,
/// conjunct.</summary>
internal sealed class ClauseRealis(ParsedText parsed, PredicateLexicon lexicon, IReadPredicates predicates)
{
    private readonly ComplementRealis _complements = new(parsed, predicates);
    private readonly AdverbialRealis _adverbials = new(parsed, predicates);
    private readonly NounClauseRealis _nounClauses = new(parsed, lexicon, predicates);

    public Realis Of(int token, bool isFinite)
    {
        if (parsed.Head(token) < 0) return OfMainClause(token);
        var clause = GovernedClause.Read(parsed, predicates, token, isFinite);
        return parsed.Relation(token) switch
        {
            Relation.Xcomp => IsPerformed(clause) ? clause.Above : _complements.OfAct(clause),
            Relation.Ccomp => _complements.OfContent(clause),
            Relation.Csubj or Relation.CsubjPass => _complements.OfAct(clause),
            Relation.Advcl => _adverbials.Of(clause),
            Relation.Acl => _nounClauses.Of(clause),
            Relation.Conj => OfConjunct(clause),
            Relation.Amod => IsDeniedModifier(token) ? Realis.Negated : Realis.Asserted,
            // "stopped the shelling", with the act tagged as a verb
            Relation.Obl or Relation.Nmod or Relation.Obj => isFinite ? Realis.Asserted : _complements.OfAct(clause),
            _ => Realis.Asserted,
        };
    }

    private Realis OfMainClause(int token)
    {
        // "Troops to leave"
        if (VerbClause.IsInfinitive(parsed, token)) return Realis.Planned;
        return IsAskedWhether(token) ? Realis.Hypothetical : Realis.Asserted;
    }

    // "Did the army attack?", but "Why did the army attack?" takes the attack for a fact.
    private bool IsAskedWhether(int token)
    {
        const int FirstWords = 3;
        var sentence = parsed.SentenceOf(token);
        if (parsed.Tokens.Chars(sentence.EndToken - 1) is not "?") return false;
        var end = Math.Min(sentence.FirstToken + FirstWords, sentence.EndToken);
        for (var i = sentence.FirstToken; i < end; i++)
            if (parsed.Xpos(i) is PennTag.WRB or PennTag.WP or PennTag.WDT) return false;
        return true;
    }

    /// <summary>"I want to thank": the wish is the act.</summary>
    private bool IsPerformed(in GovernedClause clause) =>
        parsed.Lemma(clause.Governor) is "want" or "wish" or "like" or "let"
        && (lexicon.Of(parsed.Lemma(clause.Token)) & PredicateClass.Performs) != 0
        && parsed.Child(clause.Governor, Relation.Nsubj) is >= 0 and var subject
        && parsed.Tokens.Chars(subject) is "I" or "we" or "We";

    private Realis OfConjunct(in GovernedClause clause)
    {
        // "neither confirmed [nor denied]", "besieged [rather than attacked] it"
        if (parsed.Child(clause.Token, Relation.Cc) is >= 0 and var conjunction && parsed.Lemma(conjunction) is "nor" or "rather")
            return Realis.Negated;
        if (clause.IsFinite && VerbClause.HasSubject(parsed, clause.Token)) return OfMainClause(clause.Token);
        return SharesAuxiliary(clause) ? clause.Above : Realis.Asserted;
    }

    // "will attack and destroy", "to isolate and defeat"; but not "did not attack but retreated"
    private bool SharesAuxiliary(in GovernedClause clause)
    {
        if (clause.Above == Realis.Asserted) return false;
        foreach (var child in parsed.Children(clause.Token))
        {
            if (parsed.Relation(child) is Relation.Aux or Relation.Cop) return false;
            if (clause.Above == Realis.Negated && IsBut(child)) return false;
        }

        return parsed.Upos(clause.Token) != Upos.Verb || FitsAuxiliary(clause.Token, clause.Governor);
    }

    private bool IsBut(int child) => parsed.Relation(child) == Relation.Cc && parsed.Lemma(child) == "but";

    private bool FitsAuxiliary(int verb, int first) =>
        parsed.Xpos(verb) == parsed.Xpos(first) || parsed.Xpos(verb) is PennTag.VB or PennTag.VBG or PennTag.VBN;

    // "the never finished bridge"
    private bool IsDeniedModifier(int modifier)
    {
        foreach (var child in parsed.Children(modifier))
            if (parsed.Lemma(child) is "not" or "never") return true;
        return false;
    }
}
