using System.Globalization;
using System.Text;
using NewsExtraction.Lexicons;

namespace NewsExtraction.Training.Transformer;

/// <summary>Cuts words into the pieces of a vocabulary, longest first (WordPiece; Schuster and
/// Nakajima 2012, as BERT uses it without case and accents).</summary>
/// <remarks>Microsoft.ML.Tokenizers (2.0.1) was tried in its place: of 20,000 different words of news it cuts 19,449 alike. The others
/// hold signs such as + &lt; &gt; $, which it drops and BERT keeps as pieces, so a teacher would not see them.</remarks>
internal sealed class WordPieces
{
    private const int MostPieces = 12;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly int _unknown;

    /// <param name="path">One piece a line, numbered from 0; those that go on within a word begin with two number signs.</param>
    public WordPieces(string path)
    {
        foreach (var piece in File.ReadLines(path)) _numbers[piece] = _numbers.Count;
        _unknown = Special("[UNK]", path);
        First = Special("[CLS]", path);
        Last = Special("[SEP]", path);
    }

    /// <summary>Number of pieces.</summary>
    public int Count => _numbers.Count;

    /// <summary>The sign before a text.</summary>
    public int First { get; }

    /// <summary>The sign behind it.</summary>
    public int Last { get; }

    /// <summary>Adds a word's pieces, one at least.</summary>
    /// <returns>How many.</returns>
    public int Add(string word, List<int> pieces)
    {
        var from = pieces.Count;
        var plain = Plain(word);
        for (int i = 0, end; i < plain.Length; i = end)
        {
            end = i + 1;
            if (char.IsLetterOrDigit(plain[i]))
                while (end < plain.Length && char.IsLetterOrDigit(plain[end])) end++;
            Cut(plain[i..end], pieces);
        }

        if (pieces.Count == from) pieces.Add(_unknown);
        if (pieces.Count > from + MostPieces) pieces.RemoveRange(from + MostPieces, pieces.Count - from - MostPieces);
        return pieces.Count - from;
    }

    // Without case and accents; half characters and what folding leaves out of Latin letters fall away.
    private static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            plain.Append(c is >= '\u00C0' and <= '\u017F' and not ('\u00D7' or '\u00F7') ? NameKey.Fold(c) : char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }

    private void Cut(string word, List<int> pieces)
    {
        var from = pieces.Count;
        for (var start = 0; start < word.Length;)
        {
            var number = -1;
            var end = word.Length;
            for (; end > start; end--)
            {
                var piece = word[start..end];
                if (_numbers.TryGetValue(start > 0 ? "##" + piece : piece, out number)) break;
            }

            if (end == start)
            {
                pieces.RemoveRange(from, pieces.Count - from);
                pieces.Add(_unknown);
                return;
            }

            pieces.Add(number);
            start = end;
        }
    }

    private int Special(string piece, string path) =>
        _numbers.TryGetValue(piece, out var number) ? number
        : throw new InvalidDataException($"'{path}' lacks the piece {piece}: give the vocabulary (vocab.txt) of the encoder.");
}
