using System.Collections.Frozen;
using NewsExtraction.Events;
using NewsExtraction.Propositions;

namespace NewsExtraction.Rules;

/// <summary>Makes event mentions out of candidates: subtype, attributes, place, time, count, source, codes.</summary>
internal sealed class MentionBuilder(PropositionLayer propositions, FillerTest test, IReadOnlyList<Attribution> attributions,
    DateOnly? published)
{
    private const float CertaintyOfPlace = 0.8f;

    private readonly PlaceFinder _places = new(propositions, test.Classifier);
    private readonly TimeFinder _times = new(propositions.Entities);
    private readonly ComingTimes _coming = new(propositions.Parsed, published);
    private readonly FillerWriter _writer = new(propositions.Entities);
    private readonly MentionCounter _counter = new(propositions.Entities);
    private readonly SourceFinder _sources = new(attributions);
    private readonly List<int> _found = [];

    /// <summary>The candidate with its fillers, and with the place of its clause where the frame names none.</summary>
    public MentionReading Read(Candidate candidate)
    {
        var fillers = candidate.Fillers.ToList();
        AddPlaces(candidate, fillers);
        return new MentionReading(candidate, fillers);
    }

    /// <summary>The mention, or null where a required role stays empty, or what is learnt is what the type may never be.</summary>
    public EventMention? Build(MentionReading reading)
    {
        var (candidate, fillers) = (reading.Candidate, reading.Fillers);
        if (!HasRequired(candidate.Frame.Type, fillers)) return null;
        var attributes = AttributesOf(candidate, fillers);
        var view = new MatchView(propositions, test, candidate.Trigger, fillers, attributes);
        // Frames were asked when they matched.
        if (candidate.IsLearnt && candidate.Frame.Type.ForbiddenBy(view) is not null) return null;
        var type = TypeOf(candidate, view);
        var counts = _counter.Read(candidate.Frame.Type, fillers, candidate.TriggerTokens);
        var time = _times.Find(candidate.Head, candidate.Core, candidate.Frame.Type.Group);
        return new EventMention
        {
            Type = type.Name,
            Parent = type.Parent?.Name,
            Definition = type,
            Sentence = propositions.Parsed.SentenceOf(candidate.Head).Index,
            TriggerTokens = candidate.TriggerTokens,
            Trigger = TriggerSpans.Of(propositions.Parsed, candidate.TriggerTokens),
            TriggerHead = candidate.Head,
            Realis = RealisOf(reading, time),
            Rule = candidate.Frame.Id,
            Fillers = Write(type, fillers, counts),
            Time = time,
            Attribution = _sources.Covering(propositions.Parsed.Span(candidate.Core), candidate.TriggerTokens, fillers),
            Attributes = attributes.Count == 0 ? FrozenDictionary<string, string>.Empty
                : attributes.ToFrozenDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal),
            Count = MentionCounter.Sum(counts),
            Plover = type.PloverOf(view),
            Acled = type.AcledOf(view),
            Weight = type.WeightOf(view),
            Confidence = Confidence(candidate),
            Support = reading.Support,
        };
    }

    // "next week's talks" are planned, though nothing else says so.
    private Realis RealisOf(MentionReading reading, ValueMention? time) =>
        reading.Realis == Realis.Asserted && time is not null && !reading.Candidate.Frame.IsAct && reading.Type.Group == EventGroup.Measure
            && _coming.AreAheadOf(reading.Candidate.Head, time)
            ? Realis.Planned : reading.Realis;

    // Where the frame does not say where it happened, the clause may.
    private void AddPlaces(Candidate candidate, List<CandidateFiller> fillers)
    {
        if (candidate.Frame.Type.Role(EventRole.Place) is not { } role || IsFilled(role, fillers)) return;
        _places.Find(candidate, _found);
        foreach (var head in _found)
            if (role.Classes == FillerClass.Place || test.Admits(role, head, isClause: false))
                fillers.Add(new CandidateFiller(role, head, false, CertaintyOfPlace, null));
    }

    private static bool HasRequired(EventType type, List<CandidateFiller> fillers)
    {
        foreach (var role in type.AllRoles)
            if (role.IsRequired && !IsFilled(role, fillers)) return false;
        return true;
    }

    private static bool IsFilled(EventRole role, List<CandidateFiller> fillers)
    {
        foreach (var filler in fillers)
            if (filler.Role.Name == role.Name) return true;
        return false;
    }

    // The frame's own attributes; then the first of each name whose condition holds, the subtype's before its parent's.
    private List<(string Name, string Value)> AttributesOf(Candidate candidate, List<CandidateFiller> fillers)
    {
        var attributes = candidate.Attributes.ToList();
        var view = new MatchView(propositions, test, candidate.Trigger, fillers, attributes) { LeavesOutRecipients = true };
        for (var type = candidate.Frame.Type; type is not null; type = type.Parent)
            foreach (var (name, value, when) in type.Attributes)
                if (view.Attribute(name) is null && (when is null || when.Holds(view))) attributes.Add((name, value));
        return attributes;
    }

    private static EventType TypeOf(Candidate candidate, MatchView view)
    {
        foreach (var subtype in candidate.Frame.Type.Subtypes)
            if (subtype.When is { } when && when.Holds(view)) return subtype;
        return candidate.Frame.Type;
    }

    private List<RoleFiller> Write(EventType type, List<CandidateFiller> fillers, List<FillerCount> counts)
    {
        var written = new List<RoleFiller>(fillers.Count + counts.Count);
        foreach (var role in type.AllRoles)
        {
            if (role.CountOf is null) Write(role, fillers, written);
            else foreach (var count in counts) written.Add(new RoleFiller(role.Name, count.Span, count.Head, -1));
        }

        return written;
    }

    private void Write(EventRole role, List<CandidateFiller> fillers, List<RoleFiller> into)
    {
        foreach (var filler in fillers)
            if (filler.Role.Name == role.Name) into.Add(_writer.Write(role, filler.Head, filler.IsClause));
    }

    private static float Confidence(Candidate candidate)
    {
        var certainty = candidate.Certainty;
        foreach (var filler in candidate.Fillers) certainty *= 0.5f + (filler.Certainty * 0.5f);
        return certainty;
    }
}
