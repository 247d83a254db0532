using System.Text.Json;

namespace NewsExtraction.Merging;

/// <summary>What an article mentions (names, descriptions, values, events) as it comes in the text: what copies are told by.</summary>
internal static class MentionSequence
{
    public static List<ulong> Of(JsonElement root)
    {
        var mentions = new List<(int Start, ulong Hash)>();
        foreach (var entity in root.Part("entities").EnumerateArray()) Add(entity.Part("mentions"), mentions);
        Add(root.Part("values"), mentions);
        foreach (var e in root.Part("events").EnumerateArray())
            foreach (var mention in e.Part("mentions").EnumerateArray()) Add(mention.Part("trigger"), mentions);
        mentions.Sort();
        return [.. mentions.Distinct().Select(m => m.Hash)];
    }

    private static void Add(JsonElement list, List<(int Start, ulong Hash)> mentions)
    {
        foreach (var mention in list.EnumerateArray())
            mentions.Add((mention.Part("start").GetInt32(), StableHash.Of(mention.Words("text"))));
    }
}
