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
    // How much more than nothing must speak for a mention that no frame found.
    private const float ForNew = 0f;

    // How much must speak against one that a frame found. The frames were written for reports of war and for notes that tell of one deed;
    // in articles of all other kinds they err more often. No type is put in another's place: which of two kin a word tells of, frames say
    // better.
    private const float AgainstGiven = 4f;
    private const float AgainstGivenOfWar = 7f;

    // Sentences of a text that is no note.
    private const int ShortestArticle = 6;

    private readonly ParsedText _parsed = propositions.Parsed;
    private readonly TriggerWords _words = new(propositions, index);
    private readonly List<EventType> _types = [];
    private float _against = AgainstGivenOfWar;

    /// <summary>Adds and takes back mentions.</summary>
    public void Judge(List<(Sentence Sentence, List<MentionReading> Readings)> sentences, Func<Candidate, MentionReading> read)
    {
        var told = new ToldTypes(_parsed, sentences.Select(s => s.Readings));
        _against = _parsed.Sentences.Count < ShortestArticle || told.AreOfWar ? AgainstGivenOfWar : AgainstGiven;
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
                else if (frames.Of(verdict.Type!) is { } frame) readings.Add(Proposed(frame, verdict, read));
            }
        }
    }

    private MentionReading Proposed(Frame frame, in Verdict verdict, Func<Candidate, MentionReading> read)
    {
        var proposed = read(LearntFrames.Candidate(frame, verdict.Token, verdict.Score, propositions));
        proposed.Support = new TypeSupport(verdict.Score, 0);
        return proposed;
    }

    private Verdict? Judge(int token, List<MentionReading> readings, TriggerFeatures features)
    {
        var given = GivenAt(token, readings, out var isTaken);
        if (given is null ? isTaken || !_words.MayTell(token) : !model.Knows(given.Type.Family.Name)) return null;
        var best = Best(token, given?.Type.Family.Name, readings, features);
        if (given is null) return best.Type is not null && best.Score > ForNew ? new Verdict(token, null, best.Type, best.Score) : null;
        given.Support = new TypeSupport(best.Given, best.Type is null ? 0 : best.Score - best.Given);
        return best.Type is null && best.Given < -_against ? new Verdict(token, given, null, 0) : null;
    }

    // The type that most speaks for, of those that frames know the word for and those that people have seen it tell of.
    private Choice Best(int token, string? given, List<MentionReading> readings, TriggerFeatures features)
    {
        var best = new Choice(null, 0, 0);
        var kinds = _words.Find(token, _types);
        var seen = model.TypesOf(FeatureHash.OfLower(_parsed.Lemma(token)));
        if (given is null && _types.Count == 0 && seen.IsEmpty) return best;
        features.Read(token, kinds, readings);
        foreach (var type in _types) best = Weigh(type.Name, given, features, best);
        foreach (var type in seen)
            if (!IsOfFrames(type)) best = Weigh(type, given, features, best);
        return given is null || IsOfFrames(given) || seen.Contains(given) ? best : Weigh(given, given, features, best);
    }

    private bool IsOfFrames(string type)
    {
        foreach (var known in _types)
            if (known.Name == type) return true;
        return false;
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
