using NewsExtraction.Entities;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Propositions;

/// <summary>Hand-written trees in one string, and their propositions as text: <c>"Troops/troop/NOUN/NNS/2/nsubj retook/..."</c>. A seventh
/// part of a word is the type of the entity or value that it is: <c>bombs/bomb/NOUN/NNS/2/obj/Weapon</c>.</summary>
internal static class PropositionText
{
    public static PropositionLayer Read(string line)
    {
        var parsed = DocumentBuilder.Parse(Table(line));
        var mentions = new List<EntityMention>();
        var values = new List<ValueMention>();
        var words = line.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        for (var token = 0; token < words.Length; token++)
        {
            if (words[token].Split('/') is not [_, _, _, _, _, _, var type]) continue;
            if (Enum.TryParse<EntityType>(type, out var entity)) mentions.Add(Mention(parsed, token, entity));
            else values.Add(new ValueMention(0, Enum.Parse<ValueKind>(type), parsed.Span(token), token, token + 1, string.Empty));
        }

        return SmallTables.Propositions.Extract(new EntityLayer(parsed, mentions, values));
    }

    /// <summary>A line of words as the rows that <see cref="DocumentBuilder"/> reads.</summary>
    public static string Table(string line) => line.Replace(' ', '\n').Replace('/', ' ');

    /// <summary>The arguments of a word in ordinal order, for instance <c>object=Mosul subject=Troops</c>.</summary>
    public static string Arguments(string line, string word)
    {
        var layer = Read(line);
        var found = new List<string>();
        foreach (var argument in layer.ArgumentsOf(TokenOf(layer, word)))
            found.Add($"{NameOf(argument)}={layer.Parsed.Word(argument.Head)}");
        return string.Join(' ', found.Order(StringComparer.Ordinal));
    }

    /// <summary>The proposition of a word.</summary>
    public static Proposition Find(string line, string word)
    {
        var layer = Read(line);
        return layer.At(TokenOf(layer, word));
    }

    public static Realis RealisOf(string line, string word) => Find(line, word).Realis;

    /// <summary>The token of a word.</summary>
    public static int TokenOf(PropositionLayer layer, string word)
    {
        for (var i = 0; i < layer.Parsed.Count; i++)
            if (layer.Parsed.Word(i) == word) return i;
        throw new ArgumentException($"'{word}' is not in the sentence.");
    }

    private static string NameOf(Argument argument) =>
        argument.Kind == ArgumentKind.Oblique ? argument.Preposition : argument.Kind.ToString().ToLowerInvariant();

    private static EntityMention Mention(ParsedText parsed, int token, EntityType type) => new()
    {
        Span = parsed.Span(token),
        FirstToken = token,
        EndToken = token + 1,
        Head = token,
        Kind = parsed.Upos(token) is Upos.Propn or Upos.Adj ? MentionKind.Name : MentionKind.Nominal,
        Label = default,
        Type = type,
    };
}
