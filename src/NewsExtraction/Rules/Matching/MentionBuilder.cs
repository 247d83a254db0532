using System.Collections.Frozen;
using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Propositions;

namespace NewsExtraction.Rules;

/// <summary>Makes event mentions out of candidates: subtype, attributes, place, time, count, source, codes.</summary>
internal sealed class MentionBuilder
{
    private readonly PropositionLayer _propositions;
    private readonly EntityLayer _entities;
    private readonly MatchContext _context;
    private readonly PlaceFinder _places;
    private readonly TimeFinder _times;
    private readonly FillerWriter _writer;
    private readonly SourceFinder _attributions;
    private readonly List<int> _found = [];

    public MentionBuilder(PropositionLayer propositions, MatchContext context, IReadOnlyList<Attribution> attributions)
    {
        _propositions = propositions;
        _entities = propositions.Entities;
        _context = context;
        _places = new PlaceFinder(propositions, context.Classifier);
        _times = new TimeFinder(_entities);
        _writer = new FillerWriter(_entities);
        _attributions = new SourceFinder(attributions);
    }

    /// <summary>The mention, or null where a required role stays empty.</summary>
    public EventMention? Build(Candidate candidate)
    {
        var type = candidate.Frame.Type;
        Resume(candidate);
        if (type.Role("Place") is { } place && !IsFilled(place)) AddPlaces(candidate, place);
        foreach (var role in type.Roles)
            if (role.IsRequired && !IsFilled(role)) return null;
        var count = AddCount(type);
        SetAttributes(type);
        foreach (var subtype in type.Subtypes)
        {
            if (subtype.When is null || !subtype.When.Holds(_context)) continue;
            type = subtype;
            break;
        }

        var parsed = _propositions.Parsed;
        var fillers = new List<RoleFiller>(_context.Fillers.Count + 1);
        foreach (var role in type.Roles)
        {
            if (role.CountOf is not null)
            {
                if (count is { } counted) fillers.Add(new RoleFiller(role.Name, counted.Span, counted.Head, -1));
                continue;
            }

            foreach (var filler in _context.Fillers)
                if (filler.Role.Name == role.Name) fillers.Add(_writer.Write(role, filler.Head, filler.IsClause));
        }

        return new EventMention
        {
            Type = type.Name,
            Parent = type.Parent?.Name,
            Definition = type,
            Sentence = parsed.SentenceOf(candidate.Head).Index,
            TriggerTokens = candidate.TriggerTokens,
            TriggerHead = candidate.Head,
            Realis = candidate.Realis,
            Rule = candidate.Frame.Id,
            Fillers = fillers,
            Time = _times.Find(candidate.Head, candidate.Core),
            Attribution = _attributions.Covering(parsed.Span(candidate.Core)),
            Attributes = _context.Attributes.Count == 0 ? FrozenDictionary<string, string>.Empty
                : _context.Attributes.ToFrozenDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal),
            Count = count?.Number,
            Plover = type.PloverOf(_context),
            Acled = type.AcledOf(_context),
            Weight = type.WeightOf(_context),
            Confidence = Confidence(candidate),
        };
    }

    private void Resume(Candidate candidate)
    {
        _context.TriggerTokens.Clear();
        _context.TriggerTokens.AddRange(candidate.TriggerTokens);
        _context.Begin(candidate.Head, candidate.Core, _context.ReadingAt(candidate));
        _context.Fillers.AddRange(candidate.Fillers);
        _context.Attributes.AddRange(candidate.Attributes);
    }

    private bool IsFilled(EventRole role)
    {
        foreach (var filler in _context.Fillers)
            if (filler.Role.Name == role.Name) return true;
        return false;
    }

    private void AddPlaces(Candidate candidate, EventRole place)
    {
        _places.Find(candidate, _found);
        foreach (var head in _found)
            if (place.Classes == FillerClass.Place || _context.Admits(place, head, isClause: false))
                _context.Fillers.Add(new CandidateFiller(place, head, false, 0.8f));
    }

    private (TextSpan Span, int Head, CountRange? Number)? AddCount(EventType type)
    {
        foreach (var role in type.Roles)
        {
            if (role.CountOf is null) continue;
            foreach (var filler in _context.Fillers)
                if (filler.Role.Name == role.CountOf && _writer.Count(filler.Head) is { } found)
                    return (found.Span, found.Head, _writer.Number(filler.Head, found.Head));
        }

        return null;
    }

    private void SetAttributes(EventType type)
    {
        _context.OverlooksRecipients = true;
        for (var t = type; t is not null; t = t.Parent)
            foreach (var (name, value, when) in t.Attributes)
                if (_context.Attribute(name) is null && (when is null || when.Holds(_context))) _context.Attributes.Add((name, value));
        _context.OverlooksRecipients = false;
    }

    private static float Confidence(Candidate candidate)
    {
        var certainty = candidate.Frame.Certainty;
        foreach (var filler in candidate.Fillers) certainty *= 0.5f + (filler.Certainty * 0.5f);
        return certainty;
    }
}
