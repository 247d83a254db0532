using NewsExtraction.Events;

namespace NewsExtraction.Joining;

/// <summary>One real event: the mentions that report it, in text order.</summary>
internal sealed class EventCluster
{
    private readonly List<EventMention> _mentions = [];

    public EventCluster(EventMention first) => _mentions.Add(first);

    public IReadOnlyList<EventMention> Mentions => _mentions;

    public EventMention First => _mentions[0];

    public EventMention Last => _mentions[^1];

    public void Add(EventMention mention) => _mentions.Add(mention);
}
