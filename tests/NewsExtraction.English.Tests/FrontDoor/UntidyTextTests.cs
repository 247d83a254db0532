namespace NewsExtraction.English.Tests.FrontDoor;

/// <summary>Texts as scrapers, feeds and live blogs leave them: with markup, marks of a cut, times before each line, and characters that
/// nobody sees. What they say is found as in a tidy text.</summary>
public sealed class UntidyTextTests
{
    private static readonly DateOnly Published = new(2024, 5, 3);

    [TestCase("EU &amp; AU leaders met Mali&#039;s president in Bamako. &lt;br /&gt;They will meet again Tuesday.", "Meeting Participant")]
    [TestCase("<b>LATEST:</b> Rebels seize Bukavu airport<br>Thousands flee<br/>", "PlaceCaptured Place", "PeopleDisplaced Displaced")]
    [TestCase("The judge sentenced [file photo] former mayor Luis Vega to 9 years {see also}.", "PersonSentenced Defendant")]
    [TestCase("<p>Police arrested <a href=\"/people/x\">Ivan Petrov</a> in <span class='a'>Riga</span>.</p>", "PeopleDetained Place")]
    [TestCase("11.40am Explosions heard in Odesa\n11.05am Mayor Hryhoriy: shelters open\nKey points: drone strike kills two",
        "Attack Place",
        "PeopleKilled Victim")]
    [TestCase("14:32\nPolice confirm 5 dead in Porto shooting\n14:10\nGunman arrested, minister says", "PeopleKilled Count",
        "PeopleDetained Detainee")]
    [TestCase("Soldiers captured the airport in Gao on Thursday and said Colonel Traore had taken pow… [+1830 chars]",
        "PlaceCaptured Force")]
    [TestCase("The\u200B Turkish\u00A0army\u200F killed \u200Efour\u00A0militants\u200B in\u00A0Hakkari\u200F.",
        "PeopleKilled Perpetrator")]
    [TestCase("Dem\u00ADon\u00ADstra\u00ADtors torched three bu\u00ADses in Tou\u00ADlouse.", "PropertyDestroyed Place")]
    [TestCase("The re\u200Bbels at\u200Btacked Be\u200Bni.", "Attack Attacker")]
    public void SaysWhatATidyTextSays(string text, params string[] expected)
    {
        var article = NewsExtractor.Default.Extract(text, Published);
        var found = article.Events.SelectMany(e => e.Roles.Select(r => $"{e.Type} {r.Role}")).ToArray();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found, Is.SupersetOf(expected));
            Assert.That(article.Entities.Select(e => e.Name), Has.None.Matches<string>(n => n.AsSpan().ContainsAny('<', '&', '\u200B')
                && !n.Contains(" & ", StringComparison.Ordinal)));
        }
    }

    [TestCase("Ghana sent troops to Tamale on Monday, an official said. ... [+77 chars]", "77")]
    [TestCase("Soldiers captured the airport in Gao on Thursday and said Colonel Traore had taken pow… [+1830 chars]", "1830")]
    public void MarkOfACutIsNoNumberAndNoSentence(string text, string number)
    {
        var article = NewsExtractor.Default.Extract(text, Published);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(article.Values.Select(v => v.Value), Has.None.Contains(number));
            Assert.That(article.Sentences.Select(s => text[s.Span.Start..s.Span.End]), Has.None.Contains("chars"));
        }
    }

    [TestCase("11.40am Explosions heard in Odesa", "2024-05-03T11:40")]
    [TestCase("14:32\nPolice confirm 5 dead in Porto shooting", "2024-05-03T14:32")]
    public void TimeBeforeALineOfALiveBlogIsATime(string text, string value) =>
        Assert.That(NewsExtractor.Default.Extract(text, Published).Values.Select(v => v.Value), Does.Contain(value));

    [TestCase("Scotland and Sardinia sent doctors to Jubaland.")]
    [TestCase("Gunmen attacked Gwoza town and the Mandara mountains; rockets fell on Firdos Square in Baghdad.")]
    public void LinkOfAPlaceIsComplete(string text)
    {
        var links = NewsExtractor.Default.Extract(text, Published).Entities.Select(e => e.Link).OfType<EntityLink>().ToArray();
        Assert.That(links, Is.Not.Empty);
        Assert.That(links,
            Has.All.Matches<EntityLink>(l => l is { Id.Length: > 0, Source.Length: > 0, Latitude: not null, Longitude: not null }));
    }
}
