using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Whether a candidate agrees with a pronoun of the third person in number, gender and type.</summary>
internal sealed class Agreement(Clusters clusters)
{
    // "their" may speak of one of these.
    private static readonly FrozenSet<string> Collectives = FrozenSet.Create(StringComparer.Ordinal,
        "people", "family", "couple", "everyone", "population", "public", "majority", "anyone", "person", "someone");

    public bool Fits(Reference candidate, Reference pronoun)
    {
        if (candidate.Kind == MentionKind.Pronoun)
            return candidate.Form.Number == pronoun.Form.Number && candidate.Form.Gender == pronoun.Form.Gender;
        var type = clusters.Type(candidate.Index);
        if (pronoun.Form.Number == GrammaticalNumber.Plur) return candidate.IsPlural || IsManyInOne(candidate, type);
        if (candidate.IsPlural) return false;
        return pronoun.Form.Gender is Gender.Masc or Gender.Fem ? MayBeOfGender(candidate, type, pronoun.Form.Gender) : MayBeIt(type);
    }

    // "the army ... they".
    private static bool IsManyInOne(Reference candidate, EntityType type) =>
        EntityClasses.Of(type) == EntityClass.Organization || Collectives.Contains(candidate.Lemma);

    private static bool MayBeIt(EntityType type) => type is not (EntityType.Person or EntityType.Group);

    private bool MayBeOfGender(Reference candidate, EntityType type, Gender gender)
    {
        var known = clusters.Gender(candidate.Index);
        return type == EntityType.Person && (known == Gender.None || known == gender);
    }
}
