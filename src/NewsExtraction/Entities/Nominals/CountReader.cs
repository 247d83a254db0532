using System.Globalization;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>
/// Reads how many people or things a noun phrase speaks of: numerals in figures and words, "at least 30", "between 20 and 30", "dozens of",
/// "a couple of".
/// What is only said to be near a number is taken for that number.
/// </summary>
internal static class CountReader
{
    private const int LongestNumber = 8;

    /// <summary>The count of the base noun phrase, or null where it says none.</summary>
    public static CountRange? Read(ParsedText parsed, int first, int head, int end)
    {
        CountRange? range = null;
        var at = -1;
        for (var token = first; token < end; token++)
        {
            if (!IsCounting(parsed, token, head) || ReadNumber(parsed, token, end, out var next) is not { } number) continue;
            (range, at) = (number, token);
            if (next < end && Joins(parsed, first, token, next) && ReadNumber(parsed, next + 1, end, out _) is { IsExact: true } upper
                && number.IsExact && upper.Max > number.Max)
                return new CountRange(number.Min, upper.Max);
            break;
        }

        if (range is not { } found) return null;
        return Bounded(parsed, Math.Max(at - 3, parsed.SentenceOf(at).FirstToken), at, found);
    }

    /// <summary>Reads a number that begins at the token, in figures or words; null where there is none.</summary>
    public static CountRange? ReadNumber(ParsedText parsed, int token, int end, out int next)
    {
        next = token;
        if (token >= end) return null;
        long total = 0;
        long part = 0;
        var any = false;
        CountRange? vague = null;
        var limit = Math.Min(end, token + LongestNumber);
        for (; next < limit; next++)
        {
            var word = parsed.Word(next);
            if (Figures(word) is { } figures)
            {
                if (any) break;
                (part, any) = (figures.Value, true);
                if (figures.Upper is { } upper)
                {
                    next++;
                    return new CountRange(figures.Value, upper);
                }

                continue;
            }

            var lower = word.ToLowerInvariant();
            if (Unit(lower) is { } unit)
            {
                // "two three" are two numbers; "twenty three" is one.
                if (any && part % 10 != 0) break;
                part += unit;
                any = true;
            }
            else if (Scale(lower) is { } scale)
            {
                if (!any && vague is null && lower.EndsWith('s')) break;
                part = Math.Max(part, 1) * scale;
                any = true;
                if (scale >= 1000)
                {
                    total += part;
                    part = 0;
                }
            }
            else if (lower == "dozen" && next >= token)
            {
                part = Math.Max(part, 1) * 12;
                any = true;
            }
            else if (any && lower is "and" or "-" && part % 10 == 0 && next + 1 < limit
                && Unit(parsed.Word(next + 1).ToLowerInvariant()) is not null)
            {
                continue;
            }
            else
            {
                break;
            }
        }

        if (any) return CountRange.Exactly(total + part);
        vague = Vague(parsed, token, end, out next);
        return vague;
    }

    // Only what counts the head: a numeral at the head, the head itself, or the quantity noun that governs it; not "the 2014 war".
    private static bool IsCounting(ParsedText parsed, int token, int head)
    {
        if (token == head) return parsed.Upos(token) is Upos.Num or Upos.Noun;
        if (parsed.Relation(token) is Relation.Nummod or Relation.Amod or Relation.Det or Relation.Advmod or Relation.Compound
            or Relation.NmodUnmarked && parsed.Head(token) == head)
            return !IsYear(parsed, token) && parsed.Features(token).NumType != NumeralType.Ord;
        return parsed.Head(token) is >= 0 and var above && parsed.Head(above) == head && parsed.Relation(above) == Relation.Nummod
            && parsed.Upos(token) == Upos.Num;
    }

    private static bool IsYear(ParsedText parsed, int token) =>
        parsed.Word(token) is { Length: 4 } word && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= 1900 and < 2100 && parsed.Relation(token) != Relation.Nummod;

    private static bool Joins(ParsedText parsed, int first, int token, int next)
    {
        var word = parsed.Word(next).ToLowerInvariant();
        if (word is "to" or "-" or "–") return true;
        return word == "and" && token > first - 2 && token > 0
            && parsed.Word(token - 1).Equals("between", StringComparison.OrdinalIgnoreCase);
    }

    private static CountRange Bounded(ParsedText parsed, int from, int at, CountRange range)
    {
        for (var token = at - 1; token >= from; token--)
        {
            var word = parsed.Word(token).ToLowerInvariant();
            var before = token > from ? parsed.Word(token - 1).ToLowerInvariant() : string.Empty;
            switch (word)
            {
                case "least" when before == "at":
                case "than" when before is "more" or "greater":
                case "over" or "exceeding" or "minimum":
                    return new CountRange(range.Min, null);
                case "most" when before == "at":
                case "than" when before is "fewer" or "less":
                case "to" when before == "up":
                case "under" or "maximum":
                    return new CountRange(null, range.Max);
                case "about" or "around" or "some" or "nearly" or "almost" or "approximately" or "roughly" or "the" or "all" or "other"
                    or "these" or "those" or "a" or "an" or "only" or "just":
                    continue;
                default:
                    return range;
            }
        }

        return range;
    }

    private static CountRange? Vague(ParsedText parsed, int token, int end, out int next)
    {
        next = token + 1;
        var word = parsed.Word(token).ToLowerInvariant();
        if (word == "tens" && token + 2 < end && parsed.Word(token + 1) == "of" && parsed.Word(token + 2) is "thousands")
        {
            next = token + 3;
            return new CountRange(20_000, null);
        }

        if (word == "hundreds" && token + 2 < end && parsed.Word(token + 1) == "of" && parsed.Word(token + 2) is "thousands")
        {
            next = token + 3;
            return new CountRange(200_000, null);
        }

        return word switch
        {
            "both" => CountRange.Exactly(2),
            "couple" or "pair" => CountRange.Exactly(2),
            "several" => new CountRange(3, null),
            "dozens" => new CountRange(24, null),
            "scores" => new CountRange(40, null),
            "hundreds" => new CountRange(200, null),
            "thousands" => new CountRange(2000, null),
            "millions" => new CountRange(2_000_000, null),
            _ => null,
        };
    }

    private static (long Value, long? Upper)? Figures(string word)
    {
        if (word.Length == 0 || !char.IsAsciiDigit(word[0])) return null;
        var dash = word.IndexOfAny(['-', '–']);
        if (dash > 0)
        {
            return Whole(word.AsSpan(0, dash)) is { } low && Whole(word.AsSpan(dash + 1)) is { } high && high > low ? (low, high) : null;
        }

        return Whole(word) is { } value ? (value, null) : null;
    }

    private static long? Whole(ReadOnlySpan<char> word)
    {
        long value = 0;
        var digits = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsAsciiDigit(word[i]))
            {
                if (++digits > 15) return null;
                value = value * 10 + (word[i] - '0');
            }
            else if (word[i] != ',' || word.Length - i < 4)
            {
                return null;
            }
        }

        return digits > 0 ? value : null;
    }

    private static long? Unit(string word)
    {
        var dash = word.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0) return Simple(word);
        return Simple(word[..dash]) is { } tens && tens % 10 == 0 && Simple(word[(dash + 1)..]) is { } ones && ones < 10 ? tens + ones
            : null;
    }

    private static long? Simple(string word) => word switch
    {
        "one" => 1,
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        "eleven" => 11,
        "twelve" => 12,
        "thirteen" => 13,
        "fourteen" => 14,
        "fifteen" => 15,
        "sixteen" => 16,
        "seventeen" => 17,
        "eighteen" => 18,
        "nineteen" => 19,
        "twenty" => 20,
        "thirty" => 30,
        "forty" => 40,
        "fifty" => 50,
        "sixty" => 60,
        "seventy" => 70,
        "eighty" => 80,
        "ninety" => 90,
        _ => null,
    };

    private static long? Scale(string word) => word switch
    {
        "hundred" => 100,
        "thousand" => 1000,
        "million" => 1_000_000,
        "billion" => 1_000_000_000,
        _ => null,
    };
}
