using System.Numerics;
using NewsExtraction.Lexicons;

namespace NewsExtraction.Entities;

/// <summary>
/// The features of an active word: hashes of the word, its spelling, its neighbours, what the lists know, the run of capitals that it
/// stands in, and how the article uses it
/// elsewhere. Training and recognition share this code.
/// </summary>
internal sealed class NameFeatures(NameWords words, NameEvidence evidence, WordClusters clusters)
{
    /// <summary>The most features one word can have.</summary>
    public const int Most = 192;

    private const uint Edge = 0x5EED;
    private const NameClasses NeighbourClasses =
        NameClasses.CommonFirstName | NameClasses.CommonSurname | NameClasses.Title | NameClasses.Role | NameClasses.Country | NameClasses.LargeCity | NameClasses.Province
        | NameClasses.Nationality | NameClasses.OrganisationWord | NameClasses.FacilityWord | NameClasses.PlaceWord | NameClasses.Calendar | NameClasses.PeopleNoun | NameClasses.CommonWord;

    private int _first;
    private int _end;
    private int _count;

    public int Extract(in Sentence sentence, int t, Span<uint> features)
    {
        _first = sentence.FirstToken;
        _end = sentence.EndToken;
        _count = 0;
        Words(t, features);
        Spelling(t, features);
        Clusters(t, features);
        Lists(t, features);
        Run(t, features);
        Lists(t, -1, features);
        Article(t, features);
        return _count;
    }

    private void Words(int t, Span<uint> f)
    {
        var w = Lower(t);
        uint l1 = Lower(t - 1), l2 = Lower(t - 2), r1 = Lower(t + 1), r2 = Lower(t + 2);
        Add(f, 1, w);
        Add(f, 2, words.Exact[t]);
        Add(f, 3, l1);
        Add(f, 4, r1);
        Add(f, 5, l2);
        Add(f, 6, r2);
        Add(f, 7, Mix(l1, w));
        Add(f, 8, Mix(w, r1));
        Add(f, 9, Mix(l1, r1));
        Add(f, 10, Mix(l2, l1));
        Add(f, 11, Mix(r1, r2));
    }

    private void Spelling(int t, Span<uint> f)
    {
        Affixes(t, f);
        var shape = Shape(t);
        Add(f, 30, shape);
        Add(f, 31, Mix(Mix(Shape(t - 1), shape), Shape(t + 1)));
        var here = (uint)(words.Form[t] & ~NameForm.Active);
        Add(f, 32, Mix(Form(t - 1), Mix(here, Form(t + 1))));
        Add(f, 33, Mix(Form(t - 2), Mix(Form(t - 1), here)));
        Add(f, 34, Mix(here, Mix(Form(t + 1), Form(t + 2))));
        Add(f, 35, Mix(here, (uint)Math.Min(words.Text.Span(t).Length, 8)));
    }

    private void Affixes(int t, Span<uint> f)
    {
        var word = words.Text.Chars(t);
        Span<char> folded = stackalloc char[24];
        var n = 0;
        for (var i = 0; i < word.Length && n < folded.Length; i++)
            if (NameKey.Fold(word[i]) is not '\0' and var c) folded[n++] = c;
        folded = folded[..n];
        for (var k = 1; k <= 4 && k < n; k++)
        {
            if (k > 1) Add(f, 20 + (uint)k, Hash(folded[..k]));
            Add(f, 24 + (uint)k, Hash(folded[^k..]));
        }
    }

    private void Clusters(int t, Span<uint> f)
    {
        for (var grain = 0; grain < WordClusters.Grains; grain++)
        {
            var g = (uint)grain * 10;
            var c = Cluster(t, grain);
            uint l1 = Cluster(t - 1, grain), r1 = Cluster(t + 1, grain);
            Add(f, 40 + g, c);
            Add(f, 41 + g, l1);
            Add(f, 42 + g, r1);
            Add(f, 43 + g, Cluster(t - 2, grain));
            Add(f, 44 + g, Cluster(t + 2, grain));
            if (grain == 2) continue;
            Add(f, 45 + g, Mix(l1, c));
            Add(f, 46 + g, Mix(c, r1));
            Add(f, 47 + g, Mix(l1, r1));
        }
    }

    private void Lists(int t, Span<uint> f)
    {
        var own = words.Classes[t];
        var start = words.Is(t, NameForm.SentenceStart) ? 1u : 0;
        for (var rest = (uint)own; rest != 0; rest &= rest - 1) Add(f, 70, Mix((uint)BitOperations.TrailingZeroCount(rest), start));
        Add(f, 71, (uint)own);
        uint l1 = Near(t - 1), r1 = Near(t + 1);
        Add(f, 72, l1);
        Add(f, 73, r1);
        Add(f, 74, Mix(l1, (uint)(own & NeighbourClasses)));
        Add(f, 75, Mix((uint)(own & NeighbourClasses), r1));
        var phrase = words.Phrase[t];
        if (phrase != NameClasses.None)
        {
            var place = (uint)words.PhrasePlace[t];
            for (var rest = (uint)phrase; rest != 0; rest &= rest - 1) Add(f, 76, Mix((uint)BitOperations.TrailingZeroCount(rest), place));
            Add(f, 77, Mix((uint)phrase, place));
        }
        else Add(f, 78, Shape(t));
    }

    // The neighbours one by one: what each of the nearest words on both sides is listed as.
    private void Lists(int t, int step, Span<uint> f)
    {
        for (var i = 1; i <= 3; i++)
        {
            if (t + step * i < _first) break;
            var near = words.Classes[t + step * i] & (NameClasses.Title | NameClasses.Role);
            if (near == 0) continue;
            Add(f, 79, Mix((uint)i, (uint)near));
            break;
        }
    }

    private void Run(int t, Span<uint> f)
    {
        var first = words.RunFirst[t];
        var end = words.RunEnd[t];
        var place = (t == first ? 1u : 0) | (t == end - 1 ? 2u : 0);
        var length = (uint)Math.Min(end - first, 6);
        uint before = Lower(first - 1), after = Lower(end);
        Add(f, 80, Mix(place, length));
        Add(f, 81, Mix(place, Lower(first)));
        Add(f, 82, Mix(place, Lower(end - 1)));
        Add(f, 83, Mix(place, before));
        Add(f, 84, Mix(place, after));
        Add(f, 85, Mix(before, after));
        Add(f, 86, Mix(place, (uint)words.Classes[first]));
        Add(f, 87, Mix(place, (uint)words.Classes[end - 1]));
        Add(f, 88, Mix(place, Cluster(end - 1, 1)));
        Add(f, 89, Mix(place, Cluster(first, 1)));
        Add(f, 90, Mix(place, Cluster(end, 1)));
        Add(f, 91, Mix(place, Cluster(first - 1, 1)));
        Add(f, 92, Mix(Lower(end), Lower(end + 1)));
        Add(f, 93, Mix(Lower(first - 2), Lower(first - 1)));

        // In an enumeration names are of a kind.
        if (before == Comma || before == And) Add(f, 94, Mix(Near(first - 2), place));
        if (after == Comma || after == And) Add(f, 95, Mix(Near(end + 1), place));
        if (first >= _first + 3 && words.Text.Chars(first - 1) is "of" or "for" or "the")
        {
            // The head of "Ministry of the X": the nearest run before.
            for (var b = first - 2; b >= _first && b >= first - 3; b--)
                if (words.Is(b, NameForm.Capital))
                {
                    Add(f, 96, Mix(place, Lower(b)));
                    Add(f, 97, Mix(place, (uint)words.Classes[b]));
                    break;
                }
        }

        if (Lower(end) is var x && (x == Of || x == For || x == And) && end + 1 < _end)
        {
            Add(f, 98, Mix(place, Mix(x, Lower(end + 1))));
            Add(f, 99, Mix(place, Mix(x, (uint)words.Classes[Math.Min(end + 1, _end - 1)] & (uint)NeighbourClasses)));
        }
    }

    private void Article(int t, Span<uint> f)
    {
        var lower = words.Lower[t];
        var found = evidence.Of(lower);
        for (var rest = (uint)found; rest != 0; rest &= rest - 1) Add(f, 110, (uint)BitOperations.TrailingZeroCount(rest));
        Add(f, 111, Mix((uint)found, words.Is(t, NameForm.AllCapitals) ? 1u : 0));
        var longest = evidence.LongestRun(lower);
        if (longest >= 0 && words.RunEnd[longest] - words.RunFirst[longest] > words.RunEnd[t] - words.RunFirst[t])
        {
            var first = words.RunFirst[longest];
            var last = words.RunEnd[longest] - 1;
            var place = (longest == first ? 1u : 0) | (longest == last ? 2u : 0);
            Add(f, 112, Mix(place, words.Lower[last]));
            Add(f, 113, Mix(place, (uint)(words.Classes[last] & NeighbourClasses)));
            Add(f, 114, Mix(place, (uint)(words.Classes[first] & NeighbourClasses)));
            Add(f, 115, place);
            if (first > 0) Add(f, 116, Mix(place, words.Lower[first - 1]));
            Add(f, 117, Mix(place, (uint)words.Phrase[longest]));
        }

        var introduced = evidence.Introduced(lower);
        if (introduced >= 0)
        {
            Add(f, 118, words.Lower[introduced]);
            Add(f, 119, (uint)(words.Classes[introduced] & NeighbourClasses));
            Add(f, 120, 1);
        }
    }

    private static readonly uint Comma = NameKey.AsWritten(",");
    private static readonly uint And = NameKey.Of("and");
    private static readonly uint Of = NameKey.Of("of");
    private static readonly uint For = NameKey.Of("for");

    private uint Lower(int t) => t < _first ? Edge : t >= _end ? Edge + 1 : words.Lower[t];

    private uint Form(int t) => t < _first ? Edge : t >= _end ? Edge + 1 : (uint)(words.Form[t] & ~NameForm.Active);

    private uint Near(int t) => t < _first ? Edge : t >= _end ? Edge + 1 : (uint)(words.Classes[t] & NeighbourClasses);

    private uint Cluster(int t, int grain)
    {
        if (t < _first) return Edge;
        if (t >= _end) return Edge + 1;
        var row = clusters.Find(words.Exact[t]);
        return row < 0 ? (uint)(words.Form[t] & (NameForm.Capital | NameForm.AllCapitals | NameForm.Digit | NameForm.Punctuation)) + 0x10000
            : (uint)clusters.Cluster(row, grain);
    }

    // Letters to A and a, figures to 0, others kept; a run of the same counts once (or twice, to tell "US" from "U").
    private uint Shape(int t)
    {
        if (t < _first) return Edge;
        if (t >= _end) return Edge + 1;
        var hash = 17u;
        var last = '\0';
        var repeated = false;
        foreach (var c in words.Text.Chars(t))
        {
            var s = char.IsUpper(c) ? 'A' : char.IsLetter(c) ? 'a' : char.IsDigit(c) ? '0' : c;
            if (s == last)
            {
                if (repeated) continue;
                repeated = true;
            }
            else repeated = false;
            hash = (hash ^ s) * 16777619u;
            last = s;
        }

        return hash;
    }

    private static uint Hash(ReadOnlySpan<char> chars)
    {
        var hash = 2166136261u;
        foreach (var c in chars) hash = (hash ^ c) * 16777619u;
        return hash;
    }

    private static uint Mix(uint a, uint b) => (a * 0x9E3779B1u ^ b) * 0x85EBCA6Bu + (a >> 15);

    private void Add(Span<uint> features, uint template, uint value)
    {
        if (_count == features.Length) return;
        var h = (value ^ (template * 0x9E3779B1u)) * 0x7FEB352Du;
        h ^= h >> 15;
        h = (h + template) * 0x846CA68Bu;
        features[_count++] = h ^ (h >> 16);
    }
}
