using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Output;

/// <summary>An event type as a user makes one, with an attribute of its own.</summary>
internal static class ShipEvents
{
    public const string Sentence = "The navy mothballed the frigate on Monday.";

    public static EventRuleSource Rules { get; } = new("ships.events", """
        event ShipMothballed
          "A ship is taken out of service."
          role Owner  actor  initiator
          role Ship   any    recipient
          verb mothball
            subject -> Owner, object -> Ship
            set fleet reserve
        """);
}
