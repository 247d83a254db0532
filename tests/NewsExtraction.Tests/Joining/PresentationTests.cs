using NewsExtraction.Joining;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Joining;

/// <summary>The words before a noun tell whether its event is known or new.</summary>
internal sealed class PresentationTests
{
    [TestCase("The/the/DET/det", Presentation.Definite, false)]
    [TestCase("This/this/DET/det", Presentation.Demonstrative, false)]
    [TestCase("An/a/DET/det", Presentation.Indefinite, false)]
    [TestCase("Five/five/NUM/nummod", Presentation.Numbered, false)]
    [TestCase("Their/they/PRON/nmod:poss", Presentation.Possessive, false)]
    [TestCase("Heavy/heavy/ADJ/amod", Presentation.Bare, false)]
    [TestCase("Another/another/DET/det", Presentation.Bare, true)]
    [TestCase("The/the/DET/det second/second/ADJ/amod", Presentation.Definite, true)]
    [TestCase("The/the/DET/det five/five/NUM/nummod", Presentation.Numbered, false)]
    public void WordsBeforeTheNounPresentIt(string before, Presentation expected, bool isAnother)
    {
        var words = before.Split(' ').Select(w => w.Split('/')).ToArray();
        var noun = words.Length + 1;
        var table = string.Join('\n', words.Select(w => $"{w[0]} {w[1]} {w[2]} {Penn(w[2])} {noun} {w[3]}"))
            + $"\nattacks attack NOUN NNS {noun + 1} nsubj\nfailed fail VERB VBD 0 root";
        Assert.That(NounPhrases.Present(DocumentBuilder.Parse(table), words.Length), Is.EqualTo((expected, isAnother)));
    }

    private static string Penn(string upos) => upos switch { "DET" => "DT", "NUM" => "CD", "PRON" => "PRP$", _ => "JJ" };
}
