using System.Globalization;
using System.Text;

namespace NewsExtraction.Training.Coreference;

/// <summary>A document of a CoNLL coreference file: token, word, clusters in the last column; no other columns count.</summary>
internal sealed class CoreferenceDocument
{
    private readonly List<TextSpan> _tokens = [];

    public string Text { get; private set; } = string.Empty;

    /// <summary>Gold clusters as spans of the file's tokens.</summary>
    public List<List<(int First, int End)>> Clusters { get; } = [];

    public static CoreferenceDocument Read(string path)
    {
        var document = new CoreferenceDocument();
        var text = new StringBuilder();
        var clusters = new SortedDictionary<int, List<(int First, int End)>>();
        var open = new Dictionary<int, Stack<int>>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith('#') || line.Length == 0) continue;
            var cells = line.Split('\t');
            var index = document._tokens.Count;
            if (text.Length > 0) text.Append(' ');
            document._tokens.Add(new TextSpan(text.Length, text.Length + cells[1].Length));
            text.Append(cells[1]);
            var marks = cells[^1];
            for (var i = 0; i < marks.Length;)
            {
                if (!char.IsAsciiDigit(marks[i]))
                {
                    i++;
                    continue;
                }

                var end = i;
                while (end < marks.Length && char.IsAsciiDigit(marks[end])) end++;
                var id = int.Parse(marks.AsSpan(i, end - i), CultureInfo.InvariantCulture);
                var opens = i > 0 && marks[i - 1] == '(';
                var closes = end < marks.Length && marks[end] == ')';
                if (opens)
                {
                    if (!open.TryGetValue(id, out var stack)) open[id] = stack = new Stack<int>();
                    stack.Push(index);
                }

                if (closes)
                {
                    if (!clusters.TryGetValue(id, out var list)) clusters[id] = list = [];
                    list.Add((open[id].Pop(), index + 1));
                }

                i = end;
            }
        }

        document.Text = text.ToString();
        document.Clusters.AddRange(clusters.Values.Where(c => c.Count > 1));
        return document;
    }

    /// <summary>The text of a run of the file's tokens.</summary>
    public string Words(int first, int end) => Text[_tokens[first].Start.._tokens[end - 1].End];

    /// <summary>The file's tokens that a span of the text covers.</summary>
    public (int First, int End) TokensOf(TextSpan span)
    {
        var first = _tokens.FindIndex(t => t.End > span.Start);
        var end = _tokens.FindLastIndex(t => t.Start < span.End) + 1;
        return (first, end);
    }
}
