using NewsExtraction.Entities;
using NewsExtraction.Propositions;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Propositions;

/// <summary>Hand-written trees in one line, and their propositions as text: <c>"Troops/troop/NOUN/NNS/2/nsubj retook/..."</c>.</summary>
internal static class PropositionText
{
    public static PropositionLayer Read(string line, params EntityMention[] mentions) =>
        PropositionExtractor.English.Extract(new EntityLayer(DocumentBuilder.Parse(Table(line)), mentions, []));

    /// <summary>The arguments of a word in ordinal order, for instance <c>object=Mosul subject=Troops</c>.</summary>
    public static string Arguments(string line, string word) => Arguments(Read(line), word);

    public static string Arguments(PropositionLayer layer, string word)
    {
        var token = Find(layer, word);
        var found = new List<string>();
        foreach (var argument in layer.ArgumentsOf(token))
            found.Add($"{(argument.Kind == ArgumentKind.Oblique ? argument.Preposition : argument.Kind.ToString().ToLowerInvariant())}={layer.Parsed.Word(argument.Head)}");
        return string.Join(' ', found.Order(StringComparer.Ordinal));
    }

    public static Realis RealisOf(string line, string word)
    {
        var layer = Read(line);
        return layer.At(Find(layer, word)).Realis;
    }

    public static string Table(string line) => line.Replace(' ', '\n').Replace('/', ' ');

    private static int Find(PropositionLayer layer, string word)
    {
        for (var i = 0; i < layer.Parsed.Count; i++)
            if (layer.Parsed.Word(i) == word) return i;
        throw new ArgumentException($"'{word}' is not in the sentence.");
    }
}
