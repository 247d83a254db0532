using System.Collections.Frozen;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>What may speak or think: persons, bodies and countries, and what somebody wrote; not a strike, a margin or a storm.</summary>
internal sealed class SourceKinds(ParsedText parsed, EntityLayer? entities)
{
    private static readonly FrozenSet<EntityType> Mute = FrozenSet.Create(
        EntityType.Weapon, EntityType.Vehicle, EntityType.Event, EntityType.NaturalFeature);

    // What is written or shown, and speakers that no list of nominals knows.
    private static readonly FrozenSet<string> Speaking = FrozenSet.Create(StringComparer.Ordinal,
        "account", "act", "ad", "agreement", "amendment", "analysis", "announcement", "answer", "appeal", "article", "assessment", "audit",
        "bill", "blog", "book", "brief", "briefing", "broadcast", "bulletin", "caption", "case", "census", "charter", "column",
        "communique", "complaint", "constitution", "contract", "coverage", "data", "decision", "declaration", "decree", "defense",
        "defence", "description", "dispatch", "document", "draft", "editorial", "email", "essay", "estimate", "evidence", "feed", "file",
        "figure", "filing", "film", "finding", "forecast", "graphic", "guidance", "guide", "guideline", "headline", "image", "indictment",
        "investigation", "inquiry", "insider", "interview", "journal", "label", "law", "lawsuit", "letter", "list", "log", "magazine",
        "majority", "map", "medium", "member", "memo", "memorandum", "memoir", "message", "minute", "model", "motion", "narrative", "news",
        "newsletter", "newspaper", "note", "notice", "number", "opinion", "order", "other", "outlet", "page", "paper", "petition", "photo",
        "piece", "plan", "platform", "poem", "policy", "poll", "pollster", "post", "poster", "press", "projection", "proposal", "provision",
        "publication", "questionnaire", "readout", "record", "release", "remark", "report", "reporting", "research", "resolution",
        "response", "review", "rule", "ruling", "rumour", "rumor", "script", "section", "side", "sign", "sketch", "slogan", "song",
        "source", "speech", "statement", "statistic", "statute", "story", "study", "suit", "summary", "survey", "testimony", "text",
        "theory", "thread", "transcript", "treaty", "tweet", "verdict", "version", "video", "warning", "warrant", "website",
        "wing", "word", "camp", "campaign", "half", "percent", "%", "most", "voice", "bible", "footage", "group", "panel", "house", "show",
        "management", "one", "average", "index", "submission", "body", "entity", "firm", "team", "desk", "board",
        "chamber", "lobby", "industry", "market", "sector",
        "nonprofit", "charity", "startup");

    // What counts or measures: it shows things, where a picture only has them in it.
    private static readonly FrozenSet<string> Measuring = FrozenSet.Create(StringComparer.Ordinal,
        "analysis", "average", "census", "data", "estimate", "figure", "index", "investigation", "model", "number", "poll", "projection",
        "report", "research", "result", "review", "statistic", "study", "survey");

    /// <summary>True where the word heads a speaker or a document, or where nothing tells.</summary>
    public bool MaySpeak(int head)
    {
        var source = NounPhrase.Content(parsed, head);
        if (entities is null || parsed.Upos(source) is not (Upos.Noun or Upos.Propn)) return true;
        if (Speaking.Contains(parsed.Lemma(source)) || NamesDoer(parsed.Lemma(source))) return true;
        return Mention(source) is { } mention ? !Mute.Contains(mention.Type) : parsed.Upos(source) == Upos.Propn;
    }

    /// <summary>True where the word heads the name or noun of a person.</summary>
    public bool IsPerson(int token) =>
        entities is null ? parsed.Upos(token) == Upos.Propn : Mention(token) is { Type: EntityType.Person };

    /// <summary>True for somebody: a person, a body, a country; what was written is none.</summary>
    public bool IsSomebody(int source) =>
        parsed.Upos(source) == Upos.Pron || entities is null || (Mention(source) is { } mention && !Mute.Contains(mention.Type));

    /// <summary>"Minister: ...", "Study: ...", but not "Storm updates: ...": what a headline may put before a colon.</summary>
    public bool MayHead(int source) => entities is null || MayShow(source) || NamesDoer(parsed.Lemma(source))
        || (parsed.Upos(source) == Upos.Propn && Mention(source) is null) || parsed.Lemma(source) is "source" or "medium" or "police";

    /// <summary>"The poll [shows] a lead", but not "the picture [shows] a house".</summary>
    public bool MayShow(int source) => IsSomebody(source) || Measuring.Contains(parsed.Lemma(source));

    // "regulator", "analyst", "technician": persons, also where no list has them.
    private static bool NamesDoer(string lemma) =>
        lemma.Length > 5 && (lemma.EndsWith("er", StringComparison.Ordinal) || lemma.EndsWith("or", StringComparison.Ordinal)
            || lemma.EndsWith("yst", StringComparison.Ordinal) || lemma.EndsWith("ist", StringComparison.Ordinal)
            || lemma.EndsWith("ian", StringComparison.Ordinal) || lemma.EndsWith("man", StringComparison.Ordinal));

    /// <summary>The name that holds the source's head, or null.</summary>
    public EntityMention? NameAround(int source) => source < 0 ? null : entities?.NameAt(source);

    private EntityMention? Mention(int token) => entities!.HeadedBy(token) ?? entities.NameAt(token);
}
