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

    /// <summary>Index of the attribution, or -1.</summary>
    /// <param name="span">A place in the text.</param>
    /// <param name="trigger">Tokens of the event's trigger.</param>
    /// <param name="fillers">Who and what takes part.</param>
    public int Covering(TextSpan span, int[] trigger, List<CandidateFiller> fillers)
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
            if (!content.Contains(span) || content.Length >= least || IsOwnDeed(_attributions[index], trigger, fillers)) continue;
            least = content.Length;
            best = _attributions[index].Index;
        }

        return best;
    }

    // "The president expressed condolences": who speaks does the deed, and is no source that reports it.
    private static bool IsOwnDeed(Attribution attribution, int[] trigger, List<CandidateFiller> fillers)
    {
        if (attribution.CueHead < 0 || Array.IndexOf(trigger, attribution.CueHead) < 0) return false;
        foreach (var filler in fillers)
            if (filler.Head == attribution.SourceHead) return true;
        return false;
    }
}
