using NewsExtraction.Syntax;

namespace NewsExtraction.Tests.Support;

[TestFixture]
internal sealed class DocumentBuilderTests
{
    [Test]
    public void TableBecomesDocument()
    {
        var parsed = DocumentBuilder.Parse("""
            Troops  troop  NOUN  NNS 2 nsubj
            retook  retake VERB  VBD 0 root
            Mosul   Mosul  PROPN NNP 2 obj
            .       .      PUNCT .   2 punct

            It      it     PRON  PRP 2 nsubj
            fell    fall   VERB  VBD 0 root
            """);
        Assert.That(parsed.Text, Is.EqualTo("Troops retook Mosul. It fell"));
        Assert.That(parsed.Sentences, Has.Count.EqualTo(2));
        Assert.That(parsed.Head(4), Is.EqualTo(5));
        Assert.That(parsed.Relation(2), Is.EqualTo(Relation.Obj));
        Assert.That(parsed.Morph(0).Number, Is.EqualTo(GrammaticalNumber.Plur));
    }
}
