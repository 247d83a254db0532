namespace NewsExtraction.Rules;

/// <summary>Finds the attribution that a place in the text is reported under: the innermost speech that covers it.</summary>
internal sealed class SourceFinder
{
    private readonly IReadOnlyList<Attribution> _attributions;
    private readonly (TextSpan Content, int Index)[] _contents;

    // Longest content so far in sorted order: how far back one that covers a position can begin.
    private readonly int _longest;

    public SourceFinder(IReadOnlyList<Attribution> attributions)
    {
        _attributions = attributions;
        var contents = new List<(TextSpan, int)>();
        for (var i = 0; i < attributions.Count; i++)
        {
            if (attributions[i].Act != AttributionAct.Speech) continue;
            foreach (var content in attributions[i].Content)
            {
                contents.Add((content, i));
                _longest = Math.Max(_longest, content.Length);
            }
        }

        contents.Sort();
        _contents = [.. contents];
    }

    /// <summary>Index of the attribution, or -1. What an event's own trigger says ("[expressed] condolences") is no source of it.</summary>
    public int Covering(TextSpan span, IReadOnlyList<int>? trigger = null)
    {
        var low = 0;
        var high = _contents.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_contents[middle].Content.Start <= span.Start) low = middle + 1;
            else high = middle;
        }

        var best = -1;
        var least = int.MaxValue;
        for (var i = low - 1; i >= 0 && _contents[i].Content.Start >= span.Start - _longest; i--)
        {
            var (content, index) = _contents[i];
            if (!content.Contains(span) || content.Length >= least || IsCue(_attributions[index], trigger)) continue;
            least = content.Length;
            best = _attributions[index].Index;
        }

        return best;
    }

    private static bool IsCue(Attribution attribution, IReadOnlyList<int>? trigger)
    {
        if (trigger is null || attribution.CueHead < 0) return false;
        for (var i = 0; i < trigger.Count; i++)
            if (trigger[i] == attribution.CueHead) return true;
        return false;
    }
}
