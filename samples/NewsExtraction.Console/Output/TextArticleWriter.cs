using System.Text;
using NewsExtraction.Formats;

namespace NewsExtraction.Console.Output;

/// <summary>Writes articles for people to read.</summary>
internal sealed class TextArticleWriter(Stream output, bool hasColours, bool showsIds) : ArticleWriter
{
    private bool _isStarted;
    private bool _isNoted;

    public override ValueTask WriteAsync(SourceItem item, Article article)
    {
        var text = new StringBuilder();
        var ink = new Ink(text, hasColours);
        if (!_isStarted) ArticleText.Legend(ink);
        else text.Append('\n');
        _isStarted = true;
        new ArticleText(article, ink, showsIds).Write();
        if (!_isNoted && article.Published is null && article.Values.Any(v => v.IsTime && v.From is null))
        {
            ink.Faint("\nNo day of publication is known, so days such as “Monday” have no date. --published gives one.\n");
            _isNoted = true;
        }

        return Write(text);
    }

    public override ValueTask WriteFailureAsync(SourceItem item, string message) =>
        Write(new StringBuilder($"{SafeWriter.Line(item.Id)}: line {item.Line} cannot be read: {SafeWriter.Line(message)}\n"));

    public override ValueTask CompleteAsync() => ValueTask.CompletedTask;

    private async ValueTask Write(StringBuilder text)
    {
        await output.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()));
        await output.FlushAsync();
    }
}

/// <summary>Text with colours where there may be some.</summary>
internal sealed class Ink(StringBuilder text, bool hasColours)
{
    private const string Reset = "\x1b[0m";

    public Ink Plain(string words) => Add(string.Empty, words);

    public Ink Bold(string words) => Add("\x1b[1m", words);

    public Ink Faint(string words) => Add("\x1b[2m", words);

    public Ink Name(string words) => Add("\x1b[36m", words);

    public Ink Event(string words) => Add("\x1b[1;33m", words);

    private Ink Add(string colour, string words)
    {
        if (words.Length == 0) return this;
        // Whatever is written: an escape sequence among the words would be taken for one of ours.
        words = SafeWriter.Shown(words);
        if (hasColours && colour.Length > 0) text.Append(colour).Append(words).Append(Reset);
        else text.Append(words);
        return this;
    }
}
