using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace NewsExtraction.Cluster.Queue;

/// <summary>The streams of the queue: articles, and messages that cannot be read.</summary>
internal static class Streams
{
    public const string Articles = "NEWS";
    public const string ArticleSubject = "news.articles";
    public const string Dead = "NEWS_DEAD";
    public const string DeadSubject = "news.dead";
    private const string Consumer = "extract";

    /// <summary>Of an article that is delivered anew so often every worker died with it.</summary>
    public const int MostDeliveries = 20;

    // What is with workers at the most, all together: the others wait in the stream.
    private const int MostInWork = 512;

    public static NatsConnection Connect(Settings settings) =>
        new(new NatsOpts
        {
            Url = settings.Nats,
            MaxReconnectRetry = -1,
            ReconnectWaitMax = TimeSpan.FromSeconds(2),
            RetryOnInitialConnect = true
        });

    public static async Task<NatsJSContext> Prepare(NatsConnection connection, CancellationToken cancel)
    {
        var queue = new NatsJSContext(connection);
        await queue.CreateOrUpdateStreamAsync(new StreamConfig(Articles, [ArticleSubject])
        {
            Retention = StreamConfigRetention.Workqueue,
            DuplicateWindow = TimeSpan.FromMinutes(10),
        }, cancel);
        await queue.CreateOrUpdateStreamAsync(new StreamConfig(Dead, [DeadSubject]), cancel);
        return queue;
    }

    public static async Task<INatsJSConsumer> Extract(NatsJSContext queue, CancellationToken cancel) =>
        await queue.CreateOrUpdateConsumerAsync(Articles, new ConsumerConfig(Consumer)
        {
            AckPolicy = ConsumerConfigAckPolicy.Explicit,
            AckWait = TimeSpan.FromSeconds(10),
            MaxAckPending = MostInWork,
        }, cancel);
}
