namespace NewsExtraction.Formats.Reading;

/// <summary>Opens files, unpacks what is packed with gzip, and counts the bytes that are read.</summary>
internal sealed class FileContent(Func<Stream>? standardInput)
{
    /// <summary>Most bytes of a file that is read as a whole: over ten times the longest text.</summary>
    public const int LargestWhole = 512 << 20;

    private long _bytesRead;

    /// <summary>Bytes of files read so far, packed as they are.</summary>
    public long BytesRead => Interlocked.Read(ref _bytesRead);

    /// <summary>The content of a file, unpacked.</summary>
    public async Task<Stream> Open(SourceFile file, CancellationToken cancellationToken)
    {
        if (file.Fault is { } fault) throw new IOException(fault);
        if (!file.IsStandardInput && Directory.Exists(file.Path)) throw new IOException("It is a folder.");
        Stream stream = file.IsStandardInput
            ? standardInput?.Invoke() ?? throw new IOException("There is no standard input.")
            : new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
        stream = new CountingStream(stream, count => Interlocked.Add(ref _bytesRead, count));
        var peeked = new PeekedStream(stream);
        var isGzip = (await peeked.Peek(2, cancellationToken)).Span.SequenceEqual((ReadOnlySpan<byte>)[0x1F, 0x8B]);
        return isGzip ? new PeekedStream(new GzipContent(peeked)) : peeked;
    }

    /// <summary>All bytes of a stream.</summary>
    /// <exception cref="IOException">There are more than fit.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAll(Stream stream, CancellationToken cancellationToken)
    {
        using var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (all.Length + count > LargestWhole)
                throw new IOException("It is too large for one article (over 512 MB). Split it, or give its articles as lines of JSON.");
            all.Write(buffer, 0, count);
        }

        return all.GetBuffer().AsMemory(0, (int)all.Length);
    }
}

/// <summary>A stream whose first bytes can be looked at before they are read.</summary>
internal sealed class PeekedStream(Stream inner) : ReadOnlyStream
{
    private const int LeastPeeked = 4;
    private const int LeastBuffer = 4096;
    private byte[] _peeked = [];
    private int _start;
    private int _end;

    /// <summary>The next bytes; they are read again. Fewer where no more have come yet: a slow input is not waited for.</summary>
    public async Task<ReadOnlyMemory<byte>> Peek(int count, CancellationToken cancellationToken)
    {
        if (_end - _start < count)
        {
            var bytes = new byte[Math.Max(count, LeastBuffer)];
            var kept = _end - _start;
            _peeked.AsSpan(_start, kept).CopyTo(bytes);
            var least = Math.Max(0, Math.Min(count, LeastPeeked) - kept);
            var read = await inner.ReadAtLeastAsync(bytes.AsMemory(kept), least, throwOnEndOfStream: false, cancellationToken);
            (_peeked, _start, _end) = (bytes, 0, kept + read);
        }

        return _peeked.AsMemory(_start, Math.Min(count, _end - _start));
    }

    public override int Read(Span<byte> buffer)
    {
        if (_start == _end) return inner.Read(buffer);
        var count = Math.Min(buffer.Length, _end - _start);
        _peeked.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _start == _end ? inner.ReadAsync(buffer, cancellationToken) : ValueTask.FromResult(Read(buffer.Span));

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>A stream that tells how many bytes are read from it.</summary>
internal sealed class CountingStream(Stream inner, Action<int> read) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        read(count);
        return count;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inner.ReadAsync(buffer, cancellationToken);
        read(count);
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>What all streams have that are read from start to end.</summary>
internal abstract class ReadOnlyStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public abstract override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
