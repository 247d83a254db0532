using NewsExtraction.Events;
using NewsExtraction.Rules;

namespace NewsExtraction.Tests.Rules;

/// <summary>What the checker of examples says is wrong.</summary>
internal sealed class ExampleCheckerTests
{
    private const string Sentence = "Troops retook Mosul from rebels";

    private const string Line =
        "Troops/troop/NOUN/NNS/2/nsubj retook/retake/VERB/VBD/0/root Mosul/Mosul/PROPN/NNP/2/obj from/from/ADP/IN/5/case "
            + "rebels/rebel/NOUN/NNS/2/obl";

    private const string Rules = """
        event PlaceLiberated
          role Force         force
          role Place         place required
          role FormerHolder  force
          attribute method Ground
          verb retake
            subject -> Force, object -> Place, from -> FormerHolder
        event CityLiberated : PlaceLiberated when Place in {mosul}
        """;

    [TestCase("", "")]
    [TestCase("Force \"Troops\", Place \"Mosul\"", "")]
    [TestCase("Force \"troops\"", "", TestName = "CaseDoesNotMatter")]
    [TestCase("as CityLiberated", "")]
    [TestCase("as PlaceLiberated", "type CityLiberated; expected PlaceLiberated")]
    [TestCase("planned", "asserted; expected planned")]
    [TestCase("method Ground", "")]
    [TestCase("method Air", "method Ground; expected Air")]
    [TestCase("kind Raid", "kind missing; expected Raid")]
    [TestCase("Force \"army\"", "Force \"Troops\"; expected \"army\" (PlaceLiberated/verb/1)")]
    [TestCase("FormerHolder none", "FormerHolder \"rebels\"; expected none (PlaceLiberated/verb/1)")]
    [TestCase("time \"Friday\"", "time missing; expected \"Friday\"")]
    [TestCase("planned, method Air", "asserted; expected planned|method Ground; expected Air")]
    public void FaultsOfAnExample(string expectations, string faults)
    {
        var result = Check($"example \"{Sentence}\" {expectations}", Mentions());
        Assert.That(string.Join('|', result.Faults), Is.EqualTo(faults));
        Assert.That(result.Passed, Is.EqualTo(faults.Length == 0));
    }

    [Test]
    public void EventThatIsNotFoundIsNamed() =>
        Assert.That(Check($"example \"{Sentence}\"", []).Faults, Is.EqualTo(new[] { "no PlaceLiberated; no event at all" }));

    [Test]
    public void EventsFoundInsteadAreNamed()
    {
        var other = Mentions()[0] with { Type = "Attack", Parent = null };
        Assert.That(Check($"example \"{Sentence}\"", [other, other]).Faults, Is.EqualTo(new[] { "no PlaceLiberated; met Attack" }));
    }

    [Test]
    public void SentenceWithoutSuchAnEventMustHaveNone()
    {
        Assert.That(Check($"no \"{Sentence}\"", Mentions()).Faults,
            Is.EqualTo(new[] { "met CityLiberated by PlaceLiberated/verb/1; expected none" }));
        Assert.That(Check($"no \"{Sentence}\"", []).Passed, Is.True);
    }

    [Test]
    public void BestOfSeveralMentionsCounts()
    {
        var found = Mentions()[0];
        Assert.That(Check($"example \"{Sentence}\" Force \"Troops\"", [found with { Fillers = [] }, found]).Passed, Is.True);
    }

    [Test]
    public void FillerMuchLongerThanTheWordsIsAnotherOne()
    {
        var found = Mentions()[0];
        var wide = found with { Fillers = [new RoleFiller("Force", new TextSpan(0, Sentence.Length), 0, -1)] };
        var result = ExampleChecker.Check(Example($"example \"{Sentence} and more and more\" Force \"Troops\""), [wide]);
        Assert.That(result.Passed, Is.True);
        var wider = wide with { Fillers = [new RoleFiller("Force", new TextSpan(0, Sentence.Length + 5), 0, -1)] };
        Assert.That(ExampleChecker.Check(Example($"example \"{Sentence} and more and more\" Force \"Troops\""), [wider]).Passed, Is.False);
    }

    [Test]
    public void WrongTimeIsShown()
    {
        var found = Mentions()[0] with
        {
            Time = new ValueMention(0, ValueKind.Date, new TextSpan(0, 6), 0, 1, "2017")
        };
        Assert.That(Check($"example \"{Sentence}\" time \"Friday\"", [found]).Faults,
            Is.EqualTo(new[] { "time \"Troops\"; expected \"Friday\"" }));
        Assert.That(Check($"example \"{Sentence}\" time \"troops\"", [found]).Passed, Is.True);
    }

    private static EventMention[] Mentions() => RuleText.Mentions(Rules, Line);

    private static ExampleResult Check(string example, IReadOnlyList<EventMention> mentions) =>
        ExampleChecker.Check(Example(example), mentions);

    private static EventExample Example(string example) =>
        RuleText.Rules(Rules.Replace("  verb retake", $"  {example}\n  verb retake", StringComparison.Ordinal)).Examples.Single();
}
