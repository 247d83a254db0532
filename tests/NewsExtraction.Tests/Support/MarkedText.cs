using System.Text;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Tests.Support;

/// <summary>
/// Writes the mentions of an article by hand. In a text of words that are separated by spaces, <c>[Haider al-Abadi|Person]</c> is a name;
/// further words behind the type say more: <c>nominal</c>, <c>pronoun</c>, <c>plural</c>, a country's code, <c>title:General</c>,
/// <c>label:Org</c>, <c>kind:Force</c>, <c>sure:0.5</c>. The tree is the plainest: the first other word of a sentence is its verb, mentions
/// before it are subjects, those behind it objects. Where the tree matters, <see cref="Over"/> marks mentions in a parsed document.
/// </summary>
internal sealed class MarkedText
{
    private readonly ParsedText _parsed;
    private readonly List<EntityMention> _mentions = [];

    private MarkedText(ParsedText parsed) => _parsed = parsed;

    /// <summary>The layer of a text with marks.</summary>
    public static EntityLayer Read(string marked)
    {
        var table = new StringBuilder();
        var marks = new List<(int First, int End, string Traits)>();
        var token = 0;
        foreach (var sentence in Sentences(marked))
        {
            WriteSentence(sentence, table, marks, ref token);
            table.Append('\n');
        }

        var text = new MarkedText(DocumentBuilder.Parse(table.ToString()));
        foreach (var (first, end, traits) in marks) text.Add(first, end, traits);
        return new EntityLayer(text._parsed, text._mentions, []);
    }

    /// <summary>The layer of a parsed document, with its mentions: words and what they are,
    /// as between the brackets of a marked text.</summary>
    public static EntityLayer Over(string table, params string[] mentions)
    {
        var text = new MarkedText(DocumentBuilder.Parse(table));
        var from = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            var (words, traits) = Split(mention);
            var start = text._parsed.Text.IndexOf(words, from.GetValueOrDefault(words), StringComparison.Ordinal);
            if (start < 0) throw new ArgumentException($"'{words}' does not stand in '{text._parsed.Text}'.");
            from[words] = start + words.Length;
            var first = text._parsed.Tokens.FirstTokenIn(new TextSpan(start, start + words.Length));
            var end = first;
            while (end < text._parsed.Count && text._parsed.Span(end).Start < start + words.Length) end++;
            text.Add(first, end, traits);
        }

        return new EntityLayer(text._parsed, text._mentions, []);
    }

    private static IEnumerable<List<string>> Sentences(string marked)
    {
        var sentence = new List<string>();
        foreach (var part in Parts(marked))
        {
            if (part != "¶") sentence.Add(part);
            if (part is not ("." or "¶")) continue;
            yield return sentence;
            sentence = [];
            if (part == "¶") yield return ["¶"];
        }

        if (sentence.Count > 0) yield return sentence;
    }

    // Words, and mentions in their brackets.
    private static IEnumerable<string> Parts(string marked)
    {
        for (var at = 0; at < marked.Length;)
        {
            var end = marked[at] == '[' ? marked.IndexOf(']', at) + 1 : marked.IndexOf(' ', at);
            if (end < at) end = marked.Length;
            if (end > at) yield return marked[at..end];
            at = end < marked.Length && marked[end] == ' ' ? end + 1 : Math.Max(end, at + 1);
        }
    }

    private static void WriteSentence(List<string> parts, StringBuilder table, List<(int First, int End, string Traits)> marks,
        ref int token)
    {
        if (parts is ["¶"])
        {
            table.Append('¶');
            return;
        }

        var root = RootOf(parts);
        var own = 1;
        foreach (var part in parts)
        {
            var (words, traits) = part[0] == '[' ? Split(part[1..^1]) : (part, null);
            var pieces = words.Split(' ');
            var head = own + pieces.Length - 1;
            if (traits is not null) marks.Add((token, token + pieces.Length, traits));
            for (var i = 0; i < pieces.Length; i++, own++, token++)
            {
                var (tags, relation) = traits is null ? TagsOf(pieces[i]) : TagsWithin(pieces[i], traits, own == head);
                var above = own == root ? 0 : own == head ? root : head;
                var role = own == root ? "root" : traits is not null && own == head ? (own < root ? "nsubj" : "obj") : relation;
                table.Append(pieces[i]).Append(' ').Append(pieces[i].ToLowerInvariant()).Append(' ').Append(tags).Append(' ')
                    .Append(above).Append(' ').Append(role).Append('\n');
            }
        }
    }

    // The first word that is no mention, else the head of the first mention.
    private static int RootOf(List<string> parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            if (part[0] != '[' && char.IsLetter(part[0])) return at + 1;
            at += WordsOf(part).Length;
        }

        return WordsOf(parts[0]).Length;
    }

    private static string[] WordsOf(string part) => (part[0] == '[' ? Split(part[1..^1]).Words : part).Split(' ');

    private static (string Tags, string Relation) TagsOf(string word) =>
        char.IsLetter(word[0]) ? ("VERB VBD", "dep") : ("PUNCT " + (word == "." ? "." : ","), "punct");

    private static (string Tags, string Relation) TagsWithin(string word, string traits, bool isHead)
    {
        if (traits.Contains("pronoun", StringComparison.Ordinal)) return ("PRON PRP", "dep");
        if (!isHead && word is "the" or "The" or "a" or "A" or "this" or "This") return ("DET DT", "det");
        if (!char.IsLetter(word[0])) return ("PUNCT ,", "punct");
        return (traits.Contains("nominal", StringComparison.Ordinal) ? "NOUN NN" : "PROPN NNP", "compound");
    }

    private static (string Words, string Traits) Split(string mention)
    {
        var bar = mention.IndexOf('|', StringComparison.Ordinal);
        return (mention[..bar], mention[(bar + 1)..]);
    }

    private void Add(int first, int end, string traits)
    {
        var words = traits.Split(' ');
        var type = Enum.Parse<EntityType>(words[0]);
        _mentions.Add(new EntityMention
        {
            Span = _parsed.Tokens.SpanOf(first, end),
            FirstToken = first,
            EndToken = end,
            Head = HeadOf(first, end),
            Kind = words.Contains("pronoun") ? MentionKind.Pronoun : words.Contains("nominal") ? MentionKind.Nominal : MentionKind.Name,
            Label = Value(words, "label:") is { } label ? Enum.Parse<EntityLabel>(label) : LabelOf(type),
            Type = type,
            Confidence = Value(words, "sure:") is { } sure ? float.Parse(sure, System.Globalization.CultureInfo.InvariantCulture) : 1,
            NominalKind = Value(words, "kind:") is { } kind ? Enum.Parse<NominalKind>(kind) : NominalKind.Other,
            Country = Array.Find(words, w => w.Length == 2 && char.IsUpper(w[0])),
            Titles = Value(words, "title:") is { } title ? [title.Replace('_', ' ')] : [],
            IsPlural = words.Contains("plural"),
        });
    }

    // The token whose head stands outside.
    private int HeadOf(int first, int end)
    {
        for (var token = first; token < end; token++)
            if (_parsed.Head(token) < first || _parsed.Head(token) >= end) return token;
        return end - 1;
    }

    private static string? Value(string[] words, string prefix) =>
        Array.Find(words, w => w.StartsWith(prefix, StringComparison.Ordinal))?[prefix.Length..];

    private static EntityLabel LabelOf(EntityType type) => type switch
    {
        EntityType.Person => EntityLabel.Person,
        EntityType.Country or EntityType.Settlement or EntityType.Region => EntityLabel.Gpe,
        EntityType.NaturalFeature => EntityLabel.Loc,
        EntityType.Facility => EntityLabel.Fac,
        EntityType.Group => EntityLabel.Norp,
        EntityType.Event => EntityLabel.Event,
        EntityType.Weapon => EntityLabel.Weapon,
        EntityType.Product => EntityLabel.Product,
        _ => EntityLabel.Org,
    };
}
