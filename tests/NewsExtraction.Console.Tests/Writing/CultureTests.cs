using System.Globalization;

namespace NewsExtraction.Console.Tests.Writing;

/// <summary>What is written is the same, however the machine writes numbers and days.</summary>
public sealed class CultureTests
{
    private const string Line =
        """{"id":"a","published":"2024-03-01","text":"The army killed 1,250 rebels in Mosul on Monday, a spokesman said."}""";

    [TestCase("extract", "--format", "csv")]
    [TestCase("extract", "--format", "geojson")]
    [TestCase("extract", "--format", "text")]
    [TestCase("extract", "--min-confidence", "0.25", "--format", "ndjson")]
    [TestCase("stats", "--format", "text")]
    public async Task NumbersAndDaysOfTheMachineChangeNoByte(params string[] command)
    {
        string[] arguments = [.. command, "--input", "ndjson"];
        var expected = await ConsoleRun.With(Line, arguments);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Foreign();
            Assert.That($"{-1234.5:N1}", Is.EqualTo("\u22121.234,5"), "the culture is another one");
            Assert.That(await ConsoleRun.With(Line, arguments), Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.That(expected.ExitCode, Is.Zero);
        Assert.That(expected.Output, Does.Contain("Mosul"));
    }

    // No culture but the invariant one can be had by name.
    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (",", ".");
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.DateTimeFormat.ShortDatePattern = "dd'~'MM'~'yyyy";
        return culture;
    }
}
