namespace NewsExtraction.Training.Names.Linear;

/// <summary>
/// Word classes by the exchange method (Kneser and Ney 1993; Martin, Liermann and Ney 1998): each word in turn moves
/// to the class that raises the likelihood of a class bigram model most, until a number of rounds is over.
/// Deterministic: words go in order of frequency, ties to the lower class.
/// </summary>
internal sealed class WordExchange
{
    private readonly int _classes;
    private readonly int[] _classOf;
    private readonly int[] _classCount;
    private readonly int[] _pairs;
    private readonly (int Word, int Count)[][] _before;
    private readonly (int Word, int Count)[][] _after;
    private readonly int[] _wordCount;
    private readonly double[] _xlogx;

    /// <param name="before">For each word the words that stood before it, with counts; words in order of falling frequency.</param>
    /// <param name="after">The same for what stood behind.</param>
    /// <param name="wordCount">How often each word was seen.</param>
    /// <param name="classes">How many classes to make.</param>
    public WordExchange((int Word, int Count)[][] before, (int Word, int Count)[][] after, int[] wordCount, int classes)
    {
        _classes = classes;
        _before = before;
        _after = after;
        _wordCount = wordCount;
        _classOf = new int[wordCount.Length];
        _classCount = new int[classes];
        _pairs = new int[classes * classes];
        _xlogx = new double[1 << 16];
        for (var i = 1; i < _xlogx.Length; i++) _xlogx[i] = i * Math.Log(i);
        for (var w = 0; w < _classOf.Length; w++) _classOf[w] = w % classes;
        for (var w = 0; w < _classOf.Length; w++)
        {
            _classCount[_classOf[w]] += wordCount[w];
            foreach (var (next, count) in after[w]) _pairs[_classOf[w] * classes + _classOf[next]] += count;
        }
    }

    public int[] Learn(int rounds, Action<int, int> progress)
    {
        for (var round = 1; round <= rounds; round++)
        {
            var moved = 0;
            for (var w = 0; w < _classOf.Length; w++)
                if (Exchange(w)) moved++;
            progress(round, moved);
            if (moved == 0) break;
        }

        return _classOf;
    }

    private bool Exchange(int word)
    {
        var left = new int[_classes];
        var right = new int[_classes];
        var self = 0;
        foreach (var (w, count) in _before[word])
        {
            if (w == word) self = count;
            else left[_classOf[w]] += count;
        }

        foreach (var (w, count) in _after[word])
            if (w != word) right[_classOf[w]] += count;
        var leftClasses = Where(left);
        var rightClasses = Where(right);
        var from = _classOf[word];
        Shift(from, -1, word, left, right, leftClasses, rightClasses, self);
        var best = from;
        var bestGain = double.NegativeInfinity;
        for (var c = 0; c < _classes; c++)
        {
            var gain = Gain(c, word, left, right, leftClasses, rightClasses, self);
            if (gain <= bestGain) continue;
            bestGain = gain;
            best = c;
        }

        if (best != from && Gain(from, word, left, right, leftClasses, rightClasses, self) >= bestGain - 1e-9) best = from;
        Shift(best, +1, word, left, right, leftClasses, rightClasses, self);
        _classOf[word] = best;
        return best != from;
    }

    private double Gain(int c, int word, int[] left, int[] right, int[] leftClasses, int[] rightClasses, int self)
    {
        var gain = 0.0;
        var row = c * _classes;
        foreach (var l in leftClasses)
        {
            if (l == c) continue;
            var old = _pairs[l * _classes + c];
            gain += XLogX(old + left[l]) - XLogX(old);
        }

        foreach (var r in rightClasses)
        {
            if (r == c) continue;
            var old = _pairs[row + r];
            gain += XLogX(old + right[r]) - XLogX(old);
        }

        var own = _pairs[row + c];
        gain += XLogX(own + left[c] + right[c] + self) - XLogX(own);
        return gain - 2 * (XLogX(_classCount[c] + _wordCount[word]) - XLogX(_classCount[c]));
    }

    private void Shift(int c, int sign, int word, int[] left, int[] right, int[] leftClasses, int[] rightClasses, int self)
    {
        foreach (var l in leftClasses) _pairs[l * _classes + c] += sign * left[l];
        foreach (var r in rightClasses) _pairs[c * _classes + r] += sign * right[r];
        _pairs[c * _classes + c] += sign * self;
        _classCount[c] += sign * _wordCount[word];
    }

    private double XLogX(int x) => x < _xlogx.Length ? _xlogx[x] : x * Math.Log(x);

    private static int[] Where(int[] counts)
    {
        var found = new List<int>();
        for (var i = 0; i < counts.Length; i++)
            if (counts[i] > 0) found.Add(i);
        return found.ToArray();
    }
}
