using NewsExtraction.Encoders;
using NewsExtraction.Entities;

namespace NewsExtraction.Training.Names;

/// <summary>A sentence as the name network learns it.</summary>
/// <param name="Rows">Rows of the feature table, word after word.</param>
/// <param name="Ends">End of each word's rows.</param>
/// <param name="Words">Numbers of the words' vectors.</param>
/// <param name="Allowed">Labels that the annotation allows for each active word; 0 for the others.</param>
/// <param name="Source">Convention of annotation.</param>
/// <param name="Weight">Weight of its errors.</param>
/// <param name="Shares">Where a network marked the names: the probability of each label at each word, in 255ths.</param>
internal sealed record NameExample(int[] Rows, int[] Ends, int[] Words, uint[] Allowed, int Source, float Weight, byte[]? Shares)
{
    private const int Longest = 192;

    /// <summary>Cuts a document's active sentences out.</summary>
    public static IEnumerable<NameExample> Of(NameDocument document, NameWords words, NameEvidence evidence, EncoderInput input, int source,
        float weight, Func<int, bool>? wanted = null)
    {
        words.Read(document.Text);
        evidence.Gather(words);
        var reader = new NameInput(words, evidence);
        foreach (var sentence in document.Text.Sentences)
        {
            if (wanted is not null && !wanted(sentence.Index)) continue;
            for (var first = sentence.FirstToken; first < sentence.EndToken; first += Longest)
            {
                var end = Math.Min(first + Longest, sentence.EndToken);
                var allowed = ChainMasks.Of(document, words, first, end);
                if (!allowed.Any(mask => mask is not (0 or NameLabels.All))) continue;
                yield return Read(reader, input, first, end, allowed, source, weight,
                    document.Shares?[(first * NameLabels.Width)..(end * NameLabels.Width)]);
            }
        }
    }

    /// <summary>Reads a sentence, or part of one.</summary>
    public static NameExample Read(NameInput reader, EncoderInput input, int first, int end, uint[] allowed, int source, float weight,
        byte[]? shares)
    {
        input.Clear();
        reader.Add(input, first, end, -1);
        var rows = new List<int>();
        var ends = new int[end - first];
        for (var i = 0; i < ends.Length; i++)
        {
            foreach (var row in input.Rows(i)) rows.Add(row);
            ends[i] = rows.Count;
        }

        return new NameExample([.. rows], ends, input.Words.ToArray(), allowed, source, weight, shares);
    }

    /// <summary>Adds the sentence to a batch.</summary>
    public void AddTo(EncoderInput input, bool told)
    {
        input.StartSentence(told ? Source : -1);
        var at = 0;
        for (var i = 0; i < Words.Length; i++)
        {
            input.Add(Rows.AsSpan(at, Ends[i] - at), Words[i]);
            at = Ends[i];
        }
    }
}
