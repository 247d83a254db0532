using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>
/// What is known of news beforehand and what the texts learnt from, mostly of other kinds, show too rarely: countries and groups act and
/// speak of themselves,
/// subjects are spoken of further, and "the group", "the town", "the country" stand for a name near by.
/// </summary>
internal sealed class AntecedentPrior(ParsedText parsed, Clusters clusters)
{
    private const float PronounShare = 0.5f;
    private const float SpeakersBonus = 1.5f;
    private const float NamesBonus = 2.5f;

    /// <summary>What speaks for the candidate beside the learnt weights.</summary>
    public float Of(Reference reference, Reference candidate)
    {
        if (reference.Kind != MentionKind.Pronoun)
            return candidate.Kind == MentionKind.Name && reference.Definiteness != Definiteness.Possessive && IsBare(reference)
                && Stands(candidate, reference) ? NamesBonus : 0;
        if (reference.Form.Person != Person.Third) return 0;
        return PronounShare * Weight(reference, candidate) + (SaysOfItself(reference, candidate) ? SpeakersBonus : 0);
    }

    private float Weight(Reference reference, Reference candidate)
    {
        var weight = parsed.Relation(candidate.Head) switch
        {
            Relation.Nsubj or Relation.NsubjPass => 1.2f,
            Relation.Obj or Relation.Iobj => 0.2f,
            Relation.Appos or Relation.Conj => -0.3f,
            Relation.Compound or Relation.Flat => -1.5f,
            Relation.Obl or Relation.OblAgent or Relation.NmodPoss => 0,
            _ => -0.6f,
        };
        weight -= reference.Sentence - candidate.Sentence;
        weight += 0.35f * Math.Min(4, clusters.Size(candidate.Index) - 1);
        if (candidate.Kind == MentionKind.Nominal && !candidate.IsDefinite && candidate.Mention is null) weight -= 0.4f;
        if (candidate.Kind == MentionKind.Pronoun) return weight + 0.8f;
        var type = clusters.Type(candidate.Index);
        if (reference.Form.Gender == Gender.Neut) return weight + (Reference.ClassOf(type) == 2 || type == EntityType.Country ? 0.6f : 0);
        if (reference.Form.Number == GrammaticalNumber.Plur)
            return weight + (!candidate.IsPlural ? -0.5f : type == EntityType.Person || Reference.ClassOf(type) == 2 ? 0.6f : 0);
        return weight + (candidate.Kind == MentionKind.Name ? 0.6f : 0);
    }

    // "Japan said it had halted aid": who speaks in the third person speaks of himself.
    private bool SaysOfItself(Reference reference, Reference candidate)
    {
        if (candidate.Class is not (1 or 2 or 3) || parsed.Relation(reference.Head) is not (Relation.Nsubj or Relation.NsubjPass)
            || parsed.Relation(candidate.Head) != Relation.Nsubj)
            return false;
        var clause = parsed.Head(reference.Head);
        return parsed.Relation(clause) == Relation.Ccomp && parsed.Head(clause) == parsed.Head(candidate.Head);
    }

    // "the terrorist group" still stands for a name; "the northern town that fell" is a new one.
    private bool IsBare(Reference reference)
    {
        if (reference.IsPlural || reference.Definiteness is not (Definiteness.Definite or Definiteness.Demonstrative)) return false;
        foreach (var child in parsed.Children(reference.Head))
        {
            var isBare = parsed.Relation(child) switch
            {
                Relation.Amod or Relation.Compound =>
                    reference.Type is EntityType.ArmedGroup or EntityType.Settlement or EntityType.Region or EntityType.Organization
                    && parsed.Lemma(child).ToLowerInvariant() is "terror" or "terrorist" or "jihadist" or "militant" or "extremist"
                        or "armed" or "rebel" or "insurgent" or "islamist" or "small" or "northern" or "southern" or "western" or "eastern"
                        or "border" or "coastal" or "port" or "capital",
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
            "group" or "organization" or "organisation" or "movement" or "militia" =>
                type is EntityType.ArmedGroup || (type == EntityType.Organization && description.Lemma is not "militia"),
            "company" or "firm" or "bank" or "agency" or "party" or "ministry" or "union" or "club" or "university" or "airline"
                or "newspaper" or "institute" or "council" or "commission" or "committee" or "court" or "school" =>
                type == EntityType.Organization
                    && (description.Lemma is "company" or "firm" or "agency" || name.Words.Contains(description.Lemma)
                    || name.Words.Count == 1),
            "city" or "town" or "village" or "capital" => type == EntityType.Settlement,
            "province" or "region" or "district" or "county" or "governorate" or "state" => type == EntityType.Region,
            "country" or "nation" or "kingdom" or "republic" => type == EntityType.Country,
            "river" or "lake" or "mountain" or "island" or "desert" =>
                type == EntityType.NaturalFeature && name.Words.Contains(description.Lemma),
            "airport" or "base" or "bridge" or "hospital" or "prison" or "mosque" or "camp" or "stadium" or "hotel" =>
                type == EntityType.Facility && name.Words.Contains(description.Lemma),
            "man" or "woman" => type == EntityType.Person,
            _ => type == EntityType.Person && description.Type == EntityType.Person && name.Mention is { Titles.Count: > 0 } mention
                && EndsTitle(mention, description.Lemma),
        };
    }

    private static bool EndsTitle(EntityMention mention, string lemma)
    {
        foreach (var title in mention.Titles)
            if (title.EndsWith(lemma, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
