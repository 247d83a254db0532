using System.Collections.Frozen;
using NewsExtraction.Lexicons;

namespace NewsExtraction.Entities;

/// <summary>Marks what stands together in a sentence: the longest names of the lists, and runs of capitalised words.</summary>
internal sealed class WordRuns(NameWords words, NameLexicon lexicon, FrozenSet<uint> particles)
{
    private const int LongestRun = 40;

    /// <summary>Fills <see cref="NameWords.Phrase"/> and <see cref="NameWords.RunFirst"/>
    /// with their kin; active words are marked before.</summary>
    public void Mark(in Sentence sentence)
    {
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            if (words.Is(t, NameForm.Active) && !words.Is(t, NameForm.Punctuation)) MarkPhrase(t, sentence.EndToken);
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            if (words.Is(t, NameForm.Capitalised) && !words.IsOpener(t)) t = MarkRun(t, sentence.EndToken) - 1;
    }

    private void MarkPhrase(int t, int limit)
    {
        var (known, end) = LongestListed(t, limit);
        if (known == NameClasses.None)
        {
            if (words.PhrasePlace[t] != NameLabels.NoPlace || words.Classes[t] == NameClasses.None) return;
            (known, end) = (words.Classes[t], t + 1);
        }

        // A word within a longer name keeps that name; behind its last word another may begin.
        if (words.PhrasePlace[t] is NameLabels.Begin or NameLabels.Inside) return;
        for (var e = t; e < end; e++)
        {
            words.Phrase[e] = known;
            words.PhrasePlace[e] = (byte)PlaceIn(t, end, e);
        }
    }

    // The longest listed name of several words from here; hyphens between them do not count.
    private (NameClasses Known, int End) LongestListed(int t, int limit)
    {
        var key = new NameKey(acronym: false);
        var count = 0;
        var best = (NameClasses.None, t);
        for (var e = t; e < limit && count < NameLexicon.LongestName && (words.Is(e, NameForm.Active) || e <= t + 2); e++)
        {
            if (words.Is(e, NameForm.Punctuation) && words.IsHyphen(e)) continue;
            key.Append(words.Text.Chars(e));
            count++;
            if (count == 1) continue;
            var known = lexicon.Find(key.Value) & ~NameClasses.CommonWord;
            if (known != NameClasses.None) best = (known, e + 1);
        }

        return best;
    }

    private static int PlaceIn(int first, int end, int token)
    {
        if (end - first == 1) return NameLabels.Unit;
        if (token == first) return NameLabels.Begin;
        return token == end - 1 ? NameLabels.Last : NameLabels.Inside;
    }

    // A run: capitalised words side by side, with hyphens and particles between them. Gives its end.
    private int MarkRun(int first, int limit)
    {
        var end = first + 1;
        for (var t = end; t < limit && t - first < LongestRun; t++)
        {
            if (words.Is(t, NameForm.Capitalised)) end = t + 1;
            else if (!JoinsCapitals(t)) break;
        }

        words.RunFirst.AsSpan(first, end - first).Fill(first);
        words.RunEnd.AsSpan(first, end - first).Fill(end);
        return end;
    }

    private bool JoinsCapitals(int t) =>
        particles.Contains(words.Lower[t]) || words.IsHyphenChain(t) || (words.Is(t, NameForm.Punctuation) && words.IsHyphen(t));
}
