using NewsExtraction.Diagnostics;
using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Syntax;

[TestFixture]
internal sealed class ConlluTests
{
    private const string Table = """
        Troops  troop  NOUN  NNS 2 nsubj
        retook  retake VERB  VBD 0 root
        Mosul   Mosul  PROPN NNP 2 obj
        .       .      PUNCT .   2 punct
        """;

    [Test]
    public void WhatIsWrittenIsReadBack()
    {
        var parsed = DocumentBuilder.Parse(Table);
        using var output = new StringWriter();
        ConlluWriter.Write(parsed, output, "a");
        var read = ConlluReader.Read(new StringReader(output.ToString()));
        Assert.That(read.Text, Is.EqualTo(parsed.Text));
        Assert.That(Enumerable.Range(0, 4).Select(read.Head), Is.EqualTo(Enumerable.Range(0, 4).Select(parsed.Head)));
        Assert.That(Enumerable.Range(0, 4).Select(read.Lemma), Is.EqualTo(Enumerable.Range(0, 4).Select(parsed.Lemma)));
    }

    [Test]
    public void LastColumnHoldsSpacesAndOffsets()
    {
        using var output = new StringWriter();
        ConlluWriter.Write(DocumentBuilder.Parse(Table), output, "a");
        Assert.That(output.ToString(),
            Does.Contain("3\tMosul\tMosul\tPROPN\tNNP\tNumber=Sing\t2\tobj\t_\tSpaceAfter=No|TokenRange=14:19\n"));
        Assert.That(output.ToString(), Does.Contain("# sent_id = a-1\n# text = Troops retook Mosul.\n"));
    }

    [Test]
    public void WordsOfARangeAreItsParts()
    {
        var read = ConlluReader.Read(
            new StringReader(
            "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\tdo\tAUX\tVBP\t_\t3\taux\t_\t_\n"
            + "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_\n3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n"));
        Assert.That(read.Text, Is.EqualTo("don't go"));
        Assert.That(Enumerable.Range(0, 3).Select(read.Word), Is.EqualTo(new[] { "do", "n't", "go" }));
    }

    [Test]
    public void RingsOfHeadsAreBroken()
    {
        var read = ConlluReader.Read(
            new StringReader("1\ta\ta\tX\tXX\t_\t2\tdep\t_\t_\n2\tb\tb\tX\tXX\t_\t1\tdep\t_\t_\n3\tc\tc\tX\tXX\t_\t9\tdep\t_\t_\n"));
        Assert.That(read.IsInSubtree(0, 2), Is.False);
        Assert.That(Enumerable.Range(0, 3).Count(i => read.Head(i) < 0), Is.EqualTo(2));
    }

    [Test]
    public void WrongColumnsAreToldWithTheirLine() =>
        Assert.That(() => ConlluReader.Read(new StringReader("# c\n1\ta\tb\n")),
            Throws.TypeOf<ConlluFormatException>().With.Property("Line").EqualTo(2).And.Message.Contains("10"));
}
