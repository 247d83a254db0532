using System.Runtime.CompilerServices;
using NewsExtraction.Diagnostics;

namespace NewsExtraction.Syntax;

/// <summary>
/// The tree of greatest score with one root, by Chu, Liu and Edmonds: every word takes its best head; a circle
/// becomes one node whose incoming arcs are paid for by the arc that they displace; until no circle is left.
/// Quadratic in the number of words. Reused, for one thread at a time.
/// </summary>
internal sealed unsafe class TreeSearch
{
    // So much less for a second root that no score of arcs outweighs it.
    private const double RootCost = 1e6;

    private int[] _heads = [];
    private int[] _mark = [];
    private double[] _scores = [];
    private int[] _dependents = [];
    private int[] _sources = [];
    private int[] _best = [];
    private bool[] _taken = [];
    private int[][] _words = [];
    private bool[] _alive = [];

    /// <summary>The word's head; the word itself where it is the root.</summary>
    public int Head(int word) => _heads[word];

    /// <summary>Finds the heads.</summary>
    /// <param name="scores">In row i and column j the score of j as i's head; on the diagonal that of i as the root.</param>
    /// <param name="stride">Floats from row to row.</param>
    /// <param name="count">Number of words, at least 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(float* scores, int stride, int count)
    {
        Reserve(count);
        Work.Count(count);
        var roots = 0;
        // Bounds: the caller has count rows, stride >= count floats apart.
        for (var i = 0; i < count; i++)
        {
            var row = scores + ((nint)i * stride);
            var best = 0;
            for (var j = 1; j < count; j++)
                if (row[j] > row[best]) best = j;
            _heads[i] = best;
            if (best == i) roots++;
        }

        // Most sentences are done here.
        if (roots == 1 && IsTree(count)) return;
        Search(scores, stride, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool IsTree(int count)
    {
        Array.Clear(_mark, 0, count);
        for (var i = 0; i < count; i++)
        {
            var at = i;
            while (_mark[at] == 0)
            {
                _mark[at] = i + 1;
                if (_heads[at] == at) break;
                at = _heads[at];
            }

            if (_mark[at] == i + 1 && _heads[at] != at) return false;
        }

        return true;
    }

    // Nodes: words 0..count-1, the root = count. A circle takes over the row and column of its first member; which word's arc stands behind
    // an entry is kept beside the score.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Search(float* scores, int stride, int count)
    {
        var n = count + 1;
        Work.Count(n);
        ReserveSearch(n);
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
                if (i != j) Set(n, i, j, scores[((nint)i * stride) + j], i, j);
            Set(n, i, i, double.NegativeInfinity, i, i);
            Set(n, i, count, scores[((nint)i * stride) + i] - RootCost, i, count);
        }

        for (var i = 0; i < count; i++) _best[i] = Best(n, count, i);
        var circles = new List<Circle>();
        while (FindCircle(n, count) is { } circle)
        {
            circles.Add(Contract(n, count, circle));
            Renew(n, count, circle);
        }

        for (var i = 0; i < count; i++)
            if (_alive[i]) Take(_dependents[(i * n) + _best[i]], _sources[(i * n) + _best[i]]);
        for (var c = circles.Count - 1; c >= 0; c--) Expand(circles[c]);
        for (var i = 0; i < count; i++)
            if (_heads[i] == count) _heads[i] = i;
    }

    private void Set(int n, int row, int column, double score, int dependent, int source)
    {
        var at = (row * n) + column;
        _scores[at] = score;
        _dependents[at] = dependent;
        _sources[at] = source;
    }

    // The best head of a node: the root where none is better, then the first of equals.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Best(int n, int count, int node)
    {
        var best = count;
        var row = node * n;
        for (var j = 0; j < n; j++)
            if (_alive[j] && _scores[row + j] > _scores[row + best]) best = j;
        return best;
    }

    // After a circle has become its first member. Whose best head was in it has it still: the member that is left took over the score.
    // So a circle costs one row and not all of them.
    private void Renew(int n, int count, int[] members)
    {
        var kept = members[0];
        _best[kept] = Best(n, count, kept);
        foreach (var member in members) _mark[member] = -1;
        for (var i = 0; i < count; i++)
        {
            if (!_alive[i] || i == kept || _mark[_best[i]] >= 0) continue;
            _best[i] = kept < _best[i] ? kept : FirstOfEquals(n, i, _best[i], kept);
        }
    }

    // Nodes between the old place of the best head and its new one that are as good come first.
    private int FirstOfEquals(int n, int node, int from, int kept)
    {
        for (var j = from + 1; j < kept; j++)
            if (_alive[j] && _scores[(node * n) + j] == _scores[(node * n) + kept]) return j;
        return kept;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[]? FindCircle(int n, int count)
    {
        Array.Clear(_mark, 0, n);
        for (var i = 0; i < count; i++)
        {
            if (!_alive[i]) continue;
            var at = i;
            while (at != count && _mark[at] == 0)
            {
                _mark[at] = i + 1;
                at = _best[at];
            }

            if (at == count || _mark[at] != i + 1) continue;
            var members = new List<int>();
            var member = at;
            do
            {
                members.Add(member);
                member = _best[member];
            }
            while (member != at);
            return [.. members];
        }

        return null;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Circle Contract(int n, int count, int[] members)
    {
        var kept = members[0];
        var arcs = Array.ConvertAll(members, member => (member * n) + _best[member]);
        var paid = Array.ConvertAll(arcs, arc => _scores[arc]);
        var circle = new Circle(
            Array.ConvertAll(members, member => _words[member]), Array.ConvertAll(arcs, arc => _dependents[arc]),
                Array.ConvertAll(arcs, arc => _sources[arc]));
        foreach (var member in members) _alive[member] = false;
        for (var j = 0; j < n; j++)
        {
            if (!_alive[j]) continue;
            int into = members[0], outOf = members[0];
            var intoScore = double.NegativeInfinity;
            for (var m = 0; m < members.Length; m++)
            {
                var score = _scores[(members[m] * n) + j] - paid[m];
                if (score > intoScore) (into, intoScore) = (members[m], score);
                if (j < count && _scores[(j * n) + members[m]] > _scores[(j * n) + outOf]) outOf = members[m];
            }

            Set(n, kept, j, intoScore, _dependents[(into * n) + j], _sources[(into * n) + j]);
            if (j < count) Set(n, j, kept, _scores[(j * n) + outOf], _dependents[(j * n) + outOf], _sources[(j * n) + outOf]);
        }

        _alive[kept] = true;
        _words[kept] = [.. circle.Words.SelectMany(words => words)];
        Set(n, kept, kept, double.NegativeInfinity, kept, kept);
        return circle;
    }

    private void Take(int dependent, int source)
    {
        _heads[dependent] = source;
        _taken[dependent] = true;
    }

    // The arc into the circle has given a head to a word of one member; the other members keep their arcs within the circle.
    private void Expand(Circle circle)
    {
        for (var m = 0; m < circle.Words.Length; m++)
            if (!circle.Words[m].Any(word => _taken[word])) Take(circle.Dependents[m], circle.Sources[m]);
    }

    private void Reserve(int count)
    {
        if (_heads.Length >= count) return;
        var length = count + 16;
        (_heads, _mark) = (new int[length], new int[length]);
    }

    private void ReserveSearch(int n)
    {
        if (_alive.Length < n)
        {
            var length = n + 16;
            (_best, _taken, _alive, _words) = (new int[length], new bool[length], new bool[length], new int[length][]);
            (_scores, _dependents, _sources) = (new double[length * length], new int[length * length], new int[length * length]);
            if (_mark.Length < length) _mark = new int[length];
        }

        for (var i = 0; i < n; i++) (_taken[i], _alive[i], _words[i]) = (false, true, [i]);
    }

    /// <summary>A circle that became one node.</summary>
    /// <param name="Words">Words of each member.</param>
    /// <param name="Dependents">Word of each member that the circle's arc goes to.</param>
    /// <param name="Sources">Word that this arc comes from.</param>
    private sealed record Circle(int[][] Words, int[] Dependents, int[] Sources);
}
