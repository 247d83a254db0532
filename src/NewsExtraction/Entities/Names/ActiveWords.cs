using System.Collections.Frozen;
using NewsExtraction.Lexicons;
using NewsExtraction.Text;

namespace NewsExtraction.Entities;

/// <summary>Marks the words of a sentence that could belong to a name: capitalised words, what joins
/// them, and names that the lists know in lower case.</summary>
internal sealed class ActiveWords(NameWords words, FrozenSet<uint> connectors, FrozenSet<uint> particles)
{
    private const int LeastLetters = 3;
    private const int LeastWords = 4;
    private const int LongestGap = 4;
    private const int FarthestBefore = 3;
    private const int FarthestAfter = 4;

    private const NameClasses KnownInLowerCase = NameClasses.Country | NameClasses.LargeCity | NameClasses.Nationality
        | NameClasses.Religion | NameClasses.ArmedGroup | NameClasses.Province;

    private TokenizedText Text => words.Text;

    /// <summary>Marks active words, connectors and the words that a sentence starts with.</summary>
    public void Mark(in Sentence sentence)
    {
        var (first, end) = (sentence.FirstToken, sentence.EndToken);
        var isWithoutCapitals = IsWithoutCapitals(first, end);
        for (var t = first; t < end; t++)
        {
            if (connectors.Contains(words.Lower[t]) || (words.Is(t, NameForm.Punctuation) && words.IsHyphen(t)))
                words.Form[t] |= NameForm.Connector;
            if (IsActiveByItself(t) || (isWithoutCapitals && IsUncommon(t))) words.Form[t] |= NameForm.Active;
        }

        MarkBesideCapitals(first, end);
        MarkStart(first, end);
    }

    private bool IsActiveByItself(int t) =>
        words.Is(t, NameForm.Capitalised) || (!words.Is(t, NameForm.Punctuation) && IsNameInLowerCase(words.Classes[t]));

    // Places, peoples and known groups are found in careless lower case too, unless the word is a common one.
    private static bool IsNameInLowerCase(NameClasses classes) =>
        (classes & KnownInLowerCase) != 0 && (classes & NameClasses.CommonNoun) == 0;

    private bool IsUncommon(int t) =>
        Text.Chars(t).Length >= LeastLetters && !words.Is(t, NameForm.NoWord) && (words.Classes[t] & NameClasses.CommonNoun) == 0;

    // A sentence typed without any capitals (but "I") shows its names by no spelling: every uncommon word may be one.
    private bool IsWithoutCapitals(int first, int end)
    {
        var count = 0;
        for (var t = first; t < end; t++)
        {
            if (words.Is(t, NameForm.NoWord)) continue;
            count++;
            if (words.Is(t, NameForm.Capitalised) && Text.Chars(t) is not "I") return false;
        }

        return count >= LeastWords;
    }

    // Up to four connecting words between two capitals; one comma; figures, particles and hyphenated parts beside a capital.
    private void MarkBesideCapitals(int first, int end)
    {
        var last = -1;
        for (var t = first; t < end; t++)
        {
            if (!words.Is(t, NameForm.Capitalised)) continue;
            if (last >= 0 && t - last - 1 is > 0 and <= LongestGap && AllConnect(last + 1, t))
                for (var between = last + 1; between < t; between++) words.Form[between] |= NameForm.Active;
            last = t;
            for (var b = t - 1; b >= first && b >= t - FarthestBefore && BelongsBefore(b); b--) words.Form[b] |= NameForm.Active;
            for (var b = t + 1; b < end && b <= t + FarthestAfter && BelongsAfter(b); b++) words.Form[b] |= NameForm.Active;
        }
    }

    private bool BelongsBefore(int t) =>
        particles.Contains(words.Lower[t]) || words.Is(t, NameForm.Digit) || words.IsHyphenChain(t);

    private bool BelongsAfter(int t) => words.Is(t, NameForm.Digit) || words.IsHyphenChain(t - 1);

    private bool AllConnect(int from, int to)
    {
        if (to - from == 1 && Text.Chars(from) is ",") return true;
        for (var t = from; t < to; t++)
            if (!words.Is(t, NameForm.Connector) && !words.IsHyphenChain(t) && !(to - from <= 2 && words.Is(t, NameForm.Digit)))
                return false;
        return true;
    }

    // The first word, and what follows signs at the start ("“After").
    private void MarkStart(int first, int end)
    {
        if (first >= end) return;
        words.Form[first] |= NameForm.SentenceStart;
        for (var t = first + 1; t < end && words.Is(t - 1, NameForm.Punctuation); t++) words.Form[t] |= NameForm.SentenceStart;
    }
}
