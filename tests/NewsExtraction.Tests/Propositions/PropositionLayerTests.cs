using NewsExtraction.Propositions;

namespace NewsExtraction.Tests.Propositions;

internal sealed class PropositionLayerTests
{
    private const string Sentence = """
        Troops/troop/NOUN/NNS/2/nsubj managed/manage/VERB/VBD/0/root to/to/PART/TO/4/mark retake/retake/VERB/VB/2/xcomp
        the/the/DET/DT/7/det Homs/Homs/PROPN/NNP/7/compound road/road/NOUN/NN/4/obj and/and/CCONJ/CC/9/cc port/port/NOUN/NN/7/conj
        """;

    [Test]
    public void GovernorsStandBeforeWhatTheyGovern()
    {
        var layer = PropositionText.Read(Sentence);
        var seen = new HashSet<int>();
        foreach (var proposition in layer.All)
        {
            var governor = layer.Parsed.Head(proposition.Predicate);
            Assert.That(governor < 0 || seen.Contains(governor), $"{layer.Parsed.Word(proposition.Predicate)} before its governor");
            seen.Add(proposition.Predicate);
        }

        Assert.That(seen, Has.Count.EqualTo(6));
    }

    [TestCase("retake", PredicateKind.Verb)]
    [TestCase("road", PredicateKind.Noun)]
    public void APredicateKnowsItsKind(string word, PredicateKind expected) =>
        Assert.That(PropositionText.Find(Sentence, word).Kind, Is.EqualTo(expected));

    [TestCase("to")]
    [TestCase("the")]
    public void FunctionWordsAreNoPredicates(string word)
    {
        var layer = PropositionText.Read(Sentence);
        var token = PropositionText.TokenOf(layer, word);
        Assert.That(layer.Has(token), Is.False);
        Assert.That(layer.ArgumentsOf(token).IsEmpty);
    }

    [TestCase("Homs", true)]
    [TestCase("road", false)]
    public void ACompoundOnlyModifies(string word, bool expected) =>
        Assert.That(PropositionText.Find(Sentence, word).IsModifier, Is.EqualTo(expected));

    [Test]
    public void LaterMembersOfACoordinationAreMarked()
    {
        var layer = PropositionText.Read(Sentence);
        var objects = layer.ArgumentsOf(PropositionText.TokenOf(layer, "retake")).ToArray().Where(a => a.Kind == ArgumentKind.Object);
        Assert.That(objects.Select(a => (layer.Parsed.Word(a.Head), a.IsConjunct)), Is.EqualTo(new[] { ("road", false), ("port", true) }));
    }

    [Test]
    public void ASharedArgumentIsLessCertainThanADirectOne()
    {
        var layer = PropositionText.Read(Sentence);
        var arguments = layer.ArgumentsOf(PropositionText.TokenOf(layer, "retake")).ToArray();
        var subject = arguments.Single(a => a.Kind == ArgumentKind.Subject);
        Assert.That(subject.Origin, Is.EqualTo(ArgumentOrigin.Control));
        Assert.That(subject.Certainty, Is.LessThan(arguments.First(a => a.Kind == ArgumentKind.Object).Certainty));
    }

    [Test]
    public void ALongListOfArgumentsEnds()
    {
        var line = "cities/city/NOUN/NNS/0/root";
        for (var i = 0; i < 80; i++) line += $" road{i}/road{i}/NOUN/NN/1/nmod in/in/ADP/IN/{2 * i + 2}/case";
        var layer = PropositionText.Read(line);
        Assert.That(layer.ArgumentsOf(0).Length, Is.EqualTo(64));
    }
}
