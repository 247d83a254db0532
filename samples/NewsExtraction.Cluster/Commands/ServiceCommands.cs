using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsExtraction.Cluster.Queue;
using NewsExtraction.Cluster.Storage;
using Npgsql;

namespace NewsExtraction.Cluster.Commands;

/// <summary><c>silo</c> and <c>worker</c>: processes that run until they are stopped.</summary>
internal static class ServiceCommands
{
    public static Command Silo()
    {
        var port = new Option<int>("--port") { Description = "Port for other silos.", DefaultValueFactory = _ => 11111 };
        var gateway = new Option<int>("--gateway") { Description = "Port for workers.", DefaultValueFactory = _ => 30000 };
        var command = new Command("silo", "Holds reports and merges them. Makes the tables in the database that are missing.") { port,
            gateway };
        command.SetAction(async (parsed, cancel) =>
        {
            var settings = new Settings();
            var builder = Hosting.Builder("silo", settings);
            builder.AddSilo(settings, parsed.GetValue(port), parsed.GetValue(gateway));
            using var host = builder.Build();
            await Database.Prepare(host.Services.GetRequiredService<NpgsqlDataSource>());
            await host.RunAsync(cancel);
        });
        return command;
    }

    public static Command Worker()
    {
        var atOnce = new Option<int>("--at-once")
        {
            Description = "Articles in work at the same time.",
            DefaultValueFactory = _ => 8 * Environment.ProcessorCount,
        };
        var command = new Command("worker",
            "Takes articles from the queue, extracts and merges them. Start as many as you like.") { atOnce };
        command.SetAction(async (parsed, cancel) =>
        {
            var settings = new Settings();
            var builder = Hosting.Builder("worker", settings);
            builder.AddClient(settings);
            builder.Services.AddSingleton<ArticleTable>();
            builder.Services.AddSingleton(new WorkerOptions(parsed.GetValue(atOnce)));
            builder.Services.AddHostedService<Worker>();
            using var host = builder.Build();
            await host.RunAsync(cancel);
        });
        return command;
    }
}
