using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>
/// What is known of news beforehand and what the texts learnt from, mostly of other kinds, show too rarely: countries and groups act and
/// speak of themselves, subjects are spoken of further, and "the group", "the town", "the country" stand for a name near by.
/// </summary>
internal sealed class AntecedentPrior(ParsedText parsed, Clusters clusters)
{
    private const float PronounShare = 0.5f;
    private const float SpeakersBonus = 1.5f;
    private const float NamesBonus = 2.5f;
    private const float BesideBonus = 3f;
    private readonly BindingRules _binding = new(parsed);
    private readonly NameDescriptions _descriptions = new(parsed);

    /// <summary>What speaks for the candidate beside the learnt weights.</summary>
    public float Of(Reference reference, Reference candidate)
    {
        if (reference.Kind != MentionKind.Pronoun)
            return candidate.Kind == MentionKind.Name && _descriptions.Fits(candidate, reference) ? NamesBonus : 0;
        if (reference.Form.Person != Person.Third) return 0;
        if (_binding.IsPossessorBeside(candidate, reference)) return BesideBonus;
        return PronounShare * Weight(reference, candidate) + (SaysOfItself(reference, candidate) ? SpeakersBonus : 0);
    }

    private float Weight(Reference reference, Reference candidate)
    {
        var weight = RoleWeight(parsed.Relation(candidate.Head));
        weight -= reference.Sentence - candidate.Sentence;
        weight += 0.35f * Math.Min(4, clusters.Size(candidate.Index) - 1);
        if (candidate.Kind == MentionKind.Nominal && !candidate.IsDefinite && candidate.Mention is null) weight -= 0.4f;
        return weight + KindWeight(reference, candidate);
    }

    // Subjects are spoken of further, parts of names are not.
    private static float RoleWeight(Relation relation) => relation switch
    {
        Relation.Nsubj or Relation.NsubjPass => 1.2f,
        Relation.Obj or Relation.Iobj => 0.2f,
        Relation.Appos or Relation.Conj => -0.3f,
        Relation.Compound or Relation.Flat => -1.5f,
        Relation.Obl or Relation.OblAgent or Relation.NmodPoss => 0,
        _ => -0.6f,
    };

    private float KindWeight(Reference reference, Reference candidate)
    {
        if (candidate.Kind == MentionKind.Pronoun) return 0.8f;
        var type = clusters.Type(candidate.Index);
        if (reference.Form.Gender == Gender.Neut) return IsBody(type) || type == EntityType.Country ? 0.6f : 0;
        if (reference.Form.Number != GrammaticalNumber.Plur) return candidate.Kind == MentionKind.Name ? 0.6f : 0;
        if (!candidate.IsPlural) return -0.5f;
        return type == EntityType.Person || IsBody(type) ? 0.6f : 0;
    }

    private static bool IsBody(EntityType type) => EntityClasses.Of(type) == EntityClass.Organization;

    // "Japan said it had halted aid": who speaks in the third person speaks of himself.
    private bool SaysOfItself(Reference reference, Reference candidate)
    {
        if (candidate.Class is not (EntityClass.Person or EntityClass.Organization or EntityClass.Place)
            || parsed.Relation(reference.Head) is not (Relation.Nsubj or Relation.NsubjPass)
            || parsed.Relation(candidate.Head) != Relation.Nsubj)
            return false;
        var clause = parsed.Head(reference.Head);
        return parsed.Relation(clause) == Relation.Ccomp && parsed.Head(clause) == parsed.Head(candidate.Head);
    }
}
