using static NewsExtraction.Tests.Merging.MadeReports;

namespace NewsExtraction.Tests.Merging;

/// <summary>What is kept of an article goes through queues and stores as bytes.</summary>
public sealed class ReportBytesTests
{
    private static readonly ArticleReports[] Some =
    [
        Article("a1", 0, Killing(Person("Tara Reid"), Mosul, 12) with { Fingerprint = Print(1), Manner = "Shooting", IsMain = true }),
        Article("a2", 1, Killing(Person("Reid"), Nineveh, 13) with { Sources = ["police"], From = Monday, To = Monday },
            Killing(Person("Anna Berg"))),
        Article("a3", 1),
    ];

    [Test]
    public void BytesMergeLikeTheArticlesThatTheyWereMadeOf()
    {
        var (merger, again) = (Merger(), Merger());
        foreach (var article in Some)
        {
            merger.Add(article);
            again.Add(ArticleReports.FromBytes(article.ToBytes()));
        }

        Assert.That(Bytes(again.Events()), Is.EqualTo(Bytes(merger.Events())));
        Assert.That(again.Explain("a1", "V1", "a2", "V1").ToString(), Is.EqualTo(merger.Explain("a1", "V1", "a2", "V1").ToString()));
    }

    [Test]
    public void WhatIsReadIsWrittenAsTheSameBytes() =>
        Assert.That(Some.Select(a => ArticleReports.FromBytes(a.ToBytes()).ToBytes()), Is.EqualTo(Some.Select(a => a.ToBytes())));

    [Test]
    public void BytesThatWereCutAreToldFromArticles()
    {
        var bytes = Some[1].ToBytes();
        for (var length = 0; length < bytes.Length; length++)
            Assert.That(() => ArticleReports.FromBytes(bytes.AsSpan(0, length)), Throws.InstanceOf<FormatException>(), $"{length} bytes");
    }

    [Test]
    public void ChangedBytesNeverDoHarm()
    {
        var bytes = Some[1].ToBytes();
        for (var at = 0; at < bytes.Length; at++)
        {
            var changed = bytes.ToArray();
            changed[at] = (byte)~changed[at];
            try
            {
                ArticleReports.FromBytes(changed).ToBytes();
            }
            catch (FormatException)
            {
                // Most are told; the others are other articles.
            }
        }
    }

    [Test]
    public void BytesOfANewerVersionSayWhatToDo() =>
        Assert.That(() => ArticleReports.FromBytes([2, 0, 0]), Throws.InstanceOf<FormatException>().With.Message.Contains("update"));
}
