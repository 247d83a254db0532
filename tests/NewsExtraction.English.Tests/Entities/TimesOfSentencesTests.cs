using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Entities;

/// <summary>Times that the verb decides, with the shipped models; published on Friday, 3 May 2024.</summary>
internal sealed class TimesOfSentencesTests
{
    private static readonly DateOnly Friday = new(2024, 5, 3);

    [TestCase("The trial was adjourned until Monday.", "Monday", "2024-05-06")]
    [TestCase("Parliament delayed the ballot until Tuesday.", "Tuesday", "2024-05-07")]
    [TestCase("The court set the verdict for Wednesday.", "Wednesday", "2024-05-08")]
    [TestCase("The match was moved to Wednesday.", "Wednesday", "2024-05-08")]
    [TestCase("The airport was shut until Saturday because of the storm.", "Saturday", "2024-05-04")]
    [TestCase("The union called a strike for Thursday.", "Thursday", "2024-05-09")]
    [TestCase("The president called a snap election for November.", "November", "2024-11")]
    [TestCase("The curfew was extended until March.", "March", "2025-03")]
    [TestCase("The governor ordered schools closed starting Monday.", "Monday", "2024-05-06")]
    public void WhatWasPutSomewhereLiesAhead(string text, string words, string value) =>
        Assert.That(ValueOf(text, words), Is.EqualTo(value));

    [TestCase("The fighting lasted until Thursday.", "Thursday", "2024-05-02")]
    [TestCase("They waited until Tuesday before they left.", "Tuesday", "2024-04-30")]
    [TestCase("The army bombed the town from Monday to Wednesday.", "Wednesday", "2024-05-01")]
    [TestCase("He was jailed for Monday's attack.", "Monday", "2024-04-29")]
    [TestCase("The price was set in March.", "March", "2024-03")]
    public void WhatWentOnOrWasDoneLiesBack(string text, string words, string value) =>
        Assert.That(ValueOf(text, words), Is.EqualTo(value));

    [TestCase("Rebels seized the port; the navy bombed it on Monday.", "Rebels seized", null)]
    [TestCase("Troops left Kismayo; on Thursday gunmen looted the market.", "looted", "2024-05-02")]
    [TestCase("The army killed six rebels, but the rebels captured a colonel on Wednesday.", "killed", null)]
    [TestCase("On Sunday gunmen killed a judge and wounded two guards.", "wounded", "2024-04-28")]
    [TestCase("Chad, 11 July 2023: Bandits attacked a bus.", "attacked", "2023-07-11")]
    public void ATimeBelongsToItsOwnClause(string text, string words, string? value)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal) + words.LastIndexOf(' ') + 1;
        var mention = NewsExtractor.Default.Extract(text, Friday).Events.SelectMany(e => e.Mentions)
            .First(m => NewsExtractor.Default.Parse(text).Span(m.TriggerHead).Start == at);
        Assert.That(mention.Time?.Value, Is.EqualTo(value));
    }

    [TestCase("Half a million people fled Aden.", typeof(PeopleDisplaced), 500_000, 500_000)]
    [TestCase("One and a half million people fled the valley.", typeof(PeopleDisplaced), 1_500_000, 1_500_000)]
    [TestCase("A quarter of a million people fled the valley.", typeof(PeopleDisplaced), 250_000, 250_000)]
    [TestCase("1.5 million people fled.", typeof(PeopleDisplaced), 1_500_000, 1_500_000)]
    [TestCase("Half a dozen miners were killed.", typeof(PeopleKilled), 6, 6)]
    [TestCase("Several hundred miners were killed.", typeof(PeopleKilled), 300, null)]
    [TestCase("No fewer than 12 miners died.", typeof(PeopleKilled), 12, null)]
    [TestCase("No more than 10 soldiers were killed.", typeof(PeopleKilled), null, 10)]
    [TestCase("As many as 60 miners died.", typeof(PeopleKilled), null, 60)]
    [TestCase("In excess of 90 miners were killed.", typeof(PeopleKilled), 90, null)]
    [TestCase("30 or more villagers were killed.", typeof(PeopleKilled), 30, null)]
    [TestCase("A few dozen villagers were killed.", typeof(PeopleKilled), 24, null)]
    [TestCase("Three of the hostages were killed.", typeof(PeopleKilled), 3, 3)]
    [TestCase("Six hikers were found, one of whom died.", typeof(PeopleKilled), 1, 1)]
    [TestCase("The death toll rose to 41.", typeof(PeopleKilled), 41, 41)]
    [TestCase("The death toll is at least 90.", typeof(PeopleKilled), 90, null)]
    [TestCase("The ministry put the death toll at 77.", typeof(PeopleKilled), 77, 77)]
    [TestCase("The quake has a death toll of 120.", typeof(PeopleKilled), 120, 120)]
    [TestCase("The number of people killed rose to 52.", typeof(PeopleKilled), 52, 52)]
    [TestCase("The blast left nine dead and 41 injured.", typeof(PeopleKilled), 9, 9)]
    [TestCase("The blast left nine dead and 41 injured.", typeof(PeopleInjured), 41, 41)]
    [TestCase("Police made seven arrests.", typeof(PeopleDetained), 7, 7)]
    [TestCase("A gunman killed 19 children and two teachers.", typeof(PeopleKilled), 21, 21)]
    [TestCase("The army deployed 3,000 soldiers and 20 tanks to the border.", typeof(ForceDeployed), 3000, 3000)]
    [TestCase("The incursion forced tens of thousands of villagers from their homes.", typeof(PeopleDisplaced), 20_000, null)]
    [TestCase("The flood led to the evacuation of tens of thousands.", typeof(PeopleDisplaced), 20_000, null)]
    [TestCase("The storm led to thousands of deaths.", typeof(PeopleKilled), 2000, null)]
    [TestCase("Two of the deaths were caused by falling trees.", typeof(PeopleKilled), 2, 2)]
    [TestCase("The war has claimed more than 40,000 lives.", typeof(PeopleKilled), 40_000, null)]
    public void EventsHaveTheirCounts(string text, Type type, int? least, int? most)
    {
        var found = NewsExtractor.Default.Extract(text, Friday).Events.Where(e => e.GetType() == type)
            .SelectMany(e => e.Mentions).Select(m => m.Count);
        Assert.That(found, Has.Member(new CountRange(least, most)));
    }

    [TestCase("Her 1997 death shocked the country.")]
    [TestCase("The firm declined to say how many injuries it has linked to the defect.")]
    public void YearsAndQuestionsCountNobody(string text)
    {
        var found = NewsExtractor.Default.Extract(text, Friday).Events.SelectMany(e => e.Mentions).ToList();
        Assert.That(found, Is.Not.Empty);
        Assert.That(found.Select(m => m.Count), Is.All.Null);
    }

    private static string? ValueOf(string text, string words) =>
        NewsExtractor.Default.Extract(text, Friday).Values.FirstOrDefault(v => v.Span.In(text).SequenceEqual(words))?.Value;
}
