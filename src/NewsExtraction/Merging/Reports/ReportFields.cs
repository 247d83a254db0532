using NewsExtraction.Diagnostics;

namespace NewsExtraction.Merging;

/// <summary>Writes and reads single fields of reports. What is read may come from anybody: numbers are looked at before they are
/// used.</summary>
internal static class ReportFields
{
    public static void WriteOptional(this BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null) writer.Write(text);
    }

    public static string? ReadOptional(this BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    public static void WriteDay(this BinaryWriter writer, DateOnly? day) => writer.Write(day?.DayNumber ?? -1);

    public static DateOnly? ReadDay(this BinaryReader reader)
    {
        var number = reader.ReadInt32();
        if (number == -1) return null;
        return number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : throw Wrong("day", number);
    }

    public static void WriteNumber(this BinaryWriter writer, double? number) => writer.Write(number ?? double.NaN);

    public static double? ReadNumber(this BinaryReader reader) => reader.ReadDouble() is var number && double.IsNaN(number) ? null : number;

    public static void WriteCount(this BinaryWriter writer, CountRange? count)
    {
        writer.Write(count is not null);
        if (count is not { } range) return;
        Bound(writer, range.Min);
        Bound(writer, range.Max);
    }

    public static CountRange? ReadCount(this BinaryReader reader) =>
        reader.ReadBoolean() ? new CountRange(Bound(reader), Bound(reader)) : null;

    public static T ReadChecked<T>(this BinaryReader reader)
        where T : struct, Enum
    {
        var number = reader.ReadByte();
        var value = (T)Enum.ToObject(typeof(T), number);
        return Enum.IsDefined(value) ? value : throw Wrong(typeof(T).Name, number);
    }

    /// <summary>Writes a list: its length and its items.</summary>
    public static void WriteList<T>(this BinaryWriter writer, IReadOnlyCollection<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (var item in items) write(item);
    }

    /// <summary>Reads a list. An item has a byte at least, so that a false length cannot ask for more memory than was sent.</summary>
    public static List<T> ReadList<T>(this BinaryReader reader, Func<T> read)
    {
        var count = reader.ReadInt32();
        if (count < 0 || count > reader.BaseStream.Length - reader.BaseStream.Position) throw Wrong("length of a list", count);
        var items = new List<T>(Math.Min(count, 1024));
        for (var i = 0; i < count; i++) items.Add(read());
        return items;
    }

    public static void WriteHashes(this BinaryWriter writer, ulong[] hashes) => writer.WriteList(hashes, writer.Write);

    public static ulong[] ReadHashes(this BinaryReader reader) => [.. reader.ReadList(reader.ReadUInt64)];

    public static FormatException Wrong(string what, long number) => new(MergingMessages.NoReportNumber(what, number));

    private static void Bound(BinaryWriter writer, long? bound)
    {
        writer.Write(bound is not null);
        if (bound is { } number) writer.Write(number);
    }

    private static long? Bound(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadInt64() : null;
}
