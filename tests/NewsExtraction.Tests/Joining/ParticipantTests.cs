using NewsExtraction.Joining;

namespace NewsExtraction.Tests.Joining;

/// <summary>How two that fill like roles compare.</summary>
internal sealed class ParticipantTests
{
    private static readonly Reports Article = new(
        "event Attack\n  role Target actor recipient\n",
        """
        Rebels rebel NOUN NNS 2 nsubj
        shelled shell VERB VBD 0 root
        Homs Homs PROPN NNP 2 obj
        in in ADP IN 5 case
        Syria Syria PROPN NNP 2 obl

        Rebels rebel NOUN NNS 2 nsubj
        left leave VERB VBD 0 root
        Homs Homs PROPN NNP 2 obj
        and and CCONJ CC 5 cc
        Hama Hama PROPN NNP 3 conj
        with with ADP IN 7 case
        soldiers soldier NOUN NNS 2 obl
        behind behind ADP IN 9 case
        Clocktower Clocktower PROPN NNP 2 obl
        """,
        ("Homs", EntityType.Settlement), ("Hama", EntityType.Settlement), ("Syria", EntityType.Country),
            ("Clocktower", EntityType.Facility));

    [TestCase("Homs", "Homs#2", Agreement.Same)]
    [TestCase("Syria", "Hama", Agreement.Within)]
    [TestCase("Homs", "Hama", Agreement.OtherName)]
    [TestCase("Rebels", "Rebels#2", Agreement.Alike)]
    [TestCase("Rebels", "soldiers", Agreement.OtherWord)]
    [TestCase("Homs", "soldiers", Agreement.OtherWord)]
    [TestCase("Homs", "Clocktower", Agreement.Open)]
    public void EntitiesAndWordsCompare(string one, string other, Agreement expected)
    {
        var (a, b) = (Participant(one), Participant(other));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(a.Compare(b), Is.EqualTo(expected));
            Assert.That(b.Compare(a), Is.EqualTo(expected));
        }
    }

    [Test]
    public void OfTwoListsTheBestPairCounts() =>
        Assert.That(NewsExtraction.Joining.Participant.Best([Participant("Hama"), Participant("Homs")], [Participant("Homs#2")]),
            Is.EqualTo(Agreement.Same));

    [Test]
    public void NobodyComparesWithNobody() => Assert.That(NewsExtraction.Joining.Participant.Best([], []), Is.EqualTo(Agreement.None));

    private static Participant Participant(string word)
    {
        var filler = Article.Mention("Attack", "shelled", ("Target", word)).Fillers[0];
        return new Participant(filler, Article.Entities.EntityOf(filler.Mention), Article.Parsed);
    }
}
