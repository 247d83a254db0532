using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>A mention as joining sees it: what is asked of it again and again, read once.</summary>
internal sealed class MentionView
{
    private const int LeadSentences = 2;

    public MentionView(EventMention mention, ResolvedEntities entities, HeadlineWords headline)
    {
        var parsed = entities.Layer.Parsed;
        Mention = mention;
        (Family, Group, JoiningKey) = (mention.Definition.Family.Name, mention.Definition.Group, mention.Definition.JoiningKey);
        Core = CoreOf(mention, parsed);
        IsNoun = parsed.Upos(Core) is Upos.Noun or Upos.Propn;
        IsName = parsed.Upos(Core) is Upos.Propn;
        IsPlural = parsed.Xpos(Core) is PennTag.NNS or PennTag.NNPS;
        Word = parsed.Lemma(Core).ToLowerInvariant();
        if (EventNames.OfTrigger(mention, entities) is { } name)
        {
            // "Operation Desert Storm" is an operation, and no other than the one so named.
            (Name, Word, IsNoun, IsName) = (name, parsed.Lemma(mention.TriggerTokens[0]).ToLowerInvariant(), true, true);
        }

        (Presentation, IsAnother) = IsNoun ? NounPhrases.Present(parsed, Core) : (Presentation.None, false);
        ProperName = Group == EventGroup.Disaster ? EventNames.Beside(Core, entities.Layer) : null;
        Order = IsNoun ? EventOrder.Of(entities.Layer, Core) : null;
        IsLead = mention.Sentence < LeadSentences;
        InHeadline = headline.Tell(Word);
        Work.Count(mention.Fillers.Count + 1);
        foreach (var filler in mention.Fillers) Add(filler, mention.RoleOf(filler), entities);
    }

    public EventMention Mention { get; }

    public string Family { get; }

    public EventGroup Group { get; }

    /// <summary>What it shares with the mentions that may tell of its event; null where none may.</summary>
    public string? JoiningKey { get; }

    /// <summary>The token that says what happened: of a light verb and its noun, the noun.</summary>
    public int Core { get; }

    public string Word { get; }

    /// <summary>The event's own name without the word for it ("desert storm"), or null.</summary>
    public string? Name { get; }

    /// <summary>What a disaster is called beside its noun ("eagle" of "the Eagle Fire"), or null.</summary>
    public string? ProperName { get; }

    public bool IsNoun { get; }

    public bool IsName { get; }

    public bool IsPlural { get; }

    public Presentation Presentation { get; }

    /// <summary>"another attack", "a second attack"</summary>
    public bool IsAnother { get; }

    /// <summary>"first", "previous", "another": where in a row of such events it stands, or null.</summary>
    public string? Order { get; }

    public bool IsLead { get; }

    public bool InHeadline { get; }

    public List<Participant> Actors { get; } = [];

    public List<Participant> Undergoers { get; } = [];

    public List<Participant> Places { get; } = [];

    /// <summary>The places that have a name: a street or a market may lie in any.</summary>
    public List<Participant> NamedPlaces { get; } = [];

    /// <summary>The words of what is said, demanded, agreed or aimed at.</summary>
    public HashSet<string> ClauseWords { get; } = new(StringComparer.Ordinal);

    /// <summary>True where it befell one person, who is named.</summary>
    public bool IsOfOnePerson => Undergoers.Count == 1 && Undergoers[0].IsNamedPerson;

    /// <summary>True where anybody, anything or a place is named.</summary>
    public bool HasParticipants => Actors.Count + Undergoers.Count + Places.Count > 0;

    private void Add(RoleFiller filler, EventRole role, ResolvedEntities entities)
    {
        var list = role.Slot switch
        {
            ParticipantSlot.Actor => Actors,
            ParticipantSlot.Undergoer => Undergoers,
            ParticipantSlot.Place => Places,
            _ => null,
        };
        var parsed = entities.Layer.Parsed;
        if (list is not null)
        {
            var participant = new Participant(filler, entities.EntityOf(filler.Mention), parsed);
            list.Add(participant);
            if (list == Places && participant.HasName) NamedPlaces.Add(participant);
        }
        else if (role.CountOf is null) AddWords(filler, parsed);
    }

    private void AddWords(RoleFiller filler, ParsedText parsed)
    {
        var sentence = parsed.Sentences[Mention.Sentence];
        var first = Math.Max(sentence.FirstToken, parsed.Tokens.FirstTokenIn(filler.Span));
        for (var token = first; token < sentence.EndToken && parsed.Span(token).Start < filler.Span.End; token++)
            if (filler.Span.Contains(parsed.Span(token)) && parsed.Upos(token) is Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj)
                ClauseWords.Add(parsed.Lemma(token).ToLowerInvariant());
    }

    private static int CoreOf(EventMention mention, ParsedText parsed)
    {
        if (mention.TriggerTokens.Count > 1 && parsed.Upos(mention.TriggerHead) is Upos.Verb or Upos.Aux)
        {
            for (var i = mention.TriggerTokens.Count - 1; i >= 0; i--)
                if (parsed.Upos(mention.TriggerTokens[i]) is Upos.Noun) return mention.TriggerTokens[i];
        }

        return mention.TriggerHead;
    }
}
