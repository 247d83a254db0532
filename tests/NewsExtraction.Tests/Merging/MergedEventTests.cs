using static NewsExtraction.Tests.Merging.MadeReports;

namespace NewsExtraction.Tests.Merging;

public sealed class MergedEventTests
{
    [Test]
    public void NumbersKeepTheirSources()
    {
        var merged = Of(Article("a", 0, Killing(Person("Jane Roe"), Mosul, 12)), Article("b", 0, Killing(Person("Jane Roe"), Mosul, 15)),
            Article("c", 0, Killing(Person("Jane Roe"), Mosul, 12)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(merged.Count, Is.EqualTo(new CountRange(12, 15)));
            Assert.That(merged.Counts.Select(c => $"{c.Value}: {string.Join(' ', c.Articles)}"), Is.EqualTo(new[] { "12: a c", "15: b" }));
            Assert.That(merged.Contradictions.Select(c => c.About), Is.EqualTo(new[] { "count" }));
        }
    }

    [Test]
    public void NumbersThatMayBothBeTrueAreNoContradiction()
    {
        var atLeast = Killing(Person("Jane Roe"), Mosul) with { Count = new CountRange(10, null) };
        var merged = Of(Article("a", 0, Killing(Person("Jane Roe"), Mosul, 12)), Article("b", 0, atLeast));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(merged.Contradictions, Is.Empty);
            Assert.That(merged.Counts.Select(c => c.Value), Is.EqualTo(new[] { "10..", "12" }));
        }
    }

    [Test]
    public void ADenialIsKeptBesideTheReport()
    {
        var denied = Killing(Person("Jane Roe"), Mosul) with { Realis = Realis.Negated };
        var merged = Of(Article("a", 0, Killing(Person("Jane Roe"), Mosul)), Article("b", 0, Killing(Person("Jane Roe"), Mosul)),
            Article("c", 0, denied));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(merged.Realis, Is.EqualTo(Realis.Asserted));
            Assert.That(merged.Contradictions.Single().Values.Select(v => v.Value), Is.EqualTo(new[] { "asserted", "negated" }));
        }
    }

    [Test]
    public void CopiesAreMarkedAndCountOnce()
    {
        var merged = Of(Article("a", 0, Killing(Person("Jane Roe"), Mosul) with { Fingerprint = Print(1) }),
            Article("b", 1, Killing(Person("Jane Roe"), Mosul) with { Fingerprint = Print(1, changed: 2) }),
            Article("c", 1, Killing(Person("Jane Roe"), Mosul) with { Fingerprint = Print(2) }));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(merged.Reports.Select(r => r.CopyOf), Is.EqualTo(new[] { null, "a", null }));
            Assert.That(merged.SourceCount, Is.EqualTo(2));
            Assert.That(merged.Confidence, Is.EqualTo(0.96).Within(1e-9));
        }
    }

    [Test]
    public void TheNarrowestPlaceThatOthersAllowIsThePlace()
    {
        var merged = Of(Article("a", 0, Killing(Person("Jane Roe"), Iraq)), Article("b", 0, Killing(Person("Jane Roe"), Nineveh)),
            Article("c", 0, Killing(Person("Jane Roe"), Mosul)));
        Assert.That(merged.Place, Is.EqualTo(new MergedPlace("Mosul", EntityType.Settlement, "Nineveh", "IQ", 36.34, 43.13)));
    }

    [Test]
    public void TheMostExactDaysAreTheDays()
    {
        var week = Killing(Person("Jane Roe"), Mosul) with { From = Monday, To = Monday.AddDays(6) };
        var day = Killing(Person("Jane Roe"), Mosul) with { From = Monday.AddDays(1), To = Monday.AddDays(1) };
        var merged = Of(Article("a", 2, week), Article("b", 3, day));
        using (Assert.EnterMultipleScope())
        {
            Assert.That((merged.From, merged.To), Is.EqualTo((Monday.AddDays(1), Monday.AddDays(1))));
            Assert.That((merged.FirstSeen, merged.LastSeen), Is.EqualTo((Monday.AddDays(2), Monday.AddDays(3))));
        }
    }

    [Test]
    public void AParticipantIsCalledByItsFullestName()
    {
        var merged = Of(Article("a", 0, Killing(Person("Roe"), Mosul)), Article("b", 0, Killing(Person("Jane Roe"), Mosul)));
        var participant = merged.Participants.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(participant.Name, Is.EqualTo("Jane Roe"));
            Assert.That(participant.Articles, Is.EqualTo(new[] { "a", "b" }));
        }
    }

    private static MergedEvent Of(params ArticleReports[] articles)
    {
        var merger = Merger();
        foreach (var article in articles) merger.Add(article);
        return merger.Events().Single();
    }
}
