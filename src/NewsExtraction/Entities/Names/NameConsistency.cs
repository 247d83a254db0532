using System.Collections.Frozen;
using NewsExtraction.Lexicons;
using NewsExtraction.Text;

namespace NewsExtraction.Entities;

/// <summary>
/// Makes an article's names agree: an acronym bears the type of the name that it was introduced for, a surname
/// alone that of the full name, an unsure name that of the sure ones spelt alike; groups and countries that the
/// lists know by no other reading keep that reading. Working memory, reused.
/// </summary>
internal sealed class NameConsistency(WordLists lists)
{
    private const float Sure = 0.9f;
    private const float Likely = 0.7f;
    private const float Settled = 0.75f;
    private const float Carried = 0.6f;

    private readonly FrozenSet<string> _legalForms = lists.Of("legal form");
    private readonly Dictionary<uint, NameType> _acronyms = [];
    private readonly HashSet<uint> _surnames = [];
    private readonly Dictionary<uint, float[]> _votes = [];
    private readonly List<FoundName> _added = [];
    private bool[] _covered = [];

    /// <summary>Changes, adds and sorts names.</summary>
    public void Apply(NameWords words, List<FoundName> names)
    {
        if (names.Count == 0) return;
        Clear(words.Text.Count);
        for (var i = 0; i < names.Count; i++)
        {
            var limit = i + 1 < names.Count ? names[i + 1].First : words.Text.Count;
            names[i] = AsListed(words, WithLegalForm(words.Text, names[i], limit));
            _covered.AsSpan(names[i].First, names[i].End - names[i].First).Fill(true);
        }

        foreach (var name in names) Learn(words, name);
        for (var i = 0; i < names.Count; i++) names[i] = Agreed(words, names[i]);
        Carry(words, names);
    }

    private void Clear(int count)
    {
        _acronyms.Clear();
        _surnames.Clear();
        _votes.Clear();
        _added.Clear();
        if (_covered.Length < count) _covered = new bool[count * 2];
        _covered.AsSpan(0, count).Clear();
    }

    // "Huber Corporation, Inc.": what a company is by law belongs to its name, behind a comma too.
    private FoundName WithLegalForm(TokenizedText text, FoundName name, int limit) =>
        name.Type == NameType.Organization && name.End + 2 <= limit && text.Chars(name.End) is ","
            && _legalForms.Contains(text.Word(name.End + 1)) && text.SentenceOf(name.First).Contains(name.End + 1)
            ? name with { End = name.End + 2 }
            : name;

    private static FoundName AsListed(NameWords words, FoundName name)
    {
        if (!IsListedWhole(words, name)) return name;
        var known = words.Phrase[name.First] & ~NameClasses.CommonWord;
        if (name.Type != NameType.Organization && name.Probability < Sure && known is NameClasses.ArmedGroup or NameClasses.Military)
            return name with { Type = NameType.Organization };
        if (name.Type is NameType.Person or NameType.Organization && name.Probability < Likely && (known & NameClasses.Country) != 0
            && (known & NameClasses.PersonName) == 0)
            return name with { Type = NameType.Place };
        return name;
    }

    // From its first word to its last the name is one of the lists.
    private static bool IsListedWhole(NameWords words, FoundName name)
    {
        var first = words.PhrasePlace[name.First];
        if (name.End - name.First == 1) return first == NameLabels.Unit;
        return first == NameLabels.Begin && words.PhrasePlace[name.End - 1] is NameLabels.Last or NameLabels.Unit;
    }

    private void Learn(NameWords words, FoundName name)
    {
        if (name.End - name.First == 1) Vote(words.Exact[name.First], name);
        else if (name.Type == NameType.Person && name.Probability > Likely) LearnSurnames(words, name);
        if (name.Type is NameType.Organization or NameType.Facility or NameType.Miscellaneous && name.End - name.First > 1)
            LearnAcronym(words, name);
    }

    private void Vote(uint key, FoundName name)
    {
        if (!_votes.TryGetValue(key, out var votes)) _votes.Add(key, votes = new float[NameLabels.Types]);
        votes[(int)name.Type] += name.Probability;
    }

    private void LearnSurnames(NameWords words, FoundName name)
    {
        for (var t = name.First + 1; t < name.End; t++)
            if (words.Is(t, NameForm.Capital) && words.Text.Chars(t).Length > 2) _surnames.Add(words.Exact[t]);
    }

    // "Kenya Wildlife Service (KWS)", “Islamic State” (IS): behind the closing quotation mark too.
    private void LearnAcronym(NameWords words, FoundName name)
    {
        var text = words.Text;
        var bracket = name.End < text.Count && QuotationMark.MayClose(text.Chars(name.End)) ? name.End + 1 : name.End;
        var acronym = bracket + 1;
        if (acronym + 1 >= text.Count || text.Chars(bracket) is not "(" || text.Chars(acronym + 1) is not ")") return;
        if (words.Is(acronym, NameForm.AllCapitals) && text.Chars(acronym).Length is >= 2 and <= 8
            && SharesInitial(words, name, text.Chars(acronym)[0]))
            _acronyms.TryAdd(words.Exact[acronym], name.Type);
    }

    private static bool SharesInitial(NameWords words, FoundName name, char initial)
    {
        for (var t = name.First; t < name.End; t++)
            if (words.Text.Chars(t)[0] == initial) return true;
        return false;
    }

    private FoundName Agreed(NameWords words, FoundName name)
    {
        if (name.End - name.First != 1) return name;
        var key = words.Exact[name.First];
        if (_acronyms.TryGetValue(key, out var type)) return name.Type == type ? name : name with { Type = type };
        if (IsUnsureOtherThanPerson(name) && _surnames.Contains(key) && !IsKnownOtherThanPerson(words.Classes[name.First]))
            return name with { Type = NameType.Person };
        return name.Probability < Settled && _votes.TryGetValue(key, out var votes) ? Outvoted(name, votes) : name;
    }

    private static bool IsUnsureOtherThanPerson(FoundName name) =>
        name.Type is NameType.Organization or NameType.Place or NameType.Facility or NameType.Miscellaneous && name.Probability < Sure;

    private static bool IsKnownOtherThanPerson(NameClasses known) =>
        (known & (NameClasses.Country | NameClasses.LargeCity | NameClasses.Province | NameClasses.ArmedGroup)) != 0;

    // The type that the article's names of this spelling have, where it is twice as likely as this one's.
    private static FoundName Outvoted(FoundName name, float[] votes)
    {
        var best = 0;
        for (var y = 1; y < votes.Length; y++)
            if (votes[y] > votes[best]) best = y;
        return best != (int)name.Type && votes[best] >= 2 * votes[(int)name.Type] ? name with { Type = (NameType)best } : name;
    }

    // Acronyms and surnames that the model passed over.
    private void Carry(NameWords words, List<FoundName> names)
    {
        for (var t = 0; t < words.Text.Count; t++)
            if (!_covered[t] && words.Is(t, NameForm.Capital) && words.RunLength(t) == 1 && KnownAlone(words, t) is { } type)
                _added.Add(new FoundName(t, t + 1, type, Carried));
        if (_added.Count == 0) return;
        names.AddRange(_added);
        names.Sort(static (a, b) => a.First.CompareTo(b.First));
    }

    private NameType? KnownAlone(NameWords words, int t)
    {
        const NameClasses others =
            NameClasses.CommonWord | NameClasses.Title | NameClasses.Role | NameClasses.Calendar | NameClasses.PlaceName;
        if (_acronyms.TryGetValue(words.Exact[t], out var type)) return type;
        return _surnames.Contains(words.Exact[t]) && (words.Classes[t] & others) == 0 ? NameType.Person : null;
    }
}
