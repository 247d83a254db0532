using System.Globalization;
using NewsExtraction.English.Tests.Snapshots;
using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Reliability;

/// <summary>Numbers and days are read and written in one way, whatever the habits of the machine.</summary>
internal sealed class CultureTests
{
    private const string Own = """
        event BridgeOpened
          "A bridge is opened."
          role Opener  actor
          role Bridge  facility
          verb inaugurate
            subject -> Opener, object -> Bridge
        """;

    private const string Counted =
        "The mayor inaugurated a bridge on 3/4/2024. The army killed 1,250 rebels; -3.5 percent, said 2.5 million.";

    [Test]
    public void NumbersAndDaysOfTheMachineChangeNoByte()
    {
        var expected = Read();
        var (culture, shown) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Foreign();
            Assert.That($"{-1234.5:N1}", Is.EqualTo("\u22121.234,5"), "the culture is another one");
            Assert.That(Read(), Is.EqualTo(expected));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, shown);
        }
    }

    // The extractor is put together anew: rules and models are read in the culture too. What was written is read back.
    private static string[] Read()
    {
        var extractor = new NewsExtractorBuilder().AddEventRules(new EventRuleSource("own.events", Own)).Build();
        ArticleInput[] inputs = [.. SampleArticles.All, new(Counted, new DateOnly(2024, 4, 5), null, "counted")];
        return Array.ConvertAll(inputs, input =>
        {
            var json = ArticleJson.ToJson(extractor.Extract(input));
            Assert.That(ArticleJson.ToJson(ArticleJson.Read(json)), Is.EqualTo(json));
            return json;
        });
    }

    // No culture but the invariant one can be had by name; this one differs from it wherever a text could.
    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = culture.NumberFormat.PercentDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = culture.NumberFormat.PercentGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.DateTimeFormat.ShortDatePattern = "dd'~'MM'~'yyyy";
        culture.DateTimeFormat.LongDatePattern = "yyyy'~'dd MMMM";
        culture.DateTimeFormat.LongTimePattern = "ss'~'mm'~'HH";
        culture.DateTimeFormat.DateSeparator = "~";
        return culture;
    }
}
