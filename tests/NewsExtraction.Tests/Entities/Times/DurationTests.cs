namespace NewsExtraction.Tests.Entities;

/// <summary>Lengths of time, and the numbers with a unit that are none.</summary>
public sealed class DurationTests
{
    [TestCase("The siege lasted [three weeks].", "P3W")]
    [TestCase("They marched for [eleven days].", "P11D")]
    [TestCase("The outage lasted [40 seconds].", "PT40S")]
    [TestCase("The blast was heard [six minutes] after the alarm.", "PT6M")]
    [TestCase("The drought has lasted [18 months].", "P18M")]
    [TestCase("He governed for [1.5 years].", "P18M")]
    [TestCase("She was held for [2.5 months].", "P2.5M")]
    [TestCase("The trial took [two quarters].", "P6M")]
    [TestCase("It was a [45-second] clip.", "PT45S")]
    [TestCase("They have [ten business days] to answer.", "P10D")]
    [TestCase("They have [an extra week] to answer.", "P1W")]
    [TestCase("It ended a [four-decade] old custom.", "P40Y")]
    [TestCase("Two men drowned within [the last day] there.", "P1D")]
    [TestCase("They fled after [a day] of shelling.", "P1D")]
    [TestCase("The truce held for [three fortnights].", "P6W")]
    [TestCase("The order stood for [two centuries].", "P200Y")]
    [TestCase("The walls stood for [two millennia].", "P2000Y")]
    [TestCase("He was jailed for [two hundred days].", "P200D")]
    [TestCase("The guards waited [30 mins].", "PT30M")]
    [TestCase("The rescue took [12 hrs].", "PT12H")]
    [TestCase("The rescue took [36h].", "PT36H")]
    [TestCase("The rescue took [48hr].", "PT48H")]
    public void NumbersWithAUnitAreLengths(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("The power was out for [half a day].", "P0.5D")]
    [TestCase("The power was out for [half an hour].", "PT30M")]
    [TestCase("The power was out for [a half hour].", "PT30M")]
    [TestCase("The power was out for [a half-hour].", "PT30M")]
    [TestCase("The pause took [half a year].", "P6M")]
    [TestCase("The pause took [a year and a half].", "P18M")]
    [TestCase("The pause took [one and a half hours].", "PT90M")]
    [TestCase("The pause took [three and a half weeks].", "P3.5W")]
    [TestCase("It was a [two-and-a-half-hour] drive.", "PT2.5H")]
    public void HalvesAreCounted(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("The convoy was stuck for [a few hours].", "PTXH")]
    [TestCase("The convoy was stuck for [several months].", "PXM")]
    [TestCase("The convoy was stuck for [many years].", "PXY")]
    [TestCase("The convoy was stuck for [a number of weeks].", "PXW")]
    [TestCase("The convoy was stuck for [dozens of hours].", "PTXH")]
    [TestCase("The convoy was stuck for [decades].", "PXY")]
    [TestCase("The convoy was stuck for [a couple of weeks].", "P2W")]
    [TestCase("The convoy was stuck for [a couple more weeks].", "P2W")]
    public void UncertainNumbersStayOpen(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("The bridge was shut for [about ten days].", "P10D")]
    [TestCase("The bridge was shut for [almost three weeks].", "P3W")]
    [TestCase("The bridge was shut for [more than two months].", "P2M")]
    [TestCase("The bridge was shut for [less than an hour].", "PT1H")]
    [TestCase("The bridge was shut for [at least nine hours].", "PT9H")]
    [TestCase("The bridge was shut for [at most nine hours].", "PT9H")]
    [TestCase("The bridge was shut for [up to five days].", "P5D")]
    [TestCase("The bridge was shut for [three more weeks].", "P3W")]
    [TestCase("The bridge was shut for [two full days].", "P2D")]
    [TestCase("The bridge was shut for [a full week].", "P1W")]
    [TestCase("The bridge was shut for [five consecutive days].", "P5D")]
    [TestCase("The bridge was shut for [five to ten days].", "P5D")]
    [TestCase("The bridge was shut for [5-10 days].", "P5D")]
    [TestCase("The bridge was shut for [two or three days].", "P2D")]
    public void WordsAroundTheNumberBelongToTheLength(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("The flight took [4 hours 20 minutes].", "PT4H20M")]
    [TestCase("The flight took [one hour and five minutes].", "PT1H5M")]
    [TestCase("He served [two years, three months] in all.", "P2Y3M")]
    [TestCase("He served [a year and two weeks].", "P1Y2W")]
    [TestCase("He served [three days and six hours].", "P3DT6H")]
    [TestCase("He served [six weeks and four days].", "P6W4D")]
    public void TwoUnitsMakeOneLength(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("He served [two years] and ten minutes.", "P2Y")]
    [TestCase("He served two days and [ten seconds].", "PT10S")]
    [TestCase("He served [three weeks] and two years.", "P3W")]
    public void UnitsTooFarApartAreTwoLengths(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("Prices rose in [the past two weeks].", "P2W")]
    [TestCase("Prices rose in [the last ten months].", "P10M")]
    [TestCase("Prices will rise in [the next 48 hours].", "PT48H")]
    [TestCase("Prices will rise in [the coming five years].", "P5Y")]
    [TestCase("Prices rose in [the following three days].", "P3D")]
    [TestCase("Prices rose in [the previous three days].", "P3D")]
    [TestCase("Prices rose in [the past month].", "P1M")]
    [TestCase("Prices rose in [the past several years].", "PXY")]
    [TestCase("Prices rose in [the first three days].", "P3D")]
    [TestCase("Prices rose in [the first two weeks].", "P2W")]
    [TestCase("Prices rose over [the three years].", "P3Y")]
    [TestCase("Prices rose over [the few weeks].", "PXW")]
    public void LeadingWordsFrameALength(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("A [two-day] visit began.", "P2D")]
    [TestCase("A [10-year] plan was drawn up.", "P10Y")]
    [TestCase("A [thirty-minute] speech was given.", "PT30M")]
    [TestCase("A [week-long] strike ended.", "P1W")]
    [TestCase("A [weeklong] strike ended.", "P1W")]
    [TestCase("A [yearlong] strike ended.", "P1Y")]
    [TestCase("A [years-long] strike ended.", "PXY")]
    [TestCase("A [five-week-long] strike ended.", "P5W")]
    [TestCase("[The five-week] strike ended.", "P5W")]
    public void AdjectivesOfLengthAreLengths(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("The town was cut off for [months].", "PXM")]
    [TestCase("The town was cut off over [weeks].", "PXW")]
    [TestCase("The town waited [weeks] before help came.", "PXW")]
    [TestCase("It took [hours].", "PTXH")]
    [TestCase("The search lasted [days].", "PXD")]
    [TestCase("They will be back within [weeks].", "PXW")]
    [TestCase("Yet [decades] of neglect have ruined it.", "PXY")]
    [TestCase("More than [weeks] went by.", "PXW")]
    public void BarePluralsCountWhereALengthIsAskedFor(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("He left [two days] before the vote.", "P2D")]
    [TestCase("He left [two days] after the vote.", "P2D")]
    [TestCase("He left [about two days] before.", "P2D")]
    public void LengthsBeforeAnEventStayLengths(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("She is 12 years old.")]
    [TestCase("The 12-year-old girl sang.")]
    [TestCase("A boy of 3 years of age was hurt.")]
    [TestCase("The years were kind to him.")]
    [TestCase("These years were kind to him.")]
    [TestCase("The train does 200 miles an hour.")]
    [TestCase("The second came first.")]
    [TestCase("He owns a quarter of the firm.")]
    [TestCase("The two year.")]
    [TestCase("He spoke of the days.")]
    public void AgesRatesAndNamesAreNoLengths(string sentence) =>
        Assert.That(TimeReadings.Of(sentence, TimeReadings.Thursday).Values.Where(value => value.IsTime), Is.Empty);

    [TestCase("They left at the last minute.")]
    [TestCase("It was a day of sorrow.")]
    public void TurnsOfSpeechAreNoLengths(string sentence) =>
        Assert.That(TimeReadings.Of(sentence, TimeReadings.Thursday).Values.Where(value => value.IsTime), Is.Empty);
}
