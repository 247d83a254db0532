using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace NewsExtraction.Models;

/// <summary>Writes a <see cref="ModelFile"/>. The same sections in the same order give the same bytes.</summary>
internal sealed class ModelWriter(string task, string data, string licence, string date)
{
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);
    private readonly List<(string Name, byte[] Bytes)> _sections = [];

    public ModelWriter Setting(string name, string value)
    {
        _settings[name] = value;
        return this;
    }

    public ModelWriter Section<T>(string name, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        _sections.Add((name, MemoryMarshal.AsBytes(values).ToArray()));
        return this;
    }

    public void Write(string path)
    {
        using var stream = File.Create(path);
        stream.Write(ToArray());
    }

    public byte[] ToArray()
    {
        // The header's own length moves the sections, and their offsets change its length: a fixed
        // width for offsets would be uglier than a second round.
        var header = Header(0);
        var start = Align(ModelFile.PreambleLength + header.Length + 24 * (_sections.Count + 1));
        header = Header(start);
        var padded = new byte[start - ModelFile.PreambleLength];
        padded.AsSpan().Fill((byte)' ');
        header.CopyTo(padded, 0);

        using var body = new MemoryStream();
        body.Write(padded);
        foreach (var (_, bytes) in _sections)
        {
            body.Write(bytes);
            body.Write(new byte[Align(bytes.Length) - bytes.Length]);
        }

        var rest = body.ToArray();
        var file = new byte[ModelFile.PreambleLength + rest.Length];
        ModelFile.Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), ModelFile.FormatVersion);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), padded.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(16), ModelFile.Checksum(rest));
        rest.CopyTo(file, ModelFile.PreambleLength);
        return file;
    }

    private byte[] Header(long start)
    {
        var table = new List<ModelSection>();
        foreach (var (name, bytes) in _sections)
        {
            table.Add(new ModelSection(name, start, bytes.Length));
            start += Align(bytes.Length);
        }

        return JsonSerializer.SerializeToUtf8Bytes(new ModelHeader(task, data, licence, date, _settings, table),
            ModelHeaderJson.Default.ModelHeader);
    }

    private static int Align(int length) => (length + ModelFile.Alignment - 1) / ModelFile.Alignment * ModelFile.Alignment;
}
