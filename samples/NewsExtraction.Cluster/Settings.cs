using System.Globalization;

namespace NewsExtraction.Cluster;

/// <summary>Where the servers are, from the environment.</summary>
internal sealed record Settings
{
    public const string ClusterId = "newsextraction";

    /// <summary><c>NEWS_NATS</c></summary>
    public string Nats { get; init; } = Of("NEWS_NATS", "nats://127.0.0.1:4222");

    /// <summary><c>NEWS_POSTGRES</c></summary>
    public string Postgres { get; init; } = Of("NEWS_POSTGRES", "Host=127.0.0.1;Port=5432;Database=news;Username=news");

    /// <summary><c>NEWS_CLOSE_AFTER_DAYS</c>: days are closed by the clock; without it only by the command <c>close</c>.</summary>
    public int? CloseAfterDays { get; init; } =
        int.TryParse(Of("NEWS_CLOSE_AFTER_DAYS", string.Empty), CultureInfo.InvariantCulture, out var days) ? days : null;

    private static string Of(string name, string usual) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : usual;
}
