using NewsExtraction.Entities;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Text;

namespace NewsExtraction.Training.Names;

/// <summary>Marks raw text by trained recognisers, for a small network to learn from.</summary>
/// <param name="scorer">Marks the names.</param>
/// <param name="lexicon">Name lists.</param>
internal sealed class NameTeacher(INameScorer scorer, NameLexicon lexicon)
{
    private const int LeastTokens = 20;
    private const int MostTokens = 20_000;
    private readonly NameWords _words = new(lexicon);
    private readonly NameEvidence _evidence = new(lexicon.Words);
    private readonly NameLattice _lattice = new();

    /// <summary>Marks articles spread evenly over a text, about as many words as asked for.</summary>
    public IEnumerable<NameDocument> Mark(string path, int words)
    {
        var all = RawArticles.Read(path).Select(a => a.Length / 5.8).Sum();
        var (read, taken) = (0.0, 0.0);
        foreach (var article in RawArticles.Read(path))
        {
            var size = article.Length / 5.8;
            read += size;
            if (taken > words * (read / all)) continue;
            taken += size;
            var text = Tokenizer.From(ModelSource.Package).Tokenize(article);
            if (text.Count is < LeastTokens or > MostTokens) continue;
            yield return new NameDocument("machine", text, Outside(text.Count), Shares(text));
        }
    }

    private static uint[] Outside(int count)
    {
        var allowed = new uint[count];
        Array.Fill(allowed, 1u);
        return allowed;
    }

    private byte[] Shares(TokenizedText text)
    {
        const int width = NameLabels.Width;
        var shares = new byte[text.Count * width];
        for (var t = 0; t < text.Count; t++) shares[t * width] = byte.MaxValue;
        _words.Read(text);
        _evidence.Gather(_words);
        _lattice.SetSteps(scorer.Steps);
        foreach (var sentence in text.Sentences)
        {
            var scores = new float[sentence.Count * width];
            scorer.Add(_words, _evidence, [sentence.Index], 1, scores);
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                if (!_words.Is(t, NameForm.Active)) continue;
                var end = t + 1;
                while (end < sentence.EndToken && _words.Is(end, NameForm.Active)) end++;
                var probabilities = new float[(end - t) * width];
                scores.AsSpan((t - sentence.FirstToken) * width, probabilities.Length).CopyTo(_lattice.Begin(end - t));
                if (_lattice.Probabilities([], probabilities))
                    for (var i = 0; i < probabilities.Length; i++) shares[(t * width) + i] = (byte)MathF.Round(255 * probabilities[i]);
                t = end - 1;
            }
        }

        return shares;
    }
}
