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
    public static IReadOnlyList<string> Before(ParsedText parsed, GazetteerIndex gazetteer, int nameStart)
    {
        List<string>? titles = null;
        var sentenceStart = parsed.SentenceOf(nameStart).FirstToken;
        for (var end = nameStart; (titles?.Count ?? 0) < MostTitles;)
        {
            var first = StartOf(parsed, gazetteer, end, sentenceStart);
            if (first == end) break;
            first = Whole(parsed, gazetteer, first, end, sentenceStart);
            (titles ??= []).Insert(0, parsed.CharsIn(parsed.Tokens.SpanOf(first, end)).ToString());
            end = first;
        }

        return titles is null ? [] : titles;
    }

    /// <summary>First token of the longest title that ends before a token, without its article; the token itself where there is none. A
    /// mark ends what stands before it: "her mother, Shaimaa" tells who she is, which is read elsewhere, "after he met the president,
    /// Kuleba" of somebody else.</summary>
    /// <param name="parsed">The article.</param>
    /// <param name="gazetteer">Knows the titles.</param>
    /// <param name="end">The token behind.</param>
    /// <param name="floor">First token that may belong to it.</param>
    public static int StartOf(ParsedText parsed, GazetteerIndex gazetteer, int end, int floor)
    {
        if (!IsWord(parsed, end - 1, floor)) return end;
        for (var first = Math.Max(floor, end - LongestTitle); first < end; first++)
            if (parsed.Upos(first) != Upos.Det && char.IsLetter(parsed.Tokens.Chars(first)[0])
                && gazetteer.Find(parsed.Tokens, first, end).Has(GazetteerKind.Title))
                return first;
        return end;
    }

    // "the county's health [director] Jane Roe": what stands before the noun and hangs on it is part of the title, but for a leader's
    // ("Labour prime minister") and for where and when it is held ("former German").
    private static int Whole(ParsedText parsed, GazetteerIndex gazetteer, int first, int end, int sentenceStart)
    {
        var isWhole = gazetteer.Find(parsed.Tokens, first, end).First(GazetteerKind.Title) is { } title && gazetteer.Entry(title).Flag
            && !IsOfAnyBody(parsed.Word(end - 1));
        var whole = first;
        while (whole > sentenceStart
            && (IsDeputy(parsed.Word(whole - 1)) || (!isWhole && IsPartOfTitle(parsed, gazetteer, whole - 1, whole, end)))
            && (whole - 1 == sentenceStart || parsed.Word(whole - 2) != "-"))
            whole--;
        return CutsAName(parsed, whole, end, sentenceStart) ? first : whole;
    }

    // "White [House spokeswoman]"
    private static bool CutsAName(ParsedText parsed, int first, int end, int sentenceStart) =>
        first > sentenceStart && parsed.Upos(first) == Upos.Propn && parsed.Upos(first - 1) == Upos.Propn
        && parsed.Head(first - 1) >= first && parsed.Head(first - 1) < end;

    /// <summary>True where the word before a title says that it is a deputy's.</summary>
    public static bool IsDeputy(string word) => word is "deputy" or "Deputy" or "assistant" or "Assistant";

    private static bool IsOfAnyBody(string noun) => noun is "director" or "Director" or "chief" or "Chief" or "head" or "Head";

    private static bool IsPartOfTitle(ParsedText parsed, GazetteerIndex gazetteer, int token, int first, int end) =>
        parsed.Relation(token) is Relation.Compound or Relation.Amod && parsed.Head(token) >= first && parsed.Head(token) < end
        && char.IsLetter(parsed.Word(token)[0]) && !IsOfTime(parsed.Lemma(token))
        && gazetteer.CountryNamed(parsed.Word(token)) is null
        && gazetteer.Find(parsed.Tokens, token, token + 1) is var meanings
        && !meanings.Has(GazetteerKind.Demonym) && !meanings.Has(GazetteerKind.Title);

    private static bool IsOfTime(string word) =>
        word is "former" or "then" or "late" or "outgoing" or "incoming" or "new" or "longtime" or "current" or "fellow" or "old";

    private static bool IsWord(ParsedText parsed, int token, int sentenceStart) =>
        token >= sentenceStart && char.IsLetterOrDigit(parsed.Word(token)[0]);
}
