using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Takes away what has a capital and names nobody: "Islamophobia", "Muslimness", the man after whom a disease is called.</summary>
internal sealed class NoNames(GazetteerIndex gazetteer)
{
    private const int LeastLetters = 7;

    private static readonly FrozenSet<string> Illnesses = FrozenSet.Create(StringComparer.Ordinal,
        "disease", "syndrome", "lymphoma", "palsy", "dementia");

    /// <summary>Drops such names.</summary>
    public void Drop(ParsedText parsed, List<EntityMention> names)
    {
        var illnesses = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
            if (IsIllness(parsed, name)) illnesses.Add(parsed.Word(name.FirstToken));
        names.RemoveAll(n => n.EndToken - n.FirstToken == 1
            && (IsAbstract(parsed, n) || (illnesses.Contains(parsed.Word(n.FirstToken)) && MendedName.IsEnding(parsed, n.EndToken))));
    }

    // "Crohn's disease"
    private static bool IsIllness(ParsedText parsed, EntityMention name) =>
        name.EndToken - name.FirstToken == 1 && name.EndToken + 1 < parsed.Count && MendedName.IsEnding(parsed, name.EndToken)
            && Illnesses.Contains(parsed.Word(name.EndToken + 1));

    // Faiths and schools of thought that the lists know stay.
    private bool IsAbstract(ParsedText parsed, EntityMention name)
    {
        if (name.Type is not (EntityType.Product or EntityType.Organization or EntityType.Group or EntityType.Facility)) return false;
        var word = parsed.Word(name.FirstToken);
        if (word.Length < LeastLetters || !char.IsLower(word[^2]) || gazetteer.Find(word).Count > 0) return false;
        if (word.EndsWith("phobia", StringComparison.Ordinal) || word.EndsWith("phobic", StringComparison.Ordinal)) return true;
        if (word.EndsWith("ism", StringComparison.Ordinal)) return true;
        return word.EndsWith("ness", StringComparison.Ordinal)
            && gazetteer.Find(word.AsSpan(0, word.Length - 4)).Has(GazetteerKind.Demonym);
    }
}
