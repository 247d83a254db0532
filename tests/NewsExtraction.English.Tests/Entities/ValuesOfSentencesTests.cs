namespace NewsExtraction.English.Tests.Entities;

/// <summary>Times and numbers that tags, trees and names decide, with the shipped models.</summary>
internal sealed class ValuesOfSentencesTests
{
    [TestCase("First Minister Ann Hay resigned.")]
    [TestCase("The mayor told USA TODAY that the bridge is safe.")]
    [TestCase("The Daily Mail printed the letter.")]
    public void WordsOfNamesTellNoTimeAndCountNothing(string text) =>
        Assert.That(NewsExtractor.Default.Extract(text).Values.Select(v => v.ToString()), Is.Empty);

    [TestCase("The party chose its 2019 venue.", "2019")]
    [TestCase("Sales fell by a tenth compared with 2019.", "2019")]
    [TestCase("The Lisbon 2019 Organising Committee met the mayor.", "2019")]
    [TestCase("The new law will take effect in May. The war began in March 1998.", "May", "XXXX-05")]
    [TestCase("The war began in March 1998. The new law will take effect in May.", "May", "XXXX-05")]
    public void TheCompanyOfAYearDecides(string text, string words, string? value = null) =>
        Assert.That(NewsExtractor.Default.Extract(text).Values.FirstOrDefault(v => v.Span.In(text).SequenceEqual(words))?.Value,
            Is.EqualTo(value ?? words));

    [TestCase("Kim Berg, 41, was hurt in the fire.", "Kim Berg", 41)]
    [TestCase("A 74-year-old man drowned.", "74-year-old man", 74)]
    [TestCase("Police named 19-year-old Kim Berg as the driver.", "Kim Berg", 19)]
    [TestCase("Kim Berg died on Monday. He was 64.", "Kim Berg", 64)]
    [TestCase("Kim Berg left the school when he was 14.", "Kim Berg", null)]
    [TestCase("Two 15-year-old boys drowned.", null, null)]
    public void APersonHasTheAgeThatTheTextGives(string text, string? name, int? age)
    {
        var entities = NewsExtractor.Default.Extract(text).Entities.Where(e => name is null || e.Name == name).ToArray();
        Assert.That(entities, Is.Not.Empty);
        Assert.That(entities.Select(e => e.Age), Is.All.EqualTo(age));
    }
}
