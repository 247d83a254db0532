using System.Collections.Frozen;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.Coreference;

/// <summary>Joins two names where the text says that they are one: "Islamic State (IS)", "the Popular Mobilization Forces, also known as
/// Hashed al-Shaabi".</summary>
internal static class NameDefinitions
{
    private const int LongestWay = 6;

    // Say that another name follows.
    private static readonly FrozenSet<string> Naming = FrozenSet.Create(StringComparer.Ordinal,
        "known", "called", "dubbed", "nicknamed", "aka", "a.k.a.", "formerly", "acronym", "alias");

    // May stand between the two names beside those.
    private static readonly FrozenSet<string> Linking = FrozenSet.Create(StringComparer.Ordinal,
        ",", "(", "also", "as", "its", "arabic", "the", "or", "better", "by", "–", "-", "“", "\"", "previously", "once", "which", "is");

    public static void Join(ParsedText parsed, List<Reference> names, Clusters clusters)
    {
        for (var i = 1; i < names.Count; i++)
        {
            var (left, right) = (names[i - 1], names[i]);
            if (MayBeOne(left, right) && (IsAbbreviated(parsed, left, right) || SaysAlias(parsed, left.End, right.First)))
                clusters.Join(left.Index, right.Index);
        }
    }

    private static bool MayBeOne(Reference left, Reference right) =>
        left.Sentence == right.Sentence && right.First - left.End is >= 1 and <= LongestWay && left.Class == right.Class
            && left.Class is EntityClass.Person or EntityClass.Organization or EntityClass.Place;

    // One in brackets behind the other, one of them an acronym. An organization's need not fit: it may be of another language
    // ("Kurdistan Workers' Party (PKK)").
    private static bool IsAbbreviated(ParsedText parsed, Reference left, Reference right)
    {
        if (!IsBracketedBehind(parsed, left, right)) return false;
        var isOrganization = left.Class == EntityClass.Organization;
        return Acronyms.IsAcronym(parsed, right) ? isOrganization || Acronyms.InitialsFit(parsed, left, right)
            : isOrganization && Acronyms.IsAcronym(parsed, left);
    }

    // "“Islamic State” (IS)": a closing quotation mark may come first.
    private static bool IsBracketedBehind(ParsedText parsed, Reference left, Reference right)
    {
        var bracket = QuotationMark.MayClose(parsed.Word(left.End)) ? left.End + 1 : left.End;
        return parsed.Word(bracket) is "(" or "[" && right.First == bracket + 1 && right.End < parsed.Count
            && parsed.Word(right.End) is ")" or "]";
    }

    private static bool SaysAlias(ParsedText parsed, int from, int to)
    {
        var known = false;
        for (var token = from; token < to; token++)
        {
            var word = parsed.Word(token).ToLowerInvariant();
            if (Naming.Contains(word)) known = true;
            else if (!Linking.Contains(word)) return false;
        }

        return known;
    }
}
