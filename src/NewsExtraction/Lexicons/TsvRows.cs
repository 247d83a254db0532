namespace NewsExtraction.Lexicons;

/// <summary>Reads tab-separated lists: a header row, then one entry a row; empty rows and rows that begin with # do not count.</summary>
internal static class TsvRows
{
    /// <summary>The cells of each row below the header; a missing stream has none.</summary>
    public static IEnumerable<string[]> Read(Stream? stream)
    {
        if (stream is null) yield break;
        using var reader = new StreamReader(stream);
        var isHeader = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (!isHeader) yield return line.Split('\t');
            isHeader = false;
        }
    }
}
