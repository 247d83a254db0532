using NewsExtraction.Models;

namespace NewsExtraction.Text;

/// <summary>A linear classifier of gaps between words: positive scores end a sentence. Weights are 16-bit integers, so every machine gets
/// the same scores.</summary>
internal sealed class SentenceModel(ModelFile file)
{
    public const string File = "weights/sentences.bin";

    /// <summary>The classifier of a source.</summary>
    public static SentenceModel From(ModelSource models) => models.LoadModel(File, file => new SentenceModel(file));

    public int Score(ReadOnlySpan<uint> features)
    {
        var weights = file.Section<short>("weights");
        var mask = (uint)weights.Length - 1;
        var score = 0;
        foreach (var feature in features) score += weights[(int)(feature & mask)];
        return score;
    }
}
