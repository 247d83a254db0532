using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>What a pronoun's form says of whom it stands for.</summary>
/// <param name="Person">First, second or third.</param>
/// <param name="Number">Singular, plural, or none where the form has both.</param>
/// <param name="Gender">Masculine or feminine for persons, neuter for things, none where the form has all.</param>
/// <param name="IsReflexive">"himself".</param>
/// <param name="IsRelative">"who".</param>
internal readonly record struct PronounForm(Person Person, GrammaticalNumber Number, Gender Gender, bool IsReflexive = false,
    bool IsRelative = false);

/// <summary>Forms of the English pronouns that can stand for an entity.</summary>
internal static class Pronouns
{
    /// <summary>The form of a word in lower case, or null where it is no such pronoun.</summary>
    public static PronounForm? Of(string word) => word switch
    {
        "he" or "him" or "his" => new(Person.Third, GrammaticalNumber.Sing, Gender.Masc),
        "himself" => new(Person.Third, GrammaticalNumber.Sing, Gender.Masc, true),
        "she" or "her" or "hers" => new(Person.Third, GrammaticalNumber.Sing, Gender.Fem),
        "herself" => new(Person.Third, GrammaticalNumber.Sing, Gender.Fem, true),
        "it" or "its" => new(Person.Third, GrammaticalNumber.Sing, Gender.Neut),
        "itself" => new(Person.Third, GrammaticalNumber.Sing, Gender.Neut, true),
        "they" or "them" or "their" or "theirs" => new(Person.Third, GrammaticalNumber.Plur, Gender.None),
        "themselves" => new(Person.Third, GrammaticalNumber.Plur, Gender.None, true),
        "i" or "me" or "my" or "mine" => new(Person.First, GrammaticalNumber.Sing, Gender.None),
        "myself" => new(Person.First, GrammaticalNumber.Sing, Gender.None, true),
        "we" or "us" or "our" or "ours" => new(Person.First, GrammaticalNumber.Plur, Gender.None),
        "ourselves" => new(Person.First, GrammaticalNumber.Plur, Gender.None, true),
        "you" or "your" or "yours" => new(Person.Second, GrammaticalNumber.None, Gender.None),
        "yourself" or "yourselves" => new(Person.Second, GrammaticalNumber.None, Gender.None, true),
        "who" or "whom" or "whose" => new(Person.Third, GrammaticalNumber.None, Gender.None, false, true),
        _ => null,
    };
}
