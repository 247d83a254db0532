using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>What the article as a whole tells about a mention: how often its type, its word and its field are met.</summary>
internal sealed class MentionContext
{
    // Where there is nothing to compare with.
    private const float Even = 0.5f;

    private readonly Dictionary<string, int> _families = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Family, string Word), int> _words = [];
    private readonly int[] _fields = new int[Enum.GetValues<NewsField>().Length];

    public MentionContext(IReadOnlyList<EventMention> mentions, ResolvedEntities entities)
    {
        Entities = entities;
        foreach (var mention in mentions)
        {
            var family = mention.Definition.Family.Name;
            _families[family] = _families.GetValueOrDefault(family) + 1;
            var key = (family, Parsed.Lemma(mention.TriggerHead));
            _words[key] = _words.GetValueOrDefault(key) + 1;
            _fields[(int)mention.Definition.Field]++;
        }
    }

    public ResolvedEntities Entities { get; }

    public ParsedText Parsed => Entities.Layer.Parsed;

    /// <summary>Mentions of the family in the article.</summary>
    public int OfFamily(string family) => _families.GetValueOrDefault(family);

    /// <summary>Mentions of the family by the same word.</summary>
    public int OfWord(string family, string word) => _words.GetValueOrDefault((family, word));

    /// <summary>Which share of the article's other mentions, what is said left aside, is of
    /// the same field; a half where there are none.</summary>
    public float FieldShare(NewsField field)
    {
        var own = _fields[(int)field] - 1;
        var all = _fields[(int)NewsField.Violence] + _fields[(int)NewsField.Law] + _fields[(int)NewsField.Politics] - 1;
        return field == NewsField.Words || all <= 0 ? Even : (float)own / all;
    }
}
