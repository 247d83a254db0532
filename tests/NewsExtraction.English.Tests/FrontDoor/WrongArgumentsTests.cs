using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.FrontDoor;

/// <summary>What is wrong is told by the name of the argument that the caller gave.</summary>
internal sealed class WrongArgumentsTests
{
    private static readonly NewsExtractor Short =
        new NewsExtractorBuilder().Options(new ExtractionOptions { MaxTextLength = 10 }).Build();

    [Test]
    public void ATextIsCalledText()
    {
        Assert.That(() => Short.Extract((string)null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("text"));
        Assert.That(() => Short.Extract("Eleven long"), Throws.ArgumentException.With.Property("ParamName").EqualTo("text"));
    }

    [Test]
    public void AnInputIsCalledInput()
    {
        Assert.That(() => Short.Extract((ArticleInput)null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("input"));
        Assert.That(() => Short.Extract(new ArticleInput(null!)),
            Throws.ArgumentNullException.With.Property("ParamName").EqualTo("input").And.Message.Contains("text is null"));
        Assert.That(() => Short.Extract(new ArticleInput("Eleven long")),
            Throws.ArgumentException.With.Property("ParamName").EqualTo("input"));
    }

    [TestCase("NoSuchType", "which no rule defines. Add the rules")]
    [TestCase("CityLiberatd", "'CityLiberatd', which no rule defines. Write 'CityLiberated'")]
    public void ARecordOfATypeThatNoRuleDefinesIsRefused(string type, string expected) =>
        Assert.That(() => new NewsExtractorBuilder().Record(type, f => new CustomEvent(f)).Build(),
            Throws.InvalidOperationException.With.Message.Contains(expected));
}
