using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NewsExtraction.Cluster.Queue;

namespace NewsExtraction.Cluster.Commands;

/// <summary><c>feed</c>: lines of files into the queue.</summary>
internal static class FeedCommand
{
    private const int AtOnce = 64;

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "ndjson files; each line an article with 'id' and 'text'." };
        var command = new Command("feed", "Puts articles into the queue. A line that the queue got within ten minutes is not put in again.")
        {
            files,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var settings = new Settings();
            try
            {
                await using var connection = Streams.Connect(settings);
                await Feed(parsed.GetValue(files)!, await Streams.Prepare(connection, cancel), cancel);
                return 0;
            }
            catch (NatsException e)
            {
                await Console.Error.WriteLineAsync($"newscluster: the queue at {settings.Nats} failed: {e.Message}. When it answers again, "
                    + "feed the same files: what it got is left out.");
                return 1;
            }
        });
        return command;
    }

    private static async Task Feed(string[] files, NatsJSContext queue, CancellationToken cancel)
    {
        var before = (await queue.GetStreamAsync(Streams.Articles, cancellationToken: cancel)).Info.State.LastSeq;
        var count = new FeedCount((ulong)before);
        foreach (var file in files)
            await Parallel.ForEachAsync(File.ReadLinesAsync(file, cancel),
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel },
                async (line, token) => await Put(line, queue, count, token));
        Console.WriteLine(count);
        if (count.Known > 0)
            await Console.Error.WriteLineAsync("What is known is waiting or done already. Where the database was emptied since, it is in "
                + "neither: empty the queue too, or feed again when ten minutes are over.");
    }

    private static async ValueTask Put(string line, NatsJSContext queue, FeedCount count, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(line)) return;
        var bytes = Encoding.UTF8.GetBytes(line);
        var headers = new NatsHeaders { ["Nats-Msg-Id"] = Convert.ToHexString(SHA256.HashData(bytes)) };
        using var activity = ClusterTelemetry.Source.StartActivity("feed");
        var answer = await queue.PublishAsync(Streams.ArticleSubject, bytes, headers: headers, cancellationToken: cancel);
        if (!answer.Duplicate) answer.EnsureSuccess();
        count.Take((ulong)answer.Seq, answer.Duplicate);
    }
}
