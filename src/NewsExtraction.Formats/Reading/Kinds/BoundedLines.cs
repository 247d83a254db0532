using System.Text;

namespace NewsExtraction.Formats.Reading;

/// <summary>Reads lines of at most so many characters. What is behind them in a longer line is read over and not kept, so that a line
/// without an end takes no more memory than the longest that is read.</summary>
internal sealed class BoundedLines(TextReader reader, int longest)
{
    private const int MostKept = 1 << 20;
    private readonly char[] _buffer = new char[1 << 15];
    private StringBuilder _line = new();
    private int _start;
    private int _end;
    private bool _isBehindReturn;

    /// <summary>True where the line that was read last is longer, and empty for that.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The next line without its end, which is \n, \r or both; null behind the last.</summary>
    public async ValueTask<string?> Read(CancellationToken cancellationToken)
    {
        IsTooLong = false;
        var isLine = false;
        while (await HasMore(cancellationToken))
        {
            isLine = true;
            if (EndsLine()) return Take();
        }

        return isLine ? Take() : null;
    }

    private async ValueTask<bool> HasMore(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_start == _end) (_start, _end) = (0, await reader.ReadAsync(_buffer, cancellationToken));
            if (_start == _end) return false;
            if (!_isBehindReturn) return true;
            _isBehindReturn = false;
            if (_buffer[_start] == '\n') _start++;
        }
    }

    // Adds what the buffer holds of the line.
    private bool EndsLine()
    {
        var rest = _buffer.AsSpan(_start, _end - _start);
        var length = rest.IndexOfAny('\n', '\r');
        Add(length < 0 ? rest : rest[..length]);
        _isBehindReturn = length >= 0 && rest[length] == '\r';
        _start = length < 0 ? _end : _start + length + 1;
        return length >= 0;
    }

    private void Add(ReadOnlySpan<char> part)
    {
        IsTooLong |= part.Length > longest - _line.Length;
        if (!IsTooLong) _line.Append(part);
    }

    private string Take()
    {
        var line = IsTooLong ? string.Empty : _line.ToString();
        if (_line.Capacity > MostKept) _line = new();
        else _line.Clear();
        return line;
    }
}
