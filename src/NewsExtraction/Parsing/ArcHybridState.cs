namespace NewsExtraction.Parsing;

/// <summary>
/// Configuration of the arc-hybrid transition system (Kuhlmann et al. 2011): a stack and a buffer of one sentence's tokens, numbered from 0; the artificial root stands
/// behind the last token. Shift moves the buffer's first token to the stack; Left makes it head of the stack's top and pops that; Right makes the token under the top
/// its head and pops it.
/// </summary>
internal sealed class ArcHybridState
{
    public const int Shift = 0;
    public const int Left = 1;
    public const int Right = 2;
    public const int Actions = 3;

    private int[] _stack = new int[64];
    private int _depth;
    private int _count;

    public int[] Heads { get; private set; } = new int[64];

    public Relation[] Relations { get; private set; } = new Relation[64];

    public int[] LeftChild { get; private set; } = new int[64];

    public int[] RightChild { get; private set; } = new int[64];

    public int[] LeftCount { get; private set; } = new int[64];

    public int[] RightCount { get; private set; } = new int[64];

    public int Next { get; private set; }

    public int Depth => _depth;

    public int Root => _count;

    public bool IsFinal => Next == _count && _depth == 0;

    public void Reset(int count)
    {
        _count = count;
        _depth = 0;
        Next = 0;
        if (Heads.Length <= count)
        {
            var size = count + 64;
            (_stack, Heads, Relations, LeftChild, RightChild, LeftCount, RightCount) = (new int[size], new int[size], new Relation[size], new int[size], new int[size], new int[size], new int[size]);
        }

        Array.Fill(Heads, -1, 0, count + 1);
        Array.Fill(LeftChild, -1, 0, count + 1);
        Array.Fill(RightChild, -1, 0, count + 1);
        Array.Clear(LeftCount, 0, count + 1);
        Array.Clear(RightCount, 0, count + 1);
        Array.Clear(Relations, 0, count + 1);
    }

    /// <summary>The token at a depth of the stack, 0 for the top; -1 where there is none.</summary>
    public int Stack(int depth) => depth < _depth ? _stack[_depth - 1 - depth] : -1;

    /// <summary>The token at a distance in the buffer; the root behind the last token, -1 behind that.</summary>
    public int Buffer(int distance) => Next + distance <= _count ? Next + distance : -1;

    public bool IsValid(int action) => action switch
    {
        Shift => Next < _count,
        Left => _depth > 0,
        _ => _depth > 1,
    };

    public void Apply(int action, Relation relation)
    {
        if (action == Shift)
        {
            _stack[_depth++] = Next++;
            return;
        }

        var child = _stack[--_depth];
        var head = action == Left ? Next : _stack[_depth - 1];
        Heads[child] = head;
        Relations[child] = relation;
        if (head > child)
        {
            LeftChild[head] = LeftChild[head] < 0 ? child : Math.Min(LeftChild[head], child);
            LeftCount[head]++;
        }
        else
        {
            RightChild[head] = Math.Max(RightChild[head], child);
            RightCount[head]++;
        }
    }
}
