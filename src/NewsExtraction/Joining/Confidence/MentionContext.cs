using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>What the article as a whole tells about a mention: how often its type, its word and its field are met.</summary>
internal sealed class MentionContext
{
    private readonly Dictionary<string, int> _families = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Family, string Word), int> _words = [];
    private readonly int[] _fields = new int[Enum.GetValues<EventField>().Length];

    public MentionContext(IReadOnlyList<EventMention> mentions, ResolvedEntities entities)
    {
        Entities = entities;
        foreach (var mention in mentions)
        {
            var family = EventFamilies.Of(mention.Type, mention.Parent);
            _families[family] = _families.GetValueOrDefault(family) + 1;
            var key = (family, Parsed.Lemma(mention.TriggerHead));
            _words[key] = _words.GetValueOrDefault(key) + 1;
            _fields[(int)FieldOf(family)]++;
        }
    }

    /// <summary>Fields of the news.</summary>
    private enum EventField
    {
        Words,
        Violence,
        Law,
        Politics,
    }

    public ResolvedEntities Entities { get; }

    public ParsedText Parsed => Entities.Layer.Parsed;

    /// <summary>Mentions of the family in the article.</summary>
    public int OfFamily(string family) => _families.GetValueOrDefault(family);

    /// <summary>Mentions of the family by the same word.</summary>
    public int OfWord(string family, string word) => _words.GetValueOrDefault((family, word));

    /// <summary>Which share of the article's other mentions, what is said left aside, is of the same field; a half where there are
    /// none.</summary>
    public float FieldShare(string family)
    {
        var own = _fields[(int)FieldOf(family)] - 1;
        var all = _fields[(int)EventField.Violence] + _fields[(int)EventField.Law] + _fields[(int)EventField.Politics] - 1;
        return FieldOf(family) == EventField.Words || all <= 0 ? 0.5f : (float)own / all;
    }

    private static EventField FieldOf(string family) => family switch
    {
        "Statement" or "Denial" or "Accusation" or "Demand" or "Rejection" or "Threat" or "SupportExpressed" => EventField.Words,
        "PersonCharged" or "PersonSentenced" or "InvestigationOpened" or "PeopleDetained" or "CriminalActivity" or "SexualViolence" =>
            EventField.Law,
        "Attack" or "Clash" or "OperationLaunched" or "PeopleKilled" or "PeopleInjured" or "PeopleDisplaced" or "PeopleAbducted"
            or "PeopleReleased" or "PlaceLiberated" or "PlaceCaptured"
            or "TerritoryTransferred" or "BaseEstablished" or "ForceDeployed" or "ForceWithdrawn" or "ForceDefeated" or "WeaponsIntercepted"
                or "PropertyDestroyed" or "MobViolence"
            or "ResponsibilityClaimed" or "VictoryDeclared" or "Disaster" => EventField.Violence,
        _ => EventField.Politics,
    };
}
