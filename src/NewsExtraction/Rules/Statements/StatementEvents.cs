using System.Collections.Frozen;
using NewsExtraction.Attributions;
using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Models;
using NewsExtraction.Propositions;
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

    private const string AddresseeRole = "Addressee";
    private const string ContentRole = "Content";

    // Rules that do not declare statements leave them as the shipped ones have them.
    private readonly EventType _type = rules.Find(Type) ?? EventRules.From(ModelSource.Package).Find(Type)!;

    // "told reporters", "made clear that": so far behind the cue its further words may stand.
    private const int FarthestWordOfCue = 3;

    // "continued" and "went on" tell of speech only beside a quotation; so does "called the raid “a crime”".
    private static readonly FrozenSet<string> SpeakingBesideQuotes =
        FrozenSet.Create(StringComparer.Ordinal, "continue", "go", "read", "call", "dub", "cry", "echo");

    // "The report found that", "data show that", "the court ruled that"; what persons find is a deed or a thought.
    private static readonly FrozenSet<string> Finding = FrozenSet.Create(StringComparer.Ordinal, "find", "show", "rule");

    private static readonly FrozenSet<string> Finders = FrozenSet.Create(StringComparer.Ordinal,
        "court", "judge", "jury", "tribunal", "panel", "hearing", "commission", "committee", "inquest", "auditor", "map", "video",
            "footage",
        "audit", "review", "census", "forecast", "test", "autopsy");

    // "The capture signalled the end": what shows something says nothing, unless it is somebody or something written.
    private static readonly FrozenSet<string> Showing = FrozenSet.Create(StringComparer.Ordinal,
        "signal", "suggest", "indicate", "mean", "demonstrate", "prove", "reflect", "underline", "underscore", "highlight", "mark",
        "confirm", "reveal");

    private static readonly FrozenSet<EntityType> Speakers = FrozenSet.Create(
        EntityType.Person, EntityType.Organization, EntityType.Country, EntityType.ArmedGroup, EntityType.MilitaryUnit, EntityType.Group,
        EntityType.Settlement, EntityType.Other);

    private static readonly FrozenSet<string> SpeakingNouns = FrozenSet.Create(StringComparer.Ordinal,
        "report", "study", "poll", "survey", "statement", "document", "paper", "letter", "newspaper", "source", "analysis",
        "investigation", "inquiry", "research", "figure", "data", "record", "memo", "cable", "website", "spokesman", "spokesperson",
        "official", "magazine", "broadcaster", "agency");

    private static readonly FrozenSet<string> Negations = FrozenSet.Create(StringComparer.Ordinal, "not", "never", "n't");

    /// <summary>Adds the statements of an article to the mentions that rules have found.</summary>
    /// <param name="entities">Mentions and values.</param>
    /// <param name="attributions">Who says what.</param>
    /// <param name="index">The attribution of every token.</param>
    /// <param name="ruled">Event mentions of rules; a trigger of theirs makes no statement beside them.</param>
    /// <returns>The statements in text order, their <see cref="EventMention.Index"/> not yet set.</returns>
    public IReadOnlyList<EventMention> Find(EntityLayer entities, IReadOnlyList<Attribution> attributions, AttributionIndex index,
        IReadOnlyList<EventMention> ruled)
    {
        var taken = new HashSet<int>();
        var deeds = new HashSet<int>();
        foreach (var mention in ruled)
        {
            if (!mention.Definition.IsSpeech) deeds.Add(mention.TriggerHead);
            foreach (var token in mention.TriggerTokens) taken.Add(token);
        }

        var times = new TimeFinder(entities);
        var found = new List<EventMention>();
        foreach (var attribution in attributions)
        {
            Work.Count();
            if (attribution.Act != AttributionAct.Speech || attribution.CueHead < 0 || attribution.SourceHead < 0) continue;
            if ((taken.Add(attribution.CueHead) || IsShotBack(entities.Parsed, attribution, deeds))
                && IsStatement(entities.Parsed, attribution) && IsSpoken(entities, attribution))
                found.Add(Mention(entities, attribution, index, times));
        }

        found.Sort((a, b) => a.TriggerHead.CompareTo(b.TriggerHead));
        return found;
    }

    /// <summary>Rules' mentions and statements together, in order of their triggers and numbered.</summary>
    public static IReadOnlyList<EventMention> Join(ParsedText parsed, IReadOnlyList<EventMention> ruled,
        IReadOnlyList<EventMention> statements)
    {
        var heads = statements.Select(statement => statement.TriggerHead).ToHashSet();
        return [.. ruled.Where(mention => !heads.Contains(mention.TriggerHead)
            && (mention.Type != Type || !IsToldBeside(parsed, mention, heads)))
            .Concat(statements)
            .OrderBy(mention => mention.TriggerHead).Select((mention, i) => mention with { Index = i })];
    }

    private bool IsStatement(ParsedText parsed, Attribution attribution)
    {
        var cue = attribution.CueHead;
        if (IsAccording(parsed, cue)) return true;
        if (parsed.Upos(cue) is not Upos.Verb && !SpokenWays.IsMadeKnown(parsed, cue))
            return SpokenWays.IsDirectSpeech(parsed, attribution) && attribution.Content.Count > 0;
        if (!MakesStatement(parsed, attribution)) return false;
        if (!SpokenWays.TellsOfAct(parsed, cue) && !SpokenWays.IsBesideQuotation(parsed, attribution)) return false;
        if (IsAskedFor(parsed, attribution) || IsShared(parsed, attribution) || IsNobody(parsed, attribution.SourceHead)) return false;
        if (!SpokenWays.Asks(parsed, attribution)) return false;
        if (attribution.Quote == QuoteKind.Indirect && SpeakingBesideQuotes.Contains(parsed.Lemma(cue))) return false;
        return attribution.Content.Count > 0;
    }

    // "[Speaking] to reporters, he said", "[issued a statement] saying": one statement, told by the verb that has its content.
    private static bool IsToldBeside(ParsedText parsed, EventMention mention, HashSet<int> statements)
    {
        if (parsed.Relation(mention.TriggerHead) == Relation.Advcl && statements.Contains(parsed.Head(mention.TriggerHead))) return true;
        foreach (var token in mention.TriggerTokens)
            foreach (var child in parsed.Children(token))
                if (statements.Contains(child)) return true;
        return false;
    }

    // "“You are wrong,” [shot] back the minister": no deed, whatever the verb.
    private static bool IsShotBack(ParsedText parsed, Attribution attribution, HashSet<int> deeds) =>
        deeds.Contains(attribution.CueHead) && SpokenWays.IsBesideQuotation(parsed, attribution);

    private bool MakesStatement(ParsedText parsed, Attribution attribution)
    {
        var type = lexicon.EventOf(parsed.Lemma(attribution.CueHead));
        return type == Type || SpokenWays.IsMadeKnown(parsed, attribution.CueHead)
            || (type.Length == 0 && SpokenWays.IsBesideQuotation(parsed, attribution));
    }

    // "called for “peace”", "called on them to leave" demand something.
    private static bool IsAskedFor(ParsedText parsed, Attribution attribution) =>
        parsed.Lemma(attribution.CueHead) == "call" && attribution.Cue.Any(span => span.End > parsed.Span(attribution.CueHead).End);

    // "posted a video", "admitted herself": the object is no content.
    private static bool IsShared(ParsedText parsed, Attribution attribution)
    {
        if (attribution.Quote != QuoteKind.Indirect || parsed.Child(attribution.CueHead, Relation.Obj) is not (>= 0 and var thing))
            return false;
        return parsed.Lemma(attribution.CueHead) is "post" or "re-post" or "repost"
            || (parsed.Upos(thing) == Upos.Pron
                && parsed.Tokens.Chars(thing) is [.., 's', 'e', 'l', 'f'] or [.., 's', 'e', 'l', 'v', 'e', 's']);
    }

    // "No one could say", "Who said it was over?"
    private static bool IsNobody(ParsedText parsed, int source)
    {
        if (Negation.IsNone(parsed, source) || (parsed.Lemma(source) == "one" && parsed.Child(source, Relation.Det) is >= 0 and var no
            && Negation.IsDeterminer(parsed.Lemma(no)))) return true;
        var sentence = parsed.SentenceOf(source);
        return source == sentence.FirstToken && parsed.Xpos(source) == PennTag.WP && parsed.Tokens.Chars(sentence.EndToken - 1) is "?";
    }

    private static bool IsAccording(ParsedText parsed, int cue) => parsed.Tokens.Chars(cue) is "according" or "According";

    private static bool IsSpoken(EntityLayer entities, Attribution attribution)
    {
        var cue = entities.Parsed.Lemma(attribution.CueHead);
        // "The tests found 160 cases": a thing found is no content.
        if (cue == "find" && entities.Parsed.Child(attribution.CueHead, Relation.Obj) >= 0) return false;
        // "Patient safety: “I've never seen that.”" is a topic.
        if (ClauseMarks.IsColon(entities.Parsed, attribution.CueHead))
            return MentionAt(entities, attribution.SourceHead) is { } speaker && Speakers.Contains(speaker.Type);
        if (Finding.Contains(cue)) return CanFind(entities.Parsed.Lemma(attribution.SourceHead));
        return !Showing.Contains(cue) || CanSpeak(entities, attribution.SourceHead);
    }

    private static bool CanFind(string source) => SpeakingNouns.Contains(source) || Finders.Contains(source);

    private static bool CanSpeak(EntityLayer entities, int source) =>
        (MentionAt(entities, source) is { } mention && Speakers.Contains(mention.Type))
            || SpeakingNouns.Contains(entities.Parsed.Lemma(source));

    private EventMention Mention(EntityLayer entities, Attribution attribution, AttributionIndex index, TimeFinder times)
    {
        var parsed = entities.Parsed;
        var cue = attribution.CueHead;
        var trigger = Trigger(parsed, attribution);
        return new EventMention
        {
            Type = _type.Name,
            Definition = _type,
            Sentence = parsed.SentenceOf(cue).Index,
            TriggerTokens = trigger,
            Trigger = TriggerSpans.Of(parsed, trigger),
            TriggerHead = cue,
            Realis = RealisOf(parsed, attribution),
            Rule = parsed.Upos(cue) == Upos.Verb ? "Statement/cue/verb" : "Statement/cue/according",
            Fillers = Fillers(entities, attribution),
            Weight = _type.PlainWeight,
            Time = times.OfStatement(attribution),
            Attribution = index.SpeechAt(cue) is var outer && outer != attribution.Index ? outer : -1,
            Attributes = new Dictionary<string, string> { [AttributeNames.Quote] = NameOf(attribution.Quote) },
        };
    }

    private static List<int> Trigger(ParsedText parsed, Attribution attribution)
    {
        var cue = attribution.CueHead;
        var trigger = new List<int> { cue };
        if (SpokenWays.VerbBefore(parsed, cue) is >= 0 and var verb) trigger.Insert(0, verb);
        for (var token = cue + 1; token < parsed.Count && token <= cue + FarthestWordOfCue; token++)
            if (attribution.Cue.Any(span => span.Contains(parsed.Span(token)))) trigger.Add(token);
        return trigger;
    }

    private static List<RoleFiller> Fillers(EntityLayer entities, Attribution attribution)
    {
        var fillers = new List<RoleFiller>(3) { Filler(entities, Speaker, attribution.SourceHead) };
        AddOtherSpeakers(entities, attribution, fillers);
        if (attribution.AddresseeHead >= 0) fillers.Add(Filler(entities, AddresseeRole, attribution.AddresseeHead));
        // What goes on in later sentences stands in the attribution.
        var end = entities.Parsed.SentenceOf(attribution.CueHead).Span.End;
        foreach (var content in attribution.Content)
            if (content.Start < end) fillers.Add(new(ContentRole, content, -1, -1));
        return fillers;
    }

    // "The mayor and his deputy said": both.
    private static void AddOtherSpeakers(EntityLayer entities, Attribution attribution, List<RoleFiller> fillers)
    {
        var parsed = entities.Parsed;
        if (attribution.Source is not { } source) return;
        foreach (var child in parsed.Children(attribution.SourceHead))
            if (parsed.Relation(child) == Relation.Conj && source.Contains(parsed.Span(child)))
                fillers.Add(Filler(entities, Speaker, child));
    }

    private static RoleFiller Filler(EntityLayer entities, string role, int head) =>
        new(role, NounPhrase.Span(entities.Parsed, head), head, MentionAt(entities, head)?.Index ?? -1);

    private static EntityMention? MentionAt(EntityLayer entities, int head) => entities.HeadedBy(head) ?? entities.NameAt(head);

    private static string NameOf(QuoteKind quote) => quote switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Mixed => "mixed",
        _ => "indirect",
    };

    private static Realis RealisOf(ParsedText parsed, Attribution attribution)
    {
        var realis = Realis.Asserted;
        foreach (var child in parsed.Children(attribution.CueHead))
        {
            // "“Never,” he snapped": what is said denies nothing of the saying.
            if (attribution.Covers(parsed.Span(child))) continue;
            if (parsed.Relation(child) == Relation.Advmod && Negations.Contains(parsed.Lemma(child))) return Realis.Negated;
            if (parsed.Xpos(child) == PennTag.MD) realis = RealisUnder(parsed.Lemma(child)) ?? realis;
        }

        return realis;
    }

    private static Realis? RealisUnder(string modal) => modal switch
    {
        "will" or "shall" => Realis.Planned,
        "may" or "might" or "could" or "should" => Realis.Hypothetical,
        _ => null,
    };
}
