using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Syntax;

/// <summary>Sizes and rates of a training run.</summary>
internal sealed record SyntaxSettings
{
    public int Epochs { get; init; } = 24;

    public int Seed { get; init; } = 1;

    public int BatchWords { get; init; } = 480;

    public float Rate { get; init; } = 0.002f;

    /// <summary>Rate of the weights of a pretrained encoder.</summary>
    public float PretrainedRate { get; init; } = 0.0001f;

    public int HashedRows { get; init; } = 1 << 15;

    public int FeatureWidth { get; init; } = 128;

    public int VectorWidth { get; init; } = 64;

    public int Layers { get; init; } = 3;

    public int TagLayer { get; init; } = 2;

    public int ArcWidth { get; init; } = 96;

    public int RelationWidth { get; init; } = 96;

    /// <summary>Words met less often have no row of their own.</summary>
    public int LeastFrequency { get; init; } = 2;

    public float HeadDropout { get; init; } = 0.2f;

    /// <summary>Chance that a sentence is not told its kind of annotation.</summary>
    public float SourceDropout { get; init; } = 0.15f;

    /// <summary>Machine-parsed sentences of the first epoch, as a multiple of the gold ones.</summary>
    public float SilverShare { get; init; } = 1.5f;

    public float SilverWeight { get; init; } = 0.5f;

    /// <summary>Headlines made of machine-parsed (else of the treebank's) sentences in each
    /// epoch, as a multiple of the gold sentences.</summary>
    public float HeadlineShare { get; init; } = 0.12f;

    public EncoderDropout Dropout { get; init; } = new();
}
