using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Joins a name and what describes it where the tree often hangs one of them elsewhere: "A user of the site, Anna Berg, said",
/// "As the country's envoy, Berg", "Head of the Red Cross Anna Berg", "the local paper, the Norvik Times,".</summary>
internal sealed class DescriptionSieve(ParsedText parsed, List<Reference> references, Clusters clusters)
{
    private const int LongestComplement = 12;
    private const int ReferencesBack = 12;
    private const int LongestTitles = 6;

    private static readonly FrozenSet<string> SmallWords = FrozenSet.Create(StringComparer.Ordinal, "of", "to", "for", "the", "and", "at");

    public void Join()
    {
        for (var i = 0; i < references.Count; i++)
        {
            var name = references[i];
            if (name.Kind != MentionKind.Name || name.Class is not (EntityClass.Person or EntityClass.Organization)) continue;
            for (var j = i - 1; j >= 0 && i - j <= ReferencesBack && references[j].Sentence == name.Sentence; j--)
                if (IsFreeDescription(references[j], name) && Describes(references[j], name))
                    clusters.Join(name.Index, references[j].Index);
        }
    }

    private bool IsFreeDescription(Reference description, Reference name) =>
        description is { Kind: MentionKind.Nominal, IsPlural: false, Mention: not null } && description.Class == name.Class
            && description.End <= name.First && !clusters.HasName(description.Index) && clusters.Agree(description.Index, name.Index);

    private bool Describes(Reference description, Reference name) =>
        IsBetweenCommas(description, name)
            || (name.Class == EntityClass.Person
                && (IsBeforeItsVerb(description, name) || IsInThatRole(description, name) || IsTitle(description, name)
                    || IsNamedAs(description, name)));

    // "her aide, Gov. Anna Berg, ": what goes on behind the second comma with "and" may be a list.
    private bool IsBetweenCommas(Reference description, Reference name)
    {
        if (!description.IsDefinite || parsed.Word(description.End) != "," || !Closes(name.End, name.Sentence)) return false;
        if (parsed.Word(name.End) == "," && name.End + 1 < parsed.Count && parsed.Word(name.End + 1) is "and" or "or" or "but")
            return false;
        return IsOnlyTitles(description.End + 1, name);
    }

    private bool Closes(int token, int sentence) =>
        token < parsed.Sentences[sentence].EndToken && parsed.Word(token) is "," or ".";

    private bool IsOnlyTitles(int from, Reference name)
    {
        var start = parsed.Word(from) == "the" ? from + 1 : from;
        if (start == name.First) return true;
        return name is { Class: EntityClass.Person, Mention.Titles.Count: > 0 } && name.First - start <= LongestTitles
            && HasNoVerbNorComma(start, name.First);
    }

    private bool HasNoVerbNorComma(int from, int end)
    {
        for (var token = from; token < end; token++)
            if (parsed.Upos(token) is Upos.Verb or Upos.Aux or Upos.Pron or Upos.Sconj or Upos.Adv
                || parsed.Word(token) is "," or ":" or ";")
                return false;
        return true;
    }

    // The description is the subject and the name stands behind its comma, right before the verb.
    private bool IsBeforeItsVerb(Reference description, Reference name)
    {
        if (parsed.Relation(description.Head) != Relation.Nsubj || parsed.Word(name.First - 1) != ",") return false;
        var verb = parsed.Head(description.Head);
        var behind = name.End < parsed.Count && parsed.Word(name.End) == "," ? name.End + 1 : name.End;
        return verb == behind && parsed.Upos(verb) == Upos.Verb && name.First - description.End <= LongestComplement
            && HasNoVerbNorComma(description.End, name.First - 1);
    }

    // "As the country's envoy, Berg".
    private bool IsInThatRole(Reference description, Reference name) =>
        parsed.Relation(description.Head) is Relation.Obl && parsed.Child(description.Head, Relation.Case) is >= 0 and var marker
            && marker < description.First && parsed.Lemma(marker) == "as"
            && parsed.Relation(name.Head) is Relation.Nsubj or Relation.NsubjPass
            && parsed.Head(name.Head) == parsed.Head(description.Head) && parsed.Word(description.End) == ",";

    // "police named the man as Karl Holm", "the suspect was identified as Karl Holm".
    private bool IsNamedAs(Reference description, Reference name)
    {
        if (parsed.Relation(name.Head) is not Relation.Obl || parsed.Child(name.Head, Relation.Case) is not (>= 0 and var marker)
            || parsed.Lemma(marker) != "as")
            return false;
        var verb = parsed.Head(name.Head);
        return parsed.Lemma(verb) is "name" or "identify" && parsed.Head(description.Head) == verb
            && parsed.Relation(description.Head) is Relation.Obj or Relation.NsubjPass;
    }

    // "Ambassador to the United Nations Anna Berg": a title, whose it is, and the name with nothing between.
    private bool IsTitle(Reference description, Reference name)
    {
        if (description.Mention!.NominalKind != NominalKind.Official || name.End - name.First < 2
            || name.First - description.End is < 2 or > LongestComplement
            || parsed.Word(description.End) is not ("of" or "to" or "for" or "at") || parsed.Upos(name.First - 1) != Upos.Propn)
            return false;
        for (var token = description.End; token < name.First; token++)
            if (!char.IsUpper(parsed.Tokens.Chars(token)[0]) && !SmallWords.Contains(parsed.Word(token))) return false;
        return true;
    }
}
