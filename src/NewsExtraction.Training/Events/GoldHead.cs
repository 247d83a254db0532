using NewsExtraction.Rules;
using NewsExtraction.Syntax;

namespace NewsExtraction.Training.Events;

/// <summary>Finds the word that carries an annotated mention.</summary>
internal static class GoldHead
{
    /// <summary>The word of the trigger on which its others hang, among those that may tell of events; or -1.</summary>
    public static int Of(GoldMention gold, ParsedText parsed, TriggerWords words)
    {
        var head = -1;
        for (var token = 0; token < parsed.Count; token++)
            if (gold.Trigger.Any(t => t.Overlaps(parsed.Span(token))) && words.MayTell(token)
                && (head < 0 || parsed.IsInSubtree(head, token)))
                head = token;
        return head;
    }
}
