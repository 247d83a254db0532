using NewsExtraction.Events;
using NewsExtraction.Parsing;
using NewsExtraction.Propositions;
using NewsExtraction.Resolution.Entities;
using NewsExtraction.Tagging;

namespace NewsExtraction.Resolution.Events;

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
    ];

    /// <summary>Fills <paramref name="features"/> for one mention.</summary>
    /// <param name="mention">The mention; its confidence is the certainty of the rule.</param>
    /// <param name="entities">Entities of the article.</param>
    /// <param name="familySize">Mentions of the same family in the article.</param>
    /// <param name="features">As many as there are <see cref="Names"/>.</param>
    public static void Extract(EventMention mention, ResolvedEntities entities, int familySize, Span<float> features)
    {
        var parsed = entities.Layer.Parsed;
        var head = mention.TriggerHead;
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
        features[24] = Flag(EventFamilies.IsSpeech(EventFamilies.Of(mention.Type, mention.Parent)));
        features[25] = Math.Min(Depth(parsed, head), 8);
        features[26] = Math.Min(parsed.SentenceOf(head).Count, 80) / 20f;
        features[27] = Math.Min(mention.Sentence, 20) / 10f;
        features[28] = Math.Min(familySize, 6);
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
            if (known.Mentions[0].Kind == NewsExtraction.Entities.MentionKind.Name) named++;
        }

        var slot = mention.Fillers.Count switch { 0 => 14, 1 => 15, _ => 16 };
        features[slot] = 1;
        features[17] = Math.Min(entity, 3);
        features[18] = Math.Min(named, 3);
        features[19] = Math.Min(clause, 1);
    }

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
