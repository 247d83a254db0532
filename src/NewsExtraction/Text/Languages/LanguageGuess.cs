using NewsExtraction.Lexicons;
using NewsExtraction.Models;

namespace NewsExtraction.Text;

/// <summary>
/// Tells the language of a text: by script where that decides, else by words. A text in Latin letters is English unless it is clearly in
/// another language; so a headline, a table or a list of names, in which nothing is clear, is English. It is meant to keep other languages
/// away from the English steps, not to know them all.
/// </summary>
internal sealed class LanguageGuess(LanguageWords known, WordClusters vocabulary)
{
    public const string English = "en";
    public const string Undetermined = "und";

    // Enough words for a firm verdict; a longer text is judged by its beginning.
    private const int WordsRead = 1_500;

    // Hundredths of a word in lower case.
    private const int LeastForeign = 145;
    private const int LeastOfForeignLetters = 115;
    private const int ClearlyForeign = 300;
    private const int LeastOfLanguage = 80;

    // A few letters without vowels are abbreviations ("NFL", "TMZ").
    private const int FewLetters = 30;

    // A text without any English word: less is needed.
    private const int LeastOfOnlyLanguage = 35;

    /// <summary>The guess over the words of a source.</summary>
    public static LanguageGuess From(ModelSource models) => new(LanguageWords.From(models), WordClusters.From(models));

    /// <summary>The language's ISO 639-1 code, or <see cref="Undetermined"/>.</summary>
    public string Of(string text)
    {
        Span<int> scripts = stackalloc int[(int)Script.Other + 1];
        var words = new SpanBuffer(64);
        try
        {
            var count = ReadWords(text, scripts, ref words);
            if (count == 0) return Undetermined;
            var script = (Script)Largest(scripts);
            return script == Script.Latin ? ByWords(text, words.Spans) : Scripts.LanguageOf(script, text);
        }
        finally
        {
            words.Dispose();
        }
    }

    private string ByWords(string text, ReadOnlySpan<TextSpan> words)
    {
        Span<int> scores = stackalloc int[32];
        scores.Clear();
        var evidence = new LanguageEvidence(known, vocabulary, text, scores);
        evidence.Read(words);
        if (!IsForeign(evidence)) return evidence.English > 0 || LooksLikeWords(text) ? English : Undetermined;
        scores[0] = 0;
        var best = Largest(scores);
        var least = evidence.English == 0 ? LeastOfOnlyLanguage : Math.Max(LeastOfLanguage, evidence.Foreign / 6);
        if (scores[best] >= least && scores[best] * 12 >= evidence.Foreign) return known.Codes[best];
        return evidence.Foreign >= ClearlyForeign && evidence.Foreign > evidence.English * 3 ? Undetermined : English;
    }

    private static bool IsForeign(in LanguageEvidence evidence)
    {
        if (evidence.English == 0 && evidence.HasForeignLetters && evidence.Foreign >= LeastOfForeignLetters) return true;
        if (evidence.Foreign <= evidence.English || evidence.Foreign < LeastForeign) return false;
        if (evidence.IsInCapitals) return evidence.ForeignWords > 1 && evidence.Words > 3;
        return evidence.ForeignWords > 0 || evidence.Foreign >= ClearlyForeign || (evidence.English == 0 && evidence.Words > 1);
    }

    private static int ReadWords(string text, scoped Span<int> scripts, ref SpanBuffer words)
    {
        scripts.Clear();
        var count = 0;
        for (var i = 0; i < text.Length && count < WordsRead; count++)
        {
            while (i < text.Length && !char.IsLetter(text[i])) i++;
            if (i == text.Length) break;
            var start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || IsInside(text, i))) i++;
            scripts[(int)Scripts.Of(text[start])]++;
            if (!IsInAddress(text, start, i)) words.Add(start, i);
        }

        return count;
    }

    private static bool IsInside(string text, int i) => text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]);

    // The parts of "www.harbour.co.uk", "desk@paper.com" and "file_name" are no words.
    private static bool IsInAddress(string text, int start, int end)
    {
        if (start > 1 && text[start - 1] is '.' or '@' or '/' or '_' && !char.IsWhiteSpace(text[start - 2])) return true;
        return end + 1 < text.Length && (text[end] is '@' or '/' or '_' || (text[end] == '.' && char.IsLetter(text[end + 1])));
    }

    // Base64, hexadecimal dumps and the like have letters but few vowels among them, or digits amid the words.
    private static bool LooksLikeWords(string text)
    {
        int letters = 0, vowels = 0, odd = 0;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, 4_000)))
        {
            if (char.IsLetter(c)) letters++;
            else if (char.IsControl(c) ? c is not ('\n' or '\r' or '\t') : char.IsSurrogate(c) || c == '\uFFFD') odd++;
            if (char.ToLowerInvariant(c) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y') vowels++;
        }

        return letters > odd * 4 && (vowels * 6 >= letters || letters < FewLetters);
    }

    private static int Largest(ReadOnlySpan<int> counts)
    {
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
            if (counts[i] > counts[best]) best = i;
        return best;
    }
}
