using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Joining;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Joining;

/// <summary>Which mentions become one event: what the types allow, what the signs weigh, what is contradicted.</summary>
internal sealed class EventResolverTests
{
    private const string Rules = """
        event Capture
          group territory
          role Place place
        event CityCapture : Capture when Place is settlement
        event Return
          joins Capture
          role Place place
        event Retreat
        event Saying
          joins none
        """;

    private const string Text = """
        Troops troop NOUN NNS 2 nsubj
        captured capture VERB VBD 0 root
        Mosul Mosul PROPN NNP 2 obj

        The the DET DT 2 det
        capture capture NOUN NN 5 nsubj
        of of ADP IN 4 case
        Mosul Mosul PROPN NNP 2 nmod
        surprised surprise VERB VBD 0 root
        rebels rebel NOUN NNS 5 obj

        Troops troop NOUN NNS 2 nsubj
        seized seize VERB VBD 0 root
        Homs Homs PROPN NNP 2 obj
        """;

    private readonly Reports _article = new(Rules, Text, ("Mosul", EntityType.Settlement), ("Homs", EntityType.Settlement));

    [Test]
    public void MentionsOfOneTypeJoin() =>
        Assert.That(Sizes(JoiningModels.Eager, Capture("captured", "Mosul"), Capture("capture", "Mosul#2")), Is.EqualTo(new[] { 2 }));

    [Test]
    public void WhatIsContradictedStaysApart() =>
        Assert.That(Sizes(JoiningModels.Eager, Capture("captured", "Mosul"), Capture("seized", "Homs")), Is.EqualTo(new[] { 1, 1 }));

    [Test]
    public void OneContradictionWithAnEventRefusesAllOfIt()
    {
        var open = _article.Mention("Capture", "capture");
        Assert.That(Sizes(JoiningModels.Eager, Capture("captured", "Mosul"), open, Capture("seized", "Homs")), Is.EqualTo(new[] { 2, 1 }));
    }

    [TestCase("CityCapture", 1)]
    [TestCase("Return", 1)]
    [TestCase("Retreat", 2)]
    public void TypesDecideWhatMayTellOfOneEvent(string second, int events) =>
        Assert.That(Sizes(JoiningModels.Eager, Capture("captured", "Mosul"), _article.Mention(second, "capture")),
            Has.Length.EqualTo(events));

    [Test]
    public void WhatJoinsNoneIsItsOwnEventEachTime() =>
        Assert.That(Sizes(JoiningModels.Eager, _article.Mention("Saying", "captured"), _article.Mention("Saying", "capture")),
            Is.EqualTo(new[] { 1, 1 }));

    [Test]
    public void WithoutSignsMentionsStayApart() =>
        Assert.That(Sizes(JoiningModels.Of(), Capture("captured", "Mosul"), Capture("capture", "Mosul#2")), Is.EqualTo(new[] { 1, 1 }));

    [Test]
    public void TheBestSignsDecideAmongEvents()
    {
        var byPlace = JoiningModels.Of((JoiningFeature.Bias, -1), (JoiningFeature.PlaceSame, 2));
        Assert.That(Sizes(byPlace, Capture("captured", "Mosul"), Capture("seized", "Homs"), Capture("capture", "Mosul#2")),
            Is.EqualTo(new[] { 2, 1 }));
    }

    [TestCase("Spear", 1)]
    [TestCase("Lance", 2)]
    public void OperationsOfOtherNamesAreOtherEvents(string second, int events)
    {
        var parsed = DocumentBuilder.Parse(
            $"""
            Operation operation PROPN NNP 2 compound
            Spear Spear PROPN NNP 3 nsubj
            ended end VERB VBD 0 root

            Operation operation PROPN NNP 2 compound
            {second} {second} PROPN NNP 3 nsubj
            ended end VERB VBD 0 root
            """);
        int[] starts = [0, 3];
        var names = starts.Select(t => new EntityMention
        {
            Span = parsed.Span(t).Union(parsed.Span(t + 1)),
            FirstToken = t,
            EndToken = t + 2,
            Head = t + 1,
            Kind = MentionKind.Name,
            Label = EntityLabel.Event,
            Type = EntityType.Event,
        });
        var mentions = starts.Select(t => new EventMention
        {
            Type = "Operation",
            Sentence = t / 3,
            TriggerTokens = [t, t + 1],
            TriggerHead = t + 1,
            Rule = "Operation/noun/1",
        });
        var entities = new ResolvedEntities(new EntityLayer(parsed, [.. names], []), []);
        Assert.That(new EventResolver(JoiningModels.Eager).Resolve([.. mentions], entities), Has.Count.EqualTo(events));
    }

    [Test]
    public void CancellationIsHonoured() =>
        Assert.That(() => new EventResolver(JoiningModels.Eager).Resolve([Capture("captured", "Mosul")], _article.Entities, null,
            new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    private EventMention Capture(string trigger, string place) => _article.Mention("Capture", trigger, ("Place", place));

    private int[] Sizes(JoiningModel model, params EventMention[] mentions) =>
        [.. new EventResolver(model).Resolve(mentions, _article.Entities).Select(c => c.Mentions.Count)];
}
