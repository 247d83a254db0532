using System.Text.Json;

namespace NewsExtraction.Merging;

/// <summary>What each sentence of an article speaks of: who is named in it or meant by its pronouns, and what it mentions
/// besides.</summary>
internal sealed class SentenceContents
{
    private readonly int[] _starts;
    private readonly SortedSet<ulong>[] _names;
    private readonly SortedSet<ulong>[] _words;

    public SentenceContents(JsonElement root, IReadOnlyDictionary<string, StoryEntity> entities)
    {
        _starts = [.. root.Part("sentences").EnumerateArray().Select(s => s.Part("start").GetInt32())];
        _names = [.. _starts.Select(_ => new SortedSet<ulong>())];
        _words = [.. _starts.Select(_ => new SortedSet<ulong>())];
        foreach (var entity in root.Part("entities").EnumerateArray())
            foreach (var mention in entity.Part("mentions").EnumerateArray()) Add(mention, entities[entity.Words("id")]);
        foreach (var value in root.Part("values").EnumerateArray()) AddWord(value);
        foreach (var e in root.Part("events").EnumerateArray())
            foreach (var mention in e.Part("mentions").EnumerateArray())
                foreach (var trigger in mention.Part("trigger").EnumerateArray()) AddWord(trigger);
    }

    /// <summary>Hashes of the names in the sentences, ascending.</summary>
    public ulong[] Names(IEnumerable<ReportMention> mentions) => Union(_names, mentions);

    /// <summary>Hashes of what else the sentences mention, ascending.</summary>
    public ulong[] Words(IEnumerable<ReportMention> mentions) => Union(_words, mentions);

    /// <summary>Hashes of all that the article mentions without a name, ascending.</summary>
    public ulong[] AllWords() => [.. _words.SelectMany(w => w).Distinct().Order()];

    private void Add(JsonElement mention, StoryEntity entity)
    {
        if (entity.IsNamed && entity.Type != EntityType.Country && SentenceAt(mention) is { } sentence) _names[sentence].Add(entity.Hash);
        if (mention.Words("kind") == "nominal") AddWord(mention);
    }

    // The last word says what it is: "the crowded market" is a market.
    private void AddWord(JsonElement mention)
    {
        if (SentenceAt(mention) is not { } sentence) return;
        var text = mention.Words("text");
        _words[sentence].Add(StableHash.Of(WordStems.Of(text[(text.LastIndexOf(' ') + 1)..])));
    }

    private ulong[] Union(SortedSet<ulong>[] contents, IEnumerable<ReportMention> mentions)
    {
        var all = new SortedSet<ulong>();
        foreach (var mention in mentions)
            if (SentenceAt(mention.Start) is { } sentence) all.UnionWith(contents[sentence]);
        return [.. all];
    }

    private int? SentenceAt(JsonElement mention) => SentenceAt(mention.Part("start").GetInt32());

    private int? SentenceAt(int offset)
    {
        var at = Array.BinarySearch(_starts, offset);
        if (at < 0) at = ~at - 1;
        return at < 0 ? null : at;
    }
}
