using NewsExtraction.Syntax;
namespace NewsExtraction.Events;

/// <summary>When an event takes place, as the text says it.</summary>
/// <param name="Span">The words of the time expression.</param>
/// <param name="Text">Those words.</param>
/// <param name="Value">TIMEX3 value, for instance <c>2017-W46</c>; holds X for what is not known.</param>
/// <param name="From">First day that the expression covers, or null where it names no days or the day of publication is not known.</param>
/// <param name="To">Last day, inclusive, or null.</param>
public sealed record EventTime(TextSpan Span, string Text, string Value, DateOnly? From, DateOnly? To)
{
    /// <summary>The words.</summary>
    public override string ToString() => Text;

    internal static EventTime Of(ValueMention value, ParsedText parsed) =>
        new(value.Span, parsed.CharsIn(value.Span).ToString(), value.Value, value.From, value.To);
}
