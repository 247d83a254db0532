using System.Globalization;
using System.Text;
using NewsExtraction.Diagnostics;

namespace NewsExtraction.Lexicons;

/// <summary>A tab-separated table that the library needs: a header row, then one entry a row; empty rows and rows that begin with # do not
/// count. Whatever is not as it must be is an error with file and line.</summary>
internal static class TsvTable
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The rows below the header; the stream is closed behind them.</summary>
    /// <param name="file">Name of the file, for errors.</param>
    /// <param name="table">Its content; null where it is missing.</param>
    /// <param name="header">The first cells of the header row.</param>
    /// <exception cref="ModelFormatException">The table is missing, empty, or no table of that kind.</exception>
    public static IEnumerable<TsvRow> Read(string file, Stream? table, params string[] header)
    {
        if (table is null) throw new ModelFormatException(ErrorMessages.ModelMissing(file));
        using var reader = new StreamReader(table, Strict);
        var (line, columns, rows) = (0, 0, 0);
        while (Next(file, reader, line) is { } text)
        {
            line++;
            if (text.Length == 0 || text[0] == '#') continue;
            var row = new TsvRow(file, line, text.Split('\t'));
            if (columns == 0)
            {
                columns = row.CheckHeader(header);
                continue;
            }

            if (row.Cells.Length != columns || text.Contains('\0', StringComparison.Ordinal))
                throw row.Damaged(string.Create(CultureInfo.InvariantCulture, $"met {row.Cells.Length} cells, expected {columns},"));
            rows++;
            yield return row;
        }

        if (rows == 0) throw new ModelFormatException(ErrorMessages.TableDamaged(file, line + 1, "the table has no rows"));
    }

    private static string? Next(string file, StreamReader reader, int line)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException e)
        {
            throw new ModelFormatException(ErrorMessages.TableDamaged(file, line + 1, "met bytes that are no UTF-8"), e);
        }
        catch (IOException e)
        {
            throw new ModelFormatException(ErrorMessages.FileUnreadable(file, e.Message), e);
        }
    }
}

/// <summary>A row of a table.</summary>
/// <param name="File">The table's name.</param>
/// <param name="Line">Where the row stands, from 1.</param>
/// <param name="Cells">Its cells.</param>
internal readonly record struct TsvRow(string File, int Line, string[] Cells)
{
    private const float LargestNumber = 1e6f;

    public string this[int cell] => Cells[cell];

    /// <summary>A number in a cell.</summary>
    /// <exception cref="ModelFormatException">There is none, or none that a weight can be.</exception>
    public double Number(int cell) =>
        double.TryParse(Cells[cell], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= LargestNumber
            ? number : throw Damaged($"met '{Cells[cell]}'; expected a number");

    /// <summary>The value of an enumeration that a cell names.</summary>
    public T Named<T>(int cell, bool ignoreCase = false)
        where T : struct, Enum =>
        Cells[cell] is [var first, ..] && char.IsLetter(first) && Enum.TryParse<T>(Cells[cell], ignoreCase, out var value) ? value
            : throw Damaged($"met '{Cells[cell]}'; expected one of {string.Join(", ", Enum.GetNames<T>())}");

    /// <summary>Adds an entry that must be the first of its key.</summary>
    public void AddOnce<TKey, TValue>(Dictionary<TKey, TValue> entries, TKey key, TValue value)
        where TKey : notnull
    {
        if (!entries.TryAdd(key, value)) throw Damaged($"met '{key}' a second time; expected it once");
    }

    /// <summary>The error of a row that cannot be right.</summary>
    public ModelFormatException Damaged(string detail) =>
        new(ErrorMessages.TableDamaged(File, Line, ErrorMessages.InTheRow(detail, string.Join(' ', Cells))));

    /// <summary>How many columns the table has, where its header begins as expected.</summary>
    internal int CheckHeader(string[] expected)
    {
        if (Cells.Length < expected.Length || !Cells.AsSpan(0, expected.Length).SequenceEqual(expected))
            throw Damaged($"met no header '{string.Join(' ', expected)}'");
        return Cells.Length;
    }
}
