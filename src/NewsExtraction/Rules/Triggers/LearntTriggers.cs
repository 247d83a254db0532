using NewsExtraction.Events;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Judges each word of an article that may tell of an event: whether it does, and of which type. One per article and
/// thread.</summary>
internal sealed class LearntTriggers(TriggerModel model, WordClusters clusters, PropositionLayer propositions, RolePhrases phrases,
    LearntFrames frames, TriggerIndex index)
{
    // How much more than nothing must speak for a new mention, and for another reading of one that a frame gave.
    private const float ForNew = 0f;
    private const float AgainstGiven = 1.5f;

    private readonly ParsedText _parsed = propositions.Parsed;
    private readonly TriggerWords _words = new(propositions, index);
    private readonly List<EventType> _types = [];

    /// <summary>Adds and takes back mentions.</summary>
    public void Judge(List<(Sentence Sentence, List<MentionReading> Readings)> sentences, Func<Candidate, MentionReading> read)
    {
        var told = new ToldTypes(_parsed, sentences.Select(s => s.Readings));
        var features = new TriggerFeatures(propositions, phrases, clusters, told);
        var verdicts = new List<Verdict>();
        foreach (var (sentence, readings) in sentences)
        {
            verdicts.Clear();
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
                if (Judge(token, readings, features) is { } verdict) verdicts.Add(verdict);
            foreach (var verdict in verdicts)
            {
                if (verdict.Given is { } given) readings.Remove(given);
                if (verdict.Type is { } type && frames.Of(type) is { } frame)
                    readings.Add(read(LearntFrames.Candidate(frame, verdict.Token, verdict.Score, propositions)));
            }
        }
    }

    private Verdict? Judge(int token, List<MentionReading> readings, TriggerFeatures features)
    {
        var given = GivenAt(token, readings, out var isTaken);
        if (given is null && (isTaken || !_words.MayTell(token))) return null;
        var family = given?.Type.Family.Name;
        if (family is not null && !model.Knows(family)) return null;
        var kinds = _words.Find(token, _types);
        var word = FeatureHash.OfLower(_parsed.Lemma(token));
        var seen = model.TypesOf(word);
        if (_types.Count == 0 && seen.IsEmpty) return null;
        features.Read(token, kinds, readings);
        var best = new Choice(null, 0, 0);
        foreach (var type in _types) best = Weigh(type.Name, family, features, best);
        foreach (var type in seen)
            if (!_types.Exists(t => t.Name == type)) best = Weigh(type, family, features, best);
        if (family is not null && !_types.Exists(t => t.Name == family) && !seen.Contains(family))
            best = Weigh(family, family, features, best);
        if (best.Type == family || best.Score - best.Given <= (given is null ? ForNew : AgainstGiven)) return null;
        return new Verdict(token, given, propositions.Has(token) ? best.Type : null, best.Score);
    }

    private Choice Weigh(string type, string? given, TriggerFeatures features, in Choice best)
    {
        if (!model.Knows(type)) return best;
        Span<int> buffer = stackalloc int[TriggerFeatures.Most];
        var state = given is null ? Found.Nothing : given == type ? Found.Same : Found.Other;
        var score = model.Score(buffer[..features.Describe(type, (uint)state, buffer)]);
        var own = type == given ? score : best.Given;
        return score > best.Score ? new Choice(type, score, own) : best with { Given = own };
    }

    // The mention whose core the token is; where it is another word of a trigger, it is taken.
    private static MentionReading? GivenAt(int token, List<MentionReading> readings, out bool isTaken)
    {
        isTaken = false;
        foreach (var reading in readings)
        {
            if (reading.Candidate.Core == token) return reading;
            isTaken |= reading.IsTrigger(token);
        }

        return null;
    }

    /// <summary>The best type so far, and the score of what the frame gave.</summary>
    private readonly record struct Choice(string? Type, float Score, float Given);

    /// <summary>A word that is to be read otherwise: the mention that goes, the type that comes.</summary>
    private readonly record struct Verdict(int Token, MentionReading? Given, string? Type, float Score);
}
