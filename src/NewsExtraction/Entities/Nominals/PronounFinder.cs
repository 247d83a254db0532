using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Finds pronouns that stand for an entity; an "it" that stands for none ("it is likely that") is left out.</summary>
internal static class PronounFinder
{
    public static void Find(ParsedText parsed, ReadOnlySpan<int> nameAt, List<EntityMention> mentions, CancellationToken cancellationToken)
    {
        foreach (var sentence in parsed.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (parsed.Upos(token) is not (Upos.Pron or Upos.Det) || nameAt[token] >= 0) continue;
                if (Pronouns.Of(parsed.Word(token).ToLowerInvariant()) is not { } form || !StandsForSomething(parsed, token, form))
                    continue;
                var isPerson = form.Gender is Gender.Masc or Gender.Fem || form.IsRelative || form.Person != Person.Third;
                mentions.Add(new EntityMention
                {
                    Span = parsed.Span(token),
                    FirstToken = token,
                    EndToken = token + 1,
                    Head = token,
                    Kind = MentionKind.Pronoun,
                    Type = isPerson ? EntityType.Person : EntityType.Other,
                    Label = isPerson ? EntityLabel.Person : EntityLabel.Org,
                    IsPlural = form.Number == GrammaticalNumber.Plur,
                });
            }
        }
    }

    private static bool StandsForSomething(ParsedText parsed, int token, PronounForm form)
    {
        if (form.IsRelative)
            return parsed.Features(token).PronType != PronType.Int && parsed.Sentences.Count > 0 && HasAntecedent(parsed, token);
        if (form.Gender != Gender.Neut) return true;
        if (parsed.Relation(token) == Relation.Expl) return false;
        if (parsed.Relation(token) is not (Relation.Nsubj or Relation.NsubjPass)) return true;
        var governor = parsed.Head(token);
        if (parsed.Lemma(governor) is "seem" or "appear" or "rain" or "snow" or "turn" && parsed.Child(governor, Relation.Obj) < 0)
            return false;

        // "It is clear that ...", "it was reported that ...": the clause is the real subject.
        if (parsed.Child(governor, Relation.Csubj) >= 0 || parsed.Child(governor, Relation.CsubjPass) >= 0) return false;
        var hasCopula = parsed.Child(governor, Relation.Cop) >= 0;
        if (hasCopula && parsed.Upos(governor) == Upos.Adj
            && (parsed.Child(governor, Relation.Ccomp) >= 0 || parsed.Child(governor, Relation.Xcomp) >= 0
            || parsed.Child(governor, Relation.Advcl) > governor))
            return false;
        return !(parsed.Relation(token) == Relation.NsubjPass && parsed.Child(governor, Relation.Ccomp) > governor);
    }

    private static bool HasAntecedent(ParsedText parsed, int token)
    {
        for (var at = parsed.Head(token); at >= 0; at = parsed.Head(at))
            if (parsed.Relation(at) is Relation.AclRelcl or Relation.Acl) return true;
        return false;
    }
}
