using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NewsExtraction.Cluster.Storage;
using NewsExtraction.Orleans;

namespace NewsExtraction.Cluster.Queue;

/// <summary>
/// Takes articles from the queue, extracts, stores their events and merges them, and only then tells the queue that they are done.
/// A message that is no article goes to the dead letters with its error. Where a server is away, an article stays here and is tried
/// again; the queue keeps the rest.
/// </summary>
internal sealed partial class Worker(Settings settings, ArticleTable articles, ClusterEventMerger merger, WorkerOptions options,
    ILogger<Worker> log) : BackgroundService
{
    private static readonly string Model = typeof(NewsExtractor).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..12];
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private NatsJSContext _queue = null!;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var connection = Streams.Connect(settings);
        _queue = await Streams.Prepare(connection, stoppingToken);
        var consumer = await Streams.Extract(_queue, stoppingToken);
        Started(options.AtOnce);
        var messages =
            consumer.ConsumeAsync<byte[]>(opts: new NatsJSConsumeOpts { MaxMsgs = options.AtOnce * 2 }, cancellationToken: stoppingToken);
        // So many at once and no more: what is not asked for stays in the queue.
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.AtOnce, CancellationToken = stoppingToken };
        await Parallel.ForEachAsync(messages, parallel, async (message, cancel) => await Take(message, cancel));
    }

    private async Task Take(INatsJSMsg<byte[]> message, CancellationToken cancel)
    {
        try
        {
            await Do(message, cancel);
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            // The queue is away, or another worker has the message: it comes again.
            LeftToQueue(message.Metadata?.Sequence.Stream, e.Message);
        }
    }

    private async Task Do(INatsJSMsg<byte[]> message, CancellationToken cancel)
    {
        using var activity =
            ClusterTelemetry.Source.StartActivity("article", ActivityKind.Consumer, message.Headers?.GetActivityContext() ?? default);
        if (message.Metadata is not { } metadata) return;
        if (metadata.NumDelivered > Streams.MostDeliveries)
        {
            await Bury(message, "Workers died with it, or it took them too long: it was delivered "
                + $"{metadata.NumDelivered} times and never done.", cancel);
            return;
        }

        Extracted extracted;
        try
        {
            extracted = Extract(ArticleMessage.Read(message.Data), activity);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            await Bury(message, e.Message, cancel);
            return;
        }

        await Persist(message, extracted, (long)metadata.Sequence.Stream, cancel);
        await message.AckAsync(cancellationToken: cancel);
        ClusterTelemetry.Articles.Add(1);
    }

    private static Extracted Extract(ArticleInput input, Activity? trace)
    {
        using var activity = ClusterTelemetry.Source.StartActivity("extract");
        trace?.SetTag("article.id", input.Id);
        var start = Stopwatch.GetTimestamp();
        var article = NewsExtractor.Default.Extract(input);
        var json = ArticleJson.ToJson(article);
        ClusterTelemetry.Extraction.Record(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return new Extracted(json, ArticleReports.Parse(json), input.Title);
    }

    private async Task Persist(INatsJSMsg<byte[]> message, Extracted extracted, long sequence, CancellationToken cancel)
    {
        var wait = TimeSpan.FromMilliseconds(100);
        while (true)
        {
            try
            {
                await articles.Write(extracted.Json, extracted.Reports, extracted.Title, sequence, Model, cancel);
                await merger.AddAsync(new ArticleDelivery(extracted.Reports, sequence, Model));
                return;
            }
            catch (Exception e) when (!cancel.IsCancellationRequested)
            {
                ClusterTelemetry.Retries.Add(1);
                Retrying(extracted.Reports.Id, e.Message);
            }

            // The queue is told that this is still in work, so that it gives it to nobody else.
            await message.AckProgressAsync(cancellationToken: cancel);
            await Task.Delay(wait, cancel);
            wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
        }
    }

    private async Task Bury(INatsJSMsg<byte[]> message, string error, CancellationToken cancel)
    {
        var headers = new NatsHeaders
        {
            ["News-Error"] = error.ReplaceLineEndings(" "),
            ["News-Sequence"] = message.Metadata!.Value.Sequence.Stream.ToString(CultureInfo.InvariantCulture),
            // The same message is buried once, however often this is tried.
            ["Nats-Msg-Id"] = "dead-" + message.Metadata.Value.Sequence.Stream.ToString(CultureInfo.InvariantCulture),
        };
        var answer = await _queue.PublishAsync(Streams.DeadSubject, message.Data, headers: headers, cancellationToken: cancel);
        if (!answer.Duplicate) answer.EnsureSuccess();
        await message.AckTerminateAsync(cancellationToken: cancel);
        ClusterTelemetry.DeadLetters.Add(1);
        Buried(message.Metadata.Value.Sequence.Stream, error);
    }

    [LoggerMessage(LogLevel.Information, "Worker started; {AtOnce} articles at once.")]
    private partial void Started(int atOnce);

    [LoggerMessage(LogLevel.Warning, "Article '{Article}' could not be stored and is tried again: {Error}")]
    private partial void Retrying(string article, string error);

    [LoggerMessage(LogLevel.Warning, "Message {Sequence} is left to the queue: {Error}")]
    private partial void LeftToQueue(ulong? sequence, string error);

    [LoggerMessage(LogLevel.Warning, "Message {Sequence} went to the dead letters: {Error}")]
    private partial void Buried(ulong sequence, string error);

    private sealed record Extracted(string Json, ArticleReports Reports, string? Title);
}

/// <summary>How a worker works.</summary>
/// <param name="AtOnce">Articles that are in work at the same time.</param>
internal sealed record WorkerOptions(int AtOnce);
