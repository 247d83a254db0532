using NewsExtraction.Lexicons;
using NewsExtraction.Text;

namespace NewsExtraction.Entities;

/// <summary>
/// Makes an article's names agree: an acronym bears the type of the name that it was introduced for, a surname alone that of the full name,
/// an unsure name that of the sure ones
/// spelt alike; groups and countries that the lists know by no other reading keep that reading. Working memory, reused.
/// </summary>
internal sealed class NameConsistency
{
    private const float Sure = 0.9f;
    private const float Carried = 0.6f;
    private static readonly HashSet<string> LegalForms =
        new(["Inc", "Inc.", "Ltd", "Ltd.", "LLC", "L.L.C.", "LP", "L.P.", "LLP", "Corp", "Corp.", "Co", "Co.", "PLC", "plc", "S.A.", "SA",
        "AG", "GmbH", "N.V.", "NV", "S.p.A.", "SpA"], StringComparer.Ordinal);

    private const NameClasses PersonReadings = NameClasses.FirstName | NameClasses.Surname | NameClasses.KnownPerson;
    private const NameClasses PlaceReadings =
        NameClasses.Country | NameClasses.LargeCity | NameClasses.Town | NameClasses.Province | NameClasses.District | NameClasses.Nature;

    private readonly Dictionary<uint, NameType> _acronyms = [];
    private readonly HashSet<uint> _surnames = [];
    private readonly Dictionary<uint, float[]> _votes = [];
    private readonly List<FoundName> _added = [];
    private bool[] _covered = [];

    /// <summary>Changes, adds and sorts names.</summary>
    public void Apply(NameWords words, List<FoundName> names)
    {
        if (names.Count == 0) return;
        _acronyms.Clear();
        _surnames.Clear();
        _votes.Clear();
        _added.Clear();
        var count = words.Text.Count;
        if (_covered.Length < count) _covered = new bool[count * 2];
        _covered.AsSpan(0, count).Clear();
        for (var i = 0; i < names.Count; i++)
        {
            names[i] = AsListed(words, WithLegalForm(words.Text, names[i], i + 1 < names.Count ? names[i + 1].First : words.Text.Count));
            _covered.AsSpan(names[i].First, names[i].End - names[i].First).Fill(true);
        }

        foreach (var name in names) Learn(words, name);
        for (var i = 0; i < names.Count; i++) names[i] = Agreed(words, names[i]);
        for (var t = 0; t < count; t++)
            if (!_covered[t] && Carry(words, t) is { } carried) _added.Add(carried);
        if (_added.Count == 0) return;
        names.AddRange(_added);
        names.Sort(static (a, b) => a.First.CompareTo(b.First));
    }

    // "Huber Corporation, Inc.": what a company is by law belongs to its name, behind a comma too.
    private static FoundName WithLegalForm(TokenizedText text, FoundName name, int limit) =>
        name.Type == NameType.Organization && name.End + 2 <= limit && text.Chars(name.End) is ","
            && LegalForms.Contains(text.Word(name.End + 1)) && text.SentenceOf(name.First).Contains(name.End + 1)
            ? name with { End = name.End + 2 }
            : name;

    private static FoundName AsListed(NameWords words, FoundName name)
    {
        if (words.PhrasePlace[name.First] is not (NameLabels.Begin or NameLabels.Unit)
            || words.PhrasePlace[name.End - 1] is not (NameLabels.Last or NameLabels.Unit))
            return name;
        if (name.End - name.First > 1 && words.PhrasePlace[name.First] == NameLabels.Unit) return name;
        var known = words.Phrase[name.First] & ~NameClasses.CommonWord;
        if (name.Type != NameType.Organization && name.Probability < Sure && known is NameClasses.ArmedGroup or NameClasses.Military)
            return name with { Type = NameType.Organization };
        if (name.Type is NameType.Person or NameType.Organization && name.Probability < 0.7f && (known & NameClasses.Country) != 0
            && (known & PersonReadings) == 0)
            return name with { Type = NameType.Place };
        return name;
    }

    private void Learn(NameWords words, FoundName name)
    {
        var text = words.Text;
        if (name.End - name.First == 1)
        {
            var key = words.Exact[name.First];
            if (!_votes.TryGetValue(key, out var votes)) _votes.Add(key, votes = new float[NameLabels.Types]);
            votes[(int)name.Type] += name.Probability;
        }
        else if (name.Type == NameType.Person && name.Probability > 0.7f)
        {
            for (var t = name.First + 1; t < name.End; t++)
                if (words.Is(t, NameForm.Capital) && text.Span(t).Length > 2) _surnames.Add(words.Exact[t]);
        }

        if (name.Type is not (NameType.Organization or NameType.Facility or NameType.Miscellaneous) || name.End - name.First < 2) return;
        // “Islamic State” (IS): the acronym stands behind the closing quotation mark.
        var bracket = name.End < text.Count && QuotationMark.MayClose(text.Chars(name.End)) ? name.End + 1 : name.End;
        if (bracket + 2 >= text.Count || text.Chars(bracket) is not "(" || text.Chars(bracket + 2) is not ")"
            || !words.Is(bracket + 1, NameForm.AllCapitals))
            return;
        if (text.Span(bracket + 1).Length is >= 2 and <= 8 && SharesInitial(words, name, text.Chars(bracket + 1)[0]))
            _acronyms.TryAdd(words.Exact[bracket + 1], name.Type);
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
        var known = words.Classes[name.First];
        if (name.Type is NameType.Organization or NameType.Place or NameType.Facility or NameType.Miscellaneous && name.Probability < Sure
            && _surnames.Contains(key)
            && (known & (NameClasses.Country | NameClasses.LargeCity | NameClasses.Province | NameClasses.ArmedGroup)) == 0)
            return name with { Type = NameType.Person };
        if (name.Probability >= 0.75f || !_votes.TryGetValue(key, out var votes)) return name;
        var best = 0;
        for (var y = 1; y < votes.Length; y++)
            if (votes[y] > votes[best]) best = y;
        return best != (int)name.Type && votes[best] >= 2 * votes[(int)name.Type] ? name with { Type = (NameType)best } : name;
    }

    private FoundName? Carry(NameWords words, int t)
    {
        if (!words.Is(t, NameForm.Capital) || words.RunEnd[t] - words.RunFirst[t] > 1) return null;
        var key = words.Exact[t];
        if (_acronyms.TryGetValue(key, out var type)) return new FoundName(t, t + 1, type, Carried);
        if (_surnames.Contains(key)
            && (words.Classes[t] & (NameClasses.CommonWord | NameClasses.Title | NameClasses.Role | NameClasses.Calendar)) == 0
            && (words.Classes[t] & PlaceReadings) == 0)
            return new FoundName(t, t + 1, NameType.Person, Carried);
        return null;
    }
}
