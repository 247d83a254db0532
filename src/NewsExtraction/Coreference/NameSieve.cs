using NewsExtraction.Entities;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.Coreference;

/// <summary>
/// Joins names of one bearer: the same words, aliases that the gazetteer knows, demonyms with their country, acronyms and their
/// definitions,
/// and shorter forms of a longer name where only one longer name fits. Look-ups by key, so the cost grows with the text only.
/// </summary>
internal sealed class NameSieve(GazetteerIndex gazetteer)
{
    public void Join(ParsedText parsed, List<Reference> references, Clusters clusters)
    {
        var names = references.Where(r => r.Kind == MentionKind.Name && r.Words.Count > 0).ToList();
        SameWords(names, clusters);
        Aliases(names, clusters);
        Definitions(parsed, names, clusters);
        Acronyms(parsed, names, clusters);
        Persons(references, names, clusters);
        Organisations(names, clusters);
    }

    private static void SameWords(List<Reference> names, Clusters clusters)
    {
        var first = new Dictionary<(ulong Key, int Class), int>();
        foreach (var name in names)
        {
            if (!first.TryAdd((name.Key, name.Class), name.Index)) clusters.Join(first[(name.Key, name.Class)], name.Index);
        }
    }

    private void Aliases(List<Reference> names, Clusters clusters)
    {
        var first = new Dictionary<(GazetteerKind Kind, string Name), int>();
        foreach (var name in names)
        {
            if (Identity(name) is not { } identity) continue;
            if (!first.TryAdd(identity, name.Index)) clusters.Join(first[identity], name.Index);
        }
    }

    // A country by its name, its adjective or its people; a group or an organisation by any of its names; a leader by any spelling.
    private (GazetteerKind Kind, string Name)? Identity(Reference name)
    {
        if (name.Mention is { } mention && name.Type is EntityType.Country or EntityType.Group && mention.Country is { } code)
            return (GazetteerKind.Country, code);
        var candidates = gazetteer.Find(name.Key);
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (name.Class == 2 && candidate.Kind is GazetteerKind.ArmedGroup or GazetteerKind.Organisation
                && gazetteer.Entry(candidate) is { Flag: true } group)
                return (candidate.Kind, group.Name);
            if (name.Class == 1 && candidate.Kind == GazetteerKind.Leader && name.Words.Count > 1)
                return (candidate.Kind, gazetteer.Entry(candidate).Name);
        }

        return null;
    }

    // "Islamic State (IS)", "the Popular Mobilization Forces, also known as Hashed al-Shaabi".
    private static void Definitions(ParsedText parsed, List<Reference> names, Clusters clusters)
    {
        for (var i = 1; i < names.Count; i++)
        {
            var (left, right) = (names[i - 1], names[i]);
            if (left.Sentence != right.Sentence || right.First - left.End is < 1 or > 6 || left.Class != right.Class
                || left.Class is not (1 or 2 or 3))
                continue;
            var bracket = QuotationMark.MayClose(parsed.Word(left.End)) ? left.End + 1 : left.End;
            var isBracketed = parsed.Word(bracket) is "(" or "[" && right.First == bracket + 1 && right.End < parsed.Count
                && parsed.Word(right.End) is ")" or "]";
            if (isBracketed
                && (IsAcronym(parsed, right) ? InitialsFit(parsed, left, right) || left.Class == 2
                : left.Class == 2 && IsAcronym(parsed, left)))
                clusters.Join(left.Index, right.Index);
            else if (SaysAlias(parsed, left.End, right.First)) clusters.Join(left.Index, right.Index);
        }
    }

    private static bool SaysAlias(ParsedText parsed, int from, int to)
    {
        var known = false;
        for (var token = from; token < to; token++)
        {
            switch (parsed.Word(token).ToLowerInvariant())
            {
                case "known" or "called" or "dubbed" or "nicknamed" or "aka" or "a.k.a." or "formerly" or "acronym" or "alias":
                    known = true;
                    break;
                case "," or "(" or "also" or "as" or "its" or "arabic" or "the" or "or" or "better" or "by" or "–" or "-" or "“" or "\""
                    or "previously" or "once" or "which" or "is":
                    break;
                default:
                    return false;
            }
        }

        return known;
    }

    private static bool IsAcronym(ParsedText parsed, Reference name)
    {
        if (name.End - name.First != 1) return false;
        var letters = 0;
        foreach (var c in parsed.Tokens.Chars(name.First))
        {
            if (char.IsUpper(c)) letters++;
            else if (c is not ('.' or '&' or '-')) return false;
        }

        return letters is >= 2 and <= 7;
    }

    private static void Acronyms(ParsedText parsed, List<Reference> names, Clusters clusters)
    {
        var byInitials = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Class is not (2 or 3 or 6)) continue;
            if (IsAcronym(parsed, name))
            {
                var letters = parsed.Word(name.First).Replace(".", string.Empty, StringComparison.Ordinal);
                if (byInitials.TryGetValue(letters, out var full) && clusters.Agree(full, name.Index)) clusters.Join(full, name.Index);
            }
            else if (name.End - name.First >= 2)
            {
                byInitials.TryAdd(Initials(parsed, name, false), name.Index);
                byInitials.TryAdd(Initials(parsed, name, true), name.Index);
            }
        }
    }

    private static string Initials(ParsedText parsed, Reference name, bool withSmallWords)
    {
        Span<char> letters = stackalloc char[16];
        var count = 0;
        for (var token = name.First; token < name.End && count < letters.Length; token++)
        {
            var c = parsed.Tokens.Chars(token)[0];
            if (char.IsUpper(c) || (withSmallWords && char.IsLower(c))) letters[count++] = char.ToUpperInvariant(c);
        }

        return letters[..count].ToString();
    }

    private static bool InitialsFit(ParsedText parsed, Reference full, Reference acronym)
    {
        var letters = parsed.Word(acronym.First).Replace(".", string.Empty, StringComparison.Ordinal);
        return Initials(parsed, full, false) == letters || Initials(parsed, full, true) == letters;
    }

    // "Abadi" and "Haider al-Abadi"; "Donald Trump" and "Donald J. Trump".
    private static void Persons(List<Reference> references, List<Reference> names, Clusters clusters)
    {
        var byLast = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var byFirst = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Class != 1) continue;
            if (name.Words.Count > 1)
            {
                var joined = false;
                if (byLast.TryGetValue(name.Words[^1], out var sameLast))
                {
                    foreach (var other in sameLast)
                    {
                        if (!clusters.Agree(other, name.Index) || !FirstNamesFit(FirstNameOf(references, clusters, other), name.Words[0]))
                            continue;
                        clusters.Join(other, name.Index);
                        joined = true;
                        break;
                    }
                }

                Remember(byLast, name.Words[^1], name.Index);
                if (!joined) Remember(byFirst, name.Words[0], name.Index);
            }
            else
            {
                var bearer = Only(byLast, name.Words[0], name.Index, clusters) ?? Only(byFirst, name.Words[0], name.Index, clusters);
                if (bearer is { } full) clusters.Join(full, name.Index);
                else Remember(byLast, name.Words[0], name.Index);
            }
        }
    }

    private static string FirstNameOf(List<Reference> references, Clusters clusters, int index)
    {
        for (var member = clusters.First(index); member >= 0; member = clusters.Next(member))
            if (references[member] is { Kind: MentionKind.Name, Words.Count: > 1 } name) return name.Words[0];
        return string.Empty;
    }

    private static bool FirstNamesFit(string one, string other) =>
        one.Length == 0 || other.Length == 0 || one == other || (one.Length <= 2 && other[0] == one[0])
            || (other.Length <= 2 && one[0] == other[0]);

    private static void Remember(Dictionary<string, List<int>> map, string word, int index)
    {
        if (!map.TryGetValue(word, out var list)) map[word] = list = [];
        list.Add(index);
    }

    // The one bearer; of several the last, where its family name was used on its own already, is not guessed.
    private static int? Only(Dictionary<string, List<int>> map, string word, int index, Clusters clusters)
    {
        if (!map.TryGetValue(word, out var list)) return null;
        int? only = null;
        for (var i = list.Count - 1; i >= 0 && list.Count - i <= 50; i--)
        {
            if (!clusters.Agree(list[i], index)) continue;
            if (only is { } known && !clusters.Same(known, list[i])) return known;
            only ??= list[i];
        }

        return only;
    }

    // "Hashed" after "Hashed al-Shaabi"; not "New York" after "New York Times", which is another class of thing.
    private void Organisations(List<Reference> names, Clusters clusters)
    {
        var byFirst = new Dictionary<string, List<Reference>>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Class != 2) continue;
            if (byFirst.TryGetValue(name.Words[0], out var longer) && !gazetteer.Find(name.Key).Has(GazetteerKind.Demonym))
            {
                Reference? only = null;
                var isOnly = true;
                foreach (var other in longer.Skip(Math.Max(0, longer.Count - 50)))
                {
                    if (!StartsWith(other.Words, name.Words) && !StartsWith(name.Words, other.Words)) continue;
                    if (only is not null && !clusters.Same(only.Index, other.Index)) isOnly = false;
                    only ??= other;
                }

                if (only is not null && isOnly && clusters.Agree(only.Index, name.Index)) clusters.Join(only.Index, name.Index);
            }

            if (!byFirst.TryGetValue(name.Words[0], out var list)) byFirst[name.Words[0]] = list = [];
            list.Add(name);
        }
    }

    private static bool StartsWith(IReadOnlyList<string> words, IReadOnlyList<string> start)
    {
        if (start.Count > words.Count || start[0].Length < 3) return false;
        for (var i = 0; i < start.Count; i++)
            if (words[i] != start[i]) return false;
        return true;
    }
}
