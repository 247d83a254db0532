using NewsExtraction.Attributions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Training.Attributions;

/// <summary>How often each word is a cue among the places where its construction would let it be one.</summary>
internal sealed class CueCounts
{
    /// <summary>A candidate is right where at least this share of both contents is
    /// common, or it lies wholly in the annotated one.</summary>
    private const double LeastOverlap = 0.3;

    private readonly SortedDictionary<string, int[]> _counts = new(StringComparer.Ordinal);

    public static int Constructions { get; } = Enum.GetValues<CueConstruction>().Length;

    /// <summary>All candidates with their indicators, in text order.</summary>
    public List<CueSighting> Sightings { get; } = [];

    public int Candidates { get; private set; }

    public int Cues { get; private set; }

    /// <summary>Per word twice the constructions: how often a cue, then how often not.</summary>
    public IReadOnlyDictionary<string, int[]> Words => _counts;

    public void Add(QuotedArticle article, ParsedText parsed)
    {
        var quotes = QuoteFinder.Find(parsed);
        var finder = new CueCandidateFinder(parsed, quotes);
        var candidates = new List<CueCandidate>();
        foreach (var sentence in parsed.Sentences) finder.Find(sentence, candidates);
        var order = article.Attributions.OrderBy(a => a.Cue.Length > 0 ? a.Cue[0].Start : 0).ToArray();
        foreach (var candidate in candidates)
        {
            var key = candidate.Key(parsed);
            if (!_counts.TryGetValue(key, out var counts)) _counts[key] = counts = new int[2 * Constructions];
            var right = IsRight(parsed, candidate, order);
            counts[(int)candidate.Construction + (right ? 0 : Constructions)]++;
            var on = new bool[CueFeatures.Names.Count];
            CueFeatures.Read(parsed, quotes, candidate, on);
            Sightings.Add(new(key, (int)candidate.Construction, right, on));
            Candidates++;
            if (right) Cues++;
        }
    }

    private static bool IsRight(ParsedText parsed, CueCandidate candidate, (TextSpan[] Cue, TextSpan[] Content)[] gold)
    {
        var cue = parsed.Span(candidate.Cue);
        foreach (var (spans, content) in gold)
            if (spans.Any(span => span.Overlaps(cue)) && Overlap(parsed, candidate, content)) return true;
        return false;
    }

    private static bool Overlap(ParsedText parsed, CueCandidate candidate, TextSpan[] content)
    {
        var own = new List<TextSpan>(2);
        if (candidate.Content.Count > 0) own.Add(parsed.Tokens.SpanOf(candidate.Content.First, candidate.Content.End));
        if (candidate.More.Count > 0) own.Add(parsed.Tokens.SpanOf(candidate.More.First, candidate.More.End));
        var common = own.Sum(o => content.Sum(c => Math.Max(0, Math.Min(o.End, c.End) - Math.Max(o.Start, c.Start))));
        var length = own.Sum(o => o.Length);
        return common >= LeastOverlap * (length + content.Sum(c => c.Length) - common) || common >= 0.8 * length;
    }
}

/// <summary>A candidate as the training saw it.</summary>
internal readonly record struct CueSighting(string Word, int Construction, bool IsCue, bool[] On);
