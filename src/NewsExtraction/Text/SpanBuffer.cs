using System.Buffers;

namespace NewsExtraction.Text;

/// <summary>A growing list of spans on pooled memory.</summary>
internal ref struct SpanBuffer
{
    private TextSpan[] _spans;

    public SpanBuffer(int capacity) => _spans = ArrayPool<TextSpan>.Shared.Rent(Math.Max(capacity, 16));

    public int Count { get; private set; }

    public readonly ReadOnlySpan<TextSpan> Spans => _spans.AsSpan(0, Count);

    public void Add(int start, int end)
    {
        if (Count == _spans.Length) Grow();
        _spans[Count++] = new TextSpan(start, end);
    }

    public readonly TextSpan[] ToArray() => Spans.ToArray();

    public void Dispose()
    {
        ArrayPool<TextSpan>.Shared.Return(_spans);
        _spans = [];
        Count = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<TextSpan>.Shared.Rent(_spans.Length * 2);
        _spans.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<TextSpan>.Shared.Return(_spans);
        _spans = larger;
    }
}
