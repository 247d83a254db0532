using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Joining;

/// <summary>
/// An article written by hand with event types of its own: every proper noun is a name, the same word the same entity. Words are asked for
/// as they stand; <c>fled#2</c> is the second "fled".
/// </summary>
internal sealed class Reports
{
    private readonly EventRules _rules;

    public Reports(string rules, string table, params (string Name, EntityType Type)[] types)
    {
        _rules = EventRules.Parse(new EventRuleSource("test.events", rules));
        Parsed = DocumentBuilder.Parse(table);
        var names = Enumerable.Range(0, Parsed.Count).Where(t => Parsed.Upos(t) is Upos.Propn or Upos.Pron)
            .Select(t => Name(t, types.FirstOrDefault(n => n.Name == Parsed.Word(t)).Type)).ToList();
        var layer = new EntityLayer(Parsed, names, []);
        Entities = new ResolvedEntities(layer,
        [
            .. layer.Mentions.GroupBy(m => Parsed.Word(m.Head)).Select((g, i) =>
                new Entity { Index = i, Name = g.Key, Type = g.First().Type, Mentions = [.. g] }),
        ]);
    }

    public ParsedText Parsed { get; }

    public ResolvedEntities Entities { get; }

    /// <summary>The position of a word.</summary>
    public int At(string word)
    {
        var (form, number) = word.Split('#') is [var w, var n] ? (w, int.Parse(n, System.Globalization.CultureInfo.InvariantCulture))
            : (word, 1);
        return Enumerable.Range(0, Parsed.Count).Where(t => Parsed.Word(t) == form).ElementAt(number - 1);
    }

    /// <summary>A mention of a type, carried by a word, with one word for each role that is filled.</summary>
    public EventMention Mention(string type, string trigger, params (string Role, string Word)[] fillers)
    {
        var head = At(trigger);
        var definition = _rules.Find(type) ?? throw new ArgumentException($"'{type}' is no type of the test.");
        return new EventMention
        {
            Type = type,
            Parent = definition.Parent?.Name,
            Definition = definition,
            Sentence = Parsed.SentenceOf(head).Index,
            TriggerTokens = [head],
            TriggerHead = head,
            Rule = type + (Parsed.Upos(head) == Upos.Noun ? "/noun/1" : "/verb/1"),
            Fillers = [.. fillers.Select(f => Filler(f.Role, At(f.Word)))],
        };
    }

    /// <summary>A day in February 2026.</summary>
    public ValueMention Day(int day) =>
        new(0, ValueKind.Date, Parsed.Span(0), 0, 1, $"2026-02-{day:00}", new DateOnly(2026, 2, day), new DateOnly(2026, 2, day));

    private RoleFiller Filler(string role, int token) =>
        new(role, Parsed.Span(token), token, Entities.Layer.HeadedBy(token)?.Index ?? -1);

    private EntityMention Name(int token, EntityType type) => new()
    {
        Span = Parsed.Span(token),
        FirstToken = token,
        EndToken = token + 1,
        Head = token,
        Kind = Parsed.Upos(token) == Upos.Pron ? MentionKind.Pronoun : MentionKind.Name,
        Label = EntityLabel.Gpe,
        Type = type,
    };
}
