using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
#if GUARDED
using NewsExtraction.Buffers;
#endif
using NewsExtraction.Diagnostics;

namespace NewsExtraction.Models;

/// <summary>
/// A model file: magic, format version, checksum, a small JSON header (task, data, licence, date, sections) and named sections of flat
/// arrays that are read where they lie.
/// Layout: 8 bytes magic, int32 version, int32 header length, uint64 checksum of all that follows, header (UTF-8, padded to 64), sections
/// (each at a multiple of 64).
/// All numbers little-endian. Version 1 had a checksum of one sum; it is still read.
/// </summary>
/// <remarks>The checksum guards against accidents only: anybody can write a file with the right one. So whoever reads a section says how
/// long it must be and checks what it holds before a pointer into it is kept; this class is the one place where such pointers are made.
/// </remarks>
internal sealed unsafe class ModelFile
{
    public const int FormatVersion = 2;
    public const int Alignment = 64;
    public const int PreambleLength = 24;
    private const int LargestFile = 1 << 30;
    private const ulong ChecksumSeed = 14695981039346656037;
    private const ulong ChecksumPrime = 1099511628211;
    public static ReadOnlySpan<byte> Magic => "NEWSXMDL"u8;

    private readonly string _name;
    private readonly byte* _data;
    private readonly object _owner;
    private readonly Dictionary<string, (int Offset, int Length)> _sections;
#if GUARDED
    private readonly GuardedCopies _guarded = new();
#endif

    private ModelFile(string name, byte* data, object owner, ModelHeader header, Dictionary<string, (int Offset, int Length)> sections)
    {
        _name = name;
        _data = data;
        _owner = owner;
        Header = header;
        _sections = sections;
    }

    public ModelHeader Header { get; }

    /// <summary>Reads a model out of a stream; an embedded resource is used where it lies
    /// in memory, anything else is copied once.</summary>
    /// <exception cref="ModelFormatException">The stream is null (missing), damaged, or of a newer format.</exception>
    public static ModelFile Read(string name, Stream? stream)
    {
        if (stream is null) throw new ModelFormatException(ErrorMessages.ModelMissing(name));
        var length = stream.Length - stream.Position;
        if (length > LargestFile) throw new ModelFormatException(ErrorMessages.ModelDamaged(name, "it is larger than 1 GB"));
        if (length < PreambleLength) throw new ModelFormatException(ErrorMessages.ModelNotAModel(name));
        if (stream is UnmanagedMemoryStream unmanaged) return Read(name, unmanaged.PositionPointer, (int)length, unmanaged);
        var copy = GC.AllocateUninitializedArray<byte>((int)length, pinned: true);
        try
        {
            stream.ReadExactly(copy);
        }
        catch (IOException e)
        {
            throw new ModelFormatException(ErrorMessages.FileUnreadable(name, e.Message), e);
        }

        return Read(name, (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(copy, 0), (int)length, copy);
    }

    /// <summary>The error of a file whose content cannot be right.</summary>
    public ModelFormatException Damaged(string detail) => new(ErrorMessages.ModelDamaged(_name, detail));

    /// <summary>Throws where the file is a model of another kind.</summary>
    /// <exception cref="ModelFormatException">The header names another task.</exception>
    public void MustBe(string task)
    {
        if (Header.Task != task) throw new ModelFormatException(ErrorMessages.ModelOfOtherTask(_name, Header.Task, task));
    }

    /// <summary>A text setting of the header.</summary>
    public string Setting(string name) =>
        Header.Settings.GetValueOrDefault(name) ?? throw Damaged($"the header has no setting '{name}'");

    /// <summary>A number of the header.</summary>
    /// <exception cref="ModelFormatException">It is missing, no number, or not in its range.</exception>
    public int Setting(string name, int least, int most)
    {
        if (!int.TryParse(Setting(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value < least || value > most)
            throw Damaged(string.Create(CultureInfo.InvariantCulture,
                $"the header's '{name}' is '{Setting(name)}' where {least} to {most} was expected"));
        return value;
    }

    /// <summary>True where the file has a section of that name.</summary>
    public bool Has(string section) => _sections.ContainsKey(section);

    /// <summary>A section as an array of <typeparamref name="T"/>, not copied.</summary>
    public ReadOnlySpan<T> Section<T>(string section)
        where T : unmanaged
    {
        if (!_sections.TryGetValue(section, out var at)) throw new ModelFormatException(ErrorMessages.ModelSectionMissing(_name, section));
        if (at.Length % sizeof(T) != 0) throw Damaged($"section '{section}' does not end with a whole number");
        GC.KeepAlive(_owner);
        return new ReadOnlySpan<T>(_data + at.Offset, at.Length / sizeof(T));
    }

    /// <summary>A section that must have exactly so many elements.</summary>
    /// <exception cref="ModelFormatException">It is missing or has another size.</exception>
    public ReadOnlySpan<T> Section<T>(string section, long length)
        where T : unmanaged
    {
        var found = Section<T>(section);
        if (found.Length == length) return found;
        throw Damaged(string.Create(CultureInfo.InvariantCulture,
            $"section '{section}' has {found.Length} numbers where {length} were expected"));
    }

    /// <summary>A section of floats that must have exactly so many, all of them numbers.</summary>
    public ReadOnlySpan<float> Floats(string section, long length)
    {
        var found = Section<float>(section, length);
        foreach (var value in found)
            if (!float.IsFinite(value)) throw Damaged($"section '{section}' holds what is no number");
        return found;
    }

    /// <summary>The first of exactly so many elements of a section, for code that keeps pointers; valid as long as this object is
    /// reachable.</summary>
    public T* Pointer<T>(string section, long length)
        where T : unmanaged
    {
        // The section lies within the file, so all of its elements may be read.
        var elements = Section<T>(section, length);
#if GUARDED
        return (T*)_guarded.Copy(MemoryMarshal.AsBytes(elements));
#else
        _ = elements;
        return (T*)(_data + _sections[section].Offset);
#endif
    }

    /// <summary>The checksum: 64-bit words folded by multiplication (after FNV-1a), in four sums side by side, since each must wait for
    /// its last product; then the sums, and what is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        const int together = 4 * sizeof(ulong);
        var (a, b, c, d) = (ChecksumSeed, ChecksumSeed + 1, ChecksumSeed + 2, ChecksumSeed + 3);
        while (bytes.Length >= together)
        {
            a = Folded(a, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            b = Folded(b, BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]));
            c = Folded(c, BinaryPrimitives.ReadUInt64LittleEndian(bytes[16..]));
            d = Folded(d, BinaryPrimitives.ReadUInt64LittleEndian(bytes[24..]));
            bytes = bytes[together..];
        }

        return ChecksumInTurn(bytes, Folded(Folded(Folded(a, b), c), d));
    }

    // All of a file of format 1.
    private static ulong ChecksumInTurn(ReadOnlySpan<byte> bytes, ulong hash = ChecksumSeed)
    {
        while (bytes.Length >= sizeof(ulong))
        {
            hash = Folded(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var b in bytes) hash = (hash ^ b) * ChecksumPrime;
        return hash;
    }

    private static ulong Folded(ulong hash, ulong word)
    {
        hash = (hash ^ word) * ChecksumPrime;
        return hash ^ (hash >> 29);
    }

    private static ModelFile Read(string name, byte* data, int length, object owner)
    {
        if (!new ReadOnlySpan<byte>(data, Magic.Length).SequenceEqual(Magic))
            throw new ModelFormatException(ErrorMessages.ModelNotAModel(name));
        var preamble = new ReadOnlySpan<byte>(data, PreambleLength);
        var version = BinaryPrimitives.ReadInt32LittleEndian(preamble[8..]);
        if (version > FormatVersion) throw new ModelFormatException(ErrorMessages.ModelTooNew(name, version, FormatVersion));
        if (version < 1) throw new ModelFormatException(ErrorMessages.ModelDamaged(name, "format version"));
        var headerLength = BinaryPrimitives.ReadInt32LittleEndian(preamble[12..]);
        if (headerLength < 0 || headerLength > length - PreambleLength)
            throw new ModelFormatException(ErrorMessages.ModelDamaged(name, "header length"));
        var rest = new ReadOnlySpan<byte>(data + PreambleLength, length - PreambleLength);
        if ((version == 1 ? ChecksumInTurn(rest) : Checksum(rest)) != BinaryPrimitives.ReadUInt64LittleEndian(preamble[16..]))
            throw new ModelFormatException(ErrorMessages.ModelDamaged(name, "checksum"));
        ModelHeader header;
        try
        {
            header = ModelHeader.Parse(rest[..headerLength]);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The second where text holds half of a character.
            throw new ModelFormatException(ErrorMessages.ModelDamaged(name, "header"), e);
        }

        return new ModelFile(name, data, owner, header, Sections(name, header, PreambleLength + headerLength, length));
    }

    // Each by its name, with bounds that were checked: within the file, behind the header, where numbers may be read.
    private static Dictionary<string, (int Offset, int Length)> Sections(string name, ModelHeader header, int first, int length)
    {
        var sections = new Dictionary<string, (int Offset, int Length)>(StringComparer.Ordinal);
        foreach (var section in header.Sections)
        {
            // The difference cannot overflow where the sum could.
            var isWithin = section.Name.Length > 0 && section.Length >= 0 && section.Offset >= first && section.Offset <= length
                && section.Offset % Alignment == 0 && section.Length <= length - section.Offset;
            if (!isWithin || !sections.TryAdd(section.Name, ((int)section.Offset, (int)section.Length)))
                throw new ModelFormatException(ErrorMessages.ModelDamaged(name, "section table"));
        }

        return sections;
    }
}
