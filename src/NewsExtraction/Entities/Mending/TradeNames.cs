using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Finds firms whose names end like a possessive: "Kohl's said", "Ben &amp; Jerry's". Who owns something is named without the
/// ending too; a name that never is, and that has it where nothing can be owned, keeps it.</summary>
internal static class TradeNames
{
    /// <summary>Gives such names their ending, and makes organisations of them.</summary>
    public static void Mend(ParsedText parsed, List<EntityMention> names)
    {
        if (Found(parsed) is not { Count: > 0 } found) return;
        var table = new NameTable(parsed, names);
        var bare = Bare(parsed);
        foreach (var group in found.GroupBy(f => parsed.CharsIn(parsed.Tokens.SpanOf(f.First, f.End - 1)).ToString()))
        {
            List<(int First, int End)> places = [.. group];
            if (!bare.Contains(parsed.Word(places[0].End - 2)) && places.TrueForAll(p => MayTrade(table, p))
                && IsTrade(parsed, group.Key, places))
                Extend(parsed, table, places);
        }

        table.Commit();
    }

    // Names with the ending: their first word and the end behind the ending.
    private static List<(int First, int End)> Found(ParsedText parsed)
    {
        var found = new List<(int First, int End)>();
        for (var ending = 1; ending < parsed.Count; ending++)
        {
            if (!MendedName.IsEnding(parsed, ending) || !MendedName.IsCapital(parsed, ending - 1)) continue;
            var first = ending - 1;
            while (first - 2 >= 0 && parsed.Word(first - 1) == "&" && MendedName.IsCapital(parsed, first - 2)) first -= 2;
            found.Add((first, ending + 1));
        }

        return found;
    }

    // Not "Joe Biden's", and not what is read as a place, a people or an army.
    private static bool MayTrade(NameTable table, (int First, int End) name)
    {
        if (table.At(name.End - 2) is not { } read || table.At(name.End - 1) is not null) return true;
        return read.EndToken - read.FirstToken <= name.End - 1 - name.First
            && read.Type is EntityType.Person or EntityType.Organization or EntityType.Product;
    }

    private static bool IsTrade(ParsedText parsed, string name, List<(int First, int End)> places)
    {
        if (!places.Exists(p => parsed.Upos(p.End - 2) == Upos.Propn)) return false;
        var owners = places.Count(p => IsSubject(parsed, p.End));
        var others = places.Count(p => IsAlone(parsed, p.End));
        var isJoined = name.Contains('&', StringComparison.Ordinal);
        return owners > 0 || (others > 0 && (places.Count > 1 || isJoined));
    }

    // "Kohl's said": a finite verb behind it.
    private static bool IsSubject(ParsedText parsed, int next) => parsed.Xpos(next - 1) == PennTag.POS && IsBeforeVerb(parsed, next);

    private static bool IsBeforeVerb(ParsedText parsed, int next) =>
        next < parsed.Count && parsed.Xpos(next) is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD;

    // "at Kohl's on Monday"
    private static bool IsAlone(ParsedText parsed, int next) =>
        next >= parsed.Count || parsed.Word(next) is "," or "." or ")" or ";" || parsed.Upos(next) is Upos.Adp or Upos.Aux or Upos.Cconj
            || IsBeforeVerb(parsed, next);

    // Words with a capital that stand without the ending somewhere.
    private static HashSet<string> Bare(ParsedText parsed)
    {
        var bare = new HashSet<string>(StringComparer.Ordinal);
        for (var token = 0; token < parsed.Count; token++)
            if (MendedName.IsCapital(parsed, token) && !(token + 1 < parsed.Count && MendedName.IsEnding(parsed, token + 1)))
                bare.Add(parsed.Word(token));
        return bare;
    }

    private static void Extend(ParsedText parsed, NameTable table, List<(int First, int End)> places)
    {
        foreach (var (first, end) in places)
            if ((table.At(first) is not { } name || name.EndToken < end) && !table.IsCutBy(first, end))
                table.Put(MendedName.Over(parsed, first, end, EntityLabel.Org, EntityType.Organization));
    }
}
