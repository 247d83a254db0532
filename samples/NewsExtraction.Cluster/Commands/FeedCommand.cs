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
            await using var connection = Streams.Connect(new Settings());
            var queue = await Streams.Prepare(connection, cancel);
            var before = (await queue.GetStreamAsync(Streams.Articles, cancellationToken: cancel)).Info.State.LastSeq;
            var count = new FeedCount((ulong)before);
            foreach (var file in parsed.GetValue(files)!)
                await Parallel.ForEachAsync(File.ReadLinesAsync(file, cancel),
                    new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel }, async (line, token) =>
                    {
                        if (string.IsNullOrWhiteSpace(line)) return;
                        var bytes = Encoding.UTF8.GetBytes(line);
                        var headers = new NatsHeaders { ["Nats-Msg-Id"] = Convert.ToHexString(SHA256.HashData(bytes)) };
                        using var activity = ClusterTelemetry.Source.StartActivity("feed");
                        var answer = await queue.PublishAsync(Streams.ArticleSubject, bytes, headers: headers, cancellationToken: token);
                        if (!answer.Duplicate) answer.EnsureSuccess();
                        count.Take((ulong)answer.Seq, answer.Duplicate);
                    });
            Console.WriteLine(count);
            if (count.Known > 0)
                await Console.Error.WriteLineAsync("What is known is waiting or done already. Where the database was emptied since, it is in "
                    + "neither: empty the queue too, or feed again when ten minutes are over.");
        });
        return command;
    }
}
