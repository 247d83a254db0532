using System.CommandLine;
using NewsExtraction.Cluster.Commands;

var root = new RootCommand("Extraction and merging on many machines: a queue (NATS), silos (Orleans), a database (PostgreSQL).")
{
    ServiceCommands.Silo(), ServiceCommands.Worker(), FeedCommand.Create(), QueryCommand.Create(), OtherCommands.Close(),
    OtherCommands.Status(), OtherCommands.Dead(),
};
return await root.Parse(args).InvokeAsync();
