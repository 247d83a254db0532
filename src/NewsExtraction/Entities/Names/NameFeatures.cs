using System.Numerics;
using NewsExtraction.Lexicons;

namespace NewsExtraction.Entities;

/// <summary>
/// The features of an active word: hashes of the word, its spelling, its neighbours, what the lists know, the run of capitals that it
/// stands in, and how the article uses it elsewhere. Training and recognition share this code.
/// </summary>
internal sealed class NameFeatures(NameWords words, NameEvidence evidence, WordClusters clusters)
{
    /// <summary>The most features one word can have.</summary>
    public const int Most = 192;

    private const uint Edge = 0x5EED;
    private static readonly uint Comma = NameKey.AsWritten(",");
    private static readonly uint And = NameKey.Of("and");
    private static readonly uint Of = NameKey.Of("of");
    private static readonly uint For = NameKey.Of("for");

    // The sentence of the word.
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
        TitleBefore(t, features);
        Article(t, features);
        return _count;
    }

    private void Words(int t, Span<uint> f)
    {
        var w = Lower(t);
        uint l1 = Lower(t - 1), l2 = Lower(t - 2), r1 = Lower(t + 1), r2 = Lower(t + 2);
        Add(f, NameTemplate.Word, w);
        Add(f, NameTemplate.WordAsWritten, words.Exact[t]);
        Add(f, NameTemplate.Before, l1);
        Add(f, NameTemplate.After, r1);
        Add(f, NameTemplate.SecondBefore, l2);
        Add(f, NameTemplate.SecondAfter, r2);
        Add(f, NameTemplate.BeforeAndWord, Mix(l1, w));
        Add(f, NameTemplate.WordAndAfter, Mix(w, r1));
        Add(f, NameTemplate.BeforeAndAfter, Mix(l1, r1));
        Add(f, NameTemplate.TwoBefore, Mix(l2, l1));
        Add(f, NameTemplate.TwoAfter, Mix(r1, r2));
    }

    private void Spelling(int t, Span<uint> f)
    {
        Affixes(t, f);
        var shape = Shape(t);
        Add(f, NameTemplate.Shape, shape);
        Add(f, NameTemplate.ThreeShapes, Mix(Mix(Shape(t - 1), shape), Shape(t + 1)));
        var here = (uint)(words.Form[t] & ~NameForm.Active);
        Add(f, NameTemplate.ThreeForms, Mix(Form(t - 1), Mix(here, Form(t + 1))));
        Add(f, NameTemplate.TwoFormsBefore, Mix(Form(t - 2), Mix(Form(t - 1), here)));
        Add(f, NameTemplate.TwoFormsAfter, Mix(here, Mix(Form(t + 1), Form(t + 2))));
        Add(f, NameTemplate.FormAndLength, Mix(here, (uint)Math.Min(words.Text.Chars(t).Length, 8)));
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
            if (k > 1) Add(f, NameTemplate.Prefix + (uint)k, Hash(folded[..k]));
            Add(f, NameTemplate.Suffix + (uint)k, Hash(folded[^k..]));
        }
    }

    private void Clusters(int t, Span<uint> f)
    {
        for (var grain = 0; grain < WordClusters.Grains; grain++)
        {
            var g = (uint)grain * 10;
            var c = Cluster(t, grain);
            uint l1 = Cluster(t - 1, grain), r1 = Cluster(t + 1, grain);
            Add(f, NameTemplate.Cluster + g, c);
            Add(f, NameTemplate.ClusterBefore + g, l1);
            Add(f, NameTemplate.ClusterAfter + g, r1);
            Add(f, NameTemplate.ClusterSecondBefore + g, Cluster(t - 2, grain));
            Add(f, NameTemplate.ClusterSecondAfter + g, Cluster(t + 2, grain));
            if (grain == 2) continue;
            Add(f, NameTemplate.ClusterBeforeAndOwn + g, Mix(l1, c));
            Add(f, NameTemplate.ClusterOwnAndAfter + g, Mix(c, r1));
            Add(f, NameTemplate.ClustersAround + g, Mix(l1, r1));
        }
    }

    private void Lists(int t, Span<uint> f)
    {
        var own = words.Classes[t];
        var start = words.Is(t, NameForm.SentenceStart) ? 1u : 0;
        AddEach(f, NameTemplate.ListClass, own, start);
        Add(f, NameTemplate.ListClasses, (uint)own);
        uint l1 = Near(t - 1), r1 = Near(t + 1);
        Add(f, NameTemplate.ClassesBefore, l1);
        Add(f, NameTemplate.ClassesAfter, r1);
        Add(f, NameTemplate.ClassesBeforeAndOwn, Mix(l1, (uint)(own & NameClasses.Telling)));
        Add(f, NameTemplate.ClassesOwnAndAfter, Mix((uint)(own & NameClasses.Telling), r1));
        var phrase = words.Phrase[t];
        if (phrase != NameClasses.None)
        {
            var place = (uint)words.PhrasePlace[t];
            AddEach(f, NameTemplate.PhraseClass, phrase, place);
            Add(f, NameTemplate.PhraseClasses, Mix((uint)phrase, place));
        }
        else Add(f, NameTemplate.ShapeOutsidePhrase, Shape(t));
    }

    // The nearest title or role up to three words before: "General Khalifa Belqasim Haftar".
    private void TitleBefore(int t, Span<uint> f)
    {
        for (var distance = 1; distance <= 3 && t - distance >= _first; distance++)
        {
            var title = words.Classes[t - distance] & (NameClasses.Title | NameClasses.Role);
            if (title == 0) continue;
            Add(f, NameTemplate.TitleBefore, Mix((uint)distance, (uint)title));
            return;
        }
    }

    private void Run(int t, Span<uint> f)
    {
        var first = words.RunFirst[t];
        var end = words.RunEnd[t];
        var place = words.PlaceInRun(t);
        var length = (uint)Math.Min(end - first, 6);
        uint before = Lower(first - 1), after = Lower(end);
        Add(f, NameTemplate.RunLength, Mix(place, length));
        Add(f, NameTemplate.RunFirstWord, Mix(place, Lower(first)));
        Add(f, NameTemplate.RunLastWord, Mix(place, Lower(end - 1)));
        Add(f, NameTemplate.BeforeRun, Mix(place, before));
        Add(f, NameTemplate.AfterRun, Mix(place, after));
        Add(f, NameTemplate.AroundRun, Mix(before, after));
        Add(f, NameTemplate.RunFirstClasses, Mix(place, (uint)words.Classes[first]));
        Add(f, NameTemplate.RunLastClasses, Mix(place, (uint)words.Classes[end - 1]));
        Add(f, NameTemplate.RunLastCluster, Mix(place, Cluster(end - 1, 1)));
        Add(f, NameTemplate.RunFirstCluster, Mix(place, Cluster(first, 1)));
        Add(f, NameTemplate.ClusterAfterRun, Mix(place, Cluster(end, 1)));
        Add(f, NameTemplate.ClusterBeforeRun, Mix(place, Cluster(first - 1, 1)));
        Add(f, NameTemplate.TwoAfterRun, Mix(after, Lower(end + 1)));
        Add(f, NameTemplate.TwoBeforeRun, Mix(Lower(first - 2), before));

        // In an enumeration names are of a kind.
        if (before == Comma || before == And) Add(f, NameTemplate.ClassesBeforeJoin, Mix(Near(first - 2), place));
        if (after == Comma || after == And) Add(f, NameTemplate.ClassesAfterJoin, Mix(Near(end + 1), place));
        HeadBefore(first, place, f);
        ComplementAfter(end, place, f);
    }

    // The head of "Ministry of the X": the nearest capital before.
    private void HeadBefore(int first, uint place, Span<uint> f)
    {
        if (first < _first + 3 || words.Text.Chars(first - 1) is not ("of" or "for" or "the")) return;
        for (var head = first - 2; head >= first - 3; head--)
        {
            if (!words.Is(head, NameForm.Capital)) continue;
            Add(f, NameTemplate.HeadBefore, Mix(place, Lower(head)));
            Add(f, NameTemplate.HeadClassesBefore, Mix(place, (uint)words.Classes[head]));
            return;
        }
    }

    // "X of Nairobi", "X and Partners": what joins on to the run.
    private void ComplementAfter(int end, uint place, Span<uint> f)
    {
        var joint = Lower(end);
        if ((joint != Of && joint != For && joint != And) || end + 1 >= _end) return;
        Add(f, NameTemplate.ComplementAfter, Mix(place, Mix(joint, Lower(end + 1))));
        Add(f, NameTemplate.ComplementClassesAfter, Mix(place, Mix(joint, Near(end + 1))));
    }

    private void Article(int t, Span<uint> f)
    {
        var lower = words.Lower[t];
        var found = evidence.Of(lower);
        for (var rest = (uint)found; rest != 0; rest &= rest - 1)
            Add(f, NameTemplate.Evidence, (uint)BitOperations.TrailingZeroCount(rest));
        Add(f, NameTemplate.AllEvidence, Mix((uint)found, words.Is(t, NameForm.AllCapitals) ? 1u : 0));
        if (evidence.InLongerRun(words, t) is >= 0 and var longer) LongerRun(longer, f);
        if (evidence.Introduced(lower) is not (>= 0 and var introduced)) return;
        Add(f, NameTemplate.IntroducedLast, words.Lower[introduced]);
        Add(f, NameTemplate.IntroducedClasses, (uint)(words.Classes[introduced] & NameClasses.Telling));
        Add(f, NameTemplate.IsIntroduced, 1);
    }

    // The full name elsewhere in the article, with the word at a place in it.
    private void LongerRun(int at, Span<uint> f)
    {
        var first = words.RunFirst[at];
        var last = words.RunEnd[at] - 1;
        var place = words.PlaceInRun(at);
        Add(f, NameTemplate.LongRunLast, Mix(place, words.Lower[last]));
        Add(f, NameTemplate.LongRunLastClasses, Mix(place, (uint)(words.Classes[last] & NameClasses.Telling)));
        Add(f, NameTemplate.LongRunFirstClasses, Mix(place, (uint)(words.Classes[first] & NameClasses.Telling)));
        Add(f, NameTemplate.LongRunPlace, place);
        if (first > 0) Add(f, NameTemplate.BeforeLongRun, Mix(place, words.Lower[first - 1]));
        Add(f, NameTemplate.LongRunPhrase, Mix(place, (uint)words.Phrase[at]));
    }

    private uint Lower(int t) => t < _first ? Edge : t >= _end ? Edge + 1 : words.Lower[t];

    private uint Form(int t) => t < _first ? Edge : t >= _end ? Edge + 1 : (uint)(words.Form[t] & ~NameForm.Active);

    private uint Near(int t) => t < _first ? Edge : t >= _end ? Edge + 1 : (uint)(words.Classes[t] & NameClasses.Telling);

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
            var s = ShapeOf(c);
            if (s == last && repeated) continue;
            repeated = s == last;
            hash = (hash ^ s) * 16777619u;
            last = s;
        }

        return hash;
    }

    private static char ShapeOf(char c)
    {
        if (char.IsUpper(c)) return 'A';
        if (char.IsLetter(c)) return 'a';
        return char.IsDigit(c) ? '0' : c;
    }

    private static uint Hash(ReadOnlySpan<char> chars)
    {
        var hash = 2166136261u;
        foreach (var c in chars) hash = (hash ^ c) * 16777619u;
        return hash;
    }

    private static uint Mix(uint a, uint b) => (a * 0x9E3779B1u ^ b) * 0x85EBCA6Bu + (a >> 15);

    // One feature for each class.
    private void AddEach(Span<uint> features, NameTemplate template, NameClasses classes, uint context)
    {
        for (var rest = (uint)classes; rest != 0; rest &= rest - 1)
            Add(features, template, Mix((uint)BitOperations.TrailingZeroCount(rest), context));
    }

    private void Add(Span<uint> features, NameTemplate template, uint value)
    {
        if (_count == features.Length) return;
        var kind = (uint)template;
        var h = (value ^ (kind * 0x9E3779B1u)) * 0x7FEB352Du;
        h ^= h >> 15;
        h = (h + kind) * 0x846CA68Bu;
        features[_count++] = h ^ (h >> 16);
    }
}
