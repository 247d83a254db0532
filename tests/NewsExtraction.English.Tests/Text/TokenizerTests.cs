using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Text;

namespace NewsExtraction.English.Tests.Text;

/// <summary>The shipped word forms, and the shipped classifier of sentence ends.</summary>
internal sealed class TokenizerTests
{
    private static readonly Tokenizer Tokenizer = Tokenizer.From(ModelSource.Package);

    [TestCase("They cannot and dont.", "They|can|not|and|do|nt|.")]
    [TestCase("its been a long wait for its crew", "it|s|been|a|long|wait|for|its|crew")]
    [TestCase("a non-stop flight, clock-wise, with anti-tank guns", "a|non-stop|flight|,|clock-wise|,|with|anti-tank|guns")]
    [TestCase("some 30kg, 12mph and 8bn", "some|30|kg|,|12|mph|and|8|bn")]
    [TestCase("See harbour.co.uk or plan.docx", "See|harbour.co.uk|or|plan.docx")]
    [TestCase("Lt. Col. Adams of Miller Inc. met Rep. Brown.", "Lt.|Col.|Adams|of|Miller|Inc.|met|Rep.|Brown|.")]
    public void ShippedFormsDecideWhereWordsEnd(string text, string words)
    {
        var tokens = Tokenizer.Tokenize(text);
        Assert.That(string.Join('|', Enumerable.Range(0, tokens.Count).Select(tokens.Word)), Is.EqualTo(words));
    }

    [TestCase("Gen. Yarallah spoke to Mr. Smith in the U.S. on Friday.")]
    [TestCase("He was born on Nov. 17 in St. Louis.")]
    [TestCase("They met on Sun. Nov. 5 near Ft. Wood.")]
    [TestCase("“We will go on,” he said.")]
    [TestCase("“Why?” he asked.")]
    [TestCase("MOSUL, Iraq (Reuters) - Troops entered the city.")]
    [TestCase("Rep. Brown and Capt. Lee left for Kansas City, Mo., on Monday.")]
    public void AbbreviationsAndQuotationsDoNotEndASentence(string text) =>
        Assert.That(Tokenizer.Tokenize(text).Sentences, Has.Count.EqualTo(1));

    [TestCase("The army retook the town. Residents cheered. Nobody was hurt.", 3)]
    [TestCase("He said: \"The town is free.\" The crowd cheered.", 2)]
    [TestCase("Army retakes town\nBy Jane Doe\n\nTroops entered the town.", 3)]
    [TestCase("The firm is Miller Inc. It builds boats.", 2)]
    public void SentencesEndWhereTheyShould(string text, int count) =>
        Assert.That(Tokenizer.Tokenize(text).Sentences, Has.Count.EqualTo(count));

    [Test]
    public void EveryShippedFormIsOfAKnownKind()
    {
        var forms = WordForms.From(ModelSource.Package);
        var unknown = Rows().Where(row => forms.KindsOf(row[1].TrimEnd('.')) == FormKinds.None).Select(row => row[1]);
        Assert.That(unknown, Is.Empty);
    }

    [Test]
    public void EveryJoinedFormSplitsWithinTheWord()
    {
        var forms = WordForms.From(ModelSource.Package);
        var joined = Rows().Where(row => row[0] == "split").Select(row => row[1]).ToArray();
        Assert.That(joined, Is.Not.Empty);
        Assert.That(joined.Where(form => forms.SplitOf(form) < 1 || forms.SplitOf(form) >= form.Length), Is.Empty);
    }

    private static IEnumerable<string[]> Rows() => TsvRows.Read(ModelSource.Package.Open(WordForms.File));
}
