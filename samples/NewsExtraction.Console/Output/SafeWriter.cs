using System.Globalization;
using System.Text;

namespace NewsExtraction.Console.Output;

/// <summary>Writes to a terminal without letting control characters through: an escape sequence in an article or in the name of a file
/// could change the terminal's title, its colours or what it seems to say.</summary>
internal sealed class SafeWriter(TextWriter output) : TextWriter
{
    private const char Unknown = '\uFFFD';
    private const char FirstPicture = '\u2400';

    public override Encoding Encoding => output.Encoding;

    /// <inheritdoc/>
    [System.Diagnostics.CodeAnalysis.AllowNull]
    public override string NewLine => "\n";

    /// <summary>A text on one line, safe to be shown.</summary>
    public static string Line(string text) =>
        Shown(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>A text with visible signs for control characters other than line feeds and tabs.</summary>
    public static string Shown(string text) =>
        text.Any(c => Replacement(c) != c) ? string.Concat(text.Select(Replacement)) : text;

    /// <summary>JSON that says the same, with escapes for what may not reach a terminal. Only texts in JSON have any of it.</summary>
    public static string Escaped(string json) =>
        json.Any(c => Replacement(c) != c) ? string.Concat(json.Select(c => Replacement(c) == c ? c.ToString() : Escape(c))) : json;

    public override void Write(char value) => output.Write(Replacement(value));

    public override void Write(char[] buffer, int index, int count) => output.Write(Shown(new string(buffer, index, count)));

    public override void Write(ReadOnlySpan<char> buffer) => output.Write(Shown(buffer.ToString()));

    public override void Write(string? value) => output.Write(value is null ? null : Shown(value));

    public override void WriteLine(string? value) => output.Write((value is null ? string.Empty : Shown(value)) + NewLine);

    public override void Flush() => output.Flush();

    public override Task FlushAsync() => output.FlushAsync();

    private static string Escape(char c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");

    private static char Replacement(char c) => c switch
    {
        '\n' or '\t' => c,
        '\r' => ' ',
        < ' ' => (char)(FirstPicture + c),
        '\u007F' => '\u2421',
        >= '\u0080' and <= '\u009F' => Unknown,
        // These turn the order of what stands beside them.
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => Unknown,
        _ => c,
    };
}
