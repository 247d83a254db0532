using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>A verb that may be a cue, with who speaks and to whom.</summary>
/// <param name="Sentence">The sentence around it.</param>
/// <param name="Token">The verb's token.</param>
/// <param name="Particle">Token of its particle ("pointed out"), or -1.</param>
/// <param name="Source">Token that heads the source, or -1.</param>
/// <param name="Addressee">Token that heads the addressee, or -1.</param>
internal readonly record struct CueVerb(Sentence Sentence, int Token, int Particle, int Source, int Addressee)
{
    public static CueVerb Read(ParsedText parsed, in Sentence sentence, int verb) =>
        new(sentence, verb, parsed.Child(verb, Relation.CompoundPrt), CueSources.Of(parsed, verb), CueAddressees.Of(parsed, verb));

    public CueCandidate Candidate(CueConstruction construction, TokenRange content) =>
        new(Token, construction, Particle, Source, Addressee, content);
}
