using NewsExtraction.Syntax;

namespace NewsExtraction.English.Tests.Syntax;

/// <summary>Acronyms that look like a common word in capitals.</summary>
public sealed class AcronymTests
{
    [TestCase("The town was held by Islamic State (IS) for two years. Troops said that IS had been driven from the last streets.", 2)]
    [TestCase("The World Health Organization sent a team on Monday. Doctors of WHO were met at the airport by the minister.", 1)]
    public void AcronymsWithTheirNameInTheArticleAreNames(string text, int count)
    {
        var parsed = NewsExtractor.Default.Parse(text);
        var tags = Enumerable.Range(0, parsed.Count).Where(i => parsed.Word(i) is "IS" or "WHO").Select(parsed.Upos).ToArray();
        Assert.That(tags, Is.EqualTo(Enumerable.Repeat(Upos.Propn, count)));
    }

    [Test]
    public void StressedWordsStayWords()
    {
        var parsed = NewsExtractor.Default.Parse("He said again that this IS the way in which the work will be done.");
        Assert.That(Enumerable.Range(0, parsed.Count).Where(i => parsed.Word(i) == "IS").Select(parsed.Upos),
            Is.EqualTo(new[] { Upos.Aux }));
    }
}
