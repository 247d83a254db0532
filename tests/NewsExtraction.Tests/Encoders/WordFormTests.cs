using NewsExtraction.Encoders;

namespace NewsExtraction.Tests.Encoders;

public sealed class WordFormTests
{
    [TestCase("Mosul", "mosul", "Xxxx")]
    [TestCase("1,750", "0,000", "0,000")]
    [TestCase("US", "us", "XX")]
    [TestCase("don\u2019t", "don't", "xxx'x")]
    [TestCase("\u2014", "-", "-")]
    [TestCase("\u201C", "\"", "\"")]
    public void WordsAreReadInOneForm(string word, string lower, string shape)
    {
        var form = new WordForm(word, stackalloc char[2 * WordForm.Longest]);
        Span<char> pattern = stackalloc char[12];

        Assert.That(form.Lower.ToString(), Is.EqualTo(lower));
        Assert.That(pattern[..form.Shape(pattern)].ToString(), Is.EqualTo(shape));
    }

    [Test]
    public void AnEndlessWordKeepsItsEnds()
    {
        var form = new WordForm("abc" + new string('x', 100_000) + "tion", stackalloc char[2 * WordForm.Longest]);

        Assert.That(form.Lower.Length, Is.EqualTo(WordForm.Longest));
        Assert.That(form.Lower.ToString(), Does.StartWith("abc").And.EndWith("tion"));
    }

    [Test]
    public void AVocabularyFindsItsWordsAndNoOthers()
    {
        var words = Enumerable.Range(0, 500).Select(i => $"word{i}").ToArray();
        var vocabulary = WordVocabulary.Build(words);

        for (var i = 0; i < words.Length; i++) Assert.That(vocabulary.Find(words[i]), Is.EqualTo(i + 1));
        Assert.That(vocabulary.Find("word500"), Is.Zero);
    }
}
