namespace NewsExtraction.Attributions;

/// <summary>Tokens from <paramref name="First"/> up to <paramref name="End"/>.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public int Count => End - First;
}

/// <summary>A word that may be a cue, with what it would govern.</summary>
/// <param name="Cue">The cue's token.</param>
/// <param name="Construction">How it stands to the content.</param>
/// <param name="Particle">Token of the preposition or particle that belongs to the cue, or -1.</param>
/// <param name="Source">Token that heads the source, or -1.</param>
/// <param name="Addressee">Token that heads the addressee, or -1.</param>
/// <param name="Content">What would be said.</param>
/// <param name="More">A second stretch of it.</param>
internal readonly record struct CueCandidate(int Cue, CueConstruction Construction, int Particle, int Source, int Addressee,
    TokenRange Content, TokenRange More = default);
