namespace NewsExtraction.Entities;

/// <summary>Parts of the day.</summary>
internal enum DayPart : byte
{
    None,
    Morning,
    Afternoon,
    Evening,
    Night,
    Daytime,
}
