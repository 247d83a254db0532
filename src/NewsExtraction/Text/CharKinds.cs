using System.Globalization;

namespace NewsExtraction.Text;

/// <summary>Sorts characters into kinds by one table look-up.</summary>
internal static class CharKinds
{
    // One byte for each of the 65,536 code units, filled once: 64 KB, of which running text touches a few lines.
    private static readonly CharKind[] Table = Fill();

    public static CharKind Of(char c) => Table[c];

    public static bool IsLetterOrDigit(char c) => Table[c] is CharKind.Letter or CharKind.Digit;

    public static bool IsDigit(char c) => Table[c] == CharKind.Digit;

    public static bool IsLetter(char c) => Table[c] == CharKind.Letter;

    public static bool IsSpace(char c) => Table[c] == CharKind.Space;

    /// <summary>ASCII upper case, or upper or title case by Unicode.</summary>
    public static bool IsUpper(char c) => c < 128 ? (uint)(c - 'A') <= 'Z' - 'A' : char.IsUpper(c);

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '`' or '´' or 'ʼ' or '‘' or '＇' or 'ʹ' or '′';

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑' or '\u00AD';

    private static CharKind[] Fill()
    {
        var table = new CharKind[char.MaxValue + 1];
        for (var i = 0; i <= char.MaxValue; i++) table[i] = Classify((char)i);
        return table;
    }

    private static CharKind Classify(char c)
    {
        if (c is '.' or '!' or '?' or '…') return CharKind.Stop;
        if (c is '-' or '‐' or '‑') return CharKind.Hyphen;
        if (IsApostrophe(c)) return CharKind.Apostrophe;
        if (c is '=' or '*' or '~' or '+' or '_' or '#' or '|' or '<' or '>' or '^') return CharKind.Rule;
        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.EnclosingMark
                or UnicodeCategory.LetterNumber => CharKind.Letter,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber => CharKind.Digit,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Control => CharKind.Space,
            UnicodeCategory.Format => CharKind.Invisible,
            UnicodeCategory.Surrogate => CharKind.Surrogate,
            _ => CharKind.Mark,
        };
    }
}
