using System.IO.Compression;
using System.Text;

namespace NewsExtraction.Formats.Tests;

/// <summary>A folder for the files of one test; gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsextract-test-");

    public string Path => _folder.FullName;

    /// <summary>Writes a file, with the folders it stands in, and gives its path.</summary>
    public string File(string name, string content) => File(name, Encoding.UTF8.GetBytes(content));

    public string File(string name, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Writes a file packed with gzip.</summary>
    public string Gzip(string name, string content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress)) gzip.Write(Encoding.UTF8.GetBytes(content));
        return File(name, packed.ToArray());
    }

    /// <summary>Writes an archive.</summary>
    public string Zip(string name, params (string Name, string Content)[] entries)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
            foreach (var entry in entries)
            {
                using var stream = archive.CreateEntry(entry.Name).Open();
                stream.Write(Encoding.UTF8.GetBytes(entry.Content));
            }

        return File(name, packed.ToArray());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
