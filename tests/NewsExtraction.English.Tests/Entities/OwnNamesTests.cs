using NewsExtraction.English.Tests.Snapshots;
using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Entities;

/// <summary>Names of the user's own go before what is read; coreference, events and links obey them.</summary>
internal sealed class OwnNamesTests
{
    private static readonly OwnName Velmar = new("Velmar", EntityType.Organization)
    {
        Aliases = ["Velmar Energy", "VLMR", "Blue Giant"],
        Link = "Wikidata:Q12345",
        Country = "PL",
    };

    private static readonly NewsExtractor Extractor = With(
        Velmar,
        new OwnName("Velmar Mining", EntityType.Organization),
        new OwnName("Ana Torvel", EntityType.Person) { Link = "881" },
        new OwnName("Harnow", EntityType.Settlement) { Link = "gis:5", Country = "GB" },
        new OwnName("Red Dawn", EntityType.ArmedGroup) { Country = "XK" },
        new OwnName("adizar", EntityType.Organization));

    [Test]
    public void TheEntityHasTheNameTypeAndLinkThatWereGiven()
    {
        var entity = Extractor.Extract("VLMR cut 300 jobs on Monday.").Entities.Single(e => e.Name == "Velmar");
        Assert.That(entity.Type, Is.EqualTo(EntityType.Organization));
        Assert.That(entity.Link, Is.EqualTo(new EntityLink("Wikidata", "Q12345", "PL")));
        Assert.That(entity.Country, Is.EqualTo("PL"));
    }

    [Test]
    public void AliasesAreOneEntity()
    {
        var article = Extractor.Extract("Velmar Energy met unions in Warsaw. The Blue Giant said it would pay. VLMR shares rose.");
        var entity = article.Entities.Single(e => e.Name == "Velmar");
        Assert.That(entity.Mentions.Where(m => m.Kind == MentionKind.Name).Select(m => article.TextOf(m.Span)),
            Is.EqualTo(new[] { "Velmar Energy", "Blue Giant", "VLMR" }));
    }

    [Test]
    public void TwoNamesOfTheUserAreNeverJoined() =>
        Assert.That(Extractor.Extract("Velmar Mining sued Velmar on Monday. Velmar denied the claims.").Entities
            .Where(e => e.Name.Contains("Velmar", StringComparison.Ordinal)).Select(e => e.Name),
                Is.EquivalentTo(new[] { "Velmar Mining", "Velmar" }));

    [Test]
    public void PronounsAndFamilyNamesFindTheEntity()
    {
        var article = Extractor.Extract("Ana Torvel arrived in Paris on Monday. Torvel said she would meet ministers.");
        var entity = article.Entities.Single(e => e.Name == "Ana Torvel");
        Assert.That(entity.Mentions.Select(m => article.TextOf(m.Span)), Is.EqualTo(new[] { "Ana Torvel", "Torvel", "she" }));
        Assert.That(entity.Link, Is.EqualTo(new EntityLink("own", "881")));
    }

    [Test]
    public void EventsTakeTheEntityAsActorAndPlace()
    {
        var attack = Extractor.Extract("Red Dawn attacked an army base in Harnow on Monday.").Events.OfType<Attack>().Single();
        Assert.That(attack.Initiators.Single().Entity?.Type, Is.EqualTo(EntityType.ArmedGroup));
        Assert.That(attack.Initiators.Single().Name, Is.EqualTo("Red Dawn"));
        Assert.That(attack.Place?.Entity?.Link, Is.EqualTo(new EntityLink("gis", "5", "GB")));
    }

    [Test]
    public void APlaceWithoutALinkIsLookedUpAsUsual() =>
        Assert.That(With(new OwnName("Mosul", EntityType.Settlement)).Extract("Troops took Mosul.").Entities
            .Single(e => e.Name == "Mosul").Link?.Source, Is.EqualTo("GeoNames"));

    [TestCase("A velmar is a bird.", 0)]
    [TestCase("VELMAR CUTS JOBS", 1)]
    [TestCase("Shoes by Adizar sold well, and adizar cheered.", 1)]
    [TestCase("The University of Velmar was closed on Monday.", 0)]
    [TestCase("The <b>Vel</b>mar plant was closed on Monday.", 1)]
    public void ANameIsMetAsTheTextWritesIt(string text, int count) =>
        Assert.That(Extractor.Extract(text).Entities.Count(e => e.Name is "Velmar" or "adizar"), Is.EqualTo(count));

    [Test]
    public void WithoutNamesNothingChanges()
    {
        var unused = With(new OwnName("Zzyrgh Holdings", EntityType.Organization));
        foreach (var input in SampleArticles.All.Take(8))
            Assert.That(ArticleJson.ToJson(unused.Extract(input)), Is.EqualTo(ArticleJson.ToJson(NewsExtractor.Default.Extract(input))));
    }

    [Test]
    public void ManyNamesCostNoMoreStepsThanFew()
    {
        var text = SampleArticles.All[0].Text;
        Assert.That(Steps(100_000), Is.EqualTo(Steps(100)));

        long Steps(int names)
        {
            var many = Enumerable.Range(0, names).Select(i => new OwnName($"Zzyrgh {i % 10} Holdings {i:000000}", EntityType.Organization));
            var extractor = With([.. many]);
            var parsed = extractor.Parse(text);
            using var meter = NewsExtraction.Diagnostics.Work.Over(CancellationToken.None);
            extractor.EntityRecognizer.Recognize(parsed, new NewsExtraction.Entities.ArticleContext());
            return meter.Steps;
        }
    }

    [Test]
    public void AnArticleWithOwnNamesComesBackFromJson()
    {
        var written = Extractor.Extract("Velmar Energy met unions. Ana Torvel of VLMR spoke in Harnow.");
        Assert.That(ArticleJson.Read(ArticleJson.ToJson(written)), Is.EqualTo(written));
    }

    private static NewsExtractor With(params OwnName[] names) => new NewsExtractorBuilder().AddNames(names).Build();
}
