using NewsExtraction.Entities;

namespace NewsExtraction.Tests.Entities;

public sealed class AtomReaderTests
{
    [TestCase("11pm", "11|pm")]
    [TestCase("2016-12-05", "2016|-|12|-|05")]
    [TestCase("20-year", "20|-|year")]
    [TestCase("10:30", "10|:|30")]
    [TestCase("mid-July", "mid|-|July")]
    [TestCase("5 km", "5|km")]
    [TestCase("$5bn", "$|5|bn")]
    public void TokensFallIntoWordsNumbersAndMarks(string text, string pieces) =>
        Assert.That(SplitAtoms.Pieces(text), Is.EqualTo(pieces));

    [TestCase("o'clock")]
    [TestCase("o’clock")]
    public void AnApostropheBetweenLettersStaysInTheWord(string text)
    {
        var atom = SplitAtoms.Of(text).Single();
        Assert.That(atom.Term, Is.EqualTo(Term.OClock));
    }

    [TestCase("a.m.", Term.Am, 4)]
    [TestCase("p.m.", Term.Pm, 4)]
    [TestCase("P.M.", Term.Pm, 4)]
    public void ThePointsOfAHalfOfTheDayBelongToIt(string text, object term, int length)
    {
        var atom = SplitAtoms.Of("at 10 " + text + " sharp")[2];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(atom.Term, Is.EqualTo(term));
            Assert.That(atom.Length, Is.EqualTo(length));
        }
    }

    [Test]
    public void AGenitiveIsAWordOfItsOwn()
    {
        var atoms = SplitAtoms.Of("Friday's talks");
        Assert.That(atoms.Select(atom => atom.Term), Is.EqualTo(new[] { Term.Weekday, Term.PossessiveS, Term.None }));
    }

    [Test]
    public void WhatFollowsWithoutASpaceIsGlued()
    {
        var atoms = SplitAtoms.Of("at 10:30 GMT");
        Assert.That(atoms.Select(atom => atom.Glued), Is.EqualTo(new[] { false, false, true, true, false }));
    }

    [Test]
    public void AnAtomKnowsItsToken()
    {
        var atoms = SplitAtoms.Of("He left at 5pm.");
        Assert.That(atoms.Select(atom => atom.Token), Is.Ordered);
        Assert.That(atoms[^1].Is('.'), Is.True);
    }

    [TestCase("-")]
    [TestCase("–")]
    [TestCase("—")]
    public void DashesOfAllLengthsAreDashes(string dash) => Assert.That(SplitAtoms.Of("1980" + dash + "88")[1].IsHyphen, Is.True);

    [Test]
    public void ADashBehindASpaceIsNoHyphen()
    {
        var dash = SplitAtoms.Of("Friday - they say")[1];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(dash.IsDash, Is.True);
            Assert.That(dash.IsHyphen, Is.False);
        }
    }

    [Test]
    public void AnEmptyTextHasNoAtoms() => Assert.That(SplitAtoms.Of(""), Is.Empty);
}
