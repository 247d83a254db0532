using NewsExtraction.Models;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>What the frames have found in an article: the company in which a doubtful word is judged.</summary>
internal sealed class ToldTypes
{
    private const int FewestOfWar = 3;

    // One in so many mentions.
    private const int ShareOfWar = 4;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<uint> _keys = [];
    private readonly Dictionary<(uint Word, string Type), int> _words = [];
    private readonly int _all;
    private readonly int _armed;

    /// <summary>Counts all readings of the article.</summary>
    public ToldTypes(ParsedText parsed, IEnumerable<List<MentionReading>> sentences)
    {
        foreach (var readings in sentences)
            foreach (var reading in readings)
            {
                var family = reading.Type.Family.Name;
                _all++;
                if (reading.Type.Group is EventGroup.Fight or EventGroup.Operation or EventGroup.Territory) _armed++;
                if (!_counts.ContainsKey(family)) _keys.Add(reading.Type.Family.Key);
                _counts[family] = _counts.GetValueOrDefault(family) + 1;
                var key = (FeatureHash.OfLower(parsed.Lemma(reading.Candidate.Core)), family);
                _words[key] = _words.GetValueOrDefault(key) + 1;
            }
    }

    /// <summary>True where much of the article tells of armed conflict, as reports of a war do.</summary>
    public bool AreOfWar => _armed >= FewestOfWar && _armed * ShareOfWar >= _all;

    /// <summary>Keys of the types found, in the order in which the article first tells of them.</summary>
    public IReadOnlyList<uint> Types => _keys;

    /// <summary>How many mentions of the type the frames found.</summary>
    public int Of(string type) => _counts.GetValueOrDefault(type);

    /// <summary>How many of them at the word.</summary>
    public int Of(uint word, string type) => _words.GetValueOrDefault((word, type));
}
