namespace NewsExtraction.Formats.Report;

/// <summary>
/// JSON inside a script element. A browser ends such an element at <c>&lt;/script</c> and changes how it reads at <c>&lt;!--</c>, whatever
/// stands around them. JSON has <c>&lt;</c> in strings only, where the escape means the same.
/// </summary>
internal static class ScriptData
{
    public static void Write(ReadOnlySpan<byte> json, Stream output)
    {
        while (json.IndexOf((byte)'<') is var at and >= 0)
        {
            output.Write(json[..at]);
            output.Write("\\u003c"u8);
            json = json[(at + 1)..];
        }

        output.Write(json);
    }
}
