using NewsExtraction.Entities;

namespace NewsExtraction.Tests.Entities.Own;

/// <summary>Files of names are read, and what is wrong with them is told with its line.</summary>
internal sealed class OwnNameFileTests
{
    [Test]
    public void ATableIsRead()
    {
        var names = OwnNameFile.Read("names.tsv",
            "# firms\nname\ttype\tlink\taliases\tcountry\tsector\n"
            + "Velmar\tORG\tWikidata:Q1\tVelmar Energy | Velmar SA\tpl\tfuel\n\nAna Torvel\tPER\n");
        Assert.That(names.Select(n => (n.Name, n.Type, n.Link, n.Country, string.Join('|', n.Aliases))), Is.EqualTo(new[]
        {
            ("Velmar", EntityType.Organization, "Wikidata:Q1", "PL", "Velmar Energy|Velmar SA"),
            ("Ana Torvel", EntityType.Person, null, null, string.Empty),
        }));
    }

    [Test]
    public void ColumnsStandInAnyOrder() =>
        Assert.That(OwnNameFile.Read("n", "Type\tName\nFAC\tHarnow Ridge").Single().ToString(), Is.EqualTo("Harnow Ridge (Facility)"));

    [Test]
    public void AJsonListIsRead()
    {
        var name = OwnNameFile.Read("n.json",
            """[{"name":"Velmar","type":"ArmedGroup","link":"7","aliases":["The Velmar"],"country":null}]""").Single();
        Assert.That((name.Type, name.Link, name.Aliases.Single()), Is.EqualTo((EntityType.ArmedGroup, "7", "The Velmar")));
    }

    [TestCase("Wikidata:Q95", "Wikidata", "Q95")]
    [TestCase("881", "own", "881")]
    [TestCase(":881", "own", ":881")]
    public void ALinkHasASourceAndAnIdentifier(string link, string source, string id)
    {
        var read = new OwnName("Velmar", EntityType.Organization) { Link = link }.EntityLink!;
        Assert.That((read.Source, read.Id), Is.EqualTo((source, id)));
    }

    [TestCase("", "n.tsv, line 1: the first line must name the columns")]
    [TestCase("Velmar\tORG", "line 1: the first line must name the columns")]
    [TestCase("name\ttype\nVelmar\tORGG", "line 2: 'ORGG' is no type of entity. Write 'ORG'.")]
    [TestCase("name\ttype\nVelmar\t4", "line 2: '4' is no type of entity.")]
    [TestCase("name\ttype\n\tORG", "line 2: there is no name.")]
    [TestCase("name\ttype\nVelmar", "line 2: there is no type.")]
    [TestCase("name\ttype\n...\tORG", "line 2: '...' has no letter and no digit.")]
    [TestCase("name\ttype\tcountry\nVelmar\tORG\tPoland", "line 2: 'Poland' is no country code.")]
    [TestCase("[{\"name\":7,\"type\":\"ORG\"}]", "n.tsv, entry 1: 'name' must be a text.")]
    [TestCase("[{\"name\":\"Velmar\",\"type\":\"ORG\",\"aliases\":\"x\"}]", "entry 1: 'aliases' must be a list of texts.")]
    [TestCase("[7]", "a JSON list of objects was expected")]
    [TestCase("{}", "a JSON list of objects was expected")]
    [TestCase("[{", "is no whole JSON")]
    public void FaultsAreTold(string text, string expected) =>
        Assert.That(() => OwnNameFile.Read("n.tsv", text), Throws.TypeOf<OwnNameException>().With.Message.Contains(expected));

    [Test]
    public void AllFaultsAreToldAtOnce() =>
        Assert.That(() => OwnNameFile.Read("n.tsv", "name\ttype\nA\tX\nVelmar\tORG\nB\tY"),
            Throws.TypeOf<OwnNameException>().With.Message.Contains("line 2").And.Message.Contains("line 4").And.Message.Not.Contains(
                "line 3"));

    [Test]
    public void AFileThatIsNotThereIsToldByItsPath() =>
        Assert.That(() => OwnNameFile.Read("no-such.tsv"), Throws.TypeOf<OwnNameException>().With.Message.Contains("no-such.tsv"));

    [Test]
    public void ANameThatNoTextCanHaveIsRefused() =>
        Assert.That(() => new NewsExtractorBuilder().AddNames([new OwnName(new string('a', 101), EntityType.Person)]),
            Throws.ArgumentException.With.Message.Contains("101 characters"));
}
