using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Propositions;

namespace NewsExtraction.Rules;

/// <summary>Matches frames to propositions: finds the event mentions of an article. Immutable and safe to share.</summary>
/// <param name="rules">The rules to ask.</param>
/// <param name="nouns">What nouns denote that are no mention of their own.</param>
/// <param name="learnt">The learnt second reading, or null for what the frames give alone.</param>
internal sealed class EventExtractor(EventRules rules, HeadKinds nouns, SecondReading? learnt = null)
{
    private readonly LearntFrames? _learntFrames = learnt is null ? null : new LearntFrames(rules);

    /// <summary>The rules that are asked.</summary>
    public EventRules Rules { get; } = rules;

    /// <summary>The same without the learnt second reading.</summary>
    public EventExtractor RulesAlone => learnt is null ? this : new EventExtractor(Rules, nouns);

    /// <summary>Finds event mentions, in text order of their triggers.</summary>
    /// <param name="propositions">The layer below.</param>
    /// <param name="attributions">Who said what; events inside a content are reported under it.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    public IReadOnlyList<EventMention> Extract(PropositionLayer propositions, IReadOnlyList<Attribution> attributions,
        CancellationToken cancellationToken = default) =>
        Extract(propositions, attributions, null, null, null, cancellationToken);

    /// <param name="propositions">The layer below.</param>
    /// <param name="attributions">Who said what.</param>
    /// <param name="resolved">Which mentions are one entity, or null where nobody has asked.</param>
    /// <param name="published">When the article appeared: what is dated later is still to come.</param>
    /// <param name="trace">Told about frames tried.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    internal IReadOnlyList<EventMention> Extract(PropositionLayer propositions, IReadOnlyList<Attribution> attributions,
        ResolvedEntities? resolved, DateOnly? published, IMatchTrace? trace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(propositions);
        ArgumentNullException.ThrowIfNull(attributions);
        var test = TestFor(propositions);
        var matcher = new FrameMatcher(Rules.Index, propositions, test, trace);
        var builder = new MentionBuilder(propositions, test, attributions, published);
        var sentences = new List<(Sentence Sentence, List<MentionReading> Readings)>(propositions.Parsed.Sentences.Count);
        foreach (var sentence in propositions.Parsed.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sentences.Add((sentence, Read(matcher, builder, sentence, propositions)));
        }

        var second = learnt?.Over(propositions, resolved, published, test, _learntFrames!, Rules.Index, sentences);
        second?.Judge(builder.Read);
        var mentions = new List<EventMention>();
        foreach (var (sentence, readings) in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (readings.Count == 0) continue;
            second?.Complete(sentence, readings);
            foreach (var reading in readings)
                if (builder.Build(reading) is { } mention) mentions.Add(mention);
        }

        mentions.Sort(static (a, b) => a.TriggerTokens[0] != b.TriggerTokens[0] ? a.TriggerTokens[0].CompareTo(b.TriggerTokens[0])
            : string.CompareOrdinal(a.Type, b.Type));
        for (var i = 0; i < mentions.Count; i++) mentions[i] = mentions[i] with { Index = i };
        return mentions;
    }

    /// <summary>What the frames alone read in each sentence that tells of events; what the learnt reading of roles is taught on.</summary>
    internal IEnumerable<(Sentence Sentence, List<MentionReading> Readings)> Read(PropositionLayer propositions,
        IReadOnlyList<Attribution> attributions, FillerTest test)
    {
        var matcher = new FrameMatcher(Rules.Index, propositions, test);
        var builder = BuilderFor(propositions, attributions, test);
        foreach (var sentence in propositions.Parsed.Sentences)
            if (Read(matcher, builder, sentence, propositions) is { Count: > 0 } readings) yield return (sentence, readings);
    }

    /// <summary>What makes mentions of an article out of frames.</summary>
    internal static MentionBuilder BuilderFor(PropositionLayer propositions, IReadOnlyList<Attribution> attributions, FillerTest test) =>
        new(propositions, test, attributions, null);

    /// <summary>Tells what fillers are in an article.</summary>
    internal FillerTest TestFor(PropositionLayer propositions) => new(propositions.Entities, Rules.Index, nouns);

    private static List<MentionReading> Read(FrameMatcher matcher, MentionBuilder builder, Sentence sentence, PropositionLayer propositions)
    {
        var candidates = Candidates(matcher, sentence);
        if (candidates.Count == 0) return [];
        var chosen = CandidateChoice.Choose(candidates);
        var readings = new List<MentionReading>(chosen.Count);
        foreach (var candidate in chosen)
            if (!SaysAgain(candidate, chosen, propositions)) readings.Add(builder.Read(candidate));
        return readings;
    }

    private static List<Candidate> Candidates(FrameMatcher matcher, Sentence sentence)
    {
        var candidates = new List<Candidate>();
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++) matcher.Match(token, candidates);
        return candidates;
    }

    // "the strike hit a bridge": the verb tells nothing that its subject, an event of the same type, has not told.
    private static bool SaysAgain(Candidate candidate, List<Candidate> chosen, PropositionLayer propositions)
    {
        if (candidate.Frame.Kind != FrameKind.Verb || !propositions.Has(candidate.Head) || propositions.At(candidate.Head).IsPassive)
            return false;
        foreach (var argument in propositions.ArgumentsOf(candidate.Head))
            if (argument.Kind == ArgumentKind.Subject && IsSaidBy(argument.Head, candidate.Frame.Type, chosen)) return true;
        return false;
    }

    private static bool IsSaidBy(int noun, EventType type, List<Candidate> chosen)
    {
        foreach (var other in chosen)
            if (other.Core == noun && other.Frame.Type == type && other.Frame.Kind == FrameKind.Noun) return true;
        return false;
    }
}
