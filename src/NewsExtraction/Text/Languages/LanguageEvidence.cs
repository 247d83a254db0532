using System.Numerics;
using NewsExtraction.Lexicons;

namespace NewsExtraction.Text;

/// <summary>
/// What the words of a text say for English and against it. A word in lower case says most; a capital may begin a name, and names tell
/// nothing
/// ("Los Angeles police arrest 200 protesters"). All weights are hundredths, so that every machine gets the same sums.
/// </summary>
internal ref struct LanguageEvidence(LanguageWords known, WordClusters vocabulary, ReadOnlySpan<char> text, Span<int> scores)
{
    private const int LongestWord = 40;
    private const int LongestParticle = 4;

    // Weights of a word by how it is written.
    private const int InLowerCase = 100;
    private const int InCapitalsOnly = 60;
    private const int CommonWordAtStart = 60;
    private const int AtStart = 35;
    private const int Capitalized = 15;
    private const int CapitalizedNoun = 50;

    // What a word says, in hundredths of its weight.
    private const int CommonWord = 150;
    private const int SharedWord = 40;
    private const int KnownWord = 120;
    private const int UnknownWord = 50;
    private const int ForeignLetters = 70;
    private const int LetterOfLanguage = 40;
    private const int EndingPerLetter = 12;

    private readonly LanguageWords _known = known;
    private readonly WordClusters _vocabulary = vocabulary;
    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<int> _scores = scores;

    /// <summary>Evidence for English.</summary>
    public int English { get; private set; }

    /// <summary>Evidence for any other language.</summary>
    public int Foreign { get; private set; }

    /// <summary>How many words are common in another language and not in English.</summary>
    public int ForeignWords { get; private set; }

    /// <summary>How many words that are no names were looked at.</summary>
    public int Words { get; private set; }

    public bool IsInCapitals { get; private set; }

    /// <summary>True where a word in lower case has letters that English lacks.</summary>
    public bool HasForeignLetters { get; private set; }

    public void Read(scoped ReadOnlySpan<TextSpan> words)
    {
        IsInCapitals = true;
        foreach (var word in words)
            if (IsSmall(word)) IsInCapitals = false;
        Span<char> lower = stackalloc char[LongestWord];
        for (var i = 0; i < words.Length; i++)
        {
            var word = WithoutClitic(words[i]);
            if (word.Length > LongestWord) continue;
            word.In(_text).ToLowerInvariant(lower);
            for (var c = 0; c < word.Length; c++)
                if (lower[c] == '’') lower[c] = '\'';
            ReadOne(words, i, lower[..word.Length]);
        }
    }

    private void ReadOne(scoped ReadOnlySpan<TextSpan> words, int i, scoped ReadOnlySpan<char> word)
    {
        var isSmall = IsSmall(words[i]);
        var languages = _known.Of(word);
        var foreign = languages & ~LanguageWords.English;
        if (isSmall || IsInCapitals) Words++;
        if ((languages & LanguageWords.English) != 0) Shared(foreign, Weight(isSmall, i, isCommon: true));
        else if (foreign == 0) Plain(word, isSmall, i);
        else if (!isSmall || !_known.IsParticle(word) || !StandsInName(words, i))
        {
            var weight = Weight(isSmall, i, isCommon: true);
            if (!isSmall && word.Length >= LongestParticle && (foreign & _known.Capitalizing) != 0)
                weight = Math.Max(weight, CapitalizedNoun);
            Add(foreign, weight);
            Foreign += weight * CommonWord / 100;
            ForeignWords++;
        }
    }

    // A word that English has: it speaks against English only as much as for it.
    private void Shared(uint foreign, int weight)
    {
        English += weight * (foreign == 0 ? CommonWord : SharedWord) / 100;
        if (foreign == 0) return;
        Foreign += weight * SharedWord / 100;
        Add(foreign, weight * SharedWord / 100);
    }

    // A word that no list has.
    private void Plain(scoped ReadOnlySpan<char> word, bool isSmall, int i)
    {
        var weight = Weight(isSmall, i, isCommon: false);
        var isKnown = _vocabulary.Find(NameKey.AsWritten(word)) >= 0;
        if (isKnown)
        {
            if (isSmall || IsInCapitals) English += weight * KnownWord / 100;
            else if (word.Length > 3) English += weight;
        }
        else if (isSmall || IsInCapitals) Unknown(word, weight);
    }

    private void Unknown(scoped ReadOnlySpan<char> word, int weight)
    {
        var hasForeignLetters = false;
        foreach (var c in word)
        {
            if (c < 128) continue;
            hasForeignLetters = HasForeignLetters = true;
            Add(_known.OfLetter(c), weight * LetterOfLanguage / 100);
        }

        if (word.Length > 2) Foreign += weight * (UnknownWord + (hasForeignLetters ? ForeignLetters : 0)) / 100;
        for (var k = LanguageWords.ShortestEnding; k <= LanguageWords.LongestEnding && k + 1 < word.Length; k++)
            Add(_known.OfEnding(word[^k..]), weight * EndingPerLetter * k / 100);
    }

    private readonly void Add(uint languages, int weight)
    {
        for (; languages != 0; languages &= languages - 1) _scores[BitOperations.TrailingZeroCount(languages)] += weight;
    }

    private readonly int Weight(bool isSmall, int i, bool isCommon)
    {
        if (isSmall) return InLowerCase;
        if (IsInCapitals) return InCapitalsOnly;
        if (i > 0) return Capitalized;
        return isCommon ? CommonWordAtStart : AtStart;
    }

    // "Rio de Janeiro", "De la Espriella": a small word between two capitals.
    private readonly bool StandsInName(scoped ReadOnlySpan<TextSpan> words, int i)
    {
        var before = i - 1;
        if (before > 0 && IsSmall(words[before]) && words[before].Length <= LongestParticle) before--;
        var after = i + 1;
        if (after + 1 < words.Length && IsSmall(words[after]) && words[after].Length <= LongestParticle) after++;
        return before >= 0 && after < words.Length && !IsSmall(words[before]) && !IsSmall(words[after]);
    }

    // "president's", "won't": what stands before the mark tells.
    private readonly TextSpan WithoutClitic(TextSpan word)
    {
        var chars = word.In(_text);
        var mark = chars.LastIndexOfAny('\'', '’');
        if (mark <= 0) return word;
        return chars[(mark + 1)..] is "s" or "t" or "ll" or "re" or "ve" or "d" or "m" or "S" ? word with { End = word.Start + mark }
            : word;
    }

    private readonly bool IsSmall(TextSpan word) => char.IsLower(_text[word.Start]);
}
