namespace NewsExtraction.Events;

/// <summary>The entities among an event's participants. Most events have a few, which are searched; an event that a long article comes
/// back to again and again may have thousands.</summary>
internal readonly struct EntitySet
{
    private const int FewEnoughToSearch = 8;
    private readonly IReadOnlyList<EventParticipant> _few;
    private readonly HashSet<int>? _many;

    public EntitySet(IReadOnlyList<EventParticipant> participants)
    {
        _few = participants;
        if (participants.Count > FewEnoughToSearch) _many = [.. participants.Where(p => p.Entity is not null).Select(p => p.Entity!.Index)];
    }

    public bool Has(Entity entity)
    {
        if (_many is not null) return _many.Contains(entity.Index);
        foreach (var participant in _few)
            if (participant.Entity?.Index == entity.Index) return true;
        return false;
    }
}
