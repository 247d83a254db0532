using System.Runtime.InteropServices;

namespace NewsExtraction.Training.Network;

/// <summary>Words, by falling frequency, with a vector each: what <c>train vectors</c> writes.</summary>
internal sealed record VectorFile(string[] Words, int Width, float[] Values)
{
    private const string Mark = "NewsExtraction vectors 1";

    public static VectorFile Read(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        if (reader.ReadString() != Mark) throw new InvalidDataException($"'{path}' is no file of vectors; make one with 'train vectors'.");
        var words = new string[reader.ReadInt32()];
        var width = reader.ReadInt32();
        for (var i = 0; i < words.Length; i++) words[i] = reader.ReadString();
        var values = new float[words.Length * width];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return new VectorFile(words, width, values);
    }

    public void Write(string path)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(Mark);
        writer.Write(Words.Length);
        writer.Write(Width);
        foreach (var word in Words) writer.Write(word);
        writer.Write(MemoryMarshal.AsBytes(Values.AsSpan()));
    }
}
