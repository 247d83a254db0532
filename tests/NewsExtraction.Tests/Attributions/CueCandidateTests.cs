using NewsExtraction.Attributions;
using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Attributions;

public sealed class CueCandidateTests
{
    [Test]
    public void AClauseBehindItsVerbIsTheContent()
    {
        var parsed = DocumentBuilder.Parse("""
            Officials official NOUN NNS 2 nsubj
            said      say      VERB VBD 0 root
            the       the      DET  DT  4 det
            town      town     NOUN NN  5 nsubj
            fell      fall     VERB VBD 2 ccomp
            .         .        PUNCT .  2 punct
            """);
        var candidate = Find(parsed).Find(c => c.Cue == 1);
        Assert.That((candidate.Construction, candidate.Source, candidate.Content),
            Is.EqualTo((CueConstruction.Clause, 0, new TokenRange(2, 5))));
    }

    [Test]
    public void ACueBehindTheClauseGovernsItAll()
    {
        var parsed = DocumentBuilder.Parse("""
            The       the      DET   DT  2 det
            town      town     NOUN  NN  3 nsubj
            fell      fall     VERB  VBD 0 root
            ,         ,        PUNCT ,   6 punct
            officials official NOUN  NNS 6 nsubj
            said      say      VERB  VBD 3 parataxis
            .         .        PUNCT .   3 punct
            """);
        var candidate = Find(parsed).Find(c => c.Cue == 5);
        Assert.That((candidate.Construction, candidate.Source, candidate.Content),
            Is.EqualTo((CueConstruction.Parenthetical, 4, new TokenRange(0, 3))));
    }

    [Test]
    public void AccordingToNamesTheSource()
    {
        var parsed = DocumentBuilder.Parse("""
            The       the       DET   DT  2 det
            town      town      NOUN  NN  3 nsubj
            fell      fall      VERB  VBD 0 root
            ,         ,         PUNCT ,   7 punct
            according according VERB  VBG 7 case
            to        to        ADP   IN  5 fixed
            officials official  NOUN  NNS 3 obl
            .         .         PUNCT .   3 punct
            """);
        var candidate = Find(parsed).Find(c => c.Construction == CueConstruction.According);
        Assert.That((candidate.Source, candidate.Content), Is.EqualTo((6, new TokenRange(0, 3))));
    }

    [Test]
    public void AVerbThatGoesOnSharesTheSpeaker()
    {
        var parsed = DocumentBuilder.Parse("""
            Officials official NOUN  NNS 2 nsubj
            left      leave    VERB  VBD 0 root
            ,         ,        PUNCT ,   4 punct
            saying    say      VERB  VBG 2 advcl
            the       the      DET   DT  6 det
            town      town     NOUN  NN  7 nsubj
            fell      fall     VERB  VBD 4 ccomp
            .         .        PUNCT .   2 punct
            """);
        Assert.That(Find(parsed).Find(c => c.Cue == 3).Source, Is.Zero);
    }

    private static List<CueCandidate> Find(ParsedText parsed)
    {
        var found = new List<CueCandidate>();
        var finder = new CueCandidateFinder(parsed, QuoteFinder.Find(parsed));
        foreach (var sentence in parsed.Sentences) finder.Find(sentence, found);
        return found;
    }
}
