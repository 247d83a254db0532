namespace NewsExtraction.Formats.Reading;

/// <summary>Tells files that are no text by their first bytes, and says what to do with them.</summary>
internal static class Binaries
{
    private const string ToText = "Turn it into text first";
    private const int TarMark = 257;

    private static readonly (byte[] Magic, string Kind)[] Kinds =
    [
        ("%PDF-"u8.ToArray(), ".pdf"), ([0xD0, 0xCF, 0x11, 0xE0], ".doc"), ("{\\rtf"u8.ToArray(), ".rtf"),
        ([0x89, 0x50, 0x4E, 0x47], "image"), ([0xFF, 0xD8, 0xFF], "image"), ("GIF8"u8.ToArray(), "image"), ("RIFF"u8.ToArray(), "media"),
        ([0x1A, 0x45, 0xDF, 0xA3], "media"), ("OggS"u8.ToArray(), "media"), ("ID3"u8.ToArray(), "media"),
        ([0x37, 0x7A, 0xBC, 0xAF], "archive"), ("Rar!"u8.ToArray(), "archive"), ("BZh"u8.ToArray(), "archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "archive"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "archive"), ([0x7F, 0x45, 0x4C, 0x46], "program"),
        ("SQLite format 3"u8.ToArray(), "database"), ("PAR1"u8.ToArray(), "database"),
    ];

    /// <summary>What to tell of a file that begins with these bytes, or null where it may be text.</summary>
    public static string? FaultOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var (magic, kind) in Kinds)
            if (bytes.StartsWith(magic)) return Refusal(kind);
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return Refusal("packed");
        if (bytes.Length > TarMark + 5 && bytes.Slice(TarMark, 5).SequenceEqual("ustar"u8)) return Refusal("archive");
        return HasControls(bytes) ? Refusal("binary") : null;
    }

    /// <summary>What to tell of a kind of file that is not read.</summary>
    public static string Refusal(string kind) => kind.ToLowerInvariant() switch
    {
        ".pdf" => $"It is a PDF. {ToText}, for instance with pdftotext FILE.pdf, and read the .txt.",
        ".doc" or ".docx" or ".odt" or ".rtf" or ".epub" =>
            $"It is a document of a word processor. {ToText}, for instance with pandoc -t plain, and read the .txt.",
        ".xls" or ".xlsx" or ".ods" => "It is a spreadsheet. Save it as .csv and read that.",
        ".ppt" or ".pptx" or ".odp" => $"They are slides. {ToText}: export them as a PDF, and that with pdftotext.",
        "packed" => "It is a .zip archive, or a document or spreadsheet in that form. Call an archive .zip; turn a document into text.",
        "image" => "It is an image. Only text is read; a text recogniser such as tesseract turns images of text into .txt.",
        "media" => "It is sound or film. Only text is read.",
        "archive" => "It is an archive of a kind that is not read. Unpack it, or pack it as .zip or .gz.",
        "program" => "It is a program. Only text is read.",
        "database" => "It is a database or a table in binary form. Export it as .csv or .ndjson.",
        _ => "It is no text: it has bytes that no text has. If it is text in a rare encoding, turn it into UTF-8 first (iconv).",
    };

    // Zeros and other controls are in no text, but every second byte of UTF-16 may be zero.
    private static bool HasControls(ReadOnlySpan<byte> bytes)
    {
        if (Encodings.IsWide(bytes)) return false;
        var controls = 0;
        foreach (var b in bytes)
        {
            if (b == 0) return true;
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1A or 0x1B or 0x07 or 0x08 or 0x0B)) controls++;
        }

        return controls * 20 > bytes.Length;
    }
}
