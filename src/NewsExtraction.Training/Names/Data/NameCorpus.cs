using System.IO.Compression;
using System.Text;
using NewsExtraction.Text;

namespace NewsExtraction.Training.Names;

/// <summary>
/// Reads annotated names: two columns (word, IOB2 label; blank lines between sentences or paragraphs, <c># doc =</c> before each article),
/// or CoNLL-U with <c>NER=</c> in the last column.
/// The text is put together again from its words and cut by the library's own tokenizer, so that training sees what recognition will see.
/// </summary>
internal static class NameCorpus
{
    private const string ClosesUp = ",.;:!?)]}%’”»…";

    public static IEnumerable<NameDocument> Read(string set, string path, ITokenizer tokenizer)
    {
        var scheme = NameScheme.Of(set);
        var blocks = new List<List<(string Word, string Label)>>();
        var block = new List<(string Word, string Label)>();
        var conllu = path.Contains(".conllu", StringComparison.Ordinal);
        foreach (var line in Lines(path))
        {
            var newDocument = line.StartsWith("# doc", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal);
            if (line.Length == 0 || newDocument)
            {
                if (block.Count > 0) blocks.Add(block);
                block = [];
                if (newDocument && blocks.Count > 0)
                {
                    yield return Build(scheme, blocks, tokenizer);
                    blocks = [];
                }

                continue;
            }

            if (line[0] == '#' && line.StartsWith("# ", StringComparison.Ordinal)) continue;
            var cells = line.Split('\t');
            if (conllu)
            {
                if (!cells[0].Contains('-') && !cells[0].Contains('.')) block.Add((cells[1], Label(cells[9])));
            }
            else block.Add((cells[0], cells.Length > 1 ? cells[1] : "O"));
        }

        if (block.Count > 0) blocks.Add(block);
        if (blocks.Count > 0) yield return Build(scheme, blocks, tokenizer);
    }

    private static NameDocument Build(NameScheme scheme, List<List<(string Word, string Label)>> blocks, ITokenizer tokenizer)
    {
        var text = new StringBuilder();
        var names = new List<MarkedName>();
        var spans = new List<TextSpan>();
        var sentences = new List<Sentence>();
        foreach (var block in blocks)
        {
            if (text.Length > 0) text.Append("\n\n");
            var first = spans.Count;
            var quoteOpen = false;
            var tight = true;
            var before = "";
            string? type = null;
            var start = 0;
            for (var i = 0; i <= block.Count; i++)
            {
                var label = i < block.Count ? block[i].Label : "O";
                if (type is not null && !(label.StartsWith("I-", StringComparison.Ordinal) && label[2..] == type))
                {
                    if (scheme.Types(type) is { } types) names.Add(new MarkedName(start, text.Length, types));
                    type = null;
                }

                if (i == block.Count) break;
                var word = block[i].Word;
                if (!tight && !JoinsLeft(word, before, quoteOpen)) text.Append(' ');
                if (label != "O" && type is null)
                {
                    type = label[2..];
                    start = text.Length;
                }

                spans.Add(new TextSpan(text.Length, text.Length + word.Length));
                text.Append(word);
                if (word == "\"") quoteOpen = !quoteOpen;
                tight = word is "(" or "[" or "{" or "“" or "‘" or "«" or "$" or "#" || (word == "\"" && quoteOpen)
                    || (word is "-" or "/" && before.Length > 0 && char.IsLetterOrDigit(before[^1]));
                before = word;
            }

            sentences.Add(new Sentence(sentences.Count, first, spans.Count, new TextSpan(spans[first].Start, spans[^1].End), true));
        }

        var made = text.ToString();
        if (scheme.PartsNested) names = NestedNames.Join(names, made);
        var tokens = scheme.OwnTokens ? new TokenizedText(made, spans.ToArray(), sentences.ToArray()) : tokenizer.Tokenize(made);
        return new NameDocument(scheme.Name, tokens, NameProjection.Project(tokens, names, scheme.Unmarked));
    }

    private static bool JoinsLeft(string word, string before, bool quoteOpen) =>
        (word.Length == 1 && ClosesUp.Contains(word[0], StringComparison.Ordinal)) || (word == "\"" && quoteOpen)
        || word is "'s" or "’s" or "n't" or "n’t" or "'re" or "'ve" or "'ll" or "'m" or "'d" or "..." or "/"
        || (before is "’" && word is "s" or "t" or "re" or "ve" or "ll" or "m" or "d")
        || (word == "-" && before.Length > 0 && char.IsLetterOrDigit(before[^1]));

    private static string Label(string misc)
    {
        foreach (var part in misc.Split('|'))
            if (part.StartsWith("NER=", StringComparison.Ordinal)) return part[4..];
        return "O";
    }

    private static IEnumerable<string> Lines(string path)
    {
        using Stream file = File.OpenRead(path);
        using var stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
