using System.IO.Compression;

namespace NewsExtraction.Training.Names;

/// <summary>Raw text.</summary>
internal static class RawArticles
{
    /// <summary>Articles of a text file, plain or gzipped: blocks of lines between blank lines.</summary>
    public static IEnumerable<string> Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using var stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        var block = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                block.Add(line);
                continue;
            }

            if (block.Count > 0) yield return string.Join('\n', block);
            block.Clear();
        }

        if (block.Count > 0) yield return string.Join('\n', block);
    }
}
