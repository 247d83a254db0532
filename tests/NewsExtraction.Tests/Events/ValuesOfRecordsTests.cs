using NewsExtraction.Events;

namespace NewsExtraction.Tests.Events;

/// <summary>Records are equal by what they hold, and say what they are.</summary>
internal sealed class ValuesOfRecordsTests
{
    private static readonly EntityMention Name = new()
    {
        Span = new TextSpan(22, 27),
        FirstToken = 4,
        EndToken = 5,
        Head = 4,
        Kind = MentionKind.Name,
        Label = EntityLabel.Gpe,
        Type = EntityType.Settlement,
    };

    [TestCase(14L, 14L, "14")]
    [TestCase(14L, null, "14 or more")]
    [TestCase(null, 20L, "at most 20")]
    [TestCase(10L, 20L, "10 to 20")]
    [TestCase(null, null, "any number")]
    public void ACountReadsAsInASentence(long? min, long? max, string expected) =>
        Assert.That(new CountRange(min, max).ToString(), Is.EqualTo(expected));

    [Test]
    public void RecordsSayWhatTheyAre()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new TextSpan(15, 21).ToString(), Is.EqualTo("15..21"));
            Assert.That(Mosul().ToString(), Is.EqualTo("Mosul (Settlement)"));
            Assert.That(Name.ToString(), Is.EqualTo("Name Gpe 22..27"));
            Assert.That(Mention().ToString(), Is.EqualTo("CityLiberated by PlaceLiberated/verb/1 at 15..21"));
            Assert.That(Facts().ToString(), Is.EqualTo("V1 CityLiberated"));
            Assert.That(new RoleFiller("Place", Name.Span, 4, 0).ToString(), Is.EqualTo("Place 22..27"));
            Assert.That(new ValueMention(0, ValueKind.Date, new TextSpan(55, 64), 9, 11, "2017-W46").ToString(),
                Is.EqualTo("Date 2017-W46 55..64"));
            Assert.That(new Attribution { Source = new TextSpan(66, 77), Content = [new TextSpan(0, 64)] }.ToString(),
                Is.EqualTo("Speech, Indirect: 66..77 says 0..64"));
        }
    }

    [Test]
    public void RecordsOfTheSameFactsAreEqual()
    {
        var (one, other) = (new CityLiberated(Facts()), new CityLiberated(Facts()));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(one, Is.EqualTo(other));
            Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
            Assert.That(new CustomEvent(Facts()), Is.Not.EqualTo((NewsEvent)new CityLiberated(Facts())));
        }
    }

    [Test]
    public void AnyDifferenceMakesOtherFacts()
    {
        var facts = Facts();
        EventFacts[] others =
        [
            facts with { Id = "V2" }, facts with { Type = "CityCaptured" }, facts with { Parent = null }, facts with { Plover = "AID" },
            facts with { Acled = "x" }, facts with { Realis = Realis.Negated }, facts with { Confidence = 0.8 },
            facts with { Count = CountRange.Exactly(3) }, facts with { Attributes = [new("kind", "x")] }, facts with { Roles = [] },
            facts with { When = new EventTime(new TextSpan(0, 3), "May", "2017-05", null, null) },
            facts with { Initiators = facts.Roles[0] }, facts with { Recipients = facts.Roles[0] }, facts with { Sources = facts.Roles[0] },
            facts with { Mentions = [Mention() with { Rule = "other" }] }, facts with { Mentions = [Mention() with { Trigger = [] }] },
        ];
        Assert.That(others, Has.None.EqualTo(facts));
        Assert.That(facts with { Confidence = 0.90004 }, Is.EqualTo(facts));
    }

    [Test]
    public void AParticipantIsItsEntityWhateverTheWords()
    {
        var mosul = Mosul();
        Assert.That(new EventParticipant(mosul, new TextSpan(0, 3), "it"), Is.EqualTo(new EventParticipant(Mosul(), Name.Span, "Mosul")));
        Assert.That(new EventParticipant(null, new TextSpan(0, 3), "it"), Is.Not.EqualTo(new EventParticipant(null, default, "them")));
    }

    [Test]
    public void ASpanOutsideTheTextIsRefusedByItsName()
    {
        var article = new Article(new ArticleInput("short"), "en", Support.DocumentBuilder.Parse(string.Empty));
        Assert.That(article.TextOf(new TextSpan(0, 5)), Is.EqualTo("short"));
        Assert.That(() => article.TextOf(new TextSpan(2, 9)), Throws.TypeOf<ArgumentOutOfRangeException>()
            .With.Property(nameof(ArgumentException.ParamName)).EqualTo("span").And.Message.Contains("2..9"));
    }

    private static Entity Mosul() => new() { Index = 0, Type = EntityType.Settlement, Name = "Mosul", Mentions = [Name with { }] };

    private static EventMention Mention() => new()
    {
        Type = "CityLiberated",
        Sentence = 0,
        TriggerTokens = [3],
        TriggerHead = 3,
        Trigger = [new TextSpan(15, 21)],
        Rule = "PlaceLiberated/verb/1",
        Fillers = [new RoleFiller("Place", Name.Span, 4, 0)],
        Attributes = new Dictionary<string, string> { ["kind"] = "x" },
    };

    private static EventFacts Facts() => new()
    {
        Id = "V1",
        Type = "CityLiberated",
        Parent = "PlaceLiberated",
        Confidence = 0.9,
        Roles = [new EventParticipants("Place", [new EventParticipant(Mosul(), Name.Span, "Mosul")])],
        Mentions = [Mention()],
    };
}
