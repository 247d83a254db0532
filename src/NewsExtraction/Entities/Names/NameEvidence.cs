using System.Collections.Frozen;
using NewsExtraction.Lexicons;
using NewsExtraction.Text;

namespace NewsExtraction.Entities;

/// <summary>What an article's other sentences say of a capitalised word.</summary>
[Flags]
internal enum WordEvidence : ushort
{
    None = 0,
    LowerCaseToo = 1 << 0,
    CapitalInside = 1 << 1,
    AfterTitle = 1 << 2,
    AfterFirstName = 1 << 3,
    AfterPlacePreposition = 1 << 4,
    BeforeSaying = 1 << 5,
    AfterThe = 1 << 6,
    Possessive = 1 << 7,
    InBrackets = 1 << 8,
    AloneInRun = 1 << 9,
    InLongRun = 1 << 10,
    LastOfRun = 1 << 11,
    FirstOfRun = 1 << 12,
}

/// <summary>
/// Gathers, over the whole article, how each capitalised word is used: a surname alone is known by the full name elsewhere, an acronym by
/// the name that it was put behind. Working memory, reused.
/// </summary>
internal sealed class NameEvidence(WordLists lists)
{
    private static readonly uint The = NameKey.Of("the");

    private readonly FrozenSet<uint> _placePrepositions = lists.KeysOf("place preposition");
    private readonly FrozenSet<uint> _saying = lists.KeysOf("saying");
    private readonly Dictionary<uint, int> _index = [];
    private readonly List<WordEvidence> _evidence = [];
    private readonly List<int> _longest = [];
    private readonly Dictionary<uint, int> _acronyms = [];

    public void Gather(NameWords words)
    {
        _index.Clear();
        _evidence.Clear();
        _longest.Clear();
        _acronyms.Clear();
        foreach (var sentence in words.Text.Sentences)
        {
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
                if (words.Is(t, NameForm.Capitalised)) Gather(words, sentence, t);
        }

        for (var t = 0; t < words.Text.Count; t++)
        {
            if (words.Is(t, NameForm.Capitalised) || !_index.TryGetValue(words.Lower[t], out var i)) continue;
            _evidence[i] |= WordEvidence.LowerCaseToo;
        }
    }

    /// <summary>The evidence for a word, gathered from all its places.</summary>
    public WordEvidence Of(uint lower) => _index.TryGetValue(lower, out var i) ? _evidence[i] : WordEvidence.None;

    /// <summary>The last word of the name that the acronym was introduced for, or -1.</summary>
    public int Introduced(uint lower) => _acronyms.TryGetValue(lower, out var last) ? last : -1;

    /// <summary>A place where the word stands in a longer run of capitals than here, the longest that there is; or -1.</summary>
    public int InLongerRun(NameWords words, int token)
    {
        if (!_index.TryGetValue(words.Lower[token], out var i)) return -1;
        return words.RunLength(_longest[i]) > words.RunLength(token) ? _longest[i] : -1;
    }

    private void Gather(NameWords words, in Sentence sentence, int t)
    {
        var i = IndexOf(words.Lower[t], t);
        _evidence[i] |= InRun(words, t) | BehindWord(words, sentence, t);
        _evidence[i] |= BehindRunStart(words, sentence, t) | AtRunEnd(words, sentence, t);
        if (IsBracketed(words, sentence, t))
        {
            _evidence[i] |= WordEvidence.InBrackets;
            NoteAcronym(words, sentence, t);
        }

        if (words.RunLength(t) > words.RunLength(_longest[i])) _longest[i] = t;
    }

    private int IndexOf(uint lower, int t)
    {
        if (_index.TryGetValue(lower, out var i)) return i;
        i = _evidence.Count;
        _index.Add(lower, i);
        _evidence.Add(WordEvidence.None);
        _longest.Add(t);
        return i;
    }

    private static WordEvidence InRun(NameWords words, int t)
    {
        var found = words.Is(t, NameForm.SentenceStart) ? WordEvidence.None : WordEvidence.CapitalInside;
        var length = words.RunLength(t);
        if (length == 1) return found | WordEvidence.AloneInRun;
        if (length > 2) found |= WordEvidence.InLongRun;
        if (t == words.RunEnd[t] - 1) found |= WordEvidence.LastOfRun;
        if (t == words.RunFirst[t]) found |= WordEvidence.FirstOfRun;
        return found;
    }

    // "General Haftar", "Khalifa Haftar"
    private static WordEvidence BehindWord(NameWords words, in Sentence sentence, int t)
    {
        if (t == sentence.FirstToken) return WordEvidence.None;
        var found = WordEvidence.None;
        var before = words.Classes[t - 1];
        if ((before & (NameClasses.Title | NameClasses.Role)) != 0) found |= WordEvidence.AfterTitle;
        if ((before & NameClasses.CommonFirstName) != 0 && words.Is(t - 1, NameForm.Capital) && !words.Is(t - 1, NameForm.SentenceStart))
            found |= WordEvidence.AfterFirstName;
        return found;
    }

    // "in Basra", "the Guardian"
    private WordEvidence BehindRunStart(NameWords words, in Sentence sentence, int t)
    {
        if (words.RunFirst[t] <= sentence.FirstToken) return WordEvidence.None;
        var before = words.Lower[words.RunFirst[t] - 1];
        return (_placePrepositions.Contains(before) ? WordEvidence.AfterPlacePreposition : 0)
            | (before == The ? WordEvidence.AfterThe : 0);
    }

    // "Haftar said", "Haftar's"
    private WordEvidence AtRunEnd(NameWords words, in Sentence sentence, int t)
    {
        var end = words.RunEnd[t];
        if (end >= sentence.EndToken) return WordEvidence.None;
        return (_saying.Contains(words.Lower[end]) ? WordEvidence.BeforeSaying : 0)
            | (words.Text.Chars(end) is "'s" or "’s" ? WordEvidence.Possessive : 0);
    }

    private static bool IsBracketed(NameWords words, in Sentence sentence, int t)
    {
        var (first, end) = (words.RunFirst[t], words.RunEnd[t]);
        return end - first == 1 && first > sentence.FirstToken && end < sentence.EndToken
            && words.Text.Chars(first - 1) is "(" && words.Text.Chars(end) is ")";
    }

    // "the Kenya Wildlife Service (KWS)", “Islamic State” (IS): the acronym stands for the name before the bracket.
    private void NoteAcronym(NameWords words, in Sentence sentence, int t)
    {
        var last = words.RunFirst[t] - 2;
        if (last >= sentence.FirstToken && QuotationMark.MayClose(words.Text.Chars(last))) last--;
        if (last >= sentence.FirstToken && words.Is(last, NameForm.Capital)) _acronyms.TryAdd(words.Lower[t], last);
    }
}
