namespace NewsExtraction.Entities;

/// <summary>What the recogniser tells apart; finer types come from lists and head words afterwards.</summary>
internal enum NameType : byte
{
    Person,
    Organization,
    Place,
    Facility,
    Nationality,
    Miscellaneous,
    Product,
}

/// <summary>
/// The labels that words bear: 0 outside, else for each type Begin, Inside, Last and Unit (a name of one word). Which
/// may follow which is fixed: a name that has begun goes on to its last word.
/// </summary>
internal static class NameLabels
{
    public const int Types = 7;
    public const int Count = 1 + 4 * Types;

    /// <summary>Labels in a row of weights, padded to a power of two.</summary>
    public const int Width = 32;

    public const int Outside = 0;
    public const int Begin = 0;
    public const int Inside = 1;
    public const int Last = 2;
    public const int Unit = 3;

    /// <summary>Stands where a word is in no listed name.</summary>
    public const byte NoPlace = byte.MaxValue;

    /// <summary>A mask with one bit for each label.</summary>
    public const uint All = (1u << Count) - 1;

    public static int Of(NameType type, int place) => 1 + 4 * (int)type + place;

    public static NameType TypeOf(int label) => (NameType)((label - 1) >> 2);

    public static int PlaceOf(int label) => (label - 1) & 3;

    /// <summary>True where a name may end behind the label (or none is open).</summary>
    public static bool Ends(int label) => label == Outside || PlaceOf(label) >= Last;

    /// <summary>True where a name may begin at the label (or none does).</summary>
    public static bool Starts(int label) => label == Outside || PlaceOf(label) is Begin or Unit;

    public static bool MayFollow(int before, int label) =>
        Ends(before) ? Starts(label) : !Starts(label) && TypeOf(before) == TypeOf(label);
}
