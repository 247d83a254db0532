using NewsExtraction.Text;

namespace NewsExtraction.Syntax;

/// <summary>Completes a tagger's work: lemmas and features of every token from its tags.</summary>
internal static class Morphology
{
    /// <summary>Builds the tagged layer. The tag arrays are kept, not copied.</summary>
    public static TaggedText Complete(TokenizedText tokens, Upos[] upos, PennTag[] xpos, Lemmatizer lemmatizer,
        CancellationToken cancellationToken = default)
    {
        var lemmas = new string[tokens.Count];
        var features = new MorphFeatures[tokens.Count];
        foreach (var sentence in tokens.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                lemmas[i] = lemmatizer.Lemmatize(tokens.Chars(i), upos[i], xpos[i]);
            FillFeatures(tokens, sentence, upos, xpos, lemmas, features);
        }

        return new TaggedText(tokens, upos, xpos, lemmas, features);
    }

    /// <summary>Features of a sentence's tokens, its lemmas being known.</summary>
    public static void FillFeatures(TokenizedText tokens, Sentence sentence, Upos[] upos, PennTag[] xpos, string[] lemmas,
        MorphFeatures[] features)
    {
        var (first, count) = (sentence.FirstToken, sentence.Count);
        var sentenceLemmas = lemmas.AsSpan(first, count);
        var sentenceUpos = upos.AsSpan(first, count);
        var sentenceXpos = xpos.AsSpan(first, count);
        for (var i = 0; i < count; i++)
            features[first + i] = FeatureRules.Of(sentenceLemmas, sentenceUpos, sentenceXpos, i, tokens.Chars(first + i));
    }
}
