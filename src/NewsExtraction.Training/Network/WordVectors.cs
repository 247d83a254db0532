using NewsExtraction.Buffers;
using NewsExtraction.Encoders;
using NewsExtraction.Models;
using NewsExtraction.Numerics;

namespace NewsExtraction.Training.Network;

/// <summary>A vocabulary with a vector for each word. Row 0, for unknown words, is zero.</summary>
internal sealed unsafe class WordVectors
{
    private readonly FloatBuffer _rows;

    private WordVectors(WordVocabulary vocabulary, int width, FloatBuffer rows)
    {
        Vocabulary = vocabulary;
        Width = width;
        _rows = rows;
    }

    public WordVocabulary Vocabulary { get; }

    public int Width { get; }

    public float* Row(int word) => _rows.Data + ((nint)word * Width);

    /// <summary>
    /// Puts the words that a task learns rows for first, then all others that have a vector; words without one get zeros. Every number
    /// is scaled so that the whole table has the given standard deviation. At most <paramref name="most"/> words are taken.
    /// </summary>
    public static WordVectors Join(IReadOnlyList<string> learnt, VectorFile? file, int width, float deviation = 0.3f,
        int most = int.MaxValue)
    {
        if (file is not null && file.Width != width)
            throw new InvalidDataException($"The vectors have {file.Width} numbers; the network was asked to take {width}.");
        var words = new List<string>(learnt);
        var known = new HashSet<string>(learnt, StringComparer.Ordinal);
        if (file is not null) words.AddRange(file.Words.Where(known.Add).Take(Math.Max(0, most - words.Count)));
        var rows = new FloatBuffer((words.Count + 1) * width);
        if (file is not null)
        {
            var places = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < words.Count; i++) places.TryAdd(words[i], i + 1);
            double squares = 0;
            foreach (var v in file.Values) squares += (double)v * v;
            var scale = deviation / (float)Math.Sqrt(squares / Math.Max(1, file.Values.Length));
            for (var i = 0; i < file.Words.Length; i++)
            {
                if (!places.TryGetValue(file.Words[i], out var place)) continue;
                var row = rows.Data + ((nint)place * width);
                for (var j = 0; j < width; j++) row[j] = Math.Clamp(file.Values[(i * width) + j] * scale, -3 * deviation, 3 * deviation);
            }
        }

        return new WordVectors(WordVocabulary.Build(words), width, rows);
    }

    public void WriteTable(ModelWriter writer) => ByteTable.Write(writer, "vectors", _rows.Data, Vocabulary.Count, Width);
}
