using System.Runtime.InteropServices;
using NewsExtraction.Lexicons;
using NewsExtraction.Text;

namespace NewsExtraction.Entities;

/// <summary>A found name.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token behind the last.</param>
/// <param name="Type">What it names.</param>
/// <param name="Probability">How sure the model is, 0 to 1.</param>
internal readonly record struct FoundName(int First, int End, NameType Type, float Probability);

/// <summary>Finds names in an article, in text order: the stretches of words that could be names are scored and the best labels read off.
/// Working memory, reused; not for several threads.</summary>
internal sealed class NameDecoder
{
    // Enough words for the network's matrix products to be worth it, few enough for the second-level cache.
    private const int WordsAtOnce = 112;

    private readonly INameScorer _scorer;
    private readonly NameWords _words;
    private readonly NameEvidence _evidence;
    private readonly NameLattice _lattice = new();
    private readonly NameConsistency _consistency;
    private float[] _scores = [];
    private readonly List<int> _batch = [];
    private byte[] _labels = [];
    private float[] _probabilities = [];

    public NameDecoder(INameScorer scorer, NameLexicon lexicon)
    {
        _scorer = scorer;
        _words = new NameWords(lexicon);
        _evidence = new NameEvidence(lexicon.Words);
        _consistency = new NameConsistency(lexicon.Words);
        _lattice.SetSteps(scorer.Steps);
    }

    /// <summary>The words of the last article.</summary>
    public NameWords Words => _words;

    public void Find(TokenizedText text, List<FoundName> names, CancellationToken cancellationToken = default)
    {
        _words.Read(text, cancellationToken);
        _evidence.Gather(_words);
        var count = 0;
        foreach (var sentence in text.Sentences)
        {
            if (!_words.MayHoldName(sentence)) continue;
            cancellationToken.ThrowIfCancellationRequested();
            if (count > 0 && count + sentence.Count > WordsAtOnce)
            {
                Judge(count, names);
                count = 0;
            }

            _batch.Add(sentence.Index);
            count += sentence.Count;
        }

        if (count > 0) Judge(count, names);
        _consistency.Apply(_words, names);
    }

    // The sentences of the batch, of so many words together.
    private void Judge(int count, List<FoundName> names)
    {
        var cells = count * NameLabels.Width;
        if (_scores.Length < cells) _scores = new float[cells * 2];
        var scores = _scores.AsSpan(0, cells);
        scores.Clear();
        _scorer.Add(_words, _evidence, CollectionsMarshal.AsSpan(_batch), 1, scores);
        var at = 0;
        foreach (var s in _batch)
        {
            var sentence = _words.Text.Sentences[s];
            Find(sentence, sentence.FirstToken - at, names);
            at += sentence.Count;
        }

        _batch.Clear();
    }

    private void Find(in Sentence sentence, int origin, List<FoundName> names)
    {
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (!_words.Is(t, NameForm.Active)) continue;
            var end = t + 1;
            while (end < sentence.EndToken && _words.Is(end, NameForm.Active)) end++;
            Find(t, end, _scores.AsSpan((t - origin) * NameLabels.Width, (end - t) * NameLabels.Width), names);
            t = end;
        }
    }

    private void Find(int first, int end, ReadOnlySpan<float> scores, List<FoundName> names)
    {
        var length = end - first;
        scores.CopyTo(_lattice.Begin(length));
        if (_labels.Length < length)
        {
            _labels = new byte[length * 2];
            _probabilities = new float[length * 2 * NameLabels.Width];
        }

        var labels = _labels.AsSpan(0, length);
        _lattice.BestPath(labels);
        if (labels.IndexOfAnyExcept((byte)NameLabels.Outside) < 0) return;
        var known = _lattice.Probabilities([], _probabilities);
        for (var i = 0; i < length; i++)
        {
            if (labels[i] == NameLabels.Outside) continue;
            var e = i;
            while (!NameLabels.Ends(labels[e])) e++;
            names.Add(new FoundName(first + i, first + e + 1, NameLabels.TypeOf(labels[i]),
                known ? _lattice.NameProbability(i, e + 1, labels) : 0.5f));
            i = e;
        }
    }
}
