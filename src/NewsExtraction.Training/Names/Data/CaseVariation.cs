using NewsExtraction.Text;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Names;

/// <summary>Rewrites some sentences as headlines have them, in capitals or title case, and some as careless writers do, without capitals;
/// marks and offsets stay.</summary>
internal static class CaseVariation
{
    private static readonly HashSet<string> Small =
        new("a an and as at but by for from in into of on or over the to with 's".Split(' '), StringComparer.Ordinal);

    /// <summary>The document with some sentences changed, or null where none is.</summary>
    public static NameDocument? Of(NameDocument document, float share, bool[] changed, SeededRandom random)
    {
        var text = document.Text;
        var chars = text.Text.ToCharArray();
        var any = false;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Count < 4 || !random.Chance(share)) continue;
            any = changed[sentence.Index] = true;
            var form = random.NextFloat();
            var capitals = form < 0.3f;

            // Without capitals some words of a name could no longer belong to one; what a network marked would then ask for the beginning
            // of a name that cannot end.
            var lower = form > 0.7f && document.Shares is null;
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                var span = text.Span(t);
                if (lower)
                {
                    for (var i = span.Start; i < span.End; i++) chars[i] = char.ToLowerInvariant(chars[i]);
                    continue;
                }

                if (!capitals && (Small.Contains(text.Word(t)) || !char.IsLetter(chars[span.Start]))) continue;
                for (var i = span.Start; i < (capitals ? span.End : span.Start + 1); i++) chars[i] = char.ToUpperInvariant(chars[i]);
            }
        }

        if (!any) return null;
        var spans = new TextSpan[text.Count];
        for (var t = 0; t < spans.Length; t++) spans[t] = text.Span(t);
        return document with { Text = new TokenizedText(new string(chars), spans, [.. text.Sentences]) };
    }
}
