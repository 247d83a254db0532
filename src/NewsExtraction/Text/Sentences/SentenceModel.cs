using System.Numerics;
using NewsExtraction.Models;

namespace NewsExtraction.Text;

/// <summary>A linear classifier of gaps between words: positive scores end a sentence. Weights are 16-bit integers, so every machine gets
/// the same scores.</summary>
internal sealed class SentenceModel(ModelFile file)
{
    public const string File = "weights/sentences.bin";

    private readonly ModelFile _file = Checked(file);

    /// <summary>The classifier of a source.</summary>
    public static SentenceModel From(ModelSource models) => models.LoadModel(File, file => new SentenceModel(file));

    private static ModelFile Checked(ModelFile file)
    {
        file.MustBe("sentences");
        // A feature is cut by a mask.
        if (!BitOperations.IsPow2(file.Section<short>("weights").Length)) throw file.Damaged("section 'weights' has a wrong size");
        return file;
    }

    public int Score(ReadOnlySpan<uint> features)
    {
        var weights = _file.Section<short>("weights");
        var mask = (uint)weights.Length - 1;
        var score = 0;
        foreach (var feature in features) score += weights[(int)(feature & mask)];
        return score;
    }
}
