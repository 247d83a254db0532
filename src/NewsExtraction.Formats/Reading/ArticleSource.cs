using System.IO.Compression;
using System.Runtime.CompilerServices;
using NewsExtraction.Formats.Reading;

namespace NewsExtraction.Formats;

/// <summary>
/// Reads articles from files as they come: text, web pages, JSON, tables, feeds and news documents, packed or not, in any usual encoding.
/// What cannot be read is an item with its fault, and the others follow. Files of one article are read in parallel.
/// </summary>
public sealed class ArticleSource
{
    /// <summary>The input that means standard input.</summary>
    public const string StandardInput = "-";

    private static readonly int FilesAhead = Environment.ProcessorCount;
    private readonly ReadingOptions _options;
    private readonly FileContent _content;
    private readonly FieldNames _names;
    private readonly JsonReader _json;

    /// <summary>Reads as the options say.</summary>
    /// <param name="options">How to read.</param>
    public ArticleSource(ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _content = new FileContent(options.StandardInput);
        _names = new FieldNames(options);
        _json = new JsonReader(_names);
    }

    /// <summary>Bytes of files read so far, packed as they are; for a display of progress.</summary>
    public long BytesRead => _content.BytesRead;

    /// <summary>The files that inputs mean: files, folders with all that is in them, patterns (<c>news/**/*.html</c>) and
    /// <c>-</c> for standard input. Each has a name of its own.</summary>
    /// <param name="inputs">Paths and patterns.</param>
    public static IReadOnlyList<SourceFile> Expand(IEnumerable<string> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return InputFiles.Expand(inputs);
    }

    /// <summary>The articles of all files, in order.</summary>
    /// <param name="files">The files, as <see cref="Expand"/> gives them.</param>
    /// <param name="cancellationToken">Honoured between articles and while waiting for input.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async IAsyncEnumerable<SourceItem> ReadAsync(IReadOnlyList<SourceFile> files,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        var whole = new Queue<Task<IReadOnlyList<SourceItem>>>();
        foreach (var file in files)
        {
            if (!file.IsStandardInput && !IsStreamed(file))
            {
                if (whole.Count == FilesAhead)
                    foreach (var item in await whole.Dequeue()) yield return item;
                whole.Enqueue(Task.Run(() => Whole(file, cancellationToken), cancellationToken));
                continue;
            }

            while (whole.TryDequeue(out var earlier))
                foreach (var item in await earlier) yield return item;
            await foreach (var item in Guarded(file, cancellationToken)) yield return item;
        }

        while (whole.TryDequeue(out var last))
            foreach (var item in await last) yield return item;
    }

    /// <summary>What a file holds, as far as its name and the options tell.</summary>
    private InputForm FormOf(SourceFile file) => _options.Form != InputForm.Automatic ? _options.Form
        : file.IsStandardInput ? InputForm.Text : FileEndings.FormOf(file.Path);

    // Files of many articles are read bit by bit.
    private bool IsStreamed(SourceFile file) =>
        FileEndings.IsZip(file.Path) || FormOf(file) is InputForm.Ndjson or InputForm.Csv or InputForm.Tsv;

    private async Task<IReadOnlyList<SourceItem>> Whole(SourceFile file, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = await _content.Open(file, cancellationToken);
            return Items(file, FormOf(file), await FileContent.ReadAll(stream, cancellationToken));
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            return [SourceItem.Unreadable(file, e.Message)];
        }
    }

    private async IAsyncEnumerable<SourceItem> Guarded(SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var items = Streamed(file, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await Next(items, file) is { } item)
        {
            yield return item;
            if (item.IsUnreadableFile) yield break;
        }
    }

    private IAsyncEnumerable<SourceItem> Streamed(SourceFile file, CancellationToken cancellationToken) =>
        FileEndings.IsZip(file.Path) ? Packed(file, cancellationToken) : FormOf(file) switch
        {
            InputForm.Ndjson => Lines(file, cancellationToken),
            InputForm.Csv or InputForm.Tsv => Rows(file, cancellationToken),
            _ => One(file, cancellationToken),
        };

    private async IAsyncEnumerable<SourceItem> One(SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var item in await Whole(file, cancellationToken)) yield return item;
    }

    private async IAsyncEnumerable<SourceItem> Lines(SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = await _content.Open(file, cancellationToken);
        await foreach (var item in _json.Lines(file, stream, cancellationToken)) yield return item;
    }

    private async IAsyncEnumerable<SourceItem> Rows(SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = await _content.Open(file, cancellationToken);
        var start = await ((PeekedStream)stream).Peek(1 << 16, cancellationToken);
        if (Binaries.FaultOf(start.Span) is { } fault) throw new IOException(fault);
        using var text = new StreamReader(stream, Encodings.Of(start.Span, out _), detectEncodingFromByteOrderMarks: true, 1 << 16);
        foreach (var item in new TableReader(_names).Read(file, text, FormOf(file) == InputForm.Tsv ? '\t' : null))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    private async IAsyncEnumerable<SourceItem> Packed(SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (file.Fault is { } fault) throw new IOException(fault);
        await using var stream = File.OpenRead(file.Path);
        using var archive = Archive(stream);
        var entries = archive.Entries.Where(e => e.Length > 0 && FileEndings.IsTakenFromArchive(e.FullName)).ToArray();
        if (entries.Length == 0) throw new IOException("The archive holds no file of articles (.txt, .html, .json, .ndjson, .csv, .xml).");
        var shared = entries.GroupBy(e => FileEndings.WithoutEndings(e.FullName)).Where(g => g.Skip(1).Any()).Select(g => g.Key)
            .ToHashSet();
        foreach (var entry in entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = FileEndings.WithoutEndings(entry.FullName);
            var inner = new SourceFile($"{file.Path}/{entry.FullName}", $"{file.Name}/{(shared.Contains(name) ? entry.FullName : name)}")
            {
                IsOneOfMany = true,
            };
            foreach (var item in await Entry(inner, entry, cancellationToken)) yield return item with { IsWholeFile = false };
        }
    }

    private static ZipArchive Archive(Stream stream)
    {
        try
        {
            return new ZipArchive(stream, ZipArchiveMode.Read);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException("The .zip archive is damaged or broken off, or is none. Fetch it again.", e);
        }
    }

    // A broken entry does not end the archive.
    private async Task<IReadOnlyList<SourceItem>> Entry(SourceFile file, ZipArchiveEntry entry, CancellationToken cancellationToken)
    {
        try
        {
            if (FileEndings.IsZip(entry.Name)) throw new IOException("It is an archive in an archive. Unpack it first.");
            if (FileEndings.IsDocument(entry.Name)) throw new IOException(Binaries.Refusal(Path.GetExtension(entry.Name)));
            await using var packed = await entry.OpenAsync(cancellationToken);
            await using Stream stream = FileEndings.IsGzip(entry.Name) ? new GzipContent(packed) : packed;
            return Items(file, _options.Form != InputForm.Automatic ? _options.Form : FileEndings.FormOf(entry.Name),
                await FileContent.ReadAll(stream, cancellationToken));
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            return [SourceItem.Faulty(file, file.Name, 1, e.Message)];
        }
    }

    private IReadOnlyList<SourceItem> Items(SourceFile file, InputForm form, ReadOnlyMemory<byte> bytes)
    {
        if (Binaries.FaultOf(bytes.Span) is { } fault) return [SourceItem.Unreadable(file, fault)];
        var text = Encodings.Decode(bytes.Span);
        return form switch
        {
            InputForm.Html => [new HtmlReader(_options).Read(file, text)],
            InputForm.Json => _json.Document(file, text),
            InputForm.Ndjson => [.. _json.Lines(file, text)],
            InputForm.Csv or InputForm.Tsv =>
                [.. new TableReader(_names).Read(file, new StringReader(text), form == InputForm.Tsv ? '\t' : null)],
            InputForm.Xml => new NewsXmlReader(_options).Read(file, text),
            _ => Text(file, form, text),
        };
    }

    // What is given as text is read as text, so that offsets point into it; only where it cannot be an article is it looked into.
    private IReadOnlyList<SourceItem> Text(SourceFile file, InputForm form, string text)
    {
        var isAsked = _options.Form == InputForm.Text;
        if (isAsked && JsonText.FaultOf(text) is { } fault) return [SourceItem.Faulty(file, file.Name, 1, fault)];
        if (!isAsked && JsonReader.IsLines(text)) return [.. _json.Lines(file, text)];
        if (!isAsked && JsonReader.IsDocument(text)) return _json.Document(file, text);
        if (form == InputForm.Automatic && NewsXmlReader.IsNews(text)) return new NewsXmlReader(_options).Read(file, text);
        var isPage = text.AsSpan().TrimStart() is var start && (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase));
        if (isPage && form == InputForm.Automatic) return [new HtmlReader(_options).Read(file, text)];
        return [new SourceItem(file.Path, file.Name, 1)
        {
            Article = new ArticleInput(text, _options.Published, Id: file.Name),
            IsWholeFile = true,
            Note = isPage && !isAsked ? "it is a web page, read with its menus; --input html takes the article out of it" : null,
        }];
    }

    // The next item, or what keeps the file from being read further, or null at its end.
    internal static async Task<SourceItem?> Next(IAsyncEnumerator<SourceItem> items, SourceFile file)
    {
        try
        {
            return await items.MoveNextAsync() ? items.Current : null;
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            return SourceItem.Unreadable(file, e.Message);
        }
    }

    // What opening and reading throws for a file that is missing, locked, damaged, too long, or has a name that is none.
    internal static bool IsUnreadable(Exception e) =>
        e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or OutOfMemoryException
            or InvalidDataException;
}
