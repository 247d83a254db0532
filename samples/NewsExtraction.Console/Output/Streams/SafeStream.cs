using System.Text;

namespace NewsExtraction.Console.Output;

/// <summary>Data on its way to a terminal: UTF-8, whose control characters and marks of direction are shown, not sent. A file or a pipe
/// gets the bytes as they are.</summary>
/// <param name="output">The terminal; not closed.</param>
/// <param name="shown">What stands for a text.</param>
internal sealed class SafeStream(Stream output, Func<string, string> shown) : OneWayStream
{
    // A character may come in two pieces.
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var characters = new char[_decoder.GetCharCount(buffer, flush: false)];
        var count = _decoder.GetChars(buffer, characters, flush: false);
        output.Write(Encoding.UTF8.GetBytes(shown(new string(characters, 0, count))));
    }

    public override void Flush() => output.Flush();
}
