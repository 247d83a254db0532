using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;
using NewsExtraction.Cluster.Queue;
using NewsExtraction.Cluster.Storage;
using NewsExtraction.Orleans;
using Npgsql;

namespace NewsExtraction.Cluster.Commands;

/// <summary><c>close</c>, <c>status</c> and <c>dead</c>.</summary>
internal static class OtherCommands
{
    public static Command Close()
    {
        var day = new Argument<DateOnly>("DAY") { Description = "The first day that stays open." };
        var command = new Command("close", "Closes the days before a day: no article of them is taken any more.") { day };
        command.SetAction(async (parsed, cancel) =>
        {
            var settings = new Settings();
            var builder = Hosting.Builder("close", settings);
            builder.AddClient(settings);
            using var host = builder.Build();
            await host.StartAsync(cancel);
            await host.Services.GetRequiredService<ClusterEventMerger>().CloseAsync(parsed.GetValue(day));
            await host.StopAsync(cancel);
        });
        return command;
    }

    public static Command Status()
    {
        var command = new Command("status", "Prints how many articles wait, are in work, and are stored.");
        command.SetAction(async (_, cancel) =>
        {
            var settings = new Settings();
            await using var connection = Streams.Connect(settings);
            var queue = await Streams.Prepare(connection, cancel);
            var waiting = (await queue.GetStreamAsync(Streams.Articles, cancellationToken: cancel)).Info.State.Messages;
            var dead = (await queue.GetStreamAsync(Streams.Dead, cancellationToken: cancel)).Info.State.Messages;
            await using var source = Database.Open(settings);
            Console.WriteLine(FormattableString.Invariant(
                $"queue {waiting} dead {dead} articles {await Count(source, "articles")} events {await Count(source, "merged_events")}"));
        });
        return command;
    }

    public static Command Dead()
    {
        var command = new Command("dead", "Prints the messages that could not be read: number, error, message.");
        command.SetAction(async (_, cancel) =>
        {
            await using var connection = Streams.Connect(new Settings());
            var queue = await Streams.Prepare(connection, cancel);
            var left = (await queue.GetStreamAsync(Streams.Dead, cancellationToken: cancel)).Info.State.Messages;
            if (left == 0) return;
            var consumer = await queue.CreateOrderedConsumerAsync(Streams.Dead,
                new NatsJSOrderedConsumerOpts { DeliverPolicy = ConsumerConfigDeliverPolicy.All }, cancel);
            await foreach (var message in consumer.ConsumeAsync<string>(cancellationToken: cancel))
            {
                Console.WriteLine($"{message.Headers?["News-Sequence"]}\t{message.Headers?["News-Error"]}\t{message.Data}");
                if (--left == 0) break;
            }
        });
        return command;
    }

    private static async Task<long> Count(NpgsqlDataSource source, string table)
    {
        await using var command = source.CreateCommand($"SELECT count(*) FROM {table}");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
