using NewsExtraction.Text;

namespace NewsExtraction.Syntax;

/// <summary>Tokens with their tags, lemmas and features. Immutable and safe to share.</summary>
public sealed class TaggedText
{
    private readonly Upos[] _upos;
    private readonly PennTag[] _xpos;
    private readonly string[] _lemmas;
    private readonly MorphFeatures[] _features;

    /// <summary>Builds the layer out of another tagger's work; the features follow from tags and lemmas. The arrays are kept, not copied,
    /// hold one entry per token, and must not be changed afterwards.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An array has not one entry per token.</exception>
    public TaggedText(TokenizedText tokens, Upos[] upos, PennTag[] xpos, string[] lemmas)
        : this(tokens, upos, xpos, lemmas, new MorphFeatures[(tokens ?? throw new ArgumentNullException(nameof(tokens))).Count])
    {
        foreach (var sentence in tokens.Sentences) Morphology.FillFeatures(tokens, sentence, upos, xpos, lemmas, _features);
    }

    internal TaggedText(TokenizedText tokens, Upos[] upos, PennTag[] xpos, string[] lemmas, MorphFeatures[] features)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(upos);
        ArgumentNullException.ThrowIfNull(xpos);
        ArgumentNullException.ThrowIfNull(lemmas);
        ArgumentNullException.ThrowIfNull(features);
        ArgumentOutOfRangeException.ThrowIfNotEqual(upos.Length, tokens.Count, nameof(upos));
        ArgumentOutOfRangeException.ThrowIfNotEqual(xpos.Length, tokens.Count, nameof(xpos));
        ArgumentOutOfRangeException.ThrowIfNotEqual(lemmas.Length, tokens.Count, nameof(lemmas));
        ArgumentOutOfRangeException.ThrowIfNotEqual(features.Length, tokens.Count, nameof(features));
        Tokens = tokens;
        _upos = upos;
        _xpos = xpos;
        _lemmas = lemmas;
        _features = features;
    }

    /// <summary>The layer below.</summary>
    public TokenizedText Tokens { get; }

    /// <summary>The network's run that the tags come from, if any: it holds trees too.</summary>
    internal NetworkRun? Run { get; private init; }

    /// <summary>Universal part of speech.</summary>
    public Upos Upos(int token) => _upos[token];

    /// <summary>Penn Treebank tag.</summary>
    public PennTag Xpos(int token) => _xpos[token];

    /// <summary>Lemma: lower case but for proper nouns.</summary>
    public string Lemma(int token) => _lemmas[token];

    /// <summary>Morphological features as CoNLL-U writes them, <c>Number=Plur</c> or <c>Mood=Ind|Tense=Past|VerbForm=Fin</c>; <c>_</c>
    /// where there are none.</summary>
    public string Features(int token) => _features[token].ToString();

    /// <summary>Morphological features.</summary>
    internal MorphFeatures Morph(int token) => _features[token];

    /// <summary>The same text with the network's run that its tags come from.</summary>
    internal TaggedText With(NetworkRun run) => new(Tokens, _upos, _xpos, _lemmas, _features) { Run = run };

    /// <summary>The same text with other features.</summary>
    internal TaggedText With(MorphFeatures[] features) => new(Tokens, _upos, _xpos, _lemmas, features) { Run = Run };
}
