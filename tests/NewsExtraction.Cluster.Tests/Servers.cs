using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace NewsExtraction.Cluster.Tests;

/// <summary>A queue and a database of their own, in a temporary folder, on free ports; and the processes of the cluster.</summary>
internal sealed class Servers : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("news-cluster-").FullName;
    private readonly int _nats = FreePort();
    private readonly int _postgres = FreePort();
    private readonly string _bin;
    private readonly List<Process> _started = [];

    private Servers(string bin) => _bin = bin;

    public string Connection => $"Host=127.0.0.1;Port={_postgres};Database=postgres;Username=news;Timeout=5";

    private static string Program { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory,
        "..", "..", "NewsExtraction.Cluster", new DirectoryInfo(AppContext.BaseDirectory).Name, "newscluster.dll"));

    private string Data => Path.Combine(_folder, "postgres");

    /// <summary>Starts queue and database. Where they are not installed the test is left out, and says so.</summary>
    public static async Task<Servers> Start()
    {
        var bin = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(v => Path.Combine(v, "bin"))
                .LastOrDefault(b => System.IO.File.Exists(Path.Combine(b, "initdb")))
            : null;
        if (bin is null) Assert.Ignore("PostgreSQL is not installed: apt-get install postgresql.");
        if (!"/usr/bin:/usr/sbin:/usr/local/bin".Split(':').Any(f => System.IO.File.Exists(Path.Combine(f, "nats-server"))))
            Assert.Ignore("nats-server is not installed: apt-get install nats-server.");
        var servers = new Servers(bin!);
        await servers.StartServers();
        return servers;
    }

    /// <summary>Starts a process of the cluster, and forgets about it.</summary>
    public Process Run(string name, params string[] arguments)
    {
        var process = Spawn("dotnet", [Program, .. arguments], name);
        _started.Add(process);
        return process;
    }

    /// <summary>Runs a command to its end; gives what it printed.</summary>
    public async Task<string> Ask(params string[] arguments)
    {
        using var process = new Process { StartInfo = Info("dotnet", [Program, .. arguments]) };
        process.StartInfo.RedirectStandardOutput = true;
        process.Start();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }

    public static void KillAtOnce(Process process)
    {
        // SIGKILL: it has no time for anything.
        process.Kill();
        process.WaitForExit();
    }

    public Task RestartDatabase() => Postgres("restart", "-m", "immediate");

    public string File(string name) => Path.Combine(_folder, name);

    public string Logs() => string.Join("\n", Directory.GetFiles(_folder, "*.log")
        .Select(f => Path.GetFileName(f) + ":\n" + string.Join("\n", System.IO.File.ReadLines(f).TakeLast(15))));

    public string AllLogs() => string.Concat(Directory.GetFiles(_folder, "*.log").Select(System.IO.File.ReadAllText));

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _started.Where(p => !p.HasExited)) KillAtOnce(process);
        await Postgres("stop", "-m", "immediate");
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartServers()
    {
        Directory.CreateDirectory(Data);
        System.IO.File.WriteAllText(Path.Combine(_folder, "postgres.log"), string.Empty);
        if (Environment.UserName == "root")
        {
            // PostgreSQL does not run as root.
            await Finish("chmod", ["755", _folder]);
            await Finish("chown", ["postgres", Data, Path.Combine(_folder, "postgres.log")]);
        }

        await Finish("initdb", ["-D", Data, "-U", "news", "-A", "trust", "-E", "UTF8", "--locale=C"]);
        _started.Add(Spawn("nats-server", ["-a", "127.0.0.1", "-p", $"{_nats}", "-js", "-sd", Path.Combine(_folder, "nats")], "nats"));
        await Postgres("start");
    }

    private Task Postgres(string action, params string[] more) => Finish("pg_ctl",
    [
        "-D", Data, "-l", Path.Combine(_folder, "postgres.log"), "-w", "-o",
        $"-p {_postgres} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=300", action, .. more,
    ]);

    private async Task Finish(string program, string[] arguments)
    {
        var isServer = program is "initdb" or "pg_ctl";
        var path = isServer ? Path.Combine(_bin, program) : program;
        string[] all = isServer && Environment.UserName == "root"
            ? ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments] : arguments;
        using var process = Spawn(isServer && Environment.UserName == "root" ? "setpriv" : path, all, program);
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero, $"{program}: {Logs()}");
    }

    private Process Spawn(string program, string[] arguments, string log)
    {
        // A shell of its own writes the log: nobody reads the output here, and a full pipe would stop the process.
        var line = string.Join(' ', arguments.Prepend(program).Select(a => "'" + a.Replace("'", "'\\''") + "'"));
        return Process.Start(Info("/bin/sh", ["-c", $"exec {line} >> '{Path.Combine(_folder, log + ".log")}' 2>&1"]))!;
    }

    private ProcessStartInfo Info(string program, string[] arguments)
    {
        var info = new ProcessStartInfo(program, arguments) { WorkingDirectory = "/" };
        info.Environment["NEWS_NATS"] = $"nats://127.0.0.1:{_nats}";
        info.Environment["NEWS_POSTGRES"] = Connection;
        return info;
    }
}
