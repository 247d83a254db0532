namespace NewsExtraction.Entities;

/// <summary>A time expression as the grammar read it.</summary>
/// <param name="First">Index of the first atom.</param>
/// <param name="End">Index behind the last atom.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Point">The calendar point; its grain is <see cref="Grain.None"/> where <paramref name="Value"/> speaks.</param>
/// <param name="Value">TIMEX3 value of durations and sets.</param>
/// <param name="WithYear">True where the text names the year.</param>
internal readonly record struct TimeReading(int First, int End, ValueKind Type, TimePoint Point, string Value = "", bool WithYear = false)
{
    public string Text => Point.Grain == Grain.None ? Value : Point.ToString();
}
