using NewsExtraction.Diagnostics;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>
/// Finds names of the user's own in a text: a look-up for each run of words that could be one, whatever the number of names. Case and
/// accents count as little as in <see cref="SurfaceKey"/>, but a name that starts with a capital is met only where the text has one.
/// </summary>
internal sealed class OwnNameIndex
{
    /// <summary>Longest name, in characters; the cost of a look-up is bounded by it.</summary>
    public const int LongestName = 100;

    private readonly Dictionary<ulong, OwnName> _byKey = [];
    private readonly HashSet<ulong> _small = [];
    private int _longest;

    /// <summary>The index of names; of two that share a form the first has it.</summary>
    /// <exception cref="ArgumentException">A name cannot be met in any text.</exception>
    public OwnNameIndex(IEnumerable<OwnName> names)
    {
        foreach (var name in names)
        {
            Add(name.Name, name);
            foreach (var alias in name.Aliases) Add(alias, name);
        }
    }

    /// <summary>What keeps a form from being met in texts, or null.</summary>
    public static string? FaultOf(string? form) => string.IsNullOrWhiteSpace(form) ? NameMessages.NameMissing()
        : form.Length > LongestName ? NameMessages.TooLong(form, LongestName)
        : form.Any(char.IsLetterOrDigit) ? null : NameMessages.NoWords(form);

    /// <summary>The longest name that starts at a token, within its sentence.</summary>
    public OwnName? At(ParsedText parsed, int first, out int end)
    {
        end = first;
        // A key leaves a leading article out, so no name starts with one here.
        if (parsed.Tokens.Chars(first).Equals("the", StringComparison.OrdinalIgnoreCase)) return null;
        var key = default(SurfaceKey);
        var (length, last) = (0, parsed.SentenceOf(first).EndToken);
        OwnName? best = null;
        var isSmall = !char.IsUpper(parsed.Tokens.Chars(first)[0]) && !char.IsDigit(parsed.Tokens.Chars(first)[0]);
        for (var token = first; token < last && length <= _longest; token++)
        {
            Work.Count();
            if (token > first && parsed.Tokens.SpaceAfter(token - 1)) key.Append(' ');
            var word = parsed.Tokens.Chars(token);
            key.Append(word);
            length += word.Length;
            if (!_byKey.TryGetValue(key.Value, out var name) || (isSmall && !_small.Contains(key.Value))) continue;
            (best, end) = (name, token + 1);
        }

        return best;
    }

    private void Add(string form, OwnName name)
    {
        if (FaultOf(form) is { } fault) throw new ArgumentException(fault, nameof(name));
        form = form.Trim();
        var key = SurfaceKey.Of(form);
        if (!_byKey.TryAdd(key, name)) return;
        if (char.IsLower(form[0])) _small.Add(key);
        _longest = Math.Max(_longest, form.Length);
    }
}
