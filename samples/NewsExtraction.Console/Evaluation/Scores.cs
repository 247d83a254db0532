namespace NewsExtraction.Console.Evaluation;

/// <summary>How many were right, found and wanted.</summary>
internal sealed class Score
{
    public int Right { get; set; }

    public int Found { get; set; }

    public int Wanted { get; set; }

    public double Precision => Found == 0 ? 0 : 100.0 * Right / Found;

    public double Recall => Wanted == 0 ? 0 : 100.0 * Right / Wanted;

    public double F1 => Found + Wanted == 0 ? 0 : 200.0 * Right / (Found + Wanted);
}

/// <summary>
/// Compares found mentions with annotated ones. A mention is right where type (or base type) and a word of the trigger agree; its realis
/// too where that is asked. A role is right where its mention is, the role has the same name, and at least half of the shorter span is
/// shared. What is marked optional counts neither for nor against.
/// </summary>
internal sealed class Scores
{
    public Score Mentions { get; } = new();

    public Score WithRealis { get; } = new();

    public Score Roles { get; } = new();

    public SortedDictionary<string, Score> ByType { get; } = new(StringComparer.Ordinal);

    public void Add(EvaluatedArticle gold, EvaluatedArticle found)
    {
        var open = gold.Mentions.ToList();
        foreach (var mention in found.Mentions)
        {
            var match = open.Where(g => g.IsAt(mention) && g.IsOfTypeOf(mention))
                .OrderByDescending(g => SharedRoles(g, mention)).FirstOrDefault();
            if (match is not null) open.Remove(match);
            if (match is { IsOptional: true }) continue;
            Count(mention, match);
        }

        foreach (var missed in open.Where(m => !m.IsOptional)) Count(null, missed);
    }

    private void Count(Mention? found, Mention? gold)
    {
        var type = (gold ?? found)!.Type;
        if (!ByType.TryGetValue(type, out var byType)) ByType[type] = byType = new Score();
        var isRight = found is not null && gold is not null;
        foreach (var score in (Score[])[Mentions, byType]) Count(score, found is not null, gold is not null, isRight);
        Count(WithRealis, found is not null, gold is not null, isRight && (gold!.Realis is null || gold.Realis == found!.Realis));
        Roles.Found += found?.Roles.Count ?? 0;
        Roles.Wanted += gold?.Roles.Count ?? 0;
        if (isRight) Roles.Right += SharedRoles(gold!, found!);
    }

    private static void Count(Score score, bool isFound, bool isWanted, bool isRight)
    {
        if (isFound) score.Found++;
        if (isWanted) score.Wanted++;
        if (isRight) score.Right++;
    }

    private static int SharedRoles(Mention gold, Mention found)
    {
        var open = found.Roles.ToList();
        var shared = 0;
        foreach (var (role, span) in gold.Roles)
        {
            var at = open.FindIndex(f => f.Role == role && IsShared(span, f.Span));
            if (at < 0) continue;
            open.RemoveAt(at);
            shared++;
        }

        return shared;
    }

    private static bool IsShared(TextSpan a, TextSpan b) =>
        2 * (Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) >= Math.Min(a.Length, b.Length);
}
