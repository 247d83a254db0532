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
            var (added, known) = (0, 0);
            foreach (var file in parsed.GetValue(files)!)
                await Parallel.ForEachAsync(File.ReadLinesAsync(file, cancel),
                    new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel }, async (line, token) =>
                    {
                        if (string.IsNullOrWhiteSpace(line)) return;
                        var bytes = Encoding.UTF8.GetBytes(line);
                        var headers = new NatsHeaders { ["Nats-Msg-Id"] = Convert.ToHexString(SHA256.HashData(bytes)) };
                        using var activity = ClusterTelemetry.Source.StartActivity("feed");
                        var answer = await queue.PublishAsync(Streams.ArticleSubject, bytes, headers: headers, cancellationToken: token);
                        if (answer.Duplicate) Interlocked.Increment(ref known);
                        else answer.EnsureSuccess();
                        Interlocked.Increment(ref added);
                    });
            Console.WriteLine($"{added - known} articles into the queue, {known} were in it already");
        });
        return command;
    }
}
