using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>What tells whether a mention can be trusted: how it was found, how much of it is filled, and where it stands.</summary>
internal static class MentionFeatures
{
    /// <summary>Names of the features, in the order of <see cref="MentionFeature"/>; a
    /// model states those that it was learnt with.</summary>
    public static readonly string[] Names =
    [
        "rule:verb", "rule:noun", "rule:adjective", "rule:light", "rule:phrase",
        "realis:planned", "realis:hypothetical", "realis:negated",
        "certainty", "support", "doubt", "rival", "trigger:words", "trigger:noun", "trigger:plural", "trigger:determined", "trigger:name",
        "fillers:none", "fillers:one", "fillers:many", "fillers:entities", "fillers:named", "fillers:clause",
        "time", "source", "count", "place", "speech",
        "depth", "sentence:length", "sentence:position", "family:shared",
        "word:shared", "field:share", "field:alone", "noun:generic", "noun:alone", "verb:actorless", "verb:objectless", "verb:past",
        "verb:participle", "verb:gerund", "verb:bare", "verb:present",
        "actor:pronoun", "actor:named", "undergoer:named", "undergoer:unknown", "question", "amod", "compound",
    ];

    // Beyond it nothing becomes surer.
    private const float MostSupport = 8;

    /// <summary>Fills <paramref name="features"/> for one mention.</summary>
    /// <param name="mention">The mention; its confidence is the certainty of the rule.</param>
    /// <param name="context">The article.</param>
    /// <param name="features">As many as there are <see cref="Names"/>.</param>
    public static void Extract(EventMention mention, MentionContext context, Span<float> features)
    {
        features.Clear();
        var parsed = context.Parsed;
        var isNoun = parsed.Upos(mention.TriggerHead) is Upos.Noun or Upos.Propn;
        Finding(mention, features);
        Trigger(mention, parsed, isNoun, features);
        Fillers(mention, context.Entities, features);
        Participants(mention, context.Entities, isNoun, features);
        Circumstances(mention, features);
        Article(mention, context, features);
        Sentence(mention, parsed, features);
    }

    // How it was found.
    private static void Finding(EventMention mention, Span<float> features)
    {
        if (KindOf(mention.Rule) is { } kind) features.Set(kind, true);
        if (FeatureOf(mention.Realis) is { } realis) features.Set(realis, true);
        features[(int)MentionFeature.Certainty] = mention.Confidence;
        var support = mention.Support ?? TypeSupport.Usual;
        features[(int)MentionFeature.Support] = Math.Clamp(support.Own, -MostSupport, MostSupport);
        features[(int)MentionFeature.Doubt] = Math.Clamp(-support.Own, 0, MostSupport);
        features[(int)MentionFeature.Rival] = Math.Min(support.Rival, MostSupport);
    }

    // "PlaceLiberated/verb/1"
    private static MentionFeature? KindOf(string rule)
    {
        var kind = rule.AsSpan();
        if (kind.IndexOf('/') is >= 0 and var from) kind = kind[(from + 1)..];
        if (kind.IndexOf('/') is >= 0 and var to) kind = kind[..to];
        return kind switch
        {
            "verb" => MentionFeature.RuleVerb,
            "noun" => MentionFeature.RuleNoun,
            "adjective" => MentionFeature.RuleAdjective,
            "light" => MentionFeature.RuleLight,
            "phrase" => MentionFeature.RulePhrase,
            _ => null,
        };
    }

    private static MentionFeature? FeatureOf(Realis realis) => realis switch
    {
        Realis.Planned => MentionFeature.Planned,
        Realis.Hypothetical => MentionFeature.Hypothetical,
        Realis.Negated => MentionFeature.Negated,
        _ => null,
    };

    // The words that carry it.
    private static void Trigger(EventMention mention, ParsedText parsed, bool isNoun, Span<float> features)
    {
        var head = mention.TriggerHead;
        var isPlural = parsed.Xpos(head) is PennTag.NNS or PennTag.NNPS;
        var isDetermined = isNoun && IsDetermined(parsed, head);
        var stands = isNoun && mention.Fillers.Count == 0;
        features[(int)MentionFeature.TriggerWords] = Math.Min(mention.TriggerTokens.Count, 4);
        features.Set(MentionFeature.TriggerNoun, isNoun);
        features.Set(MentionFeature.TriggerPlural, isPlural);
        features.Set(MentionFeature.TriggerDetermined, isDetermined);
        features.Set(MentionFeature.TriggerName, parsed.Upos(head) == Upos.Propn);
        features.Set(MentionFeature.NounGeneric, stands && isPlural && !isDetermined);
        features.Set(MentionFeature.NounAlone, stands);
        if (FormOf(parsed.Xpos(head)) is { } form) features.Set(form, true);
        features.Set(MentionFeature.Amod, parsed.Relation(head) == Relation.Amod);
        features.Set(MentionFeature.Compound, parsed.Relation(head) == Relation.Compound);
    }

    private static bool IsDetermined(ParsedText parsed, int head)
    {
        foreach (var child in parsed.Children(head))
            if (child < head && parsed.Relation(child) is Relation.Det or Relation.NmodPoss or Relation.Nummod) return true;
        return false;
    }

    private static MentionFeature? FormOf(PennTag tag) => tag switch
    {
        PennTag.VBD => MentionFeature.VerbPast,
        PennTag.VBN => MentionFeature.VerbParticiple,
        PennTag.VBG => MentionFeature.VerbGerund,
        PennTag.VB => MentionFeature.VerbBare,
        PennTag.VBP or PennTag.VBZ => MentionFeature.VerbPresent,
        _ => null,
    };

    // How much of it is filled.
    private static void Fillers(EventMention mention, ResolvedEntities entities, Span<float> features)
    {
        int known = 0, named = 0;
        foreach (var filler in mention.Fillers)
        {
            features.Set(MentionFeature.Place, filler.Role == EventRole.Place);
            features.Set(MentionFeature.Clause, mention.RoleOf(filler).IsClause);
            if (entities.EntityOf(filler.Mention) is not { } entity) continue;
            known++;
            if (StartsWithName(entity)) named++;
        }

        features.Set(HowMany(mention.Fillers.Count), true);
        features[(int)MentionFeature.Entities] = Math.Min(known, 3);
        features[(int)MentionFeature.NamedEntities] = Math.Min(named, 3);
    }

    private static MentionFeature HowMany(int fillers) => fillers switch
    {
        0 => MentionFeature.NoFiller,
        1 => MentionFeature.OneFiller,
        _ => MentionFeature.ManyFillers,
    };

    private static bool StartsWithName(Entity entity) => entity.Mentions[0].Kind == MentionKind.Name;

    // Who takes part, and who should.
    private static void Participants(EventMention mention, ResolvedEntities entities, bool isNoun, Span<float> features)
    {
        bool actor = false, undergoer = false;
        foreach (var filler in mention.Fillers)
        {
            var slot = mention.RoleOf(filler).Slot;
            if (slot == ParticipantSlot.Actor) Actor(filler, entities, features);
            else if (slot == ParticipantSlot.Undergoer) Undergoer(filler, entities, features);
            actor |= slot == ParticipantSlot.Actor;
            undergoer |= slot == ParticipantSlot.Undergoer;
        }

        features.Set(MentionFeature.VerbActorless, !isNoun && !actor);
        features.Set(MentionFeature.VerbObjectless, !isNoun && !undergoer);
    }

    private static void Actor(RoleFiller filler, ResolvedEntities entities, Span<float> features)
    {
        features.Set(MentionFeature.ActorPronoun, filler.Head >= 0 && entities.Layer.Parsed.Upos(filler.Head) == Upos.Pron);
        features.Set(MentionFeature.ActorNamed, entities.EntityOf(filler.Mention) is { } entity && StartsWithName(entity));
    }

    private static void Undergoer(RoleFiller filler, ResolvedEntities entities, Span<float> features)
    {
        var entity = entities.EntityOf(filler.Mention);
        features.Set(MentionFeature.UndergoerNamed, entity is not null && StartsWithName(entity));
        features.Set(MentionFeature.UndergoerUnknown, entity is null);
    }

    private static void Circumstances(EventMention mention, Span<float> features)
    {
        features.Set(MentionFeature.Time, mention.Time is not null);
        features.Set(MentionFeature.Source, mention.Attribution >= 0);
        features.Set(MentionFeature.Count, mention.Count is not null);
        features.Set(MentionFeature.Speech, mention.Definition.IsSpeech);
    }

    // What else the article tells.
    private static void Article(EventMention mention, MentionContext context, Span<float> features)
    {
        var family = mention.Definition.Family.Name;
        var share = context.FieldShare(mention.Definition.Field);
        features[(int)MentionFeature.FamilyShared] = Math.Min(context.OfFamily(family), 6);
        features[(int)MentionFeature.WordShared] = Math.Min(context.OfWord(family, context.Parsed.Lemma(mention.TriggerHead)), 4) - 1;
        features[(int)MentionFeature.FieldShare] = share;
        features.Set(MentionFeature.FieldAlone, share == 0);
    }

    private static void Sentence(EventMention mention, ParsedText parsed, Span<float> features)
    {
        var sentence = parsed.SentenceOf(mention.TriggerHead);
        features[(int)MentionFeature.Depth] = Math.Min(Depth(parsed, mention.TriggerHead), 8);
        features[(int)MentionFeature.SentenceLength] = Math.Min(sentence.Count, 80) / 20f;
        features[(int)MentionFeature.SentencePosition] = Math.Min(mention.Sentence, 20) / 10f;
        features.Set(MentionFeature.Question, parsed.CharsIn(sentence.Span).TrimEnd().EndsWith('?'));
    }

    private static int Depth(ParsedText parsed, int token)
    {
        var depth = 0;
        for (; parsed.Head(token) >= 0; token = parsed.Head(token)) depth++;
        return depth;
    }

    private static void Set(this Span<float> features, MentionFeature feature, bool holds)
    {
        if (holds) features[(int)feature] = 1;
    }
}
