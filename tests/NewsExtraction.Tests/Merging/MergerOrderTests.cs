using CsCheck;
using static NewsExtraction.Tests.Merging.MadeReports;

namespace NewsExtraction.Tests.Merging;

/// <summary>The events depend on the articles that are held, and on nothing else.</summary>
public sealed class MergerOrderTests
{
    private const int Names = 5;
    private const int Cases = 40;
    private static readonly StoryEntityChoice Places = new();

    /// <summary>Articles of two weeks with few names and places, so that many may be one event.</summary>
    private static readonly Gen<ArticleReports[]> Articles =
        Gen.Select(Gen.Int[0, 14], Gen.Int[0, Names - 1], Gen.Int[0, 3], Gen.Int[1, 4], Gen.Int[0, Names - 1])
            .Array[1, 24].Select(drawn => drawn.Select((d, i) => Made(i, d.Item1, d.Item2, d.Item3, d.Item4, d.Item5)).ToArray());

    [Test]
    public void TheOrderOfArticlesMakesNoDifference() =>
        Gen.Select(Articles, Gen.Int).Sample((articles, seed) =>
            Bytes(Merged(articles).Events()) == Bytes(Merged(Shuffled(articles, seed)).Events()), iter: Cases);

    [Test]
    public void WhatWasTakenBackLeavesNoTrace() =>
        Gen.Select(Articles, Articles, Gen.Int).Sample((kept, others, seed) =>
        {
            var merger = Merger();
            var gone = others.Select((_, i) => Made(100 + i, i % 15, i % Names, i % 4, 1, 0)).ToArray();
            foreach (var article in Shuffled([.. kept, .. gone], seed)) merger.Add(article);
            merger.Events();
            foreach (var article in Shuffled(gone, seed)) merger.Retract(article.Id);
            return Bytes(merger.Events()) == Bytes(Merged(kept).Events());
        }, iter: Cases);

    [Test]
    public void LookingInBetweenMakesNoDifference() =>
        Gen.Select(Articles, Gen.Int).Sample((articles, seed) =>
        {
            var merger = Merger();
            foreach (var article in Shuffled(articles, seed))
            {
                merger.Add(article);
                merger.Events();
            }

            return Bytes(merger.Events()) == Bytes(Merged(articles).Events());
        }, iter: Cases);

    [Test]
    public void ClosingDayByDayGivesWhatClosingAtTheEndGives() =>
        Gen.Select(Articles, Gen.Int).Sample((articles, seed) =>
        {
            var merger = Merger(windowDays: 3);
            var closed = new List<MergedEvent>();
            foreach (var day in Shuffled(articles, seed).GroupBy(a => a.Published).OrderBy(d => d.Key))
            {
                closed.AddRange(merger.Close(day.Key!.Value));
                foreach (var article in day) merger.Add(article);
            }

            closed.AddRange(merger.CloseAll());
            var whole = Merger(windowDays: 3);
            foreach (var article in articles) whole.Add(article);
            return Sorted(closed) == Sorted(whole.CloseAll());
        }, iter: Cases);

    private static string Sorted(IEnumerable<MergedEvent> events) => Bytes(events.OrderBy(e => e.Id, StringComparer.Ordinal));

    private static EventMerger Merged(ArticleReports[] articles)
    {
        var merger = Merger();
        foreach (var article in articles) merger.Add(article);
        return merger;
    }

    private static ArticleReports Made(int number, int day, int name, int place, int count, int other)
    {
        var first = Killing(Person("Person" + name), Places[place], count) with { Fingerprint = count == 1 ? Print(name) : null };
        var second = Killing(Person("Person" + other), Places[(place + 1) % 4]);
        return number % 3 == 0 ? Article("a" + number, day, first, second) : Article("a" + number, day, first);
    }

    private static ArticleReports[] Shuffled(ArticleReports[] articles, int seed) =>
        [.. articles.Select((a, i) => (a, Key: NewsExtraction.Merging.StableHash.Mix((ulong)(seed + i)))).OrderBy(x => x.Key)
            .Select(x => x.a)];

    private sealed class StoryEntityChoice
    {
        public NewsExtraction.Merging.StoryEntity? this[int place] => place switch { 0 => Mosul, 1 => Basra, 2 => Iraq, _ => null };
    }
}
