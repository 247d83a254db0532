using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Names;

/// <summary>Sizes and rates of a training run of the name network.</summary>
internal sealed record NameSettings
{
    public int Epochs { get; init; } = 16;

    public int Seed { get; init; } = 1;

    public int BatchWords { get; init; } = 480;

    public float Rate { get; init; } = 0.002f;

    /// <summary>Words with a row of their own, at most.</summary>
    public int LearntWords { get; init; } = 10_000;

    /// <summary>Words with a vector, at most.</summary>
    public int Words { get; init; } = 32_000;

    /// <summary>Words met less often have no row of their own.</summary>
    public int LeastFrequency { get; init; } = 3;

    public int HashedRows { get; init; } = 1 << 15;

    public int FeatureWidth { get; init; } = 128;

    public int VectorWidth { get; init; } = 64;

    public int Layers { get; init; } = 2;

    public float LabelDropout { get; init; } = 0.3f;

    /// <summary>Chance that a sentence is not told its convention of annotation.</summary>
    public float SourceDropout { get; init; } = 0.1f;

    /// <summary>Share of sentences that are learnt in capitals or title case too.</summary>
    public float CaseShare { get; init; } = 0.08f;

    /// <summary>Machine-marked sentences of the first epoch, as a multiple of the others; they become fewer.</summary>
    public float MachineShare { get; init; } = 2f;

    /// <summary>Share of them that is gone by the end, 0 to 1.</summary>
    public float MachineFade { get; init; } = 1f;

    public EncoderDropout Dropout { get; init; } = new();
}
