using NewsExtraction.Fuzz.Hostile;
using NewsExtraction.Tests.House;

namespace NewsExtraction.English.Tests.Reliability;

/// <summary>A folder of models that is not as it should be: errors that name the file, and nothing left behind.</summary>
internal sealed class ModelsFolderFaultTests
{
    private const string Text = "Iraqi troops retook Mosul on Tuesday, General Ahmed Saleh said.";
    private static readonly string Models = Path.Combine(Repository.Root, "models", "english");
    private string _folder = string.Empty;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("newsextract-test").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("weights/syntax.bin", "weights/sentences.bin", "'sentences' where one for 'syntax'")]
    [TestCase("weights/names.bin", "weights/name-network.bin", "'names' where one for 'names by features'")]
    [TestCase("lexicons/clusters.bin", "lexicons/names.bin", "'name lists' where one for 'word clusters'")]
    [TestCase("lexicons/predicates.tsv", "weights/joining.tsv", "line 1: met no header 'lemma class'")]
    public void AFileInThePlaceOfAnotherIsNamed(string name, string other, string expected)
    {
        Put(name, File.ReadAllBytes(Path.Combine(Models, other)));
        Assert.That(Build, Throws.TypeOf<ModelFormatException>().With.Message.Contains(name).And.Message.Contains(expected));
    }

    [TestCase("weights/syntax.bin", 6)]
    [TestCase("weights/name-network.bin", 12)]
    [TestCase("weights/names.bin", 12)]
    [TestCase("weights/gazetteer.bin", 12)]
    [TestCase("weights/lemmas.bin", 12)]
    [TestCase("weights/antecedents.bin", 12)]
    [TestCase("weights/sentences.bin", 12)]
    [TestCase("lexicons/names.bin", 12)]
    [TestCase("lexicons/clusters.bin", 12)]
    public void ACraftedModelIsRefusedOrGivesAValidResult(string name, int times)
    {
        var whole = File.ReadAllBytes(Path.Combine(Models, name));
        for (var i = 0; i < times; i++)
        {
            Put(name, new CraftedModels(new Random(i).Next).Change(whole));
            try
            {
                Assert.That(Invariants.FaultOf(Build().Extract(Text)), Is.Null, $"{i}");
            }
            catch (ModelFormatException e)
            {
                Assert.That(e.Message, Does.Contain(name), $"{i}");
            }
        }
    }

    [Test]
    public void WhatCouldNotBeReadMayBePutRightAndBuiltAgain()
    {
        const string Name = "weights/joining.tsv";
        Put(Name, "feature\tweight\nBias\tNaN\n"u8.ToArray());
        var builder = new NewsExtractorBuilder().ModelsFolder(_folder);
        Assert.That(builder.Build, Throws.TypeOf<ModelFormatException>().With.Message.Contains("'weights/joining.tsv', line 2"));
        Put(Name, File.ReadAllBytes(Path.Combine(Models, Name)));
        Assert.That(builder.Build().Extract(Text).Events, Is.Not.Empty);
    }

    [Test]
    public void NoFileOfTheFolderStaysOpen()
    {
        string[] names = ["weights/antecedents.bin", "weights/names.bin", "lexicons/names.bin", "lexicons/nominal-heads.tsv",
            "weights/joining.tsv", "weights/sentences.bin"];
        foreach (var name in names) Put(name, File.ReadAllBytes(Path.Combine(Models, name)));
        Build().Extract(Text);
        foreach (var name in names) Assert.That(CanBeHadAlone(Path.Combine(_folder, name)), Is.True, name);
    }

    // A program started by another test may hold a file for the moment between its birth and its first instruction.
    private static bool CanBeHadAlone(string file)
    {
        for (var tries = 50; tries > 0; tries--)
        {
            try
            {
                new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
                return true;
            }
            catch (IOException)
            {
                Thread.Sleep(100);
            }
        }

        return false;
    }

    private NewsExtractor Build() => new NewsExtractorBuilder().ModelsFolder(_folder).Build();

    private void Put(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }
}
