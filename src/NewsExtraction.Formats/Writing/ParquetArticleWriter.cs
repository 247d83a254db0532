using System.Globalization;
using NewsExtraction.Formats.Writing;
using NewsExtraction.Formats.Writing.Tables;
using Parquet;
using Parquet.Schema;

namespace NewsExtraction.Formats;

/// <summary>
/// Writes articles as a folder of Parquet files: a folder for each table (documents, events, roles, entities, mentions, places, times),
/// with
/// a file for every thousand articles, as data frames and query engines read it. A table's file is put in its place when it is whole,
/// that of the documents last: what has no documents is no part of the output, and a run that is taken up begins there.
/// </summary>
public sealed class ParquetArticleWriter : ArticleWriter
{
    private const int ArticlesPerFile = 1000;
    private readonly string _folder;
    private readonly OffsetUnit _offsets;
    private readonly UniqueKeys _keys = new();
    private readonly Dictionary<TableSchema, List<object?[]>> _rows = [];
    private int _part;
    private int _open;

    private ParquetArticleWriter(string folder, OffsetUnit offsets)
    {
        (_folder, _offsets) = (folder, offsets);
        foreach (var table in TableSchema.All) _rows[table] = [];
    }

    /// <summary>Makes or opens the folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="resume">True to go on with what an earlier run wrote.</param>
    /// <param name="offsets">What offsets count.</param>
    /// <exception cref="IOException">The folder cannot be used, or holds articles and is not to be taken up.</exception>
    public static async Task<ParquetArticleWriter> OpenAsync(string folder, bool resume = false, OffsetUnit offsets = OffsetUnit.Utf16)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var writer = new ParquetArticleWriter(folder, offsets);
        var known = Directory.CreateDirectory(Path.Combine(folder, TableSchema.Documents.Name)).GetFiles("part-*.parquet")
            .OrderBy(f => f.Name, StringComparer.Ordinal).ToArray();
        if (!resume && known.Length > 0)
            throw new IOException($"'{folder}' holds articles already. Give --resume to go on with it, or another name.");
        foreach (var file in known) await writer.ReadKeys(file.FullName);
        writer._part = known.Length == 0 ? 0
            : known.Max(f => int.Parse(Path.GetFileNameWithoutExtension(f.Name).AsSpan(5), CultureInfo.InvariantCulture));
        writer.RemoveUnfinished(known.Select(f => f.Name).ToHashSet(StringComparer.Ordinal));
        return writer;
    }

    /// <inheritdoc/>
    public override bool CanResume => true;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, int> ArticlesWritten => new Dictionary<string, int>(_keys.Met);

    /// <inheritdoc/>
    public override ValueTask WriteAsync(SourceItem item, Article article)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(article);
        new ArticleRows(_keys.Next(item.Id), new OffsetMap(article.Text, _offsets), (t, row) => _rows[t].Add(row)).Add(item, article);
        return Added();
    }

    /// <inheritdoc/>
    public override ValueTask WriteFailureAsync(SourceItem item, string message)
    {
        ArgumentNullException.ThrowIfNull(item);
        new ArticleRows(_keys.Next(item.Id), new OffsetMap(string.Empty, _offsets), (t, row) => _rows[t].Add(row))
            .AddFailure(item, message);
        return Added();
    }

    /// <inheritdoc/>
    public override ValueTask CompleteAsync() => new(Flush());

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        // Each article is whole, so those of the file that was begun are kept too.
        await Flush();
        await base.DisposeAsync();
    }

    private ValueTask Added() => ++_open < ArticlesPerFile ? ValueTask.CompletedTask : new ValueTask(Flush());

    private async Task Flush()
    {
        if (_open == 0) return;
        _part++;
        foreach (var table in TableSchema.All.Where(t => t != TableSchema.Documents).Append(TableSchema.Documents))
        {
            var path = PathOf(table, _part);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await Write(table, _rows[table], path + ".tmp");
            File.Move(path + ".tmp", path, overwrite: true);
            _rows[table].Clear();
        }

        _open = 0;
    }

    private string PathOf(TableSchema table, int part) =>
        Path.Combine(_folder, table.Name, string.Create(CultureInfo.InvariantCulture, $"part-{part:D5}.parquet"));

    private static async Task Write(TableSchema table, List<object?[]> rows, string path)
    {
        var fields = table.Columns.Select(Field).ToArray();
        await using var file = File.Create(path);
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Zstd };
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), file, options);
        using var group = writer.CreateRowGroup();
        for (var i = 0; i < fields.Length; i++) await Write(group, fields[i], table.Columns[i].Kind, rows, i);
        group.CompleteValidate();
    }

    private static DataField Field(Column column) => column.Kind switch
    {
        ColumnKind.Integer => new DataField<long>(column.Name, true),
        ColumnKind.Real => new DataField<double>(column.Name, true),
        _ => new DataField<string>(column.Name, true),
    };

    private static async Task Write(ParquetRowGroupWriter group, DataField field, ColumnKind kind, List<object?[]> rows, int column)
    {
        switch (kind)
        {
            case ColumnKind.Integer:
                await group.WriteAsync<long>(field, rows.Select(r => (long?)r[column]).ToArray().AsMemory());
                break;
            case ColumnKind.Real:
                await group.WriteAsync<double>(field, rows.Select(r => (double?)r[column]).ToArray().AsMemory());
                break;
            default:
                IReadOnlyCollection<string> texts = rows.Select(r => (string)r[column]!).ToArray();
                await group.WriteAsync(field, texts);
                break;
        }
    }

    private async Task ReadKeys(string path)
    {
        await using var reader = await ParquetReader.CreateAsync(path);
        for (var i = 0; i < reader.RowGroupCount; i++)
        {
            using var group = reader.OpenRowGroupReader(i);
            var keys = await Texts(group, reader.Schema.DataFields[0]);
            var ids = await Texts(group, reader.Schema.DataFields[1]);
            for (var row = 0; row < keys.Length; row++) _keys.Known(ids[row]!, keys[row]!);
        }
    }

    private static async Task<string?[]> Texts(ParquetRowGroupReader group, DataField field)
    {
        var texts = new string?[group.RowCount];
        await group.ReadAsync(field, texts.AsMemory());
        return texts;
    }

    // Files of other tables that were put in place before a run broke off, without the documents they belong to.
    private void RemoveUnfinished(HashSet<string> known)
    {
        foreach (var table in TableSchema.All)
        {
            var folder = new DirectoryInfo(Path.Combine(_folder, table.Name));
            if (!folder.Exists) continue;
            foreach (var file in folder.GetFiles("part-*.parquet*"))
                if (!known.Contains(file.Name)) file.Delete();
        }
    }
}
