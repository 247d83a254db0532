namespace NewsExtraction.English.Tests.Events;

/// <summary>A noun alone seldom says whether something has happened: the rest of the article does.</summary>
public sealed class RealisOfArticlesTests
{
    private static readonly string[] ToCome =
    [
        "Voters in Kenya will elect a new president on 12 October. The election will be the first under the new constitution. "
            + "Officials said on Friday that the election would be peaceful.",
        "The presidents of Kenya and Uganda will meet in Nairobi on 20 August. The meeting comes after months of tension. "
            + "The talks will cover trade.",
    ];

    private static readonly string[] Past =
    [
        "Voters in Kenya elected a new president on 12 June. The election was the first under the new constitution. "
            + "Officials said on Friday that the election was peaceful.",
        "The presidents of Kenya and Uganda met in Nairobi on 20 July. The meeting came after months of tension. "
            + "The talks covered trade.",
    ];

    [TestCaseSource(nameof(ToCome))]
    public void WhatTheArticleTellsAsComingIsPlannedWhereverItIsNamed(string text) =>
        Assert.That(Realities(text), Has.Length.GreaterThan(1).And.All.EqualTo(Realis.Planned));

    [TestCaseSource(nameof(Past))]
    public void WhatTheArticleTellsAsPastIsAssertedWhereverItIsNamed(string text) =>
        Assert.That(Realities(text), Has.Length.GreaterThan(1).And.All.EqualTo(Realis.Asserted));

    private static Realis[] Realities(string text) =>
        [.. NewsExtractor.Default.Extract(text, published: new DateOnly(2024, 8, 10)).Events.SelectMany(e => e.Mentions)
            .Where(m => m.Type is "ElectionHeld" or "Meeting").Select(m => m.Realis)];
}
