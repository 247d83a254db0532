using System.Buffers;
using System.Text;
using System.Text.Json;
using NewsExtraction.Events;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Output;

/// <summary>The form of each object, over an article made by hand. Expected objects are written with single quotation marks.</summary>
internal sealed class ArticleJsonTests
{
    private const string Words = """
        Rebels  rebel  NOUN  NNS 2 nsubj
        pushed  push   VERB  VBD 0 root
        troops  troop  NOUN  NNS 2 obj
        out     out    ADP   RP  2 compound:prt
        of      of     ADP   IN  6 case
        Goma    Goma   PROPN NNP 2 obl
        """;

    private static readonly EventMention Mention = new()
    {
        Type = "PlaceTaken",
        Sentence = 0,
        TriggerTokens = [1, 3, 4],
        TriggerHead = 1,
        Trigger = [new TextSpan(7, 13), new TextSpan(21, 27)],
        Rule = "PlaceTaken/verb/1",
        Confidence = 0.5f,
        Realis = Realis.Negated,
    };

    private static readonly EventFacts Facts = new() { Id = "V1", Type = "PlaceTaken", Confidence = 0.12345, Mentions = [Mention] };

    [Test]
    public void AnArticleWithNothingInItHasAllLists() =>
        Assert.That(ArticleJson.ToJson(new Article(new ArticleInput(string.Empty), "und", DocumentBuilder.Parse(string.Empty))),
            Is.EqualTo(Quoted("{'version':1,'language':'und','published':null,'main':null,'sentences':[],'entities':[],'values':[],"
                + "'attributions':[],'events':[]}")));

    [Test]
    public void AnEntityHasItsAttributesInOrderAndItsLink()
    {
        var entity = new Entity
        {
            Index = 6,
            Type = EntityType.Settlement,
            Name = "Goma",
            Confidence = 0.9f,
            Acronym = "G",
            Country = "CD",
            Titles = ["a", "b"],
            Link = new EntityLink("GeoNames", "216281", Latitude: -1.5),
            Mentions = [new EntityMention
            {
                Span = new TextSpan(28, 32), FirstToken = 5, EndToken = 6, Head = 5, Kind = MentionKind.Name, Label = EntityLabel.Gpe,
                Type = EntityType.Settlement,
            }],
        };
        var expected = "{'id':'E7','type':'Settlement','name':'Goma','confidence':0.9,"
            + "'attributes':{'acronym':'G','country':'CD','titles':'a; b'},"
            + "'link':{'source':'GeoNames','id':'216281','latitude':-1.5},"
            + "'mentions':[{'start':28,'end':32,'text':'Goma','kind':'name','label':'GPE'}]}";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(First("entities", Article(entities: [entity])), Is.EqualTo(Quoted(expected)));
            Assert.That(First("entities", Article(entities: [entity]), slim: true),
                Is.EqualTo(Quoted(expected[..expected.IndexOf(",'mentions'", StringComparison.Ordinal)] + "}")));
        }
    }

    [TestCase(3L, 3L, "3")]
    [TestCase(10L, 20L, "{'min':10,'max':20}")]
    [TestCase(10L, null, "{'min':10}")]
    [TestCase(null, null, "null")]
    public void ANominalSaysHowMany(long? min, long? max, string count)
    {
        var rebels = new EntityMention
        {
            Span = new TextSpan(0, 6),
            FirstToken = 0,
            EndToken = 1,
            Head = 0,
            Kind = MentionKind.Nominal,
            Label = EntityLabel.Org,
            Type = EntityType.ArmedGroup,
            NominalKind = NominalKind.Insurgent,
            Count = min is null && max is null ? null : new CountRange(min, max),
        };
        var entity = new Entity { Index = 0, Type = EntityType.ArmedGroup, Name = "Rebels", Mentions = [rebels] };
        Assert.That(First("entities", Article(entities: [entity])),
            Does.Contain(Quoted($"'nominal':{{'kind':'insurgent','count':{count},'head':{{'start':0,'end':6}}}}")));
    }

    [Test]
    public void AValueHasTheDaysThatAreKnown()
    {
        var value = new ValueMention(0, ValueKind.Date, new TextSpan(0, 6), 0, 1, "2025-01", From: new DateOnly(2025, 1, 1));
        Assert.That(First("values", Article(values: [value])),
            Is.EqualTo(Quoted("{'type':'DATE','start':0,'end':6,'text':'Rebels','value':'2025-01','from':'2025-01-01'}")));
    }

    [Test]
    public void AnAttributionWithoutASourceHasNone() =>
        Assert.That(First("attributions", Article(attributions: [new Attribution { Content = [new TextSpan(0, 6), new TextSpan(7, 13)] }])),
            Is.EqualTo(Quoted("{'cue':[],'content':[{'start':0,'end':6},{'start':7,'end':13}],'quote':'indirect','act':'speech'}")));

    [Test]
    public void AMentionsTriggerHasNeighboursInOneSpan() =>
        Assert.That(First("events", Article(facts: Facts)), Does.EndWith(Quoted("'mentions':[{'sentence':0,'type':'PlaceTaken',"
            + "'trigger':[{'start':7,'end':13,'text':'pushed'},{'start':21,'end':27,'text':'out of'}],"
            + "'realis':'negated','rule':'PlaceTaken/verb/1','confidence':0.5,'roles':[]}]}")));

    [Test]
    public void AnEventSaysByNullThatItHasNoCodes() =>
        Assert.That(First("events", Article(facts: Facts)),
            Does.StartWith(Quoted("{'id':'V1','type':'PlaceTaken','plover':null,'acled':null,'realis':'asserted','confidence':0.123,"
                + "'roles':{},'initiator':[],'recipient':[],")));

    [Test]
    public void AttributesOfUsersRulesStandByThemselvesInOrdinalOrder()
    {
        var attributes = new Dictionary<string, string> { ["zone"] = "north", ["method"] = "Shelling", ["Area"] = "city" };
        var facts = Facts with
        {
            Attributes = [.. attributes.OrderBy(a => a.Key, StringComparer.Ordinal)],
            Count = new CountRange(null, 4),
            Mentions = [Mention with { Attributes = attributes, Count = CountRange.Exactly(4) }],
        };
        var json = First("events", Article(facts: facts));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(json, Does.Contain(Quoted("'method':'Shelling','count':{'max':4},'attributes':{'Area':'city','zone':'north'},")));
            Assert.That(json, Does.Contain(Quoted("'method':'Shelling','count':4,'attributes':{'Area':'city','zone':'north'},")));
        }
    }

    [Test]
    public void ASlimEventTellsEachOfItsSentencesOnce()
    {
        var parsed = DocumentBuilder.Parse(Words + "\n\n" + Words);
        var second = Mention with { Sentence = 1, TriggerTokens = [7] };
        var facts = Facts with { Mentions = [Mention, Mention, second] };
        var article = new Article(new ArticleInput(parsed.Text), "en", parsed) { Events = [new CustomEvent(facts)] };
        Assert.That(First("events", article, slim: true),
            Does.EndWith(Quoted("'sentences':[{'sentence':0,'start':0,'end':32},{'sentence':1,'start':33,'end':65}]}")));
    }

    [Test]
    public void ARoleWithoutAnEntityIsItsWords()
    {
        var words = new EventParticipant(null, new TextSpan(0, 6), "Rebels");
        var facts = Facts with { Roles = [new EventParticipants("Force", [words])], Initiators = [words] };
        Assert.That(First("events", Article(facts: facts)),
            Does.Contain(Quoted("'roles':{'Force':[{'text':'Rebels'}]},'initiator':[{'text':'Rebels'}],")));
    }

    [TestCase("\u201cquoted\u201d \u0645\u0648\u0635\u0644 <&>", "\u201cquoted\u201d \u0645\u0648\u0635\u0644 <&>")]
    [TestCase("\"tab\tslash\\", "\\\"tab\\tslash\\\\")]
    public void LettersStayReadableAndOnlySignsOfJsonAreEscaped(string id, string written)
    {
        var article = new Article(new ArticleInput("a", Id: id), "en", DocumentBuilder.Parse(string.Empty));
        Assert.That(ArticleJson.ToJson(article), Does.StartWith($"{{\"version\":1,\"id\":\"{written}\","));
    }

    [Test]
    public void HalfOfASurrogatePairIsReplaced()
    {
        var article = new Article(new ArticleInput("a", Id: "half " + '\ud800' + " pair"), "en", DocumentBuilder.Parse(string.Empty));
        Assert.That(ArticleJson.ToJson(article), Does.Contain("""half \uFFFD pair"""));
    }

    [Test]
    public void LongOutputIsTheSameAsAStringAndAsBytes()
    {
        var values = Enumerable.Range(0, 3000).Select(i => new ValueMention(i, ValueKind.Cardinal, new TextSpan(0, 6), 0, 1, "é" + i));
        var article = Article(values: [.. values]);
        var output = new ArrayBufferWriter<byte>();
        ArticleJson.Write(article, output, ArticleJsonOptions.Default);
        Assert.That(ArticleJson.ToJson(article), Is.EqualTo(Encoding.UTF8.GetString(output.WrittenSpan)).And.Length.GreaterThan(100_000));
    }

    [Test]
    public void IndentedLinesEndInALineFeed() =>
        Assert.That(ArticleJson.ToJson(Article(), new ArticleJsonOptions { Indented = true, Parts = ArticleParts.None }),
            Is.EqualTo(Quoted("{\n  'version': 1,\n  'language': 'en',\n  'published': null\n}")));

    [Test]
    public void AFailureNamesArticleAndLine() =>
        Assert.That(ArticleJson.Failure("a\"1", 12, "no text"),
            Is.EqualTo("""{"id":"a\"1","error":{"line":12,"message":"no text"}}"""));

    [Test]
    public void NothingToWriteOrNowhereToWriteToIsRefused()
    {
        var output = new ArrayBufferWriter<byte>();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => ArticleJson.ToJson(null!), Throws.ArgumentNullException);
            Assert.That(() => ArticleJson.Write(Article(), null!), Throws.ArgumentNullException);
            Assert.That(() => ArticleJson.Write(Article(), output, null!), Throws.ArgumentNullException);
            Assert.That(output.WrittenCount, Is.Zero);
        }
    }

    private static Article Article(Entity[]? entities = null, ValueMention[]? values = null, Attribution[]? attributions = null,
        EventFacts? facts = null)
    {
        var parsed = DocumentBuilder.Parse(Words);
        return new Article(new ArticleInput(parsed.Text), "en", parsed)
        {
            Entities = entities ?? [],
            Values = values ?? [],
            Attributions = attributions ?? [],
            Events = facts is null ? [] : [new CustomEvent(facts)],
        };
    }

    private static string First(string list, Article article, bool slim = false)
    {
        using var json = JsonDocument.Parse(ArticleJson.ToJson(article, new ArticleJsonOptions { Slim = slim }));
        return json.RootElement.GetProperty(list)[0].GetRawText();
    }

    private static string Quoted(string json) => json.Replace('\'', '"');
}
