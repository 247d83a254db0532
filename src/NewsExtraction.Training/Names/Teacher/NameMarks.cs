using System.IO.Compression;
using NewsExtraction.Entities;
using NewsExtraction.Text;

namespace NewsExtraction.Training.Names.Teacher;

/// <summary>Articles that a teacher marked, in a gzipped file: each with its text and, for every word that could belong to a name, the
/// probabilities of its labels in 255ths.</summary>
internal static class NameMarks
{
    private const int Version = 1;

    public static void Write(string path, IEnumerable<NameDocument> documents)
    {
        using var writer = new BinaryWriter(new GZipStream(File.Create(path + ".new"), CompressionLevel.Optimal));
        writer.Write(Version);
        foreach (var document in documents)
        {
            writer.Write(true);
            writer.Write(document.Text.Text);
            writer.Write(document.Text.Count);
            for (var t = 0; t < document.Text.Count; t++)
            {
                var shares = document.Shares.AsSpan(t * NameLabels.Width, NameLabels.Count);
                var used = 0;
                foreach (var share in shares) used += share > 0 ? 1 : 0;
                writer.Write((byte)used);
                for (var y = 0; y < shares.Length; y++)
                {
                    if (shares[y] == 0) continue;
                    writer.Write((byte)y);
                    writer.Write(shares[y]);
                }
            }
        }

        writer.Write(false);
        writer.Dispose();
        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>Reads the articles back; the tokenizer must be the one that they were written with.</summary>
    public static IEnumerable<NameDocument> Read(string path, ITokenizer tokenizer)
    {
        using var reader = new BinaryReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        if (reader.ReadInt32() != Version)
            throw new InvalidDataException($"'{path}' holds no marks of this version: make it anew with 'train name-teacher'.");
        while (reader.ReadBoolean())
        {
            var text = tokenizer.Tokenize(reader.ReadString());
            if (reader.ReadInt32() != text.Count)
                throw new InvalidDataException($"'{path}' was written with another tokenizer: make it anew with 'train name-teacher'.");
            var shares = new byte[text.Count * NameLabels.Width];
            var allowed = new uint[text.Count];
            Array.Fill(allowed, 1u);
            for (var t = 0; t < text.Count; t++)
            {
                for (var used = reader.ReadByte(); used > 0; used--)
                {
                    var label = reader.ReadByte();
                    shares[(t * NameLabels.Width) + label] = reader.ReadByte();
                }
            }

            yield return new NameDocument("machine", text, allowed, shares);
        }
    }
}
