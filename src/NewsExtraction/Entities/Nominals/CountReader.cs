using System.Collections.Frozen;
using System.Globalization;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>
/// Reads how many people or things a noun phrase speaks of: numerals in figures and words, "at least 30", "between 20 and 30",
/// "dozens of", "a couple of". What is only said to be near a number is taken for that number.
/// </summary>
internal static class CountReader
{
    private const int LongestNumber = 8;
    private const int MostDigits = 15;

    private static readonly FrozenDictionary<string, long> Units = new Dictionary<string, long>
    {
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, long> Scales = new Dictionary<string, long>
    {
        ["dozen"] = 12,
        ["hundred"] = 100,
        ["thousand"] = 1000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // What is only said to be many has the lowest number that a reader would take it for.
    private static readonly FrozenDictionary<string, CountRange> VagueWords = new Dictionary<string, CountRange>
    {
        ["both"] = CountRange.Exactly(2),
        ["couple"] = CountRange.Exactly(2),
        ["pair"] = CountRange.Exactly(2),
        ["several"] = new(3, null),
        ["dozens"] = new(24, null),
        ["scores"] = new(40, null),
        ["hundreds"] = new(200, null),
        ["thousands"] = new(2000, null),
        ["millions"] = new(2_000_000, null),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Words that may stand between a bound and its number ("at least some 30", "more than the 30").
    private static readonly FrozenSet<string> WordsBetween =
        "about around some nearly almost approximately roughly the all other these those a an only just"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

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
        if (Figures(parsed.Word(token)) is { Upper: { } upper, Value: var lower })
        {
            next = token + 1;
            return new CountRange(lower, upper);
        }

        var numeral = new Numeral();
        var limit = Math.Min(end, token + LongestNumber);
        while (next < limit && (numeral.TryAdd(parsed.Word(next)) || numeral.IsJoinedBy(parsed, next, limit))) next++;
        return numeral.HasParts ? CountRange.Exactly(numeral.Value) : Vague(parsed, token, end, out next);
    }

    // Only what counts the head: a numeral at the head, the head itself, or the quantity noun that governs it; not "the 2014 war".
    private static bool IsCounting(ParsedText parsed, int token, int head)
    {
        if (token == head) return parsed.Upos(token) is Upos.Num or Upos.Noun;
        if (parsed.Relation(token) is Relation.Nummod or Relation.Amod or Relation.Det or Relation.Advmod or Relation.Compound
            or Relation.NmodUnmarked && parsed.Head(token) == head)
            return !IsYear(parsed, token) && parsed.Morph(token).NumType != NumeralType.Ord;
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

    /// <summary>The range under what is said before it: "at least", "up to", "more than", past words that change nothing.</summary>
    private static CountRange Bounded(ParsedText parsed, int from, int at, CountRange range)
    {
        for (var token = at - 1; token >= from; token--)
        {
            var word = parsed.Word(token).ToLowerInvariant();
            var before = token > from ? parsed.Word(token - 1).ToLowerInvariant() : string.Empty;
            if (IsLowerBound(before, word)) return new CountRange(range.Min, null);
            if (IsUpperBound(before, word)) return new CountRange(null, range.Max);
            if (!WordsBetween.Contains(word)) return range;
        }

        return range;
    }

    /// <summary>"at least", "more than", "over".</summary>
    private static bool IsLowerBound(string before, string word) => word switch
    {
        "over" or "exceeding" or "minimum" => true,
        "least" => before == "at",
        "than" => before is "more" or "greater",
        _ => false,
    };

    /// <summary>"at most", "fewer than", "up to", "under".</summary>
    private static bool IsUpperBound(string before, string word) => word switch
    {
        "under" or "maximum" => true,
        "most" => before == "at",
        "than" => before is "fewer" or "less",
        "to" => before == "up",
        _ => false,
    };

    /// <summary>"dozens", "several", "both", "tens of thousands".</summary>
    private static CountRange? Vague(ParsedText parsed, int token, int end, out int next)
    {
        next = token + 1;
        var word = parsed.Word(token).ToLowerInvariant();
        if (IsOfThousands(parsed, token, end) && ManyThousands(word) is { } thousands)
        {
            next = token + 3;
            return thousands;
        }

        return VagueWords.TryGetValue(word, out var range) ? range : null;
    }

    private static bool IsOfThousands(ParsedText parsed, int token, int end) =>
        token + 2 < end && parsed.Word(token + 1) == "of" && parsed.Word(token + 2) == "thousands";

    private static CountRange? ManyThousands(string word) => word switch
    {
        "tens" => new CountRange(20_000, null),
        "hundreds" => new CountRange(200_000, null),
        _ => null,
    };

    /// <summary>"1,200"; "20-30" with its upper end.</summary>
    private static (long Value, long? Upper)? Figures(ReadOnlySpan<char> word)
    {
        if (word.Length == 0 || !char.IsAsciiDigit(word[0])) return null;
        var dash = word.IndexOfAny('-', '–');
        if (dash < 0) return Whole(word) is { } value ? (value, null) : null;
        return Whole(word[..dash]) is { } low && Whole(word[(dash + 1)..]) is { } high && high > low ? (low, high) : null;
    }

    /// <summary>Digits with or without thousands separators.</summary>
    private static long? Whole(ReadOnlySpan<char> word)
    {
        long value = 0;
        var digits = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == ',' && word.Length - i >= 4) continue;
            if (!char.IsAsciiDigit(word[i]) || ++digits > MostDigits) return null;
            value = (value * 10) + (word[i] - '0');
        }

        return digits > 0 ? value : null;
    }

    /// <summary>"seven", "forty", "twenty-five".</summary>
    private static long? Unit(string word)
    {
        var dash = word.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0) return Units.TryGetValue(word, out var unit) ? unit : null;
        var parts = Units.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!parts.TryGetValue(word.AsSpan(0, dash), out var tens) || tens % 10 != 0) return null;
        return parts.TryGetValue(word.AsSpan(dash + 1), out var ones) && ones < 10 ? tens + ones : null;
    }

    /// <summary>A number that is read word by word: "two hundred and fifty", "3 million", "twenty three".</summary>
    private struct Numeral
    {
        private long _total;
        private long _part;

        public bool HasParts { get; private set; }

        public readonly long Value => _total + _part;

        /// <summary>Adds a word to the number; false where it does not go on in it ("two three" are two numbers).</summary>
        public bool TryAdd(string word)
        {
            if (Figures(word) is { } figures) return !HasParts && figures.Upper is null && Begin(figures.Value);
            var lower = word.ToLowerInvariant();
            if (Unit(lower) is { } unit) return (!HasParts || _part % 10 == 0) && Begin(_part + unit);
            if (!Scales.TryGetValue(lower, out var scale)) return false;
            Begin(Math.Max(_part, 1) * scale);
            if (scale >= 1000) (_total, _part) = (_total + _part, 0);
            return true;
        }

        /// <summary>True for the "and" or dash of "two hundred and fifty".</summary>
        public readonly bool IsJoinedBy(ParsedText parsed, int token, int limit)
        {
            if (!HasParts || _part % 10 != 0 || token + 1 >= limit) return false;
            return parsed.Word(token).ToLowerInvariant() is "and" or "-" && Unit(parsed.Word(token + 1).ToLowerInvariant()) is not null;
        }

        private bool Begin(long part)
        {
            _part = part;
            HasParts = true;
            return true;
        }
    }
}
