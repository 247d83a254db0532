using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>What tells whether a mention can be trusted: how it was found, how much of it is filled, and where it stands.</summary>
internal static class MentionFeatures
{
    /// <summary>Names of the features, in order; a model states those that it was learnt with.</summary>
    public static readonly string[] Names =
    [
        "rule:verb", "rule:noun", "rule:adjective", "rule:light", "rule:phrase",
        "realis:planned", "realis:hypothetical", "realis:negated",
        "certainty", "trigger:words", "trigger:noun", "trigger:plural", "trigger:determined", "trigger:name",
        "fillers:none", "fillers:one", "fillers:many", "fillers:entities", "fillers:named", "fillers:clause",
        "time", "source", "count", "place", "speech",
        "depth", "sentence:length", "sentence:position", "family:shared",
        "word:shared", "field:share", "field:alone", "noun:generic", "noun:alone", "verb:actorless", "verb:objectless", "verb:past",
            "verb:participle", "verb:gerund", "verb:bare", "verb:present",
        "actor:pronoun", "actor:named", "undergoer:named", "undergoer:unknown", "question", "amod", "compound",
    ];

    /// <summary>Fills <paramref name="features"/> for one mention.</summary>
    /// <param name="mention">The mention; its confidence is the certainty of the rule.</param>
    /// <param name="context">The article.</param>
    /// <param name="features">As many as there are <see cref="Names"/>.</param>
    public static void Extract(EventMention mention, MentionContext context, Span<float> features)
    {
        var entities = context.Entities;
        var parsed = entities.Layer.Parsed;
        var head = mention.TriggerHead;
        var family = EventFamilies.Of(mention.Type, mention.Parent);
        features.Clear();
        var rule = Kind(mention.Rule);
        if (rule >= 0) features[rule] = 1;
        if (mention.Realis != Realis.Asserted) features[4 + (int)mention.Realis] = 1;
        features[8] = mention.Confidence;
        features[9] = Math.Min(mention.TriggerTokens.Count, 4);
        var isNoun = parsed.Upos(head) is Upos.Noun or Upos.Propn;
        features[10] = Flag(isNoun);
        features[11] = Flag(parsed.Xpos(head) is PennTag.NNS or PennTag.NNPS);
        features[12] = Flag(isNoun && IsDetermined(parsed, head));
        features[13] = Flag(parsed.Upos(head) == Upos.Propn);
        Fillers(mention, entities, features);
        features[20] = Flag(mention.Time is not null);
        features[21] = Flag(mention.Attribution >= 0);
        features[22] = Flag(mention.Count is not null);
        features[24] = Flag(EventFamilies.IsSpeech(family));
        features[25] = Math.Min(Depth(parsed, head), 8);
        features[26] = Math.Min(parsed.SentenceOf(head).Count, 80) / 20f;
        features[27] = Math.Min(mention.Sentence, 20) / 10f;
        features[28] = Math.Min(context.OfFamily(family), 6);
        features[29] = Math.Min(context.OfWord(family, parsed.Lemma(head)), 4) - 1;
        features[30] = context.FieldShare(family);
        features[31] = Flag(features[30] == 0);
        features[32] = Flag(isNoun && features[11] == 1 && features[12] == 0 && mention.Fillers.Count == 0);
        features[33] = Flag(isNoun && mention.Fillers.Count == 0);
        Slots(mention, entities, isNoun, features);
        if (Form(parsed.Xpos(head)) is { } form) features[form] = 1;
        features[45] = Flag(parsed.Text[parsed.SentenceOf(head).Span.Start..parsed.SentenceOf(head).Span.End].TrimEnd().EndsWith('?'));
        features[46] = Flag(parsed.Relation(head) == Relation.Amod);
        features[47] = Flag(parsed.Relation(head) == Relation.Compound);
    }

    private static void Fillers(EventMention mention, ResolvedEntities entities, Span<float> features)
    {
        int entity = 0, named = 0, clause = 0;
        foreach (var filler in mention.Fillers)
        {
            if (filler.Role == "Place") features[23] = 1;
            if (filler.Role is "Content" or "Objective" or "Subject" or "Charge" or "Sentence" or "Cause" or "Act" or "Topic") clause++;
            if (entities.EntityOf(filler.Mention) is not { } known) continue;
            entity++;
            if (known.Mentions[0].Kind == MentionKind.Name) named++;
        }

        var slot = mention.Fillers.Count switch { 0 => 14, 1 => 15, _ => 16 };
        features[slot] = 1;
        features[17] = Math.Min(entity, 3);
        features[18] = Math.Min(named, 3);
        features[19] = Math.Min(clause, 1);
    }

    private static void Slots(EventMention mention, ResolvedEntities entities, bool isNoun, Span<float> features)
    {
        bool actor = false, undergoer = false;
        foreach (var filler in mention.Fillers)
        {
            var slot = ParticipantSlots.Of(filler.Role);
            var entity = entities.EntityOf(filler.Mention);
            var isNamed = entity is not null && entity.Mentions[0].Kind == MentionKind.Name;
            if (slot == ParticipantSlot.Actor)
            {
                actor = true;
                if (filler.Head >= 0 && entities.Layer.Parsed.Upos(filler.Head) == Upos.Pron) features[41] = 1;
                if (isNamed) features[42] = 1;
            }
            else if (slot == ParticipantSlot.Undergoer)
            {
                undergoer = true;
                if (isNamed) features[43] = 1;
                if (entity is null) features[44] = 1;
            }
        }

        features[34] = Flag(!isNoun && !actor);
        features[35] = Flag(!isNoun && !undergoer);
    }

    private static int? Form(PennTag tag) => tag switch
    {
        PennTag.VBD => 36,
        PennTag.VBN => 37,
        PennTag.VBG => 38,
        PennTag.VB => 39,
        PennTag.VBP or PennTag.VBZ => 40,
        _ => null,
    };

    private static int Kind(string rule)
    {
        var kind = rule.AsSpan();
        if (kind.IndexOf('/') is >= 0 and var from) kind = kind[(from + 1)..];
        if (kind.IndexOf('/') is >= 0 and var to) kind = kind[..to];
        return kind switch
        {
            "verb" => 0,
            "noun" => 1,
            "adjective" => 2,
            "light" => 3,
            "phrase" => 4,
            _ => -1,
        };
    }

    private static bool IsDetermined(ParsedText parsed, int head)
    {
        foreach (var child in parsed.Children(head))
            if (child < head && parsed.Relation(child) is Relation.Det or Relation.NmodPoss or Relation.Nummod) return true;
        return false;
    }

    private static int Depth(ParsedText parsed, int token)
    {
        var depth = 0;
        for (; parsed.Head(token) >= 0; token = parsed.Head(token)) depth++;
        return depth;
    }

    private static float Flag(bool holds) => holds ? 1 : 0;
}
