using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Which clauses share place and time with the clause above them.</summary>
internal static class ClauseBounds
{
    /// <summary>True where what is said of place and time of the governor holds for the token too.</summary>
    public static bool SharesCircumstances(ParsedText parsed, int token)
    {
        switch (parsed.Relation(token))
        {
            case Relation.Ccomp or Relation.Parataxis or Relation.Csubj or Relation.List or Relation.Discourse or Relation.Appos:
                return false;
            case Relation.Advcl:
                return Prepositions.Of(parsed,
                    token) is not ("after" or "before" or "since" or "until" or "when" or "because" or "if" or "although" or "though"
                    or "as" or "following");
            case Relation.AclRelcl:
                return true;
            case Relation.Conj:
                return parsed.Upos(token) != Upos.Verb
                    || (parsed.Child(token, Relation.Nsubj) < 0 && parsed.Child(token, Relation.NsubjPass) < 0);
            // "joined his counterpart in Paris on Friday for talks"
            case Relation.Obl
                when Prepositions.Of(parsed, token) == "for" && parsed.Head(token) is >= 0 and var verb
                && parsed.Lemma(verb) is "join" or "meet" or "gather" or "convene" or "assemble" or "host" or "receive":
                return true;
            case Relation.Obl or Relation.Nmod:
                return Prepositions.Of(parsed,
                    token) is not ("after" or "before" or "since" or "until" or "following" or "for" or "than" or "like" or "about"
                    or "over");
            default:
                return true;
        }
    }
}
