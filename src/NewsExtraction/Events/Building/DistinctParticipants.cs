namespace NewsExtraction.Events;

/// <summary>Participants in order, each once: by its entity, or where it has none by its words.</summary>
internal sealed class DistinctParticipants
{
    private const int FewEnoughToSearch = 8;
    private readonly List<EventParticipant> _participants = [];
    private HashSet<int>? _entities;
    private HashSet<string>? _words;

    public IReadOnlyList<EventParticipant> All => _participants;

    public void Add(EventParticipant participant)
    {
        if (Has(participant)) return;
        _participants.Add(participant);
        if (_participants.Count == FewEnoughToSearch) Index();
        else if (_words is not null) Note(participant);
    }

    private bool Has(EventParticipant participant)
    {
        if (_entities is null || _words is null) return _participants.Exists(p => Same(p, participant));
        return participant.Entity is { } entity ? _entities.Contains(entity.Index) : _words.Contains(participant.Text);
    }

    private void Index()
    {
        (_entities, _words) = ([], new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        _participants.ForEach(Note);
    }

    private void Note(EventParticipant participant)
    {
        if (participant.Entity is { } entity) _entities!.Add(entity.Index);
        else _words!.Add(participant.Text);
    }

    private static bool Same(EventParticipant a, EventParticipant b) => a.Entity is null || b.Entity is null
        ? a.Entity is null && b.Entity is null && string.Equals(a.Text, b.Text, StringComparison.OrdinalIgnoreCase)
        : a.Entity.Index == b.Entity.Index;
}
