using System.Globalization;
using nietras.SeparatedValues;

namespace NewsExtraction.Formats.Reading;

/// <summary>Reads the rows of a table as articles. The first row names the columns.</summary>
internal sealed class TableReader(FieldNames names)
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    public IEnumerable<SourceItem> Read(SourceFile file, TextReader text, char? separator)
    {
        var first = FirstLine(text);
        var mark = separator ?? Separators.MaxBy(s => first.Count(c => c == s));
        // Spreadsheets write the separator ahead of the table: sep=;
        if (first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && first.TrimEnd('\n', '\r') is [_, _, _, _, var stated])
            (first, mark) = (FirstLine(text), stated);
        if (first.Length == 0) yield break;
        using var reader = Sep.New(mark).Reader(o => o with { HasHeader = false, Unescape = true, DisableColCountCheck = true })
            .From(new PrefixedReader(first, text));
        if (!reader.MoveNext()) yield break;
        var columns = Cells(reader);
        var table = new Columns(Find(columns, names.Text), Find(columns, names.Title), Find(columns, names.Date), Find(columns, names.Id));
        if (table.Text < 0)
        {
            yield return SourceItem.Unreadable(file, names.NoText("table", columns));
            yield break;
        }

        for (var number = 1; reader.MoveNext(); number++)
        {
            var cells = Cells(reader);
            if (cells.All(string.IsNullOrWhiteSpace)) continue;
            yield return Row(file, columns, table, cells, number, reader.Current.LineNumberFrom);
        }
    }

    private static string FirstLine(TextReader text)
    {
        var line = text.ReadLine();
        while (line is not null && string.IsNullOrWhiteSpace(line)) line = text.ReadLine();
        return line is null ? string.Empty : line + "\n";
    }

    private static string[] Cells(SepReader reader)
    {
        var row = reader.Current;
        var cells = new string[row.ColCount];
        for (var i = 0; i < cells.Length; i++) cells[i] = row[i].ToString();
        return cells;
    }

    // The name as it is goes before one that differs in case or in what stands between its words.
    private static int Find(string[] columns, IReadOnlyList<string> fields)
    {
        foreach (var field in fields)
        {
            var at = Array.IndexOf(columns, field);
            if (at < 0) at = Array.FindIndex(columns, c => FieldNames.Fits(c, field));
            if (at >= 0) return at;
        }

        return -1;
    }

    private SourceItem Row(SourceFile file, string[] columns, Columns table, string[] cells, int number, int line)
    {
        var id = Cell(cells, table.Id) is { Length: > 0 } own ? own : file.NameOf(number.ToString(CultureInfo.InvariantCulture));
        if (cells.Length <= table.Text)
            return SourceItem.Faulty(file, id, line,
                $"The row has {cells.Length} columns, and the text is in column {table.Text + 1}. A text with line breaks or separators "
                + "needs quotation marks around it.");
        var stated = Cell(cells, table.Date);
        DateOnly? day = names.Options.Published;
        if (!string.IsNullOrWhiteSpace(stated)) day = PublishedDay.TryRead(stated, out var read) ? read : null;
        return new SourceItem(file.Path, id, line)
        {
            Article = new ArticleInput(cells[table.Text], day, Cell(cells, table.Title), id),
            Warning = day is null && !string.IsNullOrWhiteSpace(stated)
                ? $"\"{columns[table.Date]}\" is \"{stated}\"; expected a date such as 2017-11-23" : null,
            Fields = Others(columns, cells, table.Text),
            Note = cells.Skip(columns.Length).All(string.IsNullOrWhiteSpace) ? null
                : $"the row has {cells.Length} columns and the table {columns.Length}: its text may be cut. A text with separators in it "
                    + "needs quotation marks around it",
        };
    }

    private static string? Cell(string[] cells, int at) => at >= 0 && at < cells.Length ? cells[at] : null;

    private KeyValuePair<string, string>[] Others(string[] columns, string[] cells, int text) => names.Options.KeptFields.Count == 0 ? []
        : [.. columns.Zip(cells).Where((c, i) => i != text && names.Options.Keeps(c.First))
            .Select(c => KeyValuePair.Create(c.First, JsonText.Quoted(c.Second)))];

    private readonly record struct Columns(int Text, int Title, int Date, int Id);

    /// <summary>A text that is read on behind a line that was taken from it.</summary>
    private sealed class PrefixedReader(string prefix, TextReader rest) : TextReader
    {
        private int _at;

        public override int Peek() => _at < prefix.Length ? prefix[_at] : rest.Peek();

        public override int Read() => _at < prefix.Length ? prefix[_at++] : rest.Read();

        public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

        public override int Read(Span<char> buffer)
        {
            if (_at >= prefix.Length) return rest.Read(buffer);
            var count = Math.Min(buffer.Length, prefix.Length - _at);
            prefix.AsSpan(_at, count).CopyTo(buffer);
            _at += count;
            return count;
        }
    }
}
