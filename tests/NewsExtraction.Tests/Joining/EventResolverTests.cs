using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Joining;
using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Joining;

/// <summary>Mentions of one event become one event; what is contradicted stays apart.</summary>
internal sealed class EventResolverTests
{
    private const string Document =
        """
        Troops troop NOUN NNS 2 nsubj
        captured capture VERB VBD 0 root
        Mosul Mosul PROPN NNP 2 obj
        . . PUNCT . 2 punct

        The the DET DT 2 det
        capture capture NOUN NN 5 nsubj
        of of ADP IN 4 case
        Mosul Mosul PROPN NNP 2 nmod
        surprised surprise VERB VBD 0 root
        rebels rebel NOUN NNS 5 obj
        . . PUNCT . 5 punct

        Troops troop NOUN NNS 2 nsubj
        captured capture VERB VBD 0 root
        Homs Homs PROPN NNP 2 obj
        . . PUNCT . 2 punct
        """;

    private static readonly EventResolver Joining = new(JoiningModel.English);

    private static readonly MainEvent Main = new(MainEventModel.English);

    private readonly ParsedText _parsed = DocumentBuilder.Parse(Document);

    [Test]
    public void ANounWithTheSamePlaceTellsOfTheSameEvent() =>
        Assert.That(Clusters(Captured(1, "Mosul", 2), Captured(5, "Mosul", 7)), Is.EqualTo(new[] { 2 }));

    [Test]
    public void AnotherPlaceIsAnotherEvent() =>
        Assert.That(Clusters(Captured(1, "Mosul", 2), Captured(12, "Homs", 13)), Is.EqualTo(new[] { 1, 1 }));

    [Test]
    public void WhatDidNotHappenIsNotWhatDid() =>
        Assert.That(Clusters(Captured(1, "Mosul", 2), Captured(5, "Mosul", 7) with { Realis = Realis.Negated }),
            Is.EqualTo(new[] { 1, 1 }));

    [Test]
    public void OtherDaysAreOtherEvents() =>
        Assert.That(Clusters(Captured(1, "Mosul", 2) with { Time = Day(2) }, Captured(5, "Mosul", 7) with { Time = Day(9) }),
            Is.EqualTo(new[] { 1, 1 }));

    [Test]
    public void OtherNumbersAreOtherEvents() =>
        Assert.That(Clusters(Captured(1, "Mosul", 2) with { Count = CountRange.Exactly(4) },
            Captured(5, "Mosul", 7) with { Count = CountRange.Exactly(25) }), Is.EqualTo(new[] { 1, 1 }));

    [Test]
    public void CaptureAndLiberationOfAPlaceAreOneEvent() =>
        Assert.That(Clusters(Captured(1, "Mosul", 2), Captured(5, "Mosul", 7) with { Type = "CityLiberated", Parent = "PlaceLiberated" }),
            Is.EqualTo(new[] { 2 }));

    [Test]
    public void AStatementIsItsOwnEvent() =>
        Assert.That(
            Clusters(Captured(1, "Mosul", 2) with { Type = "Statement", Parent = null },
                Captured(5, "Mosul", 7) with { Type = "Statement", Parent = null }),
            Is.EqualTo(new[] { 1, 1 }));

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
        EntityMention[] names =
            [.. new[] { 0,
            3 }.Select(t =>
            new EntityMention { Span = parsed.Span(t).Union(parsed.Span(t + 1)), FirstToken = t, EndToken = t + 2, Head = t + 1,
            Kind = MentionKind.Name, Label = EntityLabel.Event, Type = EntityType.Event })];
        var entities = new ResolvedEntities(new EntityLayer(parsed, names, []), []);
        var mentions =
            new[] { 0, 3 }.Select(t =>
            new EventMention
            {
                Type = "OperationLaunched",
                Sentence = t / 3,
                TriggerTokens = [t, t + 1],
                TriggerHead = t + 1,
                Rule = "test",
                Fillers = [],
                Confidence = 1
            });
        Assert.That(Joining.Resolve([.. mentions], entities), Has.Count.EqualTo(events));
    }

    [Test]
    public void TheRecordJoinsWhatTheMentionsKnow()
    {
        var entities = Entities();
        EventMention[] mentions =
        [
            Captured(1, "Mosul",
                2) with { Fillers = [.. Captured(1, "Mosul", 2).Fillers, new RoleFiller("Force", _parsed.Span(0), 0, -1)] },
            Captured(5, "Mosul", 7) with { Type = "CityLiberated", Parent = "PlaceLiberated", Time = Day(3), Confidence = 0.5f },
        ];
        var cluster = Joining.Resolve(mentions, entities).Single();
        var record = new RecordBuilder(entities, [], new Dictionary<string, Func<EventFacts, NewsEvent>>()).Build(cluster, 0);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record, Is.TypeOf<CityLiberated>());
            Assert.That(((CityLiberated)record).Force?.Name, Is.EqualTo("Troops"));
            Assert.That(record.Place?.Name, Is.EqualTo("Mosul"));
            Assert.That(record.Place, Has.Count.EqualTo(1));
            Assert.That(record.When?.Value, Is.EqualTo("2026-02-03"));
            Assert.That(record.Initiators.Select(i => i.Name), Is.EqualTo(new[] { "Troops" }));
            Assert.That(record.Mentions, Has.Count.EqualTo(2));
        }
    }

    [Test]
    public void TheMentionThatTellsHowGivesTheCode()
    {
        var bare = Captured(1, "Mosul", 2) with
        {
            Type = "Attack",
            Parent = null,
            Acled = "Attack",
            Attributes = new Dictionary<string, string> { ["method"] = "Unspecified" }
        };
        var told = bare with
        {
            Fillers = [],
            Acled = "Suicide bomb",
            Attributes = new Dictionary<string, string> { ["method"] = "SuicideBombing" }
        };
        var cluster = new EventCluster(bare);
        cluster.Add(told);
        var facts = new RecordBuilder(Entities(), [], new Dictionary<string, Func<EventFacts, NewsEvent>>()).Build(cluster, 0).Facts;
        Assert.That((facts.Acled, facts.Attribute("method")), Is.EqualTo(("Suicide bomb", "SuicideBombing")));
    }

    [Test]
    public void AStatementNeverJoinsAnother() =>
        Assert.That(
            Clusters(Captured(1, "Mosul", 2) with { Type = "LeaderStatement", Parent = "Statement" },
                Captured(1, "Mosul", 2) with { Type = "LeaderStatement", Parent = "Statement" }),
            Is.EqualTo(new[] { 1, 1 }));

    [Test]
    public void TheFirstDeedIsTheMainEventNotTheWordAboutIt()
    {
        var statement = new EventCluster(Captured(1, "Mosul", 2) with { Type = "Statement", Parent = null, Sentence = 0, Weight = 1 });
        var capture = new EventCluster(Captured(12, "Homs", 13) with { Sentence = 2, Weight = 8 });
        Assert.That(Main.Of([statement, capture], _parsed, null), Is.EqualTo(1));
    }

    [Test]
    public void WithoutEventsThereIsNoMainEvent() => Assert.That(Main.Of([], _parsed, "Mosul captured"), Is.EqualTo(-1));

    private int[] Clusters(params EventMention[] mentions) => Joining.Resolve(mentions, Entities()).Select(c => c.Mentions.Count).ToArray();

    private ResolvedEntities Entities()
    {
        int[] names = [2, 7, 13];
        var layer = new EntityLayer(
            _parsed,
            names.Select(t =>
                new EntityMention
                {
                    Span = _parsed.Span(t),
                    FirstToken = t,
                    EndToken = t + 1,
                    Head = t,
                    Kind = MentionKind.Name,
                    Label = EntityLabel.Gpe,
                    Type = EntityType.Settlement
                }),
            []);
        return new ResolvedEntities(
            layer,
            [
                new Entity { Index = 0, Type = EntityType.Settlement, Name = "Mosul", Mentions = [layer.Mentions[0], layer.Mentions[1]] },
                new Entity { Index = 1, Type = EntityType.Settlement, Name = "Homs", Mentions = [layer.Mentions[2]] },
            ]);
    }

    private EventMention Captured(int trigger, string place, int at)
    {
        var mention = place == "Homs" ? 2 : at == 2 ? 0 : 1;
        return new EventMention
        {
            Type = "CityCaptured",
            Parent = "PlaceCaptured",
            Sentence = _parsed.SentenceOf(trigger).Index,
            TriggerTokens = [trigger],
            TriggerHead = trigger,
            Rule = "PlaceCaptured/verb/1",
            Fillers = [new RoleFiller("Place", _parsed.Span(at), at, mention)],
        };
    }

    private ValueMention Day(int day) =>
        new(0, ValueKind.Date, _parsed.Span(0), 0, 1, $"2026-02-0{day}", new DateOnly(2026, 2, day), new DateOnly(2026, 2, day));
}
