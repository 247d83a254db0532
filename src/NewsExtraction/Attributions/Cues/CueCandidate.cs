using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>A word that may be a cue, with what it would govern.</summary>
/// <param name="Cue">The cue's token.</param>
/// <param name="Construction">How it stands to the content.</param>
/// <param name="Particle">Token of the preposition or particle that belongs to the cue, or -1.</param>
/// <param name="Source">Token that heads the source, or -1.</param>
/// <param name="Addressee">Token that heads the addressee, or -1.</param>
/// <param name="Content">What would be said.</param>
/// <param name="More">A second stretch of it.</param>
internal readonly record struct CueCandidate(int Cue, CueConstruction Construction, int Particle, int Source, int Addressee,
    TokenRange Content, TokenRange More = default)
{
    /// <summary>A content of fewer tokens is none.</summary>
    public const int LeastContent = 3;

    /// <summary>No construction looks farther than this along a sentence, so that endless ones cost no more than others.</summary>
    public const int Reach = 200;

    /// <summary>Tokens of both stretches.</summary>
    public int ContentCount => Content.Count + More.Count;

    /// <summary>The cue's key in the lexicon: its lemma, with the particle or preposition that belongs to it ("call for").</summary>
    public string Key(ParsedText parsed) => Construction switch
    {
        CueConstruction.According => "according",
        CueConstruction.Heading => ":",
        _ when Particle >= 0 => parsed.Lemma(Cue) + " " + parsed.Lemma(Particle),
        _ => parsed.Lemma(Cue),
    };
}
