using NewsExtraction.Events;

namespace NewsExtraction.Tests;

internal sealed class FrontDoor
{
    [Test]
    public void LimitsOutOfRangeAreAllReported()
    {
        var options = new ExtractionOptions { MaxTextLength = 0, MaxSentenceTokens = 5 };
        Assert.That(
            () => new NewsExtractorBuilder().Options(options),
            Throws.ArgumentException.With.Message.Contains(
                "MaxTextLength is 0; it must be from 1 to 500000000.\nMaxSentenceTokens is 5; it must be from 20 to 2000."));
    }

    [Test]
    public void ABuilderDoesNotTakeTheRecordOfABuiltInType() =>
        Assert.That(() => new NewsExtractorBuilder().Record("Attack", f => new CustomEvent(f)),
            Throws.ArgumentException.With.Message.Contains("'Attack' already has a record"));

    [Test]
    public void ABuilderDoesNotTakeAFolderThatIsNotThere() =>
        Assert.That(() => new NewsExtractorBuilder().ModelsFolder("no-such-folder"),
            Throws.TypeOf<DirectoryNotFoundException>().With.Message.Contains("no-such-folder"));
}
