using System.Text;
using System.Text.Json;
using NewsExtraction.Diagnostics;
using NewsExtraction.Merging;

namespace NewsExtraction;

/// <summary>
/// What an <see cref="EventMerger"/> keeps of an article: its events with who, where, when and how many, the names that it is about, and a
/// fingerprint that tells copies of it. It is some kilobytes; the text is not kept. Immutable and safe to share.
/// </summary>
public sealed class ArticleReports
{
    internal ArticleReports(string id, DateOnly? published, string contentHash) =>
        (Id, Published, ContentHash) = (id, published, contentHash);

    /// <summary>Name of the article; the merger knows it by this name.</summary>
    public string Id { get; }

    /// <summary>Day of publication, or null.</summary>
    public DateOnly? Published { get; }

    /// <summary>Tells whether two deliveries of an article hold the same.</summary>
    public string ContentHash { get; }

    /// <summary>Number of events that the article reports.</summary>
    public int EventCount => Events.Count;

    internal IReadOnlyList<EventReport> Events { get; init; } = [];

    internal Fingerprint? Fingerprint { get; init; }

    /// <summary>What is kept of an article.</summary>
    /// <exception cref="ArgumentException">The article has no <see cref="Article.Id"/>.</exception>
    public static ArticleReports From(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (string.IsNullOrEmpty(article.Id)) throw new ArgumentException(MergingMessages.ArticleWithoutId(), nameof(article));
        return Parse(ArticleJson.ToJson(article));
    }

    /// <summary>What is kept of an article that was written by <see cref="ArticleJson"/> or <c>newsextract extract</c>, in full: without
    /// <c>--only</c> and <c>--slim</c>. Gives the same as the article itself.</summary>
    /// <param name="json">The JSON object.</param>
    /// <exception cref="FormatException">It is no such object; the message says what it lacks.</exception>
    public static ArticleReports Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json), PlaceAreas.Package);
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="FormatException">It is something else, or was written by a newer version.</exception>
    public static ArticleReports FromBytes(ReadOnlySpan<byte> bytes) => ReportBytes.Read(bytes.ToArray());

    /// <summary>What is kept, as bytes: to send it to where articles are merged, or to store it. A tenth of the JSON and less.</summary>
    public byte[] ToBytes() => ReportBytes.Write(this);

    /// <summary>The events of one block alone.</summary>
    internal ArticleReports Part(BlockKey block) => new(Id, Published, ContentHash)
    {
        Events = [.. Events.Where(e => e.Block == block)],
        Fingerprint = Fingerprint,
    };

    internal static ArticleReports Parse(byte[] json, PlaceAreas areas)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new ReportReader(document.RootElement, areas).Read(StableHash.Of(json).ToString("x16", null));
        }
        catch (JsonException e)
        {
            throw new FormatException(MergingMessages.NoJson(e.Message), e);
        }
        catch (InvalidOperationException e)
        {
            // An element of another kind than the output has there.
            throw new FormatException(MergingMessages.NoArticle(e.Message), e);
        }
        catch (KeyNotFoundException e)
        {
            throw new FormatException(MergingMessages.NoArticle(e.Message), e);
        }
    }
}
