using NewsExtraction.Attributions;
using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>
/// Makes Statement events of attributions of speech: a source, a cue and what is said. A cue that makes another type by itself (accuse,
/// demand, deny)
/// is left to the rules of that type, and so is any trigger on which a rule has fired. Whether the speaker is a leader is known only after
/// resolution.
/// </summary>
internal sealed class StatementEvents(CueLexicon lexicon, EventRules rules)
{
    public const string Type = "Statement";
    public const string Speaker = "Speaker";

    // Rules that do not declare statements leave them as the shipped ones have them.
    private readonly EventType _type = rules.Find(Type) ?? EventRules.English.Find(Type) ?? new EventType(Type);

    /// <summary>Adds the statements of an article to the mentions that rules have found.</summary>
    /// <param name="entities">Mentions and values.</param>
    /// <param name="attributions">Who says what.</param>
    /// <param name="index">The attribution of every token.</param>
    /// <param name="ruled">Event mentions of rules; a trigger of theirs makes no statement beside them.</param>
    /// <returns>The statements in text order, their <see cref="EventMention.Index"/> not yet set.</returns>
    public IReadOnlyList<EventMention> Find(EntityLayer entities, IReadOnlyList<Attribution> attributions, AttributionIndex index,
        IReadOnlyList<EventMention> ruled)
    {
        var parsed = entities.Parsed;
        var taken = new HashSet<int>();
        foreach (var mention in ruled)
            foreach (var token in mention.TriggerTokens) taken.Add(token);
        var times = new TimeFinder(entities);
        var found = new List<EventMention>();
        foreach (var attribution in attributions)
        {
            if (attribution.Act != AttributionAct.Speech || attribution.CueHead < 0 || attribution.SourceHead < 0) continue;
            if (!taken.Add(attribution.CueHead) || !IsStatement(parsed, attribution)
                || (Shows(parsed, attribution.CueHead) && !CanSpeak(entities, attribution.SourceHead)))
                continue;
            found.Add(Mention(entities, attribution, index, times));
        }

        found.Sort((a, b) => a.TriggerHead.CompareTo(b.TriggerHead));
        return found;
    }

    /// <summary>Rules' mentions and statements together, in order of their triggers and numbered.</summary>
    public static IReadOnlyList<EventMention> Join(IReadOnlyList<EventMention> ruled, IReadOnlyList<EventMention> statements) =>
        [.. ruled.Concat(statements).OrderBy(mention => mention.TriggerHead).Select((mention, i) => mention with { Index = i })];

    private bool IsStatement(ParsedText parsed, Attribution attribution)
    {
        var cue = attribution.CueHead;
        if (parsed.Tokens.Chars(cue) is "according" or "According") return true;
        if (parsed.Upos(cue) != Upos.Verb) return false;
        if (lexicon.EventOf(parsed.Lemma(cue)) != Type) return false;
        // "It said nothing", "a word said": only a finite cue, or one that goes on from it, tells of an act.
        if (parsed.Xpos(cue) == PennTag.VB && parsed.Child(cue, Relation.Aux) < 0) return false;
        // "continued" and "went on" tell of speech only beside a quotation.
        if (parsed.Lemma(cue) is "continue" or "go" or "read" && attribution.Quote == QuoteKind.Indirect) return false;
        return attribution.Content.Count > 0;
    }

    // "The capture signalled the end": what shows something says nothing, unless it is somebody or something written.
    private static bool Shows(ParsedText parsed, int cue) =>
        parsed.Lemma(cue) is "signal" or "suggest" or "show" or "indicate" or "mean" or "demonstrate" or "prove" or "reflect" or "underline"
            or "underscore" or "highlight" or "mark" or "confirm" or "reveal";

    private static bool CanSpeak(EntityLayer entities, int source) =>
        (entities.HeadedBy(source)
            ?? entities.NameAt(source)) is
        {
            Type: EntityType.Person or EntityType.Organization or EntityType.Country
            or EntityType.ArmedGroup or EntityType.MilitaryUnit or EntityType.Group or EntityType.Settlement or EntityType.Other
        }
        || entities.Parsed.Lemma(source) is "report" or "study" or "poll" or "survey" or "statement" or "document" or "paper" or "letter"
            or "newspaper" or "source" or "analysis" or "investigation" or "inquiry" or "research" or "figure" or "data" or "record"
            or "memo" or "cable" or "website" or "spokesman" or "spokesperson" or "official" or "magazine" or "broadcaster" or "agency";

    private EventMention Mention(EntityLayer entities, Attribution attribution, AttributionIndex index, TimeFinder times)
    {
        var parsed = entities.Parsed;
        var cue = attribution.CueHead;
        var fillers = new List<RoleFiller>(3) { Filler(entities, Speaker, attribution.SourceHead) };
        if (attribution.AddresseeHead >= 0) fillers.Add(Filler(entities, "Addressee", attribution.AddresseeHead));
        foreach (var content in attribution.Content) fillers.Add(new("Content", content, -1, -1));
        var trigger = new List<int> { cue };
        for (var token = cue + 1; token < parsed.Count && token <= cue + 3; token++)
            if (attribution.Cue.Any(span => span.Contains(parsed.Span(token)))) trigger.Add(token);
        return new EventMention
        {
            Type = _type.Name,
            Definition = _type,
            Sentence = parsed.SentenceOf(cue).Index,
            TriggerTokens = trigger,
            TriggerHead = cue,
            Realis = RealisOf(parsed, cue),
            Rule = "Statement/cue/" + (parsed.Upos(cue) == Upos.Verb ? "verb" : "according"),
            Fillers = fillers,
            Weight = _type.PlainWeight,
            Time = times.OfStatement(attribution),
            Attribution = index.SpeechAt(cue) is var outer && outer != attribution.Index ? outer : -1,
            Attributes = new Dictionary<string, string>
            {
                ["quote"] = attribution.Quote switch
                {
                    QuoteKind.Direct => "direct",
                    QuoteKind.Mixed => "mixed",
                    _ => "indirect"
                }
            },
        };
    }

    private static RoleFiller Filler(EntityLayer entities, string role, int head) =>
        new(role, NounPhrase.Span(entities.Parsed, head), head, (entities.HeadedBy(head) ?? entities.NameAt(head))?.Index ?? -1);

    private static Realis RealisOf(ParsedText parsed, int cue)
    {
        var realis = Realis.Asserted;
        foreach (var child in parsed.Children(cue))
        {
            if (parsed.Relation(child) == Relation.Advmod && parsed.Lemma(child) is "not" or "never" or "n't") return Realis.Negated;
            if (parsed.Xpos(child) != PennTag.MD) continue;
            realis = parsed.Lemma(child) is "will" or "shall" ? Realis.Planned
                : parsed.Lemma(child) is "may" or "might" or "could" or "should" ? Realis.Hypothetical : realis;
        }

        return realis;
    }
}
