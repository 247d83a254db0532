using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests;

internal sealed class ExtractionResultTests
{
    private static readonly ArticleInput Input = new("Talks began.", Id: "a17");
    private static readonly FormatException Broken = new("The step broke.");

    [Test]
    public void AnArticleThatWasReadIsGiven()
    {
        var article = Read(Input);
        var result = ExtractionResult.Success(article, 3);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.Succeeded, Is.True);
            Assert.That(result.ArticleOrThrow(), Is.SameAs(article));
            Assert.That(result.Error, Is.Null);
            Assert.That(result.Input, Is.SameAs(Input));
            Assert.That(result.Index, Is.EqualTo(3));
        }
    }

    [Test]
    public void AnArticleThatFailedIsThrownWithItsNameAndItsError()
    {
        var result = ExtractionResult.Failure(Input, Broken, 3);
        Assert.That(result.Succeeded, Is.False);
        Assert.That(result.Article, Is.Null);
        Assert.That(() => result.ArticleOrThrow(), Throws.TypeOf<ExtractionException>()
            .With.Message.EqualTo("Article 'a17' could not be read. The step broke.").And.InnerException.SameAs(Broken));
    }

    [Test]
    public void AnArticleWithoutANameIsCalledByItsPlace()
    {
        Assert.That(() => ExtractionResult.Failure(null, Broken, 3).ArticleOrThrow(),
            Throws.TypeOf<ExtractionException>().With.Message.StartsWith("Article #3 could not be read."));
        Assert.That(ExtractionResult.Success(Read(Input with { Id = null }), 1_000).ToString(), Is.EqualTo("#1000: 0 events"));
    }

    [Test]
    public void AResultReadsAsItsNameWithItsEventsOrItsError()
    {
        Assert.That(ExtractionResult.Success(Read(Input), 0).ToString(), Is.EqualTo("'a17': 0 events"));
        Assert.That(ExtractionResult.Failure(Input, Broken, 0).ToString(), Is.EqualTo("'a17': FormatException: The step broke."));
    }

    private static Article Read(ArticleInput input) => new(input, "en", DocumentBuilder.Parse("""
        Talks talk  NOUN  NNS 2 nsubj
        began begin VERB  VBD 0 root
        .     .     PUNCT .   2 punct
        """));
}
