using NewsExtraction.Attributions;
using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Attributions;

/// <summary>Candidates as text: <c>"Clause by officials to reporters: that the town fell"</c>.</summary>
internal static class CueText
{
    /// <summary>The candidates with a word as their cue, one a line; empty where there is none.</summary>
    public static string Read(string table, string cue)
    {
        var parsed = DocumentBuilder.Parse(table);
        return string.Join('\n', Find(parsed).Where(c => parsed.Word(c.Cue) == cue).Select(c => Text(parsed, c)));
    }

    public static List<CueCandidate> Find(ParsedText parsed)
    {
        var found = new List<CueCandidate>();
        var finder = new CueCandidateFinder(parsed, QuoteFinder.Find(parsed));
        foreach (var sentence in parsed.Sentences) finder.Find(sentence, found);
        return found;
    }

    private static string Text(ParsedText parsed, CueCandidate candidate)
    {
        var source = candidate.Source < 0 ? "nobody" : parsed.Word(candidate.Source);
        var addressee = candidate.Addressee < 0 ? "" : " to " + parsed.Word(candidate.Addressee);
        var more = candidate.More.Count == 0 ? "" : " | " + Words(parsed, candidate.More);
        return $"{candidate.Construction} by {source}{addressee}: {Words(parsed, candidate.Content)}{more}";
    }

    private static string Words(ParsedText parsed, TokenRange range) =>
        range.Count <= 0 ? "" : parsed.Tokens.SpanOf(range.First, range.End).In(parsed.Text).ToString();
}
