using NewsExtraction.Lexicons;

namespace NewsExtraction.Text;

/// <summary>
/// Gaps between words of which the words themselves leave no doubt: the classifier is not asked. Behind an abbreviation ("p.m.", "U.S.",
/// "Inc.") it is the next word that tells: one that is written small elsewhere has its capital from the start of a sentence, unless it is
/// part of
/// a name ("the U.S. Senate"). Items of an enumeration ("1. bribery, 2. fraud") end nothing.
/// </summary>
internal sealed class SureGaps(WordForms forms, WordClusters? vocabulary)
{
    private const int LongestWord = 24;
    private const int MostWordsOfTime = 8;
    private const int LongestZone = 7;

    /// <summary>True where a sentence ends behind the word, false where it goes on, null where the words do not tell.</summary>
    public bool? EndsBehind(string text, TextSpan[] words, int i, in SentenceState state)
    {
        if (NumberedItems.IsItem(text, words, i + 1, state.First) || IsBehindTime(text, words, i, state.First)) return false;
        if (words[i + 1].Start == words[i].End) return IsQuotationGluedOn(text, words, i, state) ? true : null;
        if (IsAddress(words[i].In(text)) && CharKinds.IsUpper(text[words[i + 1].Start])) return true;
        if (text[words[i].End - 1] != '.') return null;
        if (IsVersus(text, words, i)) return false;
        if (IsPlatform(text, words, i)) return true;
        if (words[i].Length == 1) return IsBehindNumber(text, words, i, state.First) ? false : null;
        return EndsBehindAbbreviation(text, words, i, state);
    }

    // "https://example.org/a Police said": a link is set behind what it belongs to.
    private static bool IsAddress(ReadOnlySpan<char> word) => word.StartsWith("https://", StringComparison.Ordinal)
        || word.StartsWith("http://", StringComparison.Ordinal);

    // "Roe v. Wade"
    private static bool IsVersus(string text, TextSpan[] words, int i) =>
        words[i].In(text) is "v." or "vs."
        || (words[i].Length == 1 && i > 0 && words[i - 1].End == words[i].Start && words[i - 1].In(text) is "v" or "vs");

    // "he wrote on X. The minister": the platform, no initial.
    private static bool IsPlatform(string text, TextSpan[] words, int i)
    {
        var name = words[i].Length == 1 ? i - 1 : i;
        if (name < 1 || words[name].In(text) is not ("X." or "X") || words[name].End + i - name != words[i].End) return false;
        return words[name - 1].In(text) is "on" or "to" && CharKinds.IsUpper(text[words[i + 1].Start]);
    }

    // "[15:05 GMT] Troops": the time that opens a line stands with what it is the time of.
    private static bool IsBehindTime(string text, TextSpan[] words, int i, int first)
    {
        if (i - first > MostWordsOfTime
            || (first > 0 && !text.AsSpan(words[first - 1].End, words[first].Start - words[first - 1].End).Contains('\n')))
            return false;
        var length = ClockTime.LengthIn(text.AsSpan(words[first].Start));
        if (length == 0) return false;
        var end = words[first].Start + length;
        return words[i].End <= end || (words[i].Start <= end + 1 && words[i].Length < 5)
            || (words[i].Length == 1 && words[i].Start < end + LongestZone);
    }

    // `... unknown."The brakes`, `... panic.”Police`: the space is missing.
    private static bool IsQuotationGluedOn(string text, TextSpan[] words, int i, in SentenceState state)
    {
        var last = text[words[i].Start];
        var next = text[words[i + 1].Start];
        if (CharKinds.Of(last) == CharKind.Stop)
            return next is '"' or '“' && OpensQuotation(text, words[i + 1], state);
        return last is '"' or '”' && state.OpenQuotes == 0 && CharKinds.IsUpper(next) && i > 0 && words[i - 1].End == words[i].Start
            && CharKinds.Of(text[words[i - 1].Start]) == CharKind.Stop;
    }

    private static bool IsBehindNumber(string text, TextSpan[] words, int i, int first) =>
        i > first && words[i - 1].End == words[i].Start && NumberedItems.IsItem(text, words, i - 1, first);

    private bool? EndsBehindAbbreviation(string text, TextSpan[] words, int i, in SentenceState state)
    {
        var next = words[i + 1].In(text);
        if (next[0] is '"' or '“') return OpensQuotation(text, words[i + 1], state) && MayEndSentence(words[i].In(text)) ? true : null;
        if (!CharKinds.IsUpper(next[0]) || next.Length < 2) return null;
        var abbreviation = words[i].In(text)[..^1];
        var kindsOfNext = forms.KindsOf(next.TrimEnd('.'));
        if (IsHalfOfDay(abbreviation)) return !GoesOnTime(text, words, i + 1, kindsOfNext);
        if (abbreviation is "etc") return true;
        var kinds = forms.KindsOf(abbreviation);
        if ((kinds & FormKinds.Day) != 0) return (kindsOfNext & FormKinds.Month) == 0;
        var parts = PartsOfNames(text, words, i, kinds);
        return parts != FormKinds.None && (kindsOfNext & parts) == 0 && IsPlainWord(next, kindsOfNext)
            && IsFollowedBySmallWord(text, words, i + 1) ? true : null;
    }

    // "p.m. ET", "p.m. Monday", "p.m. Marwa time"
    private static bool GoesOnTime(string text, TextSpan[] words, int i, FormKinds kinds) =>
        (kinds & (FormKinds.Zone | FormKinds.Day | FormKinds.Month)) != 0 || (i + 1 < words.Length && words[i + 1].In(text) is "time");

    // What kind of word goes on with a name behind the abbreviation; none where such an abbreviation seldom ends a sentence.
    private static FormKinds PartsOfNames(string text, TextSpan[] words, int i, FormKinds kinds)
    {
        var abbreviation = words[i].In(text)[..^1];
        if (IsStreet(text, words, i, abbreviation)) return FormKinds.Site;
        var isInitials = abbreviation.Length > 2 && abbreviation[1] == '.' && CharKinds.IsUpper(abbreviation[0]);
        return isInitials || (kinds & (FormKinds.Ending | FormKinds.Month)) != 0 ? FormKinds.Organ : FormKinds.None;
    }

    private static bool OpensQuotation(string text, TextSpan mark, in SentenceState state) =>
        (text[mark.Start] == '“' || state.OpenQuotes == 0) && CharKinds.IsUpper(CharAt(text, mark.End));

    private static bool MayEndSentence(ReadOnlySpan<char> word) =>
        IsHalfOfDay(word[..^1]) || word is "etc." || (word.Length > 3 && word[1] == '.' && CharKinds.IsUpper(word[0]));

    private static bool IsHalfOfDay(ReadOnlySpan<char> word) =>
        word.Length == 3 && word[0] is 'a' or 'p' or 'A' or 'P' && word[1] == '.' && word[2] is 'm' or 'M';

    // "Oak St.": behind a name; "in St. Louis" opens one.
    private static bool IsStreet(string text, TextSpan[] words, int i, ReadOnlySpan<char> abbreviation) =>
        abbreviation is "St" or "Ave" or "Rd" or "Blvd" && i > 0 && CharKinds.IsUpper(text[words[i - 1].Start]);

    // Written small elsewhere, and no part of what such abbreviations begin ("U.S. Senate", "Motor Co. Chairman").
    private bool IsPlainWord(ReadOnlySpan<char> word, FormKinds kinds)
    {
        if (vocabulary is null || word.Length > LongestWord || (kinds & (FormKinds.Day | FormKinds.Month | FormKinds.Title)) != 0)
            return false;
        Span<char> lower = stackalloc char[LongestWord];
        word.ToLowerInvariant(lower);
        for (var c = 1; c < word.Length; c++)
            if (!char.IsLower(word[c])) return false;
        return vocabulary.Find(NameKey.AsWritten(lower[..word.Length])) >= 0;
    }

    private static bool IsFollowedBySmallWord(string text, TextSpan[] words, int i) =>
        i + 1 < words.Length && char.IsLower(text[words[i + 1].Start]) && words[i + 1].In(text) is not "of"
            && !text.AsSpan(words[i].End, words[i + 1].Start - words[i].End).Contains('\n');

    private static char CharAt(string text, int i) => i < text.Length ? text[i] : ' ';
}
