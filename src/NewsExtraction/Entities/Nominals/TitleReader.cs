using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Reads the titles that stand before a person's name: "Iraqi Prime Minister Haider al-Abadi", "Staff Lt. Gen. Abdul Amir
/// Yarallah", "army colonel Salah Kareem".</summary>
internal static class TitleReader
{
    private const int LongestTitle = 5;
    private const int MostTitles = 4;

    /// <summary>The titles before the token, nearest last, as written; empty where there are none.</summary>
    /// <param name="parsed">The article.</param>
    /// <param name="gazetteer">Knows the titles.</param>
    /// <param name="nameStart">First token of the name.</param>
    /// <param name="start">First token of the leftmost title, or <paramref name="nameStart"/>.</param>
    public static IReadOnlyList<string> Before(ParsedText parsed, GazetteerIndex gazetteer, int nameStart, out int start)
    {
        start = nameStart;
        List<string>? titles = null;
        var floor = parsed.SentenceOf(nameStart).FirstToken;
        while (start > floor && (titles?.Count ?? 0) < MostTitles)
        {
            var found = -1;
            for (var first = Math.Max(floor, start - LongestTitle); first < start && found < 0; first++)
                if (char.IsLetter(parsed.Word(first)[0]) && gazetteer.Find(parsed.Tokens, first, start).Has(GazetteerKind.Title))
                    found = first;
            if (found < 0) break;
            (titles ??= []).Insert(0, parsed.Tokens.SpanOf(found, start).In(parsed.Text).ToString());
            start = found;
        }

        return titles is null ? [] : titles;
    }
}
