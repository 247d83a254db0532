namespace NewsExtraction.Training.Transformer;

/// <summary>Words that a pretrained encoder reads together, as the pieces it knows.</summary>
internal class PieceText
{
    /// <summary>Most pieces of a text, with the signs before and behind.</summary>
    public const int Longest = 256;

    /// <summary>Numbers of the pieces, with the signs.</summary>
    public List<int> Pieces { get; } = [];

    /// <summary>How the word of each piece is capitalised, a number below <see cref="Capitals.Kinds"/>; 0 for signs.</summary>
    public List<int> Cases { get; } = [];

    /// <summary>First piece of each word.</summary>
    public List<int> FirstPieces { get; } = [];

    /// <summary>Adds a sign: the vocabulary's first before all words, its last behind them.</summary>
    public void Sign(int sign)
    {
        Pieces.Add(sign);
        Cases.Add(0);
    }

    /// <summary>Adds a word; pieces beyond the longest text are left out.</summary>
    /// <param name="pieces">Its pieces.</param>
    /// <param name="capitals">How it is capitalised; see <see cref="Capitals"/>.</param>
    public void Add(ReadOnlySpan<int> pieces, int capitals)
    {
        FirstPieces.Add(Math.Min(Pieces.Count, Longest - 2));
        foreach (var piece in pieces)
        {
            if (Pieces.Count >= Longest - 1) return;
            Pieces.Add(piece);
            Cases.Add(capitals);
        }
    }
}

/// <summary>How a word is written, for encoders that read without case.</summary>
internal static class Capitals
{
    public const int Kinds = 10;

    public static int Kind(ReadOnlySpan<char> word)
    {
        int upper = 0, lower = 0, digits = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
            else if (char.IsDigit(c)) digits++;
        }

        if (upper + lower == 0) return digits == 0 ? 1 : 2;
        if (upper == 0) return digits > 0 ? 3 : 4;
        if (lower == 0) return upper == 1 ? 5 : 6;
        return upper == 1 && char.IsUpper(word[0]) ? digits > 0 ? 7 : 8 : 9;
    }
}
