using System.IO.Compression;

namespace NewsExtraction.Formats.Reading;

/// <summary>
/// What is packed with gzip. A file that is broken off is told, where <see cref="GZipStream"/> hands out what there is and ends as if that
/// were all.
/// </summary>
/// <remarks>
/// Gzip files may be put one behind the other. So a small one with a mark in it is put behind the end: where the file is whole the mark
/// comes out as the last of the content, and where it is broken off it does not.
/// </remarks>
internal sealed class GzipContent : ReadOnlyStream
{
    private const int Block = 1 << 16;
    private static readonly byte[] Mark = "\u0001 end of the packed file \u0002"u8.ToArray();
    private static readonly byte[] PackedMark = Pack(Mark);

    private readonly MarkedStream _packed;
    private readonly GZipStream _content;

    // What may be the mark is held back until more has come, and all that comes when the mark is read: of a broken file it is nonsense.
    private byte[] _held = [];
    private byte[] _next = [];
    private int _count;
    private int _at;
    private int _heldCount;
    private bool _isOver;

    public GzipContent(Stream packed)
    {
        _packed = new MarkedStream(packed);
        _content = new GZipStream(_packed, CompressionMode.Decompress);
    }

    public override int Read(Span<byte> buffer)
    {
        try
        {
            while (_at == _count && !_isOver) Take(_content.Read(Free().Span));
        }
        catch (InvalidDataException e)
        {
            throw Damaged(e);
        }

        return Give(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            while (_at == _count && !_isOver) Take(await _content.ReadAsync(Free(), cancellationToken));
        }
        catch (InvalidDataException e)
        {
            throw Damaged(e);
        }

        return Give(buffer.Span);
    }

    protected override void Dispose(bool disposing)
    {
        _content.Dispose();
        base.Dispose(disposing);
    }

    private static InvalidDataException Damaged(Exception cause) =>
        new("The packed file is damaged or broken off. Fetch it again; 'gzip -dc FILE' shows what is left of it.", cause);

    // Room for more, behind what is held back.
    private Memory<byte> Free()
    {
        if (_next.Length < _heldCount + Block) _next = new byte[_heldCount + Block + Mark.Length];
        _held.AsSpan(0, _heldCount).CopyTo(_next);
        return _next.AsMemory(_heldCount, Block);
    }

    private void Take(int read)
    {
        var all = _next.AsSpan(0, _heldCount + read);
        if (read == 0)
        {
            _isOver = true;
            if (_packed.IsMarkRead && !all.EndsWith(Mark)) throw new InvalidDataException();
            (_at, _count) = (0, all.Length - (_packed.IsMarkRead ? Mark.Length : 0));
            return;
        }

        var kept = _packed.IsMarkRead ? all.Length : Math.Min(Mark.Length, all.Length);
        if (_held.Length < kept) _held = new byte[kept];
        all[^kept..].CopyTo(_held);
        (_at, _count, _heldCount) = (0, all.Length - kept, kept);
    }

    private int Give(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _count - _at);
        _next.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(content);
        return packed.ToArray();
    }

    /// <summary>A stream with the packed mark behind its end. What stands behind the end of a gzip file and is none is passed over, as by
    /// gzip itself: then the mark is never asked for.</summary>
    private sealed class MarkedStream(Stream inner) : ReadOnlyStream
    {
        private int _markAt = -1;

        public bool IsMarkRead => _markAt >= 0;

        public override int Read(Span<byte> buffer) =>
            buffer.Length > 0 && !IsMarkRead && inner.Read(buffer) is > 0 and var count ? count : ReadMark(buffer);

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            buffer.Length > 0 && !IsMarkRead && await inner.ReadAsync(buffer, cancellationToken) is > 0 and var count ? count
                : ReadMark(buffer.Span);

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }

        private int ReadMark(Span<byte> buffer)
        {
            if (buffer.Length == 0) return 0;
            _markAt = Math.Max(0, _markAt);
            var count = Math.Min(buffer.Length, PackedMark.Length - _markAt);
            PackedMark.AsSpan(_markAt, count).CopyTo(buffer);
            _markAt += count;
            return count;
        }
    }
}
