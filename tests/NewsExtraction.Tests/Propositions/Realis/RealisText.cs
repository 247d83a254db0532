using NewsExtraction.Entities;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Propositions;

/// <summary>The realis of a word in a document written by hand.</summary>
internal static class RealisText
{
    public static Realis Of(string table, string word)
    {
        var parsed = DocumentBuilder.Parse(table);
        var layer = SmallTables.Propositions.Extract(new EntityLayer(parsed, [], []));
        for (var token = 0; token < parsed.Count; token++)
            if (parsed.Word(token) == word) return layer.At(token).Realis;
        throw new ArgumentException($"'{word}' is not in the document.");
    }
}
