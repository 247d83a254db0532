using NewsExtraction.Models;

namespace NewsExtraction.Text;

/// <summary>What is looked at where a sentence may end: the words around the gap, their
/// shapes, and how far the sentence and paragraph go.</summary>
internal static class SentenceFeatures
{
    public const int Count = 22;
    private const int FarthestLook = 4;

    /// <summary>Fills in the features of the gap behind word <paramref name="i"/>; 0 stands for none.</summary>
    public static void Extract(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, int i, in SentenceState state, bool byRule,
        Span<uint> features)
    {
        var before2 = Word(text, words, i - 2, state.First);
        var before1 = Word(text, words, i - 1, state.First);
        var last = Word(text, words, i, state.First);
        var next = Word(text, words, i + 1, 0);
        var after1 = Word(text, words, i + 2, 0);
        var after2 = Word(text, words, i + 3, 0);
        var (lastShape, nextShape, afterShape) = (Shape(last), Shape(next), Shape(after1));
        var (lastHash, nextHash, afterHash) = (Hash(last), Hash(next), Hash(after1));
        var length = Bucket(i - state.First);
        var rest = WordsLeft(text, words, i);
        var rule = byRule ? 2u : 1u;
        var n = 0;
        void Add(Span<uint> f, uint value) => f[n] = FeatureHash.Join((uint)++n, value);
        Add(features, rule);
        Add(features, lastHash);
        Add(features, nextHash);
        Add(features, FeatureHash.Join(lastHash, nextHash));
        Add(features, Hash(before1));
        Add(features, afterHash);
        Add(features, FeatureHash.Join(lastHash, nextShape));
        Add(features, FeatureHash.Join(lastShape, nextHash));
        Add(features, FeatureHash.Join(lastShape, FeatureHash.Join(nextShape, afterShape)));
        Add(features, FeatureHash.Join(Shape(before1), FeatureHash.Join(lastShape, nextShape)));
        Add(features, FeatureHash.Join(length, FeatureHash.Join(lastShape, nextShape)));
        Add(features, FeatureHash.Join(rest, FeatureHash.Join(lastShape, nextShape)));
        Add(features, FeatureHash.Join(rule, FeatureHash.Join((uint)state.OpenQuotes, (uint)state.OpenBrackets)));
        Add(features, FeatureHash.Join(rule, lastHash));
        Add(features, FeatureHash.Join(rule, nextHash));
        Add(features, FeatureHash.Join(Hash(before1), lastHash));
        Add(features, FeatureHash.Join(nextHash, afterHash));
        Add(features, FeatureHash.Join(lastShape, FeatureHash.Join(nextShape, afterHash)));
        Add(features,
            FeatureHash.Join(Shape(before2),
            FeatureHash.Join(Shape(before1),
            FeatureHash.Join(lastShape, FeatureHash.Join(nextShape, FeatureHash.Join(afterShape, Shape(after2)))))));
        Add(features, FeatureHash.Join(rule, FeatureHash.Join(length, rest)));
        Add(features, FeatureHash.Join((uint)last.Length, FeatureHash.Join(lastShape, words[i + 1].Start > words[i].End ? 1u : 2u)));
        Add(features, FeatureHash.Join(length, nextHash));
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, int i, int first) =>
        i < first || i >= words.Length ? "\0" : text[words[i].Start..Math.Min(words[i].End, words[i].Start + 24)];

    private static uint Hash(ReadOnlySpan<char> word) => FeatureHash.OfLower(word);

    /// <summary>A mark is its own shape; a word is its capitals and rough length.</summary>
    private static uint Shape(ReadOnlySpan<char> word)
    {
        var c = word[0];
        switch (CharKinds.Of(c))
        {
            case CharKind.Letter:
                if (!CharKinds.IsUpper(c)) return 1;
                if (word[^1] == '.') return word.Length == 2 ? 2u : 3u;
                if (word.Length == 1) return 4;
                return CharKinds.IsUpper(word[1]) ? 5u : 6u;
            case CharKind.Digit:
                return word.Length < 3 ? 7u : 8u;
            case CharKind.Space:
                return 9;
            default:
                return word.Length == 1 ? 16u + c : 16u + c + ((uint)Math.Min(word.Length, 4) << 16);
        }
    }

    private static uint Bucket(int length) => length switch { < 4 => (uint)length, < 7 => 4, < 12 => 5, < 20 => 6, < 35 => 7, _ => 8 };

    /// <summary>How many words the paragraph still has, up to a limit.</summary>
    private static uint WordsLeft(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, int i)
    {
        for (var n = 1; n <= FarthestLook; n++)
        {
            if (i + n >= words.Length) return (uint)n;
            if (n > 0 && i + n + 1 < words.Length && text[words[i + n].End..words[i + n + 1].Start].Contains('\n')) return (uint)n;
        }

        return FarthestLook + 1;
    }
}
