using System.Text;
using System.Text.RegularExpressions;

namespace NewsExtraction.Formats.Reading;

/// <summary>Finds the encoding of a file: by its byte order mark, by whether it is UTF-8, by what it declares; else it is Windows-1252, in
/// which most text that is not UTF-8 is written.</summary>
internal static partial class Encodings
{
    private const int Declarations = 2048;
    private static readonly UTF8Encoding Utf8 = new(false);

    /// <summary>The text of a whole file, without its byte order mark.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var encoding = Of(bytes, out var mark);
        return encoding.GetString(bytes[mark..]);
    }

    /// <summary>The encoding of a file that begins with these bytes (or is them).</summary>
    /// <param name="bytes">The file, or its first part.</param>
    /// <param name="mark">Length of the byte order mark.</param>
    public static Encoding Of(ReadOnlySpan<byte> bytes, out int mark)
    {
        mark = 0;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Marked(Utf8, 3, out mark);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])) return Marked(Encoding.UTF32, 4, out mark);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])) return Marked(new UTF32Encoding(true, false), 4, out mark);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Marked(Encoding.Unicode, 2, out mark);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Marked(Encoding.BigEndianUnicode, 2, out mark);
        if (IsWide(bytes)) return bytes[0] == 0 ? Encoding.BigEndianUnicode : Encoding.Unicode;
        if (IsUtf8(bytes)) return Utf8;
        return Declared(bytes) ?? CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    }

    /// <summary>True for UTF-16 without a mark: Latin text in it has a zero in nearly every second byte.</summary>
    public static bool IsWide(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])) return true;
        var first = bytes[..Math.Min(bytes.Length, 512)];
        int even = 0, odd = 0;
        for (var i = 0; i < first.Length; i++)
            if (first[i] == 0) _ = i % 2 == 0 ? even++ : odd++;
        return first.Length >= 4 && Math.Min(even, odd) == 0 && Math.Max(even, odd) * 2 > first.Length * 7 / 8;
    }

    // A text with some bytes damaged is UTF-8 all the same where more of its letters are right than wrong.
    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        // The end of the first part of a file may cut a letter.
        for (var cut = 0; cut < 4 && cut <= bytes.Length; cut++)
            if (System.Text.Unicode.Utf8.IsValid(bytes[..^cut])) return true;
        int right = 0, wrong = 0;
        while (bytes.Length > 0)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status != System.Buffers.OperationStatus.Done) wrong++;
            else if (length > 1) right++;
            bytes = bytes[Math.Max(1, length)..];
        }

        return right > wrong;
    }

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Declarations)]);
        if (Declaration().Match(start) is not { Success: true } match) return null;
        try
        {
            var name = match.Groups[1].Value;
            // Pages that declare Latin-1 are in Windows-1252 wherever the two differ.
            if (name.ToUpperInvariant() is "ISO-8859-1" or "US-ASCII" or "ASCII" or "LATIN1") name = "windows-1252";
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Marked(Encoding encoding, int length, out int mark)
    {
        mark = length;
        return encoding;
    }

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
