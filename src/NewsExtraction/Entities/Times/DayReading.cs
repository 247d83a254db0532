namespace NewsExtraction.Entities;

/// <summary>A day that the text names.</summary>
/// <param name="End">Index behind the last atom.</param>
/// <param name="Point">The day.</param>
/// <param name="WithYear">True where the text names the year.</param>
internal readonly record struct DayReading(int End, TimePoint Point, bool WithYear = false);
