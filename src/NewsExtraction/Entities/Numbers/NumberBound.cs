namespace NewsExtraction.Entities;

/// <summary>What the words beside a number make of it.</summary>
internal enum NumberBound : byte
{
    None,
    AtLeast,
    AtMost,
    About,
}
