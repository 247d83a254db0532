using System.Collections.Frozen;
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
    private static readonly FrozenDictionary<string, PronounForm> Forms = AllForms().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The form of a word in lower case, or null where it is no such pronoun.</summary>
    public static PronounForm? Of(string word) => Forms.TryGetValue(word, out var form) ? form : null;

    private static Dictionary<string, PronounForm> AllForms()
    {
        var forms = new Dictionary<string, PronounForm>(StringComparer.Ordinal);
        Add(Person.Third, GrammaticalNumber.Sing, Gender.Masc, ["he", "him", "his"], ["himself"]);
        Add(Person.Third, GrammaticalNumber.Sing, Gender.Fem, ["she", "her", "hers"], ["herself"]);
        Add(Person.Third, GrammaticalNumber.Sing, Gender.Neut, ["it", "its"], ["itself"]);
        Add(Person.Third, GrammaticalNumber.Plur, Gender.None, ["they", "them", "their", "theirs"], ["themselves"]);
        Add(Person.First, GrammaticalNumber.Sing, Gender.None, ["i", "me", "my", "mine"], ["myself"]);
        Add(Person.First, GrammaticalNumber.Plur, Gender.None, ["we", "us", "our", "ours"], ["ourselves"]);
        Add(Person.Second, GrammaticalNumber.None, Gender.None, ["you", "your", "yours"], ["yourself", "yourselves"]);
        foreach (var word in (string[])["who", "whom", "whose"])
            forms.Add(word, new PronounForm(Person.Third, GrammaticalNumber.None, Gender.None, IsRelative: true));
        return forms;

        void Add(Person person, GrammaticalNumber number, Gender gender, string[] usual, string[] reflexive)
        {
            foreach (var word in usual) forms.Add(word, new PronounForm(person, number, gender));
            foreach (var word in reflexive) forms.Add(word, new PronounForm(person, number, gender, IsReflexive: true));
        }
    }
}
