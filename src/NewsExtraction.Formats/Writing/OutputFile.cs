using System.Text.Json;

namespace NewsExtraction.Formats;

/// <summary>
/// A file that is there as a whole or not at all: it is written beside its place as <c>FILE.part</c> and put there when it is complete.
/// What an interrupted run leaves as <c>FILE.part</c> can be taken up.
/// </summary>
public sealed class OutputFile : IAsyncDisposable
{
    private readonly string _path;
    private bool _isComplete;

    private OutputFile(string path, FileStream stream) => (_path, Stream) = (path, stream);

    /// <summary>Where to write.</summary>
    public Stream Stream { get; }

    /// <summary>The name of the file as long as it is not complete.</summary>
    /// <param name="path">The file.</param>
    public static string PartOf(string path) => path + ".part";

    /// <summary>Begins a new file. What an interrupted run left is not written over: it may be the work of days.</summary>
    /// <param name="path">Where it will be.</param>
    /// <exception cref="IOException">It cannot be written there, or an interrupted run left something there.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written there.</exception>
    public static OutputFile Create(string path)
    {
        var part = new FileInfo(PartOf(path));
        if (part is { Exists: true, Length: > 0 })
            throw new IOException($"'{part}' is what a run left that was broken off, or is still going on. Give --resume to go on with it "
                + "(ndjson only), another name with -o, or delete it to begin anew.");
        return new OutputFile(path, Open(path, FileMode.Create));
    }

    /// <summary>Goes on with lines of JSON that an earlier run wrote. A line that is not whole is cut off.</summary>
    /// <param name="path">Where the file is, or will be.</param>
    /// <param name="written">How often each id is in it.</param>
    public static OutputFile Resume(string path, out IReadOnlyDictionary<string, int> written)
    {
        var part = PartOf(path);
        if (!File.Exists(part) && File.Exists(path)) File.Copy(path, part);
        var stream = Open(path, FileMode.OpenOrCreate);
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        stream.SetLength(ReadLines(stream, ids));
        stream.Seek(0, SeekOrigin.End);
        written = ids;
        return new OutputFile(path, stream);
    }

    /// <summary>Puts the file in its place.</summary>
    public async ValueTask CompleteAsync()
    {
        await Stream.FlushAsync();
        await Stream.DisposeAsync();
        File.Move(PartOf(_path), _path, overwrite: true);
        _isComplete = true;
    }

    /// <summary>Closes the file; one that is not complete keeps its other name.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_isComplete) await Stream.DisposeAsync();
    }

    private static FileStream Open(string path, FileMode mode)
    {
        if (Directory.Exists(path)) throw new IOException($"'{path}' is a folder; give the name of a file.");
        return new FileStream(PartOf(path), mode, FileAccess.ReadWrite, FileShare.Read, 1 << 16);
    }

    // The length of all lines that are whole.
    private static long ReadLines(FileStream stream, Dictionary<string, int> ids)
    {
        long whole = 0;
        using var reader = new LineReader(stream);
        while (reader.Next() is { } line)
        {
            if (IdOf(line) is not { } id) break;
            ids[id] = ids.GetValueOrDefault(id) + 1;
            whole = reader.Position;
        }

        return whole;
    }

    private static string? IdOf(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.TryGetProperty("id", out var id) ? id.GetString() : string.Empty;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Lines that end in a line feed, with the place behind each.</summary>
    private sealed class LineReader(Stream stream) : IDisposable
    {
        private readonly MemoryStream _line = new();
        private readonly byte[] _buffer = new byte[1 << 16];
        private int _at;
        private int _end;

        public long Position { get; private set; }

        public ReadOnlyMemory<byte>? Next()
        {
            _line.SetLength(0);
            while (true)
            {
                if (_at == _end) (_at, _end) = (0, stream.Read(_buffer));
                if (_end == 0) return null;
                var feed = Array.IndexOf(_buffer, (byte)'\n', _at, _end - _at);
                var stop = feed < 0 ? _end : feed + 1;
                _line.Write(_buffer, _at, stop - _at);
                Position += stop - _at;
                _at = stop;
                if (feed >= 0) return _line.GetBuffer().AsMemory(0, (int)_line.Length - 1);
            }
        }

        public void Dispose() => _line.Dispose();
    }
}
