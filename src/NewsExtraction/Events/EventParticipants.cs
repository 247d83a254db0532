using System.Collections;
using NewsExtraction.Buffers;

namespace NewsExtraction.Events;

/// <summary>A role of an event with all that fill it: one or more, in the order in which the article names them.</summary>
public sealed class EventParticipants : IReadOnlyList<EventParticipant>, IEquatable<EventParticipants>
{
    private readonly EventParticipant[] _participants;

    /// <summary>Makes a role.</summary>
    /// <param name="role">Name of the role, for instance <c>Force</c>.</param>
    /// <param name="participants">Who fills it; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="participants"/> is empty: a role that nobody fills is left out.</exception>
    public EventParticipants(string role, IEnumerable<EventParticipant> participants)
    {
        ArgumentException.ThrowIfNullOrEmpty(role);
        ArgumentNullException.ThrowIfNull(participants);
        _participants = participants.ToArray();
        if (_participants.Length == 0)
            throw new ArgumentException(Diagnostics.RecordMessages.RoleWithoutParticipants(role), nameof(participants));
        Role = role;
    }

    /// <summary>Name of the role.</summary>
    public string Role { get; }

    /// <summary>Names of all that fill the role, joined as in a sentence: "the army, the police and a militia".</summary>
    public string Name => _participants.Length switch
    {
        1 => _participants[0].Name,
        _ => string.Join(", ", _participants[..^1].Select(p => p.Name)) + " and " + _participants[^1].Name,
    };

    /// <summary>The first that fills it.</summary>
    public EventParticipant First => _participants[0];

    /// <summary>Entity of the first that fills it, or null.</summary>
    public Entity? Entity => First.Entity;

    /// <summary>Words of the first that fills it.</summary>
    public string Text => First.Text;

    /// <summary>Number of those that fill the role.</summary>
    public int Count => _participants.Length;

    /// <summary>One of those that fill the role.</summary>
    public EventParticipant this[int index] => _participants[index];

    /// <summary>All that fill the role.</summary>
    public IEnumerator<EventParticipant> GetEnumerator() => ((IEnumerable<EventParticipant>)_participants).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>True where both are the same role with the same participants.</summary>
    public bool Equals(EventParticipants? other) =>
        ReferenceEquals(this, other) || (other is not null && Role == other.Role && Sequences.AreEqual(_participants, other._participants));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EventParticipants);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Role, Count, First);

    /// <summary>The names.</summary>
    public override string ToString() => Name;
}

/// <summary>Somebody or something that fills a role of an event: an entity, or words that name none.</summary>
/// <param name="Entity">The entity, or null where the words name none (a clause, a number, a thing).</param>
/// <param name="Span">The words of the first mention that fills the role.</param>
/// <param name="Text">Those words.</param>
public sealed record EventParticipant(Entity? Entity, TextSpan Span, string Text)
{
    /// <summary>The entity's canonical name, else the words as they stand.</summary>
    public string Name => Entity?.Name ?? Text;

    /// <summary>True where both are the same entity, or where neither is one, the same words.</summary>
    public bool Equals(EventParticipant? other) => ReferenceEquals(this, other)
        || (other is not null && (Entity is null ? other.Entity is null && Text == other.Text : Entity.Equals(other.Entity)));

    /// <inheritdoc/>
    public override int GetHashCode() => Entity?.GetHashCode() ?? HashCode.Combine(Text);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
