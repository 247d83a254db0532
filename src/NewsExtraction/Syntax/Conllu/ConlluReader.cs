using System.Globalization;
using NewsExtraction.Diagnostics;

namespace NewsExtraction.Syntax;

/// <summary>
/// Reads CoNLL-U: words and sentences as they stand, with whatever tags, lemmas and heads the file gives.
/// The text is rebuilt from the words, with the spaces that the file tells of, an empty line where it marks
/// a new paragraph or document, and one space between other sentences.
/// </summary>
public static class ConlluReader
{
    /// <summary>Reads a whole file as one text.</summary>
    /// <param name="input">The file; not closed.</param>
    /// <exception cref="ConlluFormatException">A line is not CoNLL-U.</exception>
    public static ParsedText Read(TextReader input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var builder = new ConlluBuilder();
        var number = 0;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0) builder.EndSentence();
            else if (line[0] == '#') builder.Comment(line);
            else ReadWord(builder, line, number);
        }

        builder.EndSentence();
        return builder.Build();
    }

    /// <summary>The sentences' <c># source</c> comments are of no use to the library;
    /// evaluation reads them here, one per sentence.</summary>
    internal static List<string> ReadSources(TextReader input)
    {
        var sources = new List<string>();
        var (source, words) = ("", 0);
        for (var line = input.ReadLine(); ; line = input.ReadLine())
        {
            if (string.IsNullOrEmpty(line))
            {
                if (words > 0) sources.Add(source);
                (source, words) = ("", 0);
                if (line is null) return sources;
            }
            else if (line.StartsWith("# source = ", StringComparison.Ordinal))
            {
                source = line["# source = ".Length..];
            }
            else if (char.IsAsciiDigit(line[0]))
            {
                words++;
            }
        }
    }

    private static void ReadWord(ConlluBuilder builder, string line, int number)
    {
        var columns = line.Split('\t');
        if (columns.Length != 10) throw new ConlluFormatException(ConlluMessages.WrongColumns(number, columns.Length), number);
        var id = columns[0];
        if (id.Contains('.')) return;
        var dash = id.IndexOf('-');
        if (dash >= 0)
        {
            builder.Range(columns[1], Number(id[..dash], "ID", number), Number(id[(dash + 1)..], "ID", number), HasSpaceAfter(columns[9]));
            return;
        }

        _ = Number(id, "ID", number);
        var head = columns[6] == "_" ? 0 : Number(columns[6], "HEAD", number);
        builder.Word(columns, head, HasSpaceAfter(columns[9]));
    }

    private static int Number(string text, string column, int line) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value
            : throw new ConlluFormatException(ConlluMessages.WrongNumber(line, column, text), line);

    private static bool HasSpaceAfter(string misc) => !misc.Contains("SpaceAfter=No", StringComparison.Ordinal);
}
