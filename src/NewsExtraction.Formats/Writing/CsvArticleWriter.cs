using System.Globalization;
using System.Text;
using NewsExtraction.Formats.Writing;
using NewsExtraction.Formats.Writing.Tables;
using nietras.SeparatedValues;

namespace NewsExtraction.Formats;

/// <summary>Writes the events of articles as a table, a row for each, with commas between its columns (RFC 4180). The columns are those of
/// the table events of a database.</summary>
public sealed class CsvArticleWriter : ArticleWriter
{
    private readonly StreamWriter _text;
    private readonly UniqueKeys _keys = new();
    private readonly OffsetUnit _offsets;
    private bool _hasHeader;

    /// <summary>Writes to a stream.</summary>
    /// <param name="output">Where to write; not closed.</param>
    /// <param name="offsets">What offsets count.</param>
    public CsvArticleWriter(Stream output, OffsetUnit offsets = OffsetUnit.Utf16)
    {
        ArgumentNullException.ThrowIfNull(output);
        _offsets = offsets;
        _text = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
    }

    /// <inheritdoc/>
    public override async ValueTask WriteAsync(SourceItem item, Article article)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(article);
        var rows = new List<object?[]>();
        new ArticleRows(_keys.Next(item.Id), new OffsetMap(article.Text, _offsets),
            (table, row) => { if (table == TableSchema.Events) rows.Add(row); }).Add(item, article);
        Write(rows);
        await _text.FlushAsync();
    }

    /// <inheritdoc/>
    public override async ValueTask CompleteAsync()
    {
        Write([]);
        await _text.FlushAsync();
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _text.DisposeAsync();
        await base.DisposeAsync();
    }

    private void Write(List<object?[]> rows)
    {
        if (_hasHeader && rows.Count == 0) return;
        var table = new StringWriter { NewLine = "\n" };
        using (var writer = Sep.New(',').Writer(o => o with { Escape = true, WriteHeader = false }).To(table))
        {
            if (!_hasHeader) Row(writer, TableSchema.Events.Columns.Select(c => c.Name));
            foreach (var row in rows) Row(writer, row.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture) ?? string.Empty));
        }

        _hasHeader = true;
        _text.Write(table.ToString().ReplaceLineEndings("\n"));
    }

    private static void Row(SepWriter writer, IEnumerable<string> cells)
    {
        using var row = writer.NewRow();
        var at = 0;
        foreach (var cell in cells) row[TableSchema.Events.Columns[at++].Name].Set(cell);
    }
}
