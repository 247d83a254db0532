using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>Which attribution every token is reported under: the innermost whose content holds it.</summary>
internal sealed class AttributionIndex
{
    private readonly int[] _speech;
    private readonly int[] _any;

    /// <summary>Indexes the contents; cost is linear in their tokens.</summary>
    public AttributionIndex(ParsedText parsed, IReadOnlyList<Attribution> attributions)
    {
        _any = Filled(parsed.Count);
        _speech = Filled(parsed.Count);
        // Long contents first, so that inner ones overwrite outer ones.
        foreach (var attribution in attributions.OrderByDescending(a => a.Content.Sum(c => (long)c.Length)).ThenBy(a => a.Index))
            foreach (var content in attribution.Content)
                for (var token = FirstAt(parsed, content.Start); token < parsed.Count && parsed.Span(token).Start < content.End; token++)
                {
                    _any[token] = attribution.Index;
                    if (attribution.Act == AttributionAct.Speech) _speech[token] = attribution.Index;
                }
    }

    /// <summary>The innermost speech whose content holds the token, or -1.</summary>
    public int SpeechAt(int token) => _speech[token];

    /// <summary>The innermost speech or thought whose content holds the token, or -1.</summary>
    public int At(int token) => _any[token];

    private static int[] Filled(int count)
    {
        var slots = new int[count];
        Array.Fill(slots, -1);
        return slots;
    }

    private static int FirstAt(ParsedText parsed, int offset)
    {
        var (low, high) = (0, parsed.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (parsed.Span(middle).End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
