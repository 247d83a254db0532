using System.Numerics;
using NewsExtraction.Encoders;
using NewsExtraction.Lexicons;

namespace NewsExtraction.Entities;

/// <summary>
/// The sentences of an article as the name network reads them: beside the words and their spelling what the lists know, the run of capitals
/// that a word stands in, and how
/// the article uses the word elsewhere. Training and recognition share this code.
/// </summary>
internal sealed class NameInput(NameWords words, NameEvidence evidence)
{
    /// <summary>Most rows of the feature table that one word can have.</summary>
    public const int Room = 64;

    private const NameClasses Kinds =
        NameClasses.CommonFirstName | NameClasses.CommonSurname | NameClasses.Title | NameClasses.Role | NameClasses.Country | NameClasses.LargeCity | NameClasses.Province
        | NameClasses.Nationality | NameClasses.OrganisationWord | NameClasses.FacilityWord | NameClasses.PlaceWord | NameClasses.Calendar | NameClasses.PeopleNoun | NameClasses.CommonWord;

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
        for (var rest = (uint)words.Classes[t]; rest != 0; rest &= rest - 1)
            input.AddFeature(0, (uint)BitOperations.TrailingZeroCount(rest));
        if (words.PhrasePlace[t] is byte.MaxValue or NameLabels.Unit) return;
        for (var rest = (uint)words.Phrase[t]; rest != 0; rest &= rest - 1)
            input.AddFeature(1, ((uint)BitOperations.TrailingZeroCount(rest) << 2) | words.PhrasePlace[t]);
    }

    private void Run(EncoderInput input, int t, int from, int to)
    {
        var first = words.RunFirst[t];
        var end = words.RunEnd[t];
        var place = (t == first ? 1u : 0) | (t == end - 1 ? 2u : 0);
        input.AddFeature(2, (place << 4) | (uint)Math.Min(end - first, 6));
        if (place == 3 || first < from || end > to) return;
        input.AddFeature(3, words.Lower[end - 1] + place);
        input.AddFeature(4, words.Lower[first] + place);
        for (var rest = (uint)(words.Classes[end - 1] & Kinds); rest != 0; rest &= rest - 1)
            input.AddFeature(5, ((uint)BitOperations.TrailingZeroCount(rest) << 2) | place);
    }

    private void Article(EncoderInput input, int t)
    {
        var lower = words.Lower[t];
        for (var rest = (uint)evidence.Of(lower); rest != 0; rest &= rest - 1)
            input.AddFeature(6, (uint)BitOperations.TrailingZeroCount(rest));
        var longest = evidence.LongestRun(lower);
        if (longest >= 0 && words.RunEnd[longest] - words.RunFirst[longest] > words.RunEnd[t] - words.RunFirst[t])
        {
            var first = words.RunFirst[longest];
            var last = words.RunEnd[longest] - 1;
            var place = (longest == first ? 1u : 0) | (longest == last ? 2u : 0);
            input.AddFeature(7, words.Lower[last] + place);
            input.AddFeature(8, place);
            for (var rest = (uint)(words.Classes[last] & Kinds); rest != 0; rest &= rest - 1)
                input.AddFeature(9, ((uint)BitOperations.TrailingZeroCount(rest) << 2) | place);
            for (var rest = (uint)(words.Classes[first] & Kinds); rest != 0; rest &= rest - 1)
                input.AddFeature(10, ((uint)BitOperations.TrailingZeroCount(rest) << 2) | place);
            if (first > 0) input.AddFeature(11, words.Lower[first - 1] + place);
        }

        var introduced = evidence.Introduced(lower);
        if (introduced < 0) return;
        input.AddFeature(12, words.Lower[introduced]);
        for (var rest = (uint)(words.Classes[introduced] & Kinds); rest != 0; rest &= rest - 1)
            input.AddFeature(13, (uint)BitOperations.TrailingZeroCount(rest));
    }
}
