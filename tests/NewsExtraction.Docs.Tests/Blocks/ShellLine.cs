using System.Text;

namespace NewsExtraction.Docs.Tests.Blocks;

/// <summary>A command of a page: its words, and where its output goes.</summary>
internal sealed record ShellLine(string Written, IReadOnlyList<string> Words, string? OutputFile)
{
    public static IEnumerable<ShellLine> Of(string text) =>
        text.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#')
            .Select(Parse);

    private static ShellLine Parse(string line)
    {
        var words = Split(line);
        var to = words.IndexOf(">");
        return new ShellLine(line, to < 0 ? words : words[..to], to < 0 ? null : words[to + 1]);
    }

    // Quotation marks hold words together; a number sign between words begins a remark.
    private static List<string> Split(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (quote, open) = ('\0', false);
        foreach (var c in line + " ")
        {
            if (quote == '\0' && c is '"' or '\'') (quote, open) = (c, true);
            else if (c == quote) quote = '\0';
            else if (quote != '\0' || c != ' ') word.Append(c);
            else if (word.Length > 0 || open)
            {
                if (word.ToString() == "#") break;
                words.Add(word.ToString());
                word.Clear();
                open = false;
            }
        }

        return words;
    }
}
