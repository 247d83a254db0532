using NewsExtraction;
using NewsExtraction.Events;

namespace OwnEvents;

/// <summary>A company, or a part of one, is bought or sold.</summary>
public sealed record CompanyAcquired(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who buys.</summary>
    public EventParticipants? Buyer => Role("Buyer");

    /// <summary>What is bought.</summary>
    public EventParticipants? Target => Role("Target");

    /// <summary>Who sells.</summary>
    public EventParticipants? Seller => Role("Seller");

    /// <summary>The price, in the words of the article.</summary>
    public string? Price => Words("Price");
}

/// <summary>A company says what it earned, lost or sold.</summary>
public sealed record ResultsReported(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Whose results they are.</summary>
    public EventParticipants? Company => Role("Company");

    /// <summary>What was reported: a profit, a loss, sales.</summary>
    public string? Figure => Words("Figure");

    /// <summary>How much, in the words of the article.</summary>
    public string? Amount => Words("Amount");
}

/// <summary>An employer cuts jobs or lays off workers.</summary>
public sealed record JobsCut(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who cuts them.</summary>
    public EventParticipants? Employer => Role("Employer");

    /// <summary>Whom or what it concerns, in the words of the article.</summary>
    public string? Workers => Words("Worker");

    /// <summary>How many, where the article says so.</summary>
    public CountRange? Count => Facts.Count;
}

/// <summary>A company brings a product or a service to the market.</summary>
public sealed record ProductLaunched(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Whose product it is.</summary>
    public EventParticipants? Maker => Role("Maker");

    /// <summary>The product.</summary>
    public EventParticipants? Product => Role("Product");

    /// <summary>The price, in the words of the article.</summary>
    public string? Price => Words("Price");
}
