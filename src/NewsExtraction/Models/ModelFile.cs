using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using NewsExtraction.Diagnostics;

namespace NewsExtraction.Models;

/// <summary>
/// A model file: magic, format version, checksum, a small JSON header (task, data, licence, date, sections) and named sections of flat
/// arrays that are read where they lie.
/// Layout: 8 bytes magic, int32 version, int32 header length, uint64 checksum of all that follows, header (UTF-8, padded to 64), sections
/// (each at a multiple of 64).
/// All numbers little-endian.
/// </summary>
internal sealed unsafe class ModelFile
{
    public const int FormatVersion = 1;
    public const int Alignment = 64;
    public const int PreambleLength = 24;
    public static ReadOnlySpan<byte> Magic => "NEWSXMDL"u8;

    private readonly string _name;
    private readonly byte* _data;
    private readonly object _owner;
    private readonly Dictionary<string, (long Offset, long Length)> _sections;

    private ModelFile(string name, byte* data, object owner, ModelHeader header)
    {
        _name = name;
        _data = data;
        _owner = owner;
        Header = header;
        _sections = header.Sections.ToDictionary(s => s.Name, s => (s.Offset, s.Length), StringComparer.Ordinal);
    }

    public ModelHeader Header { get; }

    /// <summary>Reads a model out of a stream; an embedded resource is used where it lies
    /// in memory, anything else is copied once.</summary>
    /// <exception cref="ModelFormatException">The stream is null (missing), damaged, or of a newer format.</exception>
    public static ModelFile Read(string name, Stream? stream)
    {
        if (stream is null) throw new ModelFormatException(ErrorMessages.ModelMissing(name));
        if (stream is UnmanagedMemoryStream unmanaged)
            return Read(name, unmanaged.PositionPointer, unmanaged.Length - unmanaged.Position, unmanaged);
        var length = stream.Length - stream.Position;
        var copy = GC.AllocateUninitializedArray<byte>(checked((int)length), pinned: true);
        stream.ReadExactly(copy);
        return Read(name, (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(copy, 0), length, copy);
    }

    /// <summary>True where the file has a section of that name.</summary>
    public bool Has(string section) => _sections.ContainsKey(section);

    /// <summary>A section as an array of <typeparamref name="T"/>, not copied.</summary>
    public ReadOnlySpan<T> Section<T>(string section)
        where T : unmanaged
    {
        if (!_sections.TryGetValue(section, out var at)) throw new ModelFormatException(ErrorMessages.ModelSectionMissing(_name, section));
        GC.KeepAlive(_owner);
        return new ReadOnlySpan<T>(_data + at.Offset, checked((int)(at.Length / sizeof(T))));
    }

    /// <summary>A section's first element, for code that keeps pointers; valid as long as this object is reachable.</summary>
    public T* Pointer<T>(string section)
        where T : unmanaged
    {
        if (!_sections.TryGetValue(section, out var at)) throw new ModelFormatException(ErrorMessages.ModelSectionMissing(_name, section));
        return (T*)(_data + at.Offset);
    }

    /// <summary>The checksum: 64-bit words folded by multiplication (after FNV-1a), the tail by bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        const ulong prime = 1099511628211;
        var hash = 14695981039346656037UL;
        while (bytes.Length >= 8)
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * prime;
            hash ^= hash >> 29;
            bytes = bytes[8..];
        }

        foreach (var b in bytes) hash = (hash ^ b) * prime;
        return hash;
    }

    private static ModelFile Read(string name, byte* data, long length, object owner)
    {
        if (length < PreambleLength || !new ReadOnlySpan<byte>(data, Magic.Length).SequenceEqual(Magic))
            throw new ModelFormatException(ErrorMessages.ModelNotAModel(name));
        var preamble = new ReadOnlySpan<byte>(data, PreambleLength);
        var version = BinaryPrimitives.ReadInt32LittleEndian(preamble[8..]);
        if (version > FormatVersion) throw new ModelFormatException(ErrorMessages.ModelTooNew(name, version, FormatVersion));
        var headerLength = BinaryPrimitives.ReadInt32LittleEndian(preamble[12..]);
        if (headerLength < 0 || headerLength > length - PreambleLength || length > int.MaxValue)
            throw new ModelFormatException(ErrorMessages.ModelDamaged(name, "header length"));
        var rest = new ReadOnlySpan<byte>(data + PreambleLength, (int)(length - PreambleLength));
        if (Checksum(rest) != BinaryPrimitives.ReadUInt64LittleEndian(preamble[16..]))
            throw new ModelFormatException(ErrorMessages.ModelDamaged(name, "checksum"));
        ModelHeader? header;
        try
        {
            header = JsonSerializer.Deserialize(rest[..headerLength].TrimEnd((byte)' '), ModelHeaderJson.Default.ModelHeader);
        }
        catch (JsonException e)
        {
            throw new ModelFormatException(ErrorMessages.ModelDamaged(name, "header"), e);
        }

        if (header is null || header.Sections.Any(s => s.Offset < 0 || s.Length < 0 || s.Offset + s.Length > length))
            throw new ModelFormatException(ErrorMessages.ModelDamaged(name, "section table"));
        return new ModelFile(name, data, owner, header);
    }
}
