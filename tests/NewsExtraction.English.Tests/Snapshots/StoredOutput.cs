using System.Text;
using System.Text.Json;
using NewsExtraction.Tests.House;

namespace NewsExtraction.English.Tests.Snapshots;

/// <summary>The stored JSON of every sample article, one article a line, and how to renew it.</summary>
internal static class StoredOutput
{
    public const string RenewVariable = "NEWSEXTRACTION_RENEW_SNAPSHOTS";

    public const string RenewCommand =
        RenewVariable + "=1 dotnet test tests/NewsExtraction.English.Tests -c Release --filter FullyQualifiedName~Snapshots";

    private const int Before = 60;
    private const int After = 100;

    private static readonly string Stored =
        Path.Combine(Repository.Root, "tests", "NewsExtraction.English.Tests", "Snapshots", "articles.expected.ndjson");

    public static bool Renews => Environment.GetEnvironmentVariable(RenewVariable) == "1";

    public static void Renew(IEnumerable<string> lines) =>
        File.WriteAllText(Stored, string.Concat(lines.Select(line => line + "\n")), new UTF8Encoding(false));

    public static IReadOnlyDictionary<string, string> Read() => !File.Exists(Stored) ? new Dictionary<string, string>()
        : File.ReadAllText(Stored, new UTF8Encoding(false)).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(IdOf);

    /// <summary>What differs first, in words; null where nothing does.</summary>
    public static string? Difference(string id, string? stored, string now)
    {
        if (string.Equals(stored, now, StringComparison.Ordinal)) return null;
        if (stored is null) return $"Article '{id}' has no stored output. To store it:\n  {RenewCommand}";
        var at = stored.AsSpan().CommonPrefixLength(now);
        return $"""
            The output for article '{id}' differs from the stored one at character {at}:
              stored: {Around(stored, at)}
              now:    {Around(now, at)}
            Where the change is wanted, renew the stored output and read its diff:
              {RenewCommand}
            """;
    }

    private static string Around(string text, int at)
    {
        var start = Math.Max(0, at - Before);
        var end = Math.Min(text.Length, at + After);
        return $"…{text[start..at]}⟦here⟧{text[at..end]}…";
    }

    private static string IdOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("id").GetString()!;
    }
}
