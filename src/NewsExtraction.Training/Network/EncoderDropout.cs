namespace NewsExtraction.Training.Network;

/// <summary>What an encoder drops in training, as probabilities.</summary>
/// <param name="Rare">A word met n times loses its own row with probability Rare / (Rare + n):
/// what is dropped often learns to be done without.</param>
/// <param name="Word">Added to that for every word.</param>
/// <param name="Feature">A single hashed feature.</param>
/// <param name="Vector">A word's whole vector.</param>
/// <param name="Input">A number of what goes into the first layer.</param>
/// <param name="Layer">A unit of what goes into a layer, for a whole sentence.</param>
internal sealed record EncoderDropout(float Rare = 0.5f, float Word = 0.05f, float Feature = 0.08f, float Vector = 0.08f,
    float Input = 0.15f, float Layer = 0.2f)
{
    /// <summary>Nothing is dropped.</summary>
    public static EncoderDropout None { get; } = new(0, 0, 0, 0, 0, 0);
}
