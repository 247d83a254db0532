using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NewsExtraction.Models;

namespace NewsExtraction.Fuzz.Hostile;

/// <summary>Model files that are damaged on purpose: the checksum is right, what it covers is not.</summary>
/// <param name="next">A number below the one given.</param>
internal sealed partial class CraftedModels(Func<int, int> next)
{
    private static readonly long[] Numbers =
        [0, 1, -1, 3, 64, 65, 4096, int.MaxValue, int.MinValue, uint.MaxValue, long.MaxValue, long.MinValue, 9223372036854775744];

    /// <summary>A copy of the file with its header or its arrays changed.</summary>
    public byte[] Change(ReadOnlySpan<byte> file)
    {
        var copy = file.ToArray();
        var length = BinaryPrimitives.ReadInt32LittleEndian(copy.AsSpan(12));
        if (next(3) == 0) ChangeHeader(copy.AsSpan(ModelFile.PreambleLength, length));
        else new Mutator(next).Change(copy.AsSpan(ModelFile.PreambleLength + length));
        if (next(20) == 0) copy = copy[..(ModelFile.PreambleLength + next(copy.Length - ModelFile.PreambleLength))];
        Seal(copy);
        return copy;
    }

    /// <summary>Makes the checksum right.</summary>
    public static void Seal(Span<byte> file) =>
        BinaryPrimitives.WriteUInt64LittleEndian(file[16..], ModelFile.Checksum(file[ModelFile.PreambleLength..]));

    // One number of the header becomes another; the header keeps its room.
    private void ChangeHeader(Span<byte> header)
    {
        var text = Encoding.UTF8.GetString(header).TrimEnd();
        var numbers = WholeNumber().Matches(text);
        var number = numbers[next(numbers.Count)];
        var value = next(3) == 0 ? Numbers[next(Numbers.Length)]
            : unchecked((long.TryParse(number.Value, CultureInfo.InvariantCulture, out var old) ? old : 0) + (64 * (next(5) - 2))
                + next(3) - 1);
        text = text[..number.Index] + value.ToString(CultureInfo.InvariantCulture) + text[(number.Index + number.Length)..];
        if (next(10) == 0) text = new Mutator(next).Change(text);
        var bytes = Encoding.UTF8.GetBytes(text);
        header.Fill((byte)' ');
        bytes.AsSpan(0, Math.Min(bytes.Length, header.Length)).CopyTo(header);
    }

    [GeneratedRegex("-?[0-9]+")]
    private static partial Regex WholeNumber();
}
