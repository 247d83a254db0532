using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Finds pronouns that stand for an entity; an "it" that stands for none ("it is likely that") is left out.</summary>
internal static class PronounFinder
{
    /// <summary>Adds the pronouns of the article. <paramref name="nameAt"/> holds for each token
    /// the index of the name that covers it, or -1.</summary>
    public static void Find(ParsedText parsed, ReadOnlySpan<int> nameAt, List<EntityMention> mentions, CancellationToken cancellationToken)
    {
        foreach (var sentence in parsed.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (parsed.Upos(token) is not (Upos.Pron or Upos.Det) || nameAt[token] >= 0) continue;
                if (Pronouns.Of(parsed.Word(token).ToLowerInvariant()) is { } form && StandsForSomething(parsed, token, form))
                    mentions.Add(Mention(parsed, token, form));
            }
        }
    }

    private static EntityMention Mention(ParsedText parsed, int token, PronounForm form)
    {
        var isPerson = form.Gender is Gender.Masc or Gender.Fem || form.IsRelative || form.Person != Person.Third;
        return new EntityMention
        {
            Span = parsed.Span(token),
            FirstToken = token,
            EndToken = token + 1,
            Head = token,
            Kind = MentionKind.Pronoun,
            Type = isPerson ? EntityType.Person : EntityType.Other,
            Label = isPerson ? EntityLabel.Person : EntityLabel.Org,
            IsPlural = form.Number == GrammaticalNumber.Plur,
        };
    }

    private static bool StandsForSomething(ParsedText parsed, int token, PronounForm form)
    {
        if (form.IsRelative) return parsed.Morph(token).PronType != PronType.Int && HasAntecedent(parsed, token);
        return form.Gender != Gender.Neut || !IsEmpty(parsed, token);
    }

    // An "it" without a meaning of its own.
    private static bool IsEmpty(ParsedText parsed, int token) => parsed.Relation(token) switch
    {
        Relation.Expl => true,
        Relation.Nsubj => IsVerbWithoutSubject(parsed, parsed.Head(token)) || HasClauseAsSubject(parsed, parsed.Head(token)),
        Relation.NsubjPass => IsVerbWithoutSubject(parsed, parsed.Head(token)) || HasClauseAsSubject(parsed, parsed.Head(token))
            || parsed.Child(parsed.Head(token), Relation.Ccomp) > parsed.Head(token),
        _ => false,
    };

    // "it seems", "it rained"
    private static bool IsVerbWithoutSubject(ParsedText parsed, int verb) =>
        parsed.Lemma(verb) is "seem" or "appear" or "rain" or "snow" or "turn" && parsed.Child(verb, Relation.Obj) < 0;

    // "It is clear that ...": the clause is the real subject.
    private static bool HasClauseAsSubject(ParsedText parsed, int governor)
    {
        if (parsed.Child(governor, Relation.Csubj) >= 0 || parsed.Child(governor, Relation.CsubjPass) >= 0) return true;
        if (parsed.Upos(governor) != Upos.Adj || parsed.Child(governor, Relation.Cop) < 0) return false;
        return parsed.Child(governor, Relation.Ccomp) >= 0 || parsed.Child(governor, Relation.Xcomp) >= 0
            || parsed.Child(governor, Relation.Advcl) > governor;
    }

    private static bool HasAntecedent(ParsedText parsed, int token)
    {
        for (var at = parsed.Head(token); at >= 0; at = parsed.Head(at))
            if (parsed.Relation(at) is Relation.AclRelcl or Relation.Acl) return true;
        return false;
    }
}
