using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsExtraction.Formats.Report;

/// <summary>Writes the parts of the page in their order: the page up to the articles, the articles, and what comes behind them.</summary>
internal sealed class PageWriter(Stream output, ReportOptions options)
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly TypeTable _types = new(options.Rules);
    private readonly StoryTable _stories = new();
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 16);
    private int _articles;

    public void Start() => Write(PageTemplate.Head(options.Title));

    /// <summary>Adds an article: the object of <see cref="ArticleJson"/> with its title, source and text behind the other fields.</summary>
    public void Add(ReportArticle item)
    {
        ArgumentNullException.ThrowIfNull(item);
        Write(_articles++ == 0 ? "\n" : ",\n");
        _buffer.ResetWrittenCount();
        ArticleJson.Write(item.Article, _buffer);
        ScriptData.Write(_buffer.WrittenSpan[..^1], output);
        _stories.Add(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
        WriteOwnFields(item);
        output.WriteByte((byte)',');
        ScriptData.Write(_buffer.WrittenSpan[1..], output);
        _types.Add(item.Article);
    }

    public void End()
    {
        Write(PageTemplate.Middle);
        Write(_types.Write);
        Write(PageTemplate.BeforeStories);
        Write(_stories.Write);
        Write(PageTemplate.Tail);
    }

    private void Write(Action<Utf8JsonWriter> part)
    {
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer, Layout)) part(json);
        ScriptData.Write(_buffer.WrittenSpan, output);
    }

    private void WriteOwnFields(ReportArticle item)
    {
        using var json = new Utf8JsonWriter(_buffer, Layout);
        json.WriteStartObject();
        json.WriteString("title"u8, item.Article.Title);
        json.WriteString("source"u8, item.Source);
        json.WriteString("text"u8, item.Article.Text);
        json.WriteEndObject();
    }

    private void Write(string text) => output.Write(Encoding.UTF8.GetBytes(text));
}
