using NewsExtraction.Entities;
using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

/// <summary>The titles before a person's name, nearest last.</summary>
internal sealed class TitleReaderTests
{
    private static readonly GazetteerIndex Gazetteer = new SmallGazetteer()
        .Entry(GazetteerKind.Title, "Minister")
        .Entry(GazetteerKind.Title, "Prime Minister")
        .Entry(GazetteerKind.Title, "Dr.")
        .Entry(GazetteerKind.Title, "Gen.")
        .Entry(GazetteerKind.Title, "Staff")
        .Entry(GazetteerKind.Title, "Lt.")
        .Entry(GazetteerKind.Title, "the writer")
        .Entry(GazetteerKind.Title, "writer")
        .Index();

    [TestCase("they met Novak", "")]
    [TestCase("they met Dr. Novak", "Dr.")]
    [TestCase("they met Minister Dr. Novak", "Minister|Dr.")]
    [TestCase("they met Prime Minister Novak", "Prime Minister")]
    [TestCase("they met Staff Lt. Gen. Novak", "Staff|Lt.|Gen.")]
    [TestCase("they met Minister said Novak", "")]
    [TestCase("Minister of parks Novak", "")]
    [TestCase("Dr. | Novak", "")]
    [TestCase("they met the writer Novak", "writer")]
    [TestCase("Minister Staff Dr. Lt. Gen. Novak", "Staff|Dr.|Lt.|Gen.")]
    public void TitlesRightBeforeTheNameAreRead(string words, string titles)
    {
        var tokens = PlainText.Of(words);
        var count = tokens.Count;
        var tags = words.Split(' ').Where(word => word != "|").Select(word => word == "the" ? Upos.Det : default).ToArray();
        var tagged = new TaggedText(tokens, tags, new PennTag[count], Enumerable.Repeat("", count).ToArray(),
            new MorphFeatures[count]);
        var parsed = new ParsedText(tagged, Enumerable.Repeat(-1, count).ToArray(), new Relation[count]);
        Assert.That(string.Join('|', TitleReader.Before(parsed, Gazetteer, count - 1)), Is.EqualTo(titles));
    }
}
