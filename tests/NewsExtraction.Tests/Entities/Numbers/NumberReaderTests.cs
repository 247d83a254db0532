using System.Globalization;
using NewsExtraction.Entities;

namespace NewsExtraction.Tests.Entities;

public sealed class NumberReaderTests
{
    [TestCase("zero", "0")]
    [TestCase("seven", "7")]
    [TestCase("nineteen", "19")]
    [TestCase("ninety", "90")]
    [TestCase("twenty-five", "25")]
    [TestCase("twenty five", "25")]
    [TestCase("one hundred", "100")]
    [TestCase("two hundred and fifty", "250")]
    [TestCase("two hundred fifty", "250")]
    [TestCase("three hundred and twenty-one", "321")]
    [TestCase("six thousand", "6000")]
    [TestCase("six thousand and five", "6005")]
    [TestCase("forty-two thousand three hundred", "42300")]
    [TestCase("two hundred and fifty thousand and six", "250006")]
    [TestCase("one million two hundred thousand", "1200000")]
    [TestCase("ten thousand million", "10000000000")]
    [TestCase("three dozen", "36")]
    [TestCase("four score", "80")]
    [TestCase("five lakh", "500000")]
    [TestCase("two crore", "20000000")]
    [TestCase("a hundred", "100")]
    [TestCase("a dozen", "12")]
    [TestCase("half a million", "500000")]
    [TestCase("half a dozen", "6")]
    [TestCase("five-million", "5000000")]
    public void WordsAreAddedUp(string text, string value) => Assert.That(Read(text), Is.EqualTo((Parsed(value), false, text)));

    [TestCase("one and a half million", "1500000")]
    [TestCase("two-and-a-half-million", "2500000")]
    [TestCase("a million and a half", "1500000")]
    [TestCase("a quarter of a million", "250000")]
    [TestCase("three quarters of a million", "750000")]
    [TestCase("half a billion", "500000000")]
    [TestCase("a half million", "500000")]
    [TestCase("half-a-dozen", "6")]
    [TestCase("a couple of hundred", "200")]
    [TestCase("3 1/2", "3.5")]
    [TestCase("3½", "3.5")]
    [TestCase("2 1/4 million", "2250000")]
    public void PartsOfNumbersAreRead(string text, string value) => Assert.That(Read(text), Is.EqualTo((Parsed(value), false, text)));

    [TestCase("79228162514264338 trillion", "79228162514264338")]
    [TestCase("999999999999999999 billion", "999999999999999999")]
    [TestCase("two thousand trillion trillion", "two thousand")]
    public void NumbersBeyondAllUseAreNotMultiplied(string text, string read) => Assert.That(Read(text)?.Text, Is.EqualTo(read));

    [TestCase("88", "88")]
    [TestCase("18,000", "18000")]
    [TestCase("2.5 million", "2500000")]
    [TestCase("2.5-million", "2500000")]
    [TestCase("3 trillion", "3000000000000")]
    [TestCase("20 hundred", "2000")]
    [TestCase("5 hundred thousand", "500000")]
    [TestCase("7 bn", "7000000000")]
    public void DigitsAreMultiplied(string text, string value) => Assert.That(Read(text), Is.EqualTo((Parsed(value), false, text)));

    [TestCase("a few hundred", "200")]
    [TestCase("several thousand", "3000")]
    [TestCase("few dozen", "24")]
    [TestCase("dozens", "24")]
    [TestCase("scores", "40")]
    [TestCase("hundreds of thousands", "200000")]
    [TestCase("tens of millions", "20000000")]
    public void VagueNumbersGiveTheLowerBound(string text, string value) =>
        Assert.That(Read(text), Is.EqualTo((Parsed(value), true, text)));

    [TestCase("two three", "two")]
    [TestCase("twenty eleven", "twenty")]
    [TestCase("nine one", "nine")]
    [TestCase("five and six", "five")]
    [TestCase("twenty and five", "twenty")]
    [TestCase("six thousand and some", "six thousand")]
    [TestCase("two hundred hundred", "two hundred")]
    [TestCase("two million million people", "two million")]
    [TestCase("twenty-eleven", "twenty")]
    [TestCase("five - million", "five")]
    [TestCase("7 people", "7")]
    [TestCase("hundreds of people", "hundreds")]
    [TestCase("half a million-strong", "half a million")]
    [TestCase("9 trillion trillion", "9 trillion")]
    public void WhatCannotBeAddedIsLeft(string text, string read) => Assert.That(Read(text)?.Text, Is.EqualTo(read));

    [TestCase("people")]
    [TestCase("a man")]
    [TestCase("half a day")]
    [TestCase("half of them")]
    [TestCase("million")]
    [TestCase("and five")]
    [TestCase("-5")]
    [TestCase("first")]
    public void OtherTextIsNoNumber(string text) => Assert.That(Read(text), Is.Null);

    [Test]
    public void BehindTheLastAtomThereIsNone() => Assert.That(NumberReader.TryRead(SplitAtoms.Of("five"), 1, out _, out _), Is.False);

    private static decimal Parsed(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);

    private static (decimal Value, bool IsVague, string Text)? Read(string text)
    {
        var atoms = SplitAtoms.Of(text);
        if (!NumberReader.TryRead(atoms, 0, out var end, out var number)) return null;
        return (number.Value, number.IsVague, text[..atoms[end - 1].End]);
    }
}
