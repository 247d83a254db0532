using NewsExtraction.Entities;
using NewsExtraction.Parsing;

namespace NewsExtraction.Resolution.Entities;

/// <summary>
/// Joins descriptions: appositions ("Mosul, the country's second largest city"), copulas, definite phrases with the noun of an earlier one
/// ("the operation" after "a new operation"), and definite phrases for a name of their type ("the group", "the town", "the prime minister").
/// </summary>
internal sealed class NominalSieve(ParsedText parsed, List<Reference> references, Clusters clusters)
{
    private const int LongestWay = 12;
    private const int NamesBack = 4;
    private readonly Reference?[] _byHead = ByHead(parsed, references);

    public void Join()
    {
        foreach (var reference in references)
        {
            if (reference.Kind == MentionKind.Pronoun) continue;
            Apposition(reference);
        }

        var byLemma = new Dictionary<string, List<Reference>>(StringComparer.Ordinal);
        var names = new List<Reference>();
        foreach (var reference in references)
        {
            if (reference.Kind == MentionKind.Name) names.Add(reference);
            if (reference.Kind != MentionKind.Nominal) continue;
            if (reference.IsDefinite && !IsPredicate(reference) && clusters.Members(reference.Index)[0] == reference.Index)
            {
                var antecedent = SameNoun(reference, byLemma) ?? NameOfType(reference, names);
                if (antecedent is not null) clusters.Join(antecedent.Index, reference.Index);
            }

            if (!byLemma.TryGetValue(reference.Lemma, out var list)) byLemma[reference.Lemma] = list = [];
            list.Add(reference);
        }
    }

    /// <summary>True where the phrase is what a copula says of its subject.</summary>
    public static bool IsPredicate(ParsedText parsed, int head) => parsed.Child(head, Relation.Cop) >= 0;

    private bool IsPredicate(Reference reference) => IsPredicate(parsed, reference.Head);

    private static Reference?[] ByHead(ParsedText parsed, List<Reference> references)
    {
        var byHead = new Reference?[parsed.Count];
        foreach (var reference in references) byHead[reference.Head] ??= reference;
        return byHead;
    }

    private void Apposition(Reference reference)
    {
        if (parsed.Relation(reference.Head) == Relation.Appos && parsed.Head(reference.Head) is >= 0 and var above && _byHead[above] is { } other && Fits(other, reference))
        {
            clusters.Join(other.Index, reference.Index);
            return;
        }

        // "Abadi is the prime minister"
        if (reference.Kind != MentionKind.Nominal || !IsPredicate(reference) || !reference.IsDefinite || parsed.Child(reference.Head, Relation.Nsubj) is not (>= 0 and var subject)) return;
        if (parsed.Child(reference.Head, Relation.Aux) >= 0 || HasNegation(reference.Head)) return;
        if (_byHead[subject] is { Kind: MentionKind.Name } name && Fits(name, reference)) clusters.Join(name.Index, reference.Index);
    }

    private bool HasNegation(int head)
    {
        foreach (var child in parsed.Children(head))
            if (parsed.Lemma(child) is "not" or "never" or "n't" or "no") return true;
        return false;
    }

    private bool Fits(Reference one, Reference other)
    {
        if (one.Kind == MentionKind.Pronoun || one.IsPlural != other.IsPlural) return false;
        if (one.Kind == MentionKind.Name && other.Kind == MentionKind.Name) return one.Class == other.Class && one.Class != 3 && one.Class != 1;
        if (one.Class == 0 || other.Class == 0) return one.Kind == MentionKind.Nominal && other.Kind == MentionKind.Nominal && one.Class == other.Class;
        return clusters.Agree(one.Index, other.Index);
    }

    private Reference? SameNoun(Reference reference, Dictionary<string, List<Reference>> byLemma)
    {
        if (!byLemma.TryGetValue(reference.Lemma, out var earlier)) return null;
        for (var i = earlier.Count - 1; i >= 0 && earlier.Count - i <= 30; i--)
        {
            var candidate = earlier[i];
            if (reference.Sentence - candidate.Sentence > LongestWay) return null;
            if (candidate.IsPlural != reference.IsPlural || Contains(candidate, reference) || !CountsAgree(candidate, reference)) continue;
            if (candidate.Mention?.Country is { } one && reference.Mention?.Country is { } two && one != two) continue;
            if (!ModifiersFit(candidate, reference)) continue;
            if (!clusters.Agree(candidate.Index, reference.Index)) continue;
            return candidate;
        }

        return null;
    }

    private static bool CountsAgree(Reference one, Reference two) => two.Mention?.Count is not { } count || one.Mention?.Count == count;

    // The later phrase may say less than the earlier one, not more.
    private static bool ModifiersFit(Reference earlier, Reference later)
    {
        foreach (var word in later.Words)
            if (!earlier.Words.Contains(word) && word is not ("same" or "latter" or "new" or "whole" or "entire")) return false;
        return true;
    }

    private bool Contains(Reference outer, Reference inner) => parsed.IsInSubtree(inner.Head, outer.Head) || parsed.IsInSubtree(outer.Head, inner.Head);

    private Reference? NameOfType(Reference reference, List<Reference> names)
    {
        if (reference.IsPlural || !IsBare(reference)) return null;
        Reference? best = null;
        var score = double.MinValue;
        for (var i = names.Count - 1; i >= 0 && names.Count - i <= 60; i--)
        {
            var name = names[i];
            if (reference.Sentence - name.Sentence > NamesBack) break;
            if (name.End > reference.First || !Stands(name, reference) || Contains(name, reference) || !clusters.Agree(name.Index, reference.Index)) continue;
            var value = 0.7 * Math.Min(4, clusters.Members(name.Index).Count) - 1.2 * (reference.Sentence - name.Sentence) + (parsed.Relation(name.Head) is Relation.Nsubj or Relation.NsubjPass ? 1 : 0);
            if (value <= score) continue;
            (best, score) = (name, value);
        }

        return best;
    }

    // "the terrorist group" still stands for a name; "the northern town that fell" is a new one.
    private bool IsBare(Reference reference)
    {
        if (reference.Lemma.Length == 0 || parsed.Word(reference.First).ToLowerInvariant() is not ("the" or "this" or "that")) return false;
        foreach (var child in parsed.Children(reference.Head))
        {
            var isBare = parsed.Relation(child) switch
            {
                Relation.Amod or Relation.Compound => reference.Type is EntityType.ArmedGroup or EntityType.Settlement or EntityType.Region or EntityType.Organization
                    && parsed.Lemma(child).ToLowerInvariant() is "terror" or "terrorist" or "jihadist" or "militant" or "extremist" or "armed" or "rebel" or "insurgent" or "islamist" or "small" or "northern" or "southern" or "western" or "eastern" or "border" or "coastal" or "port" or "capital",
                Relation.Nmod or Relation.NmodPoss or Relation.Acl or Relation.AclRelcl or Relation.Nummod or Relation.Appos => false,
                _ => true,
            };
            if (!isBare) return false;
        }

        return true;
    }

    private static bool Stands(Reference name, Reference description)
    {
        var type = name.Type;
        return description.Lemma switch
        {
            "group" or "organization" or "organisation" or "movement" or "militia" => type is EntityType.ArmedGroup || (type == EntityType.Organization && description.Lemma is not "militia"),
            "company" or "firm" or "bank" or "agency" or "party" or "ministry" or "union" or "club" or "university" or "airline" or "newspaper" or "institute" or "council" or "commission" or "committee" or "court" or "school" =>
                type == EntityType.Organization && (description.Lemma is "company" or "firm" or "agency" || name.Words.Contains(description.Lemma) || name.Words.Count == 1),
            "city" or "town" or "village" => type == EntityType.Settlement,
            "capital" => type == EntityType.Settlement,
            "province" or "region" or "district" or "county" or "governorate" => type == EntityType.Region,
            "state" => type is EntityType.Region,
            "country" or "nation" or "kingdom" or "republic" => type == EntityType.Country,
            "river" or "lake" or "mountain" or "island" or "desert" => type == EntityType.NaturalFeature && name.Words.Contains(description.Lemma),
            "airport" or "base" or "bridge" or "hospital" or "prison" or "mosque" or "camp" or "stadium" or "hotel" => type == EntityType.Facility && name.Words.Contains(description.Lemma),
            "man" or "woman" => type == EntityType.Person,
            _ => type == EntityType.Person && description.Type == EntityType.Person && name.Mention is { Titles.Count: > 0 } mention && mention.Titles.Any(t => t.EndsWith(description.Lemma, StringComparison.OrdinalIgnoreCase)),
        };
    }
}
