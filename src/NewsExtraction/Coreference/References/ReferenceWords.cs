using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>The words by which references are compared: of names without articles and prefixes, of nouns their modifiers.</summary>
internal static class ReferenceWords
{
    /// <summary>Stands before the verb of a clause among the modifiers of a noun: "|fall" of "the town that fell".</summary>
    public const char ClauseMark = '|';

    // "Haider al-Abadi" and "Haider Abadi", "Bank of England" and "England Bank" have the same words.
    private static readonly FrozenSet<string> SmallWords = FrozenSet.Create(StringComparer.Ordinal, "al", "el", "the", "of");

    /// <summary>Folded words of a name: "Abdel", "Fattah", "Sisi" of "Abdel Fattah al-Sisi", in lower case.</summary>
    public static List<string> OfName(ParsedText parsed, int first, int end)
    {
        var words = new List<string>(end - first);
        for (var token = first; token < end; token++)
        {
            var word = WithoutArticle(parsed.Word(token).Trim('.', '-', '\'', '’').ToLowerInvariant());
            if (word.Length > 0 && !SmallWords.Contains(word)) words.Add(word);
        }

        return words;
    }

    /// <summary>Lemmas of what stands beside a noun ("northern" of "the northern town"), those of clauses marked.</summary>
    public static IReadOnlyList<string> Modifiers(ParsedText parsed, int noun)
    {
        List<string>? words = null;
        foreach (var child in parsed.Children(noun))
        {
            if (IsModifier(parsed, noun, child)) (words ??= []).Add(parsed.Lemma(child).ToLowerInvariant());
            else if (parsed.Relation(child) is Relation.AclRelcl or Relation.Acl) (words ??= []).Add(ClauseMark + parsed.Lemma(child));
        }

        return words ?? (IReadOnlyList<string>)[];
    }

    private static bool IsModifier(ParsedText parsed, int noun, int child) =>
        parsed.Relation(child) is Relation.Amod or Relation.Compound or Relation.Nummod or Relation.NmodPoss or Relation.NmodDesc
            || (child > noun && parsed.Relation(child) is Relation.Nmod);

    private static string WithoutArticle(string word) =>
        word.StartsWith("al-", StringComparison.Ordinal) || word.StartsWith("el-", StringComparison.Ordinal) ? word[3..] : word;
}
