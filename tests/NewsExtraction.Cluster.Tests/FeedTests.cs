using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NewsExtraction.Cluster.Queue;
using NewsExtraction.Tests.House;

namespace NewsExtraction.Cluster.Tests;

/// <summary>What feeding tells of the articles that were put into the queue.</summary>
internal sealed class FeedTests
{
    [Test]
    public void WhatTheQueueHadBeforeIsKnown()
    {
        var count = new FeedCount(lastBefore: 7);
        count.Take(7, isDuplicate: true);
        count.Take(8, isDuplicate: false);
        Assert.That(count.ToString(), Is.EqualTo("1 articles into the queue, 1 known: the queue got them in the last ten minutes"));
    }

    [Test]
    public void WhatComesTwiceInAFeedIsNotKnownFromBefore()
    {
        var count = new FeedCount(lastBefore: 0);
        count.Take(1, isDuplicate: false);
        count.Take(1, isDuplicate: true);
        Assert.That(count.ToString(), Does.StartWith("1 articles into the queue, 0 known").And.EndsWith("1 came more than once"));
    }

    [Test]
    public async Task LinesAreIntoTheQueueAtFirstAndKnownTheSecondTime()
    {
        await using var servers = await Servers.Start();
        await File.WriteAllLinesAsync(servers.File("news.ndjson"),
            Enumerable.Range(0, 200).Append(0).Select(i => $"{{\"id\": \"{i}\", \"text\": \"a\"}}"));
        Assert.That(await servers.Ask("feed", servers.File("news.ndjson")),
            Does.StartWith("200 articles into the queue, 0 known").And.Contain("1 came more than once"));
        Assert.That(await servers.Ask("feed", servers.File("news.ndjson")), Does.StartWith("0 articles into the queue, 201 known"));
    }

    [Test]
    public async Task NothingIsStartedBesideAQueueThatAnEarlierRunLeft()
    {
        if (!File.Exists("/bin/bash") || !Directory.Exists("/usr/lib/postgresql")) Assert.Ignore("Needs bash and PostgreSQL.");
        using var earlier = new TcpListener(IPAddress.Loopback, 0);
        earlier.Start();
        var port = ((IPEndPoint)earlier.LocalEndpoint).Port;
        var folder = Directory.CreateTempSubdirectory("news-cluster-").FullName;
        var info = new ProcessStartInfo("/bin/bash", [Path.Combine(Repository.Root, "samples/NewsExtraction.Cluster/up"), folder])
        {
            RedirectStandardError = true,
        };
        info.Environment["NATS_PORT"] = $"{port}";
        using var up = Process.Start(info)!;
        var error = await up.StandardError.ReadToEndAsync();
        await up.WaitForExitAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(up.ExitCode, Is.EqualTo(1));
            Assert.That(error, Does.Contain($"taken already: {port}").And.Contain("NATS_PORT"));
            Assert.That(Directory.EnumerateFileSystemEntries(folder), Is.Empty);
        }

        Directory.Delete(folder);
    }
}
