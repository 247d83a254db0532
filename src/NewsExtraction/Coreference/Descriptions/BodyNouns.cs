using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Joins "the ministry" to the only name of the article that says it is one ("Lebanese Ministry of Health"): a word of the name
/// goes before nearness.</summary>
internal static class BodyNouns
{
    // Words that name no body of their own: behind a name they say what it is.
    private static readonly FrozenSet<string> Nouns = FrozenSet.Create(StringComparer.Ordinal,
        "ministry", "commission", "council", "court", "committee", "agency", "department", "board", "bank", "university", "parliament",
        "assembly", "senate", "authority", "bureau", "union", "league", "institute", "tribunal", "fund", "foundation", "association",
        "federation", "corporation", "institution", "academy", "directorate", "service", "alliance", "party", "college", "school", "club",
        "society", "center", "centre", "museum", "newspaper");

    // Nouns that names of bodies seldom hold.
    private static readonly FrozenSet<string> General = FrozenSet.Create(StringComparer.Ordinal, "company", "firm", "agency");

    public static void Join(ParsedText parsed, List<Reference> references, Clusters clusters)
    {
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            if (reference.Class != EntityClass.Organization || reference.Mention is null || reference.IsPlural) continue;
            if (SubjectBefore(parsed, references, reference, clusters) is { } subject)
            {
                clusters.Join(subject.Index, reference.Index);
            }
            else if (Stands(reference) is { } noun)
            {
                if (named.TryGetValue(noun, out var body) && body >= 0 && clusters.Agree(body, reference.Index))
                    clusters.Join(body, reference.Index);
            }
            else
            {
                foreach (var word in NounsOf(parsed, reference)) Note(named, word, reference.Index, clusters);
            }
        }
    }

    // "the company" for the only body named in the sentence before, where it is the subject.
    private static Reference? SubjectBefore(ParsedText parsed, List<Reference> references, Reference noun, Clusters clusters)
    {
        if (noun is not { Kind: MentionKind.Nominal, Definiteness: Definiteness.Definite, Words.Count: 0 } || !General.Contains(noun.Lemma))
            return null;
        Reference? only = null;
        for (var i = noun.Index - 1; i >= 0 && noun.Sentence - references[i].Sentence <= 1; i--)
        {
            if (references[i] is not { Class: EntityClass.Organization, Mention: not null } body) continue;
            if (body.Sentence == noun.Sentence || (only is not null && !clusters.Same(only.Index, body.Index))) return null;
            only = body;
        }

        return only is { Kind: MentionKind.Name, IsPlural: false } && parsed.Relation(only.Head) is Relation.Nsubj or Relation.NsubjPass
            && clusters.Agree(only.Index, noun.Index) ? only : null;
    }

    /// <summary>True for a noun that says what a body with a longer name is.</summary>
    public static bool Contains(string noun) => Nouns.Contains(noun);

    // The noun of "the ministry", and of "the Commission", which is written like a name.
    private static string? Stands(Reference reference)
    {
        if (reference.Kind == MentionKind.Name)
            return reference.Words.Count == 1 && Nouns.Contains(reference.Words[0]) ? reference.Words[0] : null;
        return reference.Definiteness is Definiteness.Definite or Definiteness.Demonstrative && reference.Words.Count == 0
            && Nouns.Contains(reference.Lemma) ? reference.Lemma : null;
    }

    // The last word of a name or its head ("Ministry of Health"), the head of a phrase that says which ("the Turkish foreign ministry").
    private static IEnumerable<string> NounsOf(ParsedText parsed, Reference reference)
    {
        if (reference.Words.Count == 0) yield break;
        if (reference.Kind == MentionKind.Nominal)
        {
            if (Nouns.Contains(reference.Lemma) && SaysWhich(reference)) yield return reference.Lemma;
            yield break;
        }

        var head = parsed.Word(reference.Head).ToLowerInvariant();
        if (Nouns.Contains(reference.Words[^1])) yield return reference.Words[^1];
        else if (Nouns.Contains(head)) yield return head;
    }

    // "his authority" may be anything.
    private static bool SaysWhich(Reference nominal) =>
        nominal.Definiteness != Definiteness.Possessive || nominal.Mention!.Country is not null;

    // Two ministries: neither is "the ministry" for that alone.
    private static void Note(Dictionary<string, int> named, string noun, int index, Clusters clusters)
    {
        if (!named.TryGetValue(noun, out var known)) named[noun] = index;
        else if (known >= 0 && !clusters.Same(known, index)) named[noun] = -1;
    }
}
