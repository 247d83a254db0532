using NewsExtraction.Entities;

namespace NewsExtraction.Training.Names;

/// <summary>
/// Joins names that an annotation of nested names was cut into when it was flattened: "University of | Havana", "Qatar | Airways",
/// "British | Columbia" stand there as two names side by side. Joined they are what a reader takes for the name.
/// </summary>
internal static class NestedNames
{
    private static readonly string[] Openings = [" of", " of the", " for", " and", " in", " the", " &", " de"];

    public static List<MarkedName> Join(List<MarkedName> names, string text)
    {
        var joined = new List<MarkedName>();
        foreach (var name in names)
        {
            var now = name;
            while (joined.Count > 0 && Adjoin(joined[^1], now, text) && Joined(joined[^1], now, text) is { } type)
            {
                now = new MarkedName(joined[^1].Start, now.End, [type]);
                joined.RemoveAt(joined.Count - 1);
            }

            joined.Add(now);
        }

        return joined;
    }

    private static bool Adjoin(MarkedName a, MarkedName b, string text) =>
        a.Types.Length == 1 && b.Types.Length == 1 && (a.End == b.Start || (a.End + 1 == b.Start && text[a.End] == ' '));

    private static NameType? Joined(MarkedName a, MarkedName b, string text)
    {
        var opens = Openings.Any(o => text.AsSpan(a.Start, a.End - a.Start).EndsWith(o, StringComparison.Ordinal));
        var first = a.Types[0];
        switch (b.Types[0])
        {
            case NameType.Organization:
                return first is NameType.Product or NameType.Miscellaneous && !opens ? null : NameType.Organization;
            case NameType.Facility:
                return first is NameType.Place or NameType.Person or NameType.Nationality or NameType.Organization ? NameType.Facility
                    : null;
            case NameType.Place:
                if (opens) return first;
                return first switch
                {
                    NameType.Organization => NameType.Organization,
                    NameType.Nationality => NameType.Place,
                    NameType.Miscellaneous => NameType.Miscellaneous,
                    _ => null,
                };
            case NameType.Nationality:
                return opens || first is NameType.Organization ? first : first is NameType.Place ? NameType.Nationality : null;
            case NameType.Miscellaneous:
                return first is NameType.Person && !opens ? null : NameType.Miscellaneous;
            case NameType.Person:
                return opens ? first : null;
            default:
                return null;
        }
    }
}
