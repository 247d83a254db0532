using NewsExtraction.Diagnostics;

namespace NewsExtraction.Coreference;

/// <summary>Joins shorter and longer names of persons: "Abadi" and "Haider al-Abadi"; "Donald Trump" and "Donald J. Trump". Working
/// memory of one resolution.</summary>
internal sealed class PersonNames(List<Reference> references, Clusters clusters)
{
    private const int NamesBack = 50;

    // More persons of one family name are not looked through.
    private const int MostBearers = 200;

    // For each family name those who have it, each once.
    private readonly Dictionary<string, List<int>> _bearers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byLast = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byFirst = new(StringComparer.Ordinal);

    public void Join(List<Reference> names)
    {
        foreach (var name in names)
        {
            if (name.Class != EntityClass.Person) continue;
            if (name.Words.Count > 1) JoinFullName(name);
            else JoinSingleName(name);
        }
    }

    private void JoinFullName(Reference name)
    {
        var known = SameFamilyName(name);
        if (known is { } other) clusters.Join(other, name.Index);
        Remember(_byLast, name.Words[^1], name.Index);
        if (known is not null) return;
        Remember(_bearers, name.Words[^1], name.Index);
        Remember(_byFirst, name.Words[0], name.Index);
    }

    // By the family name, or else by the given name ("Saddam").
    private void JoinSingleName(Reference name)
    {
        var word = name.Words[0];
        if ((Only(_byLast, word, name.Index) ?? Only(_byFirst, word, name.Index)) is { } full) clusters.Join(full, name.Index);
        else
        {
            Remember(_byLast, word, name.Index);
            Remember(_bearers, word, name.Index);
        }
    }

    // The first bearer of the family name whose given name may be the same.
    private int? SameFamilyName(Reference name)
    {
        if (!_bearers.TryGetValue(name.Words[^1], out var bearers)) return null;
        var count = Math.Min(bearers.Count, MostBearers);
        Work.Count(count);
        foreach (var bearer in bearers.Take(count))
            if (clusters.Agree(bearer, name.Index) && (GivenNamesFit(GivenNameOf(bearer), name.Words[0]) || IsTail(bearer, name)))
                return bearer;
        return null;
    }

    // "Berg-Holm" of "Anna Berg-Holm", "Le Pen" of "Marine Le Pen": a family name of several words.
    private bool IsTail(int bearer, Reference name)
    {
        if (clusters.FullName(bearer) is not (>= 0 and var full)) return false;
        var words = references[full].Words;
        return IsTail(words, name.Words) || IsTail(name.Words, words);
    }

    private static bool IsTail(IReadOnlyList<string> words, IReadOnlyList<string> tail)
    {
        if (tail.Count >= words.Count) return false;
        for (var i = 0; i < tail.Count; i++)
            if (tail[i] != words[words.Count - tail.Count + i]) return false;
        return true;
    }

    private string GivenNameOf(int index) =>
        clusters.FullName(index) is >= 0 and var name ? references[name].Words[0] : string.Empty;

    // The same, or one of them not known, or one the initial of the other.
    private static bool GivenNamesFit(string one, string other) =>
        one.Length == 0 || other.Length == 0 || one == other || (one[0] == other[0] && (one.Length <= 2 || other.Length <= 2));

    private static void Remember(Dictionary<string, List<int>> map, string word, int index)
    {
        if (!map.TryGetValue(word, out var list)) map[word] = list = [];
        list.Add(index);
    }

    // The one bearer; of several the one named last.
    private int? Only(Dictionary<string, List<int>> map, string word, int index)
    {
        if (!map.TryGetValue(word, out var list)) return null;
        for (var i = list.Count - 1; i >= 0 && list.Count - i <= NamesBack; i--)
            if (clusters.Agree(list[i], index)) return list[i];
        return null;
    }
}
