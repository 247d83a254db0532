using NewsExtraction.Formats;

namespace NewsExtraction.Console.Output;

/// <summary>The place that results go to. It is opened before the work begins, so that a place that cannot be written is told at once; the
/// form may be left open until the first article shows how many there are.</summary>
internal sealed class OutputTarget : IAsyncDisposable
{
    private readonly OutputRequest _request;
    private readonly Stream _stream;
    private readonly OutputFile? _file;
    private readonly Terminal? _terminal;
    private ArticleWriter? _writer;

    private OutputTarget(OutputRequest request, Stream stream, OutputFile? file, Terminal? terminal = null) =>
        (_request, _stream, _file, _terminal) = (request, stream, file, terminal);

    /// <summary>How often each id is in the output of an earlier run.</summary>
    public IReadOnlyDictionary<string, int> Written { get; private init; } = new Dictionary<string, int>();

    /// <summary>Where the results are while the run goes on; null on standard output.</summary>
    public string? PartPath => _file is not null ? OutputFile.PartOf(_request.Path!) : _request.Path;

    public static async Task<OutputTarget> Open(OutputRequest request, Terminal terminal)
    {
        if (request.Path is not { } path) return new OutputTarget(request, terminal.Output, null, terminal);
        ArticleWriter? writer = request.Form switch
        {
            OutputForm.Sqlite => new SqliteArticleWriter(path, request.Resumes, request.Json.Offsets),
            OutputForm.Parquet => await ParquetArticleWriter.OpenAsync(path, request.Resumes, request.Json.Offsets),
            OutputForm.Brat => new BratArticleWriter(path),
            _ => null,
        };
        if (writer is not null)
            return new OutputTarget(request, Stream.Null, null) { _writer = writer, Written = writer.ArticlesWritten };
        if (Devices.IsDevice(path)) return new OutputTarget(request, Devices.Open(path), null);
        IReadOnlyDictionary<string, int> written = new Dictionary<string, int>();
        var file = request.Resumes ? OutputFile.Resume(path, out written) : OutputFile.Create(path);
        return new OutputTarget(request, file.Stream, file) { Written = written };
    }

    /// <summary>A target that is no place.</summary>
    public static OutputTarget Of(ArticleWriter writer) => new(new OutputRequest(null, null), Stream.Null, null) { _writer = writer };

    /// <summary>The writer, in the form that fits.</summary>
    /// <param name="isOneArticle">True where there is one article and no more.</param>
    public ArticleWriter Writer(bool isOneArticle) =>
        _writer ??= (_request.Form ?? (isOneArticle ? OutputForm.Json : OutputForm.Lines)) switch
        {
            OutputForm.Text => new TextArticleWriter(_stream, _request.HasColours, _request.ShowsIds),
            OutputForm.Csv => new CsvArticleWriter(_terminal?.TableOutput() ?? _stream, _request.Json.Offsets),
            OutputForm.GeoJson => new GeoJsonArticleWriter(JsonStream()),
            OutputForm.Json => new JsonArticleWriter(JsonStream(),
                _request.Json with { Layout = isOneArticle ? JsonLayout.Single : JsonLayout.List }),
            _ => new JsonArticleWriter(JsonStream(), _request.Json),
        };

    /// <summary>Ends the output.</summary>
    public async ValueTask Complete()
    {
        if (_writer is null && _file is not null) Writer(isOneArticle: false);
        if (_writer is not null)
        {
            await _writer.CompleteAsync();
            // It lets go of the file before the file is put in its place.
            await _writer.DisposeAsync();
            _writer = null;
        }

        await _stream.FlushAsync();
        if (_file is not null) await _file.CompleteAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_writer is not null) await _writer.DisposeAsync();
        if (_file is not null) await _file.DisposeAsync();
        else if (_request.Path is not null) await _stream.DisposeAsync();
    }

    private Stream JsonStream() => _terminal?.JsonOutput() ?? _stream;
}
