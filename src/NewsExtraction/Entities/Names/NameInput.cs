using System.Numerics;
using NewsExtraction.Encoders;
using NewsExtraction.Lexicons;

namespace NewsExtraction.Entities;

/// <summary>The kinds of extra features of the name network. Their numbers are part of the hashes that it was trained with.</summary>
internal enum NameInputKind : uint
{
    ListClass = 0,
    PhraseClass = 1,
    RunLength = 2,
    RunLastWord = 3,
    RunFirstWord = 4,
    RunLastClass = 5,
    Evidence = 6,
    LongRunLastWord = 7,
    LongRunPlace = 8,
    LongRunLastClass = 9,
    LongRunFirstClass = 10,
    BeforeLongRun = 11,
    IntroducedLast = 12,
    IntroducedClass = 13,
}

/// <summary>
/// The sentences of an article as the name network reads them: beside the words and their spelling what the lists know, the run of capitals
/// that a word stands in, and how the article uses the word elsewhere. Training and recognition share this code.
/// </summary>
internal sealed class NameInput(NameWords words, NameEvidence evidence)
{
    /// <summary>Most rows of the feature table that one word can have.</summary>
    public const int Room = 64;

    /// <summary>Adds a sentence, or a part of one that is too long.</summary>
    /// <param name="input">What the encoder is given.</param>
    /// <param name="first">First token.</param>
    /// <param name="end">Token behind the last.</param>
    /// <param name="source">Convention of annotation, 0 for that of news; -1 for none in particular.</param>
    public void Add(EncoderInput input, int first, int end, int source = 0)
    {
        input.StartSentence(source);
        for (var t = first; t < end; t++)
        {
            input.Add(words.Text.Chars(t));
            Lists(input, t);
            if (!words.Is(t, NameForm.Capital | NameForm.InnerCapital)) continue;
            Run(input, t, first, end);
            Article(input, t);
        }

        input.EndSentence();
    }

    private void Lists(EncoderInput input, int t)
    {
        AddEach(input, NameInputKind.ListClass, (uint)words.Classes[t]);
        if (words.PhrasePlace[t] is NameLabels.NoPlace or NameLabels.Unit) return;
        AddEach(input, NameInputKind.PhraseClass, words.Phrase[t], words.PhrasePlace[t]);
    }

    private void Run(EncoderInput input, int t, int from, int to)
    {
        var first = words.RunFirst[t];
        var end = words.RunEnd[t];
        var place = words.PlaceInRun(t);
        Add(input, NameInputKind.RunLength, (place << 4) | (uint)Math.Min(end - first, 6));
        if (end - first == 1 || first < from || end > to) return;
        Add(input, NameInputKind.RunLastWord, words.Lower[end - 1] + place);
        Add(input, NameInputKind.RunFirstWord, words.Lower[first] + place);
        AddEach(input, NameInputKind.RunLastClass, words.Classes[end - 1] & NameClasses.Telling, place);
    }

    private void Article(EncoderInput input, int t)
    {
        var lower = words.Lower[t];
        AddEach(input, NameInputKind.Evidence, (uint)evidence.Of(lower));
        if (evidence.InLongerRun(words, t) is >= 0 and var longer) LongerRun(input, longer);
        if (evidence.Introduced(lower) is not (>= 0 and var introduced)) return;
        Add(input, NameInputKind.IntroducedLast, words.Lower[introduced]);
        AddEach(input, NameInputKind.IntroducedClass, (uint)(words.Classes[introduced] & NameClasses.Telling));
    }

    // The full name elsewhere in the article, with the word at a place in it.
    private void LongerRun(EncoderInput input, int at)
    {
        var first = words.RunFirst[at];
        var last = words.RunEnd[at] - 1;
        var place = words.PlaceInRun(at);
        Add(input, NameInputKind.LongRunLastWord, words.Lower[last] + place);
        Add(input, NameInputKind.LongRunPlace, place);
        AddEach(input, NameInputKind.LongRunLastClass, words.Classes[last] & NameClasses.Telling, place);
        AddEach(input, NameInputKind.LongRunFirstClass, words.Classes[first] & NameClasses.Telling, place);
        if (first > 0) Add(input, NameInputKind.BeforeLongRun, words.Lower[first - 1] + place);
    }

    private static void Add(EncoderInput input, NameInputKind kind, uint value) => input.AddFeature((uint)kind, value);

    private static void AddEach(EncoderInput input, NameInputKind kind, uint flags)
    {
        for (var rest = flags; rest != 0; rest &= rest - 1) Add(input, kind, (uint)BitOperations.TrailingZeroCount(rest));
    }

    private static void AddEach(EncoderInput input, NameInputKind kind, NameClasses classes, uint place)
    {
        for (var rest = (uint)classes; rest != 0; rest &= rest - 1)
            Add(input, kind, ((uint)BitOperations.TrailingZeroCount(rest) << 2) | place);
    }
}
