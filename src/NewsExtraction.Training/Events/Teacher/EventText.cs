using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Events.Teacher;

/// <summary>Some sentences of an article that the teacher reads together, with what people annotated in them.</summary>
internal sealed class EventText : PieceText
{
    /// <summary>What stands for a word of which nothing is known.</summary>
    public const int Unknown = -1;

    /// <summary>The words of each sentence.</summary>
    public List<string[]> Sentences { get; } = [];

    /// <summary>For each word its token in the article.</summary>
    public List<int> Tokens { get; } = [];

    /// <summary>For each word the number of the type that it tells of, 0 for none, <see cref="Unknown"/> where nobody said.</summary>
    public List<int> Types { get; } = [];

    /// <summary>The annotated mentions.</summary>
    public List<TaughtMention> Mentions { get; } = [];
}

/// <summary>A mention whose realis and roles are taught.</summary>
/// <param name="Word">Number of its word in the text.</param>
/// <param name="Type">Number of its type.</param>
/// <param name="Realis">Its realis, <see cref="EventText.Unknown"/> where nobody said.</param>
/// <param name="First">First word of its sentence.</param>
/// <param name="Roles">For each word of the sentence the number of the role that it fills, 0 for none, <see
/// cref="EventText.Unknown"/> where nobody said.</param>
internal sealed record TaughtMention(int Word, int Type, int Realis, int First, int[] Roles);
