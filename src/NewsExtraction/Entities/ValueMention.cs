namespace NewsExtraction;

/// <summary>Kinds of values; the first four are those of TIMEX3.</summary>
public enum ValueKind : byte
{
    /// <summary>A calendar date or part of one.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurring time.</summary>
    Set,

    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>A share in per cent.</summary>
    Percent,

    /// <summary>A number with a unit.</summary>
    Quantity,

    /// <summary>A number.</summary>
    Cardinal,

    /// <summary>A rank.</summary>
    Ordinal,
}

/// <summary>A time expression or another value.</summary>
/// <param name="Index">Position in <see cref="Entities.EntityLayer.Values"/>.</param>
/// <param name="Type">What it is.</param>
/// <param name="Span">The words, without a leading preposition.</param>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index behind the last token.</param>
/// <param name="Value">Normal form: TIMEX3 notation for times; "EUR 2500000", "18000 km2", "10..20" for others.</param>
/// <param name="From">First day covered, where the value names days.</param>
/// <param name="To">Last day covered, inclusive.</param>
public sealed record ValueMention(int Index, ValueKind Type, TextSpan Span, int FirstToken, int EndToken, string Value,
    DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>True for dates, times, durations and sets.</summary>
    public bool IsTime => Type <= ValueKind.Set;

    /// <summary>True where both are the same by all that the output holds: type, place, normal form and days.</summary>
    public bool Equals(ValueMention? other) => ReferenceEquals(this, other) || (other is not null && Type == other.Type
        && Span == other.Span && Value == other.Value && From == other.From && To == other.To);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, Span, Value);

    /// <summary>Type, normal form and place, for instance <c>Date 2017-W46 55..64</c>.</summary>
    public override string ToString() => $"{Type} {Value} {Span}";
}
