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
/// the name that it was put behind.
/// Working memory, reused.
/// </summary>
internal sealed class NameEvidence
{
    private static readonly HashSet<uint> PlacePrepositions =
        Keys("in at near from to across around outside inside throughout into toward towards");
    private static readonly HashSet<uint> Saying = Keys("said says told added who explained warned noted insisted argued announced");
    private static readonly uint The = NameKey.Of("the");

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
        var text = words.Text;
        foreach (var sentence in text.Sentences)
        {
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
                if (words.Is(t, NameForm.Capital | NameForm.InnerCapital)) Gather(words, sentence.FirstToken, t, sentence.EndToken);
        }

        for (var t = 0; t < text.Count; t++)
        {
            if (words.Is(t, NameForm.Capital | NameForm.InnerCapital) || !_index.TryGetValue(words.Lower[t], out var i)) continue;
            _evidence[i] |= WordEvidence.LowerCaseToo;
        }
    }

    /// <summary>The evidence for a word, gathered from all its places.</summary>
    public WordEvidence Of(uint lower) => _index.TryGetValue(lower, out var i) ? _evidence[i] : WordEvidence.None;

    /// <summary>A place where the word stands in its longest run of capitals, or -1.</summary>
    public int LongestRun(uint lower) => _index.TryGetValue(lower, out var i) ? _longest[i] : -1;

    /// <summary>The last word of the name that the acronym was introduced for, or -1.</summary>
    public int Introduced(uint lower) => _acronyms.TryGetValue(lower, out var last) ? last : -1;

    private void Gather(NameWords words, int first, int t, int end)
    {
        var lower = words.Lower[t];
        if (!_index.TryGetValue(lower, out var i))
        {
            i = _evidence.Count;
            _index.Add(lower, i);
            _evidence.Add(WordEvidence.None);
            _longest.Add(t);
        }

        var found = _evidence[i];
        var runFirst = words.RunFirst[t];
        var runEnd = words.RunEnd[t];
        if (!words.Is(t, NameForm.SentenceStart)) found |= WordEvidence.CapitalInside;
        if (runEnd - runFirst == 1) found |= WordEvidence.AloneInRun;
        else found |= (runEnd - runFirst > 2 ? WordEvidence.InLongRun : 0) | (t == runEnd - 1 ? WordEvidence.LastOfRun : 0) | (t == runFirst
            ? WordEvidence.FirstOfRun : 0);
        if (t > first)
        {
            var before = words.Classes[t - 1];
            if ((before & (NameClasses.Title | NameClasses.Role)) != 0) found |= WordEvidence.AfterTitle;
            if ((before & NameClasses.CommonFirstName) != 0 && words.Is(t - 1, NameForm.Capital)
                && !words.Is(t - 1, NameForm.SentenceStart))
                found |= WordEvidence.AfterFirstName;
        }

        if (runFirst > first)
        {
            var before = words.Lower[runFirst - 1];
            if (PlacePrepositions.Contains(before)) found |= WordEvidence.AfterPlacePreposition;
            if (before == The) found |= WordEvidence.AfterThe;
            if (runEnd < end && runEnd - runFirst == 1 && words.Text.Chars(runFirst - 1) is "(" && words.Text.Chars(runEnd) is ")")
            {
                found |= WordEvidence.InBrackets;
                var last = runFirst - 2 >= first && QuotationMark.MayClose(words.Text.Chars(runFirst - 2)) ? runFirst - 3 : runFirst - 2;
                if (last >= first && words.Is(last, NameForm.Capital)) _acronyms.TryAdd(lower, last);
            }
        }

        if (runEnd < end)
        {
            if (Saying.Contains(words.Lower[runEnd])) found |= WordEvidence.BeforeSaying;
            if (words.Text.Chars(runEnd) is "'s" or "’s") found |= WordEvidence.Possessive;
        }

        _evidence[i] = found;
        var longest = _longest[i];
        if (runEnd - runFirst > words.RunEnd[longest] - words.RunFirst[longest]) _longest[i] = t;
    }

    private static HashSet<uint> Keys(string words) => words.Split(' ').Select(w => NameKey.Of(w)).ToHashSet();
}
