namespace NewsExtraction.Tests.Entities;

/// <summary>Shares of something, sums in words, and digits that are no number.</summary>
public sealed class SharesAndCodesTests
{
    [TestCase("The fire took [a third] of the forest.", "0.333333333333")]
    [TestCase("The fire took [two-thirds] of the forest.", "0.666666666667")]
    [TestCase("The fire took [one fifth] of the forest.", "0.2")]
    [TestCase("The fire took [three quarters] of the forest.", "0.75")]
    [TestCase("The fire took [nearly a quarter] of the forest.", "0.25")]
    [TestCase("The fire took [more than two-thirds] of the forest.", "0.666666666667")]
    public void AShareIsAFraction(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, null), Is.EqualTo(value));

    [TestCase("It was [the third] fire.")]
    [TestCase("They lost [a third] goal.")]
    public void ARankIsNoShare(string sentence) =>
        Assert.That(TimeReadings.ValueOf(sentence, null), Does.Contain("'third' 3"));

    [TestCase("The storm cost [billions of dollars] there.", "USD 2000000000..")]
    [TestCase("The storm cost [hundreds of millions of euros] there.", "EUR 200000000..")]
    [TestCase("The storm flattened [thousands of acres] there.", "2000.. ac")]
    [TestCase("They asked for a [9-percent] rise.", "9%")]
    [TestCase("They asked for a rise of [9pc].", "9%")]
    public void WhatIsCountedSaysWhatTheNumberIs(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, null), Is.EqualTo(value));

    [TestCase("Call 302-555-0147 for seats.")]
    [TestCase("Call 1-800-555-0147 for seats.")]
    [TestCase("The bakery is open 24/7 there.")]
    [TestCase("The clip runs 02:35 there.")]
    [TestCase("The 7500XD truck sells well.")]
    [TestCase("A link read %22cheap%22 there.")]
    [TestCase("Highs will be in the 40's there.")]
    public void DigitsOfSomethingElseAreNoNumbers(string sentence) =>
        Assert.That(TimeReadings.Of(sentence, null).Values, Is.Empty);

    [TestCase("They sold [5m] tickets.", "5000000")]
    [TestCase("They sold [100]s of tickets.", "100")]
    [TestCase("They won by [7]-2 there.", "7")]
    public void LettersOfSizeAndScoresStay(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, null), Is.EqualTo(value));
}
