using System.Text;

namespace NewsExtraction.Events;

/// <summary>
/// An event that an article reports. One record per type gives its roles names; this base gives what all have in common. Immutable and safe
/// to share.
/// A record for a type of your own derives from this one and is declared with <see cref="NewsExtractorBuilder.Record"/>.
/// </summary>
public abstract record NewsEvent
{
    /// <summary>Makes a record of the facts.</summary>
    protected NewsEvent(EventFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Facts = facts;
    }

    /// <summary>All that is known of the event.</summary>
    public EventFacts Facts { get; }

    /// <summary>Name of the event within the article: <c>V1</c>, <c>V2</c>, ...</summary>
    public string Id => Facts.Id;

    /// <summary>Name of the event's type, for instance <c>CityLiberated</c>.</summary>
    public string Type => Facts.Type;

    /// <summary>PLOVER category, or null where PLOVER has none for it.</summary>
    public string? Plover => Facts.Plover;

    /// <summary>ACLED sub-event type, or null where ACLED has none for it.</summary>
    public string? Acled => Facts.Acled;

    /// <summary>Whether it is told as a fact.</summary>
    public Realis Realis => Facts.Realis;

    /// <summary>Probability that the event is right, 0 to 1.</summary>
    public double Confidence => Facts.Confidence;

    /// <summary>When it takes place, where the text says so.</summary>
    public EventTime? When => Facts.When;

    /// <summary>Where it takes place, where the text says so.</summary>
    public EventParticipants? Place => Facts.Role("Place");

    /// <summary>All roles that are filled.</summary>
    public IReadOnlyList<EventParticipants> Roles => Facts.Roles;

    /// <summary>PLOVER's first actor field: who acts.</summary>
    public IReadOnlyList<EventParticipant> Initiators => Facts.Initiators;

    /// <summary>PLOVER's second actor field: who is acted upon.</summary>
    public IReadOnlyList<EventParticipant> Recipients => Facts.Recipients;

    /// <summary>Who the article credits the report to.</summary>
    public IReadOnlyList<EventParticipant> Sources => Facts.Sources;

    /// <summary>Where the text reports the event, with offsets and the rule that found each mention.</summary>
    public IReadOnlyList<EventMention> Mentions => Facts.Mentions;

    /// <summary>Type and roles in one line, for instance <c>CityLiberated (Force: Iraqi army, Place: Mosul) In July</c>.</summary>
    public sealed override string ToString()
    {
        var line = new StringBuilder(Type);
        for (var i = 0; i < Roles.Count; i++) line.Append(i == 0 ? " (" : ", ").Append(Roles[i].Role).Append(": ").Append(Roles[i].Name);
        if (Roles.Count > 0) line.Append(')');
        if (When is not null) line.Append(' ').Append(When.Text);
        return line.ToString();
    }

    /// <summary>The role of that name, or null where nobody fills it.</summary>
    protected EventParticipants? Role(string name) => Facts.Role(name);

    /// <summary>The words that fill a role which holds a clause or a thing, or null.</summary>
    protected string? Words(string role) => Facts.Role(role)?.First.Text;
}
