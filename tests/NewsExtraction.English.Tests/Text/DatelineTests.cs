using NewsExtraction.Syntax;

namespace NewsExtraction.English.Tests.Text;

/// <summary>Datelines stand outside the sentence's grammar.</summary>
public sealed class DatelineTests
{
    [TestCase("MARWA, Yemen — Government troops left the port on Tuesday, the ministry said.", "ministry")]
    [TestCase("BASRA (Agency) - Two ferries collided near the old quay on Monday, the harbour master said.", "master")]
    [TestCase("The mayor - Anna Lind - said the bridge would stay closed.", "mayor")]
    public void TheSubjectIsNotTheDateline(string text, string subject)
    {
        var parsed = NewsExtractor.Default.Parse(text);
        var said = Enumerable.Range(0, parsed.Count).Single(i => parsed.Word(i) == "said");
        Assert.That(parsed.Word(parsed.Child(said, Relation.Nsubj)), Is.EqualTo(subject));
        Assert.That(Enumerable.Range(0, parsed.Count).Count(i => parsed.Head(i) < 0), Is.EqualTo(1));
    }
}
