namespace NewsExtraction.Encoders;

/// <summary>
/// Some sentences as the network reads them: for each word the rows of the feature table whose sum stands for it, and the row of its
/// vector.
/// Filled word by word; reused. Not for several threads at once.
/// </summary>
/// <param name="vocabulary">Known words.</param>
/// <param name="shape">Sizes of the encoder that reads the input.</param>
/// <param name="room">Most rows that a word can have.</param>
internal sealed class EncoderInput(WordVocabulary vocabulary, EncoderShape shape, int room = 16)
{
    // Kinds of features, mixed into their hashes.
    private const uint SuffixKind = 1;
    private const uint PrefixKind = 11;
    private const uint ShapeKind = 21;
    private const uint FirstShapeKind = 22;
    private const uint CasedKind = 23;
    private const uint SentenceCaseKind = 24;
    private const uint SourceKind = 25;
    private const uint ExtraKind = 31;
    private const int LongestSuffix = 4;
    private const int LongestPrefix = 3;

    private readonly List<int> _starts = [];
    // Words come a few hundred at a time, so that no product of sizes comes near the limits of its type.
    private int[] _rows = new int[64 * room];
    private byte[] _used = new byte[64];
    private bool[] _lower = new bool[64];
    private int[] _words = new int[64];
    private (int Words, int Capitalised, int Upper, int Long) _case;
    private uint _source;

    /// <summary>Most rows that a word can have.</summary>
    public int Room => room;

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>Number of sentences.</summary>
    public int Sentences => _starts.Count;

    /// <summary>Number of the word's entry in the vocabulary, 0 for an unknown word; its vector's row too.</summary>
    public ReadOnlySpan<int> Words => _words.AsSpan(0, Count);

    /// <summary>Index of a sentence's first word; that of the sentence behind the last is <see cref="Count"/>.</summary>
    public int Start(int sentence) => sentence < _starts.Count ? _starts[sentence] : Count;

    /// <summary>The word's rows in the feature table; the first is that of the word itself.</summary>
    public ReadOnlySpan<int> Rows(int word) => _rows.AsSpan(word * room, _used[word]);

    /// <summary>True where the word is written without capitals, as in running text.</summary>
    public bool IsUsual(int word) => _lower[word];

    /// <summary>Forgets all sentences.</summary>
    public void Clear()
    {
        Count = 0;
        _starts.Clear();
    }

    /// <summary>Begins a sentence.</summary>
    /// <param name="source">Kind of annotation it belongs to, 0 for what the network should imitate; -1 for none in particular.</param>
    public void StartSentence(int source = 0)
    {
        _starts.Add(Count);
        _case = default;
        _source = (uint)(source + 1);
    }

    /// <summary>Adds the sentence's next word.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        Grow();
        Span<char> buffer = stackalloc char[2 * WordForm.Longest];
        var form = new WordForm(word, buffer);
        var lower = form.Lower;
        var at = Count++;
        _used[at] = 0;
        _lower[at] = form.Capitals == 0;
        var number = vocabulary.Find(lower);
        _words[at] = number;
        _rows[at * room] = number < shape.LearntWords ? number : 0;
        _used[at] = 1;
        for (var n = 1; n <= LongestSuffix && n <= lower.Length; n++) AddHashed(at, WordForm.Hash(lower[^n..], SuffixKind + (uint)n));
        for (var n = 1; n <= LongestPrefix && n <= lower.Length; n++) AddHashed(at, WordForm.Hash(lower[..n], PrefixKind + (uint)n));
        Span<char> pattern = stackalloc char[12];
        pattern = pattern[..form.Shape(pattern)];
        AddHashed(at, WordForm.Hash(pattern, ShapeKind));
        if (form.Capitals > 0)
        {
            AddHashed(at, WordForm.Hash(form.Cased, CasedKind));
            if (at == _starts[^1]) AddHashed(at, WordForm.Hash(pattern, FirstShapeKind));
        }

        if (form.Letters == 0) return;
        _case.Words++;
        if (form.Letters >= 4) _case.Long++;
        if (form.StartsWithCapital && form.Letters >= 4) _case.Capitalised++;
        if (form.Capitals == form.Letters) _case.Upper++;
        else if (form.Capitals > 0) _case.Upper--;
    }

    /// <summary>Adds a word by its rows and the number of its vector, as another input
    /// gave them, and the sentence's source to them.</summary>
    public void Add(ReadOnlySpan<int> rows, int word)
    {
        Grow();
        var at = Count++;
        _words[at] = word;
        _lower[at] = false;
        rows.CopyTo(_rows.AsSpan(at * room));
        _used[at] = (byte)rows.Length;
        if (_source > 0) AddHashed(at, Mix(SourceKind, _source));
    }

    /// <summary>Adds a feature to the word added last, for instance that a gazetteer knows it.
    /// Features beyond a word's room are left out.</summary>
    public void AddFeature(uint kind, uint value) => AddHashed(Count - 1, Mix(ExtraKind + kind, value));

    /// <summary>Ends the sentence: what is known only now (a headline in capitals) goes to all its words.</summary>
    public void EndSentence()
    {
        var mode = SentenceCase();
        for (var i = _starts[^1]; i < Count; i++)
        {
            AddHashed(i, Mix(SentenceCaseKind, mode));
            if (_source > 0) AddHashed(i, Mix(SourceKind, _source));
        }
    }

    // 0 as in running text, 1 all capitals, 2 title case, 3 no capitals.
    private uint SentenceCase()
    {
        if (_case.Words < 3) return 0;
        if (_case.Upper >= 0.7 * _case.Words) return 1;
        if (_case.Long >= 3 && _case.Capitalised >= 0.8 * _case.Long) return 2;
        return _case.Capitalised == 0 && _case.Upper == 0 && _case.Words >= 4 ? 3u : 0u;
    }

    private static uint Mix(uint kind, uint value)
    {
        value ^= kind * 2654435761u;
        value ^= value >> 16;
        value *= 0x7feb352du;
        value ^= value >> 15;
        value *= 0x846ca68bu;
        return value ^ (value >> 16);
    }

    private void AddHashed(int word, uint hash)
    {
        if (_used[word] >= room) return;
        _rows[(word * room) + _used[word]++] = shape.LearntWords + (int)(hash & (uint)(shape.HashedRows - 1));
    }

    private void Grow()
    {
        if (Count < _used.Length) return;
        Array.Resize(ref _used, 2 * _used.Length);
        Array.Resize(ref _lower, _used.Length);
        Array.Resize(ref _words, _used.Length);
        Array.Resize(ref _rows, checked(_used.Length * room));
    }
}
