using Microsoft.Data.Sqlite;
using NewsExtraction.Console.Tests;
using NewsExtraction.Tests.House;

namespace NewsExtraction.Docs.Tests.Blocks;

/// <summary>
/// Runs the commands of a page in the current directory: newsextract in process, sqlite3 through the library. What builds, installs or
/// needs a network is not run; of the files that it names it is looked whether they are there.
/// </summary>
internal static class ShellRun
{
    private static readonly string[] NotRun =
    [
        "dotnet", "podman", "docker", "curl", "cd", "apt-get", "benchmarks/processes.sh", "newscluster", ".ci/guarded", ".ci/led-fuzz",
        ".ci/mutants", "samples/NewsExtraction.Cluster/up",
    ];

    public static async Task<string> Of(CodeBlock block)
    {
        var output = string.Empty;
        foreach (var line in ShellLine.Of(block.Text)) output += await Of(block, line);
        return output;
    }

    private static async Task<string> Of(CodeBlock block, ShellLine line)
    {
        var words = line.Words;
        var dashes = words.ToList().IndexOf("--");
        if (words[0] == "newsextract") return await Run(block, line, words.Skip(1));
        if (line.Written.StartsWith("dotnet run --project samples/NewsExtraction.Console", StringComparison.Ordinal) && dashes > 0)
            return await Run(block, line, words.Skip(dashes + 1));
        if (words[0] == "sqlite3") return Query(words[1], words[2]);
        Assert.That(NotRun, Does.Contain(words[0]), $"{block}: '{line.Written}' is no command that this test knows");
        Assert.That(words.Where(IsFileOfRepository).Where(w => !Path.Exists(Path.Combine(Repository.Root, w))), Is.Empty,
            $"{block}: '{line.Written}' names files that are not there");
        return string.Empty;
    }

    /// <summary>Rows as the shell of SQLite prints them: with bars between the columns.</summary>
    public static string Query(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i),
                System.Globalization.CultureInfo.InvariantCulture))));
        return string.Concat(rows.Select(r => r + "\n"));
    }

    private static async Task<string> Run(CodeBlock block, ShellLine line, IEnumerable<string> arguments)
    {
        var run = await ConsoleRun.Of([.. arguments]);
        Assert.That(run.ExitCode, Is.Zero, $"{block}: {line.Written}\n{run.Error}");
        if (line.OutputFile is null) return run.Output;
        await File.WriteAllTextAsync(line.OutputFile, run.Output);
        return string.Empty;
    }

    private static bool IsFileOfRepository(string word) =>
        Array.Exists(["samples/", "src/", "tests/", "benchmarks/", "docs/"], f => word.StartsWith(f, StringComparison.Ordinal));
}
