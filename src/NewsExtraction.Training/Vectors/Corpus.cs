using System.IO.Compression;
using NewsExtraction.Text;

namespace NewsExtraction.Training.Vectors;

/// <summary>Raw text as sentences of word numbers; words are lower-cased, digits become 0, rare words are left out.</summary>
internal sealed class Corpus
{
    private Corpus(string[] words, int[] counts, List<int[]> sentences)
    {
        Words = words;
        Counts = counts;
        Sentences = sentences;
    }

    /// <summary>The vocabulary, most frequent first.</summary>
    public string[] Words { get; }

    public int[] Counts { get; }

    public List<int[]> Sentences { get; }

    public static string Normalize(string word) => string.Create(word.Length, word, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            var c = char.ToLowerInvariant(from[i]);
            to[i] = c switch
            {
                >= '0' and <= '9' => '0',
                '’' or '‘' or 'ʼ' => '\'',
                '“' or '”' => '"',
                '–' or '—' => '-',
                _ => c,
            };
        }
    });

    /// <summary>Reads text files (also gzipped; articles separated by blank lines) and CoNLL-U files.</summary>
    public static Corpus Read(IEnumerable<string> paths, ITokenizer tokenizer, int leastCount)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new List<string>();
        var counts = new List<int>();
        var raw = new List<int[]>();
        foreach (var path in paths)
            foreach (var sentence in path.Contains(".conllu", StringComparison.Ordinal) ? Treebank(path) : Text(path, tokenizer))
            {
                var ids = new int[sentence.Count];
                for (var i = 0; i < ids.Length; i++)
                {
                    var word = Normalize(sentence[i]);
                    if (!numbers.TryGetValue(word, out var id))
                    {
                        numbers.Add(word, id = words.Count);
                        words.Add(word);
                        counts.Add(0);
                    }

                    counts[id]++;
                    ids[i] = id;
                }

                raw.Add(ids);
            }

        var order = Enumerable.Range(0, words.Count).Where(i => counts[i] >= leastCount && words[i].Length <= 40)
            .OrderByDescending(i => counts[i]).ThenBy(i => words[i], StringComparer.Ordinal).ToArray();
        var renumbered = new int[words.Count];
        Array.Fill(renumbered, -1);
        for (var i = 0; i < order.Length; i++) renumbered[order[i]] = i;
        var sentences = raw.ConvertAll(s => Array.ConvertAll(s, id => renumbered[id]));
        return new Corpus(Array.ConvertAll(order, i => words[i]), Array.ConvertAll(order, i => counts[i]), sentences);
    }

    private static IEnumerable<IReadOnlyList<string>> Text(string path, ITokenizer tokenizer)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var tokens = tokenizer.Tokenize(line);
            foreach (var sentence in tokens.Sentences)
                yield return Enumerable.Range(sentence.FirstToken, sentence.Count).Select(tokens.Word).ToArray();
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Treebank(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        var words = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                if (words.Count > 0) yield return words.ToArray();
                words.Clear();
            }
            else if (char.IsAsciiDigit(line[0]) && line.Split('\t') is { Length: 10 } row && row[0].All(char.IsAsciiDigit))
            {
                words.Add(row[1]);
            }
        }

        if (words.Count > 0) yield return words.ToArray();
    }
}
