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
}
