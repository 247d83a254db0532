using System.IO.Compression;
using System.Text;
using NewsExtraction.Formats;
using NewsExtraction.Fuzz.Hostile;

namespace NewsExtraction.Fuzz.Reading;

/// <summary>What readers of files are given: documents out of their grammars, with changes, in any encoding, packed or not.</summary>
internal sealed class ReadingTarget(InputForm form) : Target
{
    static ReadingTarget() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public override string? Try(Func<int, int> next)
    {
        var bytes = Bytes(new MadeDocuments(next), next);
        // Any other form as well: a name may promise what the file does not hold.
        var read = next(8) == 0 ? (InputForm)next(Enum.GetValues<InputForm>().Length) : form;
        return ReadingInvariants.FaultOf(bytes, new ReadingOptions { Form = read, KeptFields = next(3) == 0 ? ["*"] : [] });
    }

    private byte[] Bytes(MadeDocuments made, Func<int, int> next)
    {
        var text = form switch
        {
            InputForm.Ndjson => made.Lines(),
            InputForm.Json => made.Json(),
            InputForm.Html => made.Page(),
            InputForm.Xml => made.Xml(),
            _ => made.Table(),
        };
        if (next(2) == 0) text = new Mutator(next).Change(text);
        var bytes = EncodingOf(next(8)) is var encoding && next(2) == 0 ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]
            : encoding.GetBytes(text);
        if (bytes.Length > 0 && next(4) == 0) new Mutator(next).Change(bytes.AsSpan());
        if (next(12) > 0) return bytes;
        bytes = Packed(bytes);
        if (bytes.Length > 0 && next(2) == 0) new Mutator(next).Change(bytes.AsSpan());
        return bytes;
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static Encoding EncodingOf(int number) => number switch
    {
        0 => Encoding.Unicode,
        1 => Encoding.BigEndianUnicode,
        2 => Encoding.UTF32,
        3 => Encoding.Latin1,
        _ => Encoding.UTF8,
    };
}
