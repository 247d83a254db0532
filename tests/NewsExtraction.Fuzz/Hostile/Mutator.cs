using System.Text;

namespace NewsExtraction.Fuzz.Hostile;

/// <summary>Changes a seed a little, as accidents and attackers do.</summary>
/// <param name="next">A number below the one given.</param>
internal sealed class Mutator(Func<int, int> next)
{
    private static readonly string[] Odd =
        ["\0", "\uD83D", "\uDE00", "\uFEFF", "\u202E", "\u0301", "\u2028", "\u200D", "\u001B[31m", "\r", "\t", "((((((((", "“‘“‘", "....",
            "----",
            "9999999999999999999999", "NaN", "-1", "2147483648", "<![CDATA[", "&#0;", "&#x110000;", "@", "not not not ", "words x = "];

    /// <summary>The text with one to six changes.</summary>
    public string Change(string text)
    {
        var changed = new StringBuilder(text);
        for (var left = 1 + next(6); left > 0; left--) Once(changed);
        return changed.ToString();
    }

    /// <summary>The text with one change.</summary>
    public string ChangeOnce(string text)
    {
        var changed = new StringBuilder(text);
        Once(changed);
        return changed.ToString();
    }

    /// <summary>The bytes with one to four changes, behind a place that stays.</summary>
    public void Change(Span<byte> bytes)
    {
        for (var left = 1 + next(4); left > 0; left--)
        {
            var at = next(bytes.Length);
            switch (next(4))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << next(8));
                    break;
                case 1:
                    bytes[at] = (byte)next(256);
                    break;
                case 2:
                    // A whole number, where it lies, made very large, very small or something near.
                    at &= ~3;
                    if (at + 4 <= bytes.Length) BitConverter.TryWriteBytes(bytes[at..], Number());
                    break;
                default:
                    var length = Math.Min(1 + next(256), bytes.Length - at);
                    bytes.Slice(next(bytes.Length - length + 1), length).CopyTo(bytes.Slice(at, length));
                    break;
            }
        }
    }

    private int Number() => next(6) switch
    {
        0 => -1,
        1 => int.MaxValue,
        2 => int.MinValue,
        3 => next(16),
        4 => 1 << next(31),
        _ => next(int.MaxValue),
    };

    private void Once(StringBuilder text)
    {
        var (at, length) = text.Length == 0 ? (0, 0) : (next(text.Length), 0);
        length = Math.Min(1 + next(40), text.Length - at);
        switch (next(7))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(next(text.Length + 1), text.ToString(at, length));
                break;
            case 2:
                text.Insert(at, Odd[next(Odd.Length)]);
                break;
            case 3 when text.Length > 0:
                text[at] = (char)next(char.MaxValue + 1);
                break;
            case 4:
                text.Insert(at, text.ToString(at, length), 1 + next(200));
                break;
            case 5:
                text.Length = at;
                break;
            case 6 when text.Length > 0:
                text[at] = char.IsUpper(text[at]) ? char.ToLowerInvariant(text[at]) : char.ToUpperInvariant(text[at]);
                break;
        }
    }
}
