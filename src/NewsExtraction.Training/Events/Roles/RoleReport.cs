using System.Globalization;
using NewsExtraction.Rules;

namespace NewsExtraction.Training.Events.Roles;

/// <summary>Prints how well a role model does on mentions that it has not learnt from, by how much must speak for a change.</summary>
internal static class RoleReport
{
    // Nothing; those of the shipped reader; others around them.
    private static readonly Margins[] All =
    [
        new(double.MaxValue, double.MaxValue, double.MaxValue, double.MaxValue), new(0.1, 2.2, 0.5, -0.8), new(0.1, 2.2, 0.5, 0.1),
        new(0.1, 3, 0.7, 0.1), new(0.1, 3, 0.7, -0.8), new(0.1, 1.5, 0.5, -0.8), new(0.1, 2.2, 0.5, -0.4), new(0.1, 2.2, 0.5, -1.2),
        new(0.3, 2.2, 0.5, -0.8),
    ];

    public static void Print(string title, List<(RoleMention Mention, RoleWeights Weights)> held)
    {
        var scored = held.ConvertAll(h => new Scored(h.Mention, [.. h.Mention.Cases.Select(h.Weights.Scores)]));
        foreach (var isLearnt in (bool[])[false, true])
        {
            var mentions = scored.FindAll(s => s.Mention.IsLearnt == isLearnt && s.Mention.Type != StatementEvents.Type);
            if (mentions.Count == 0) continue;
            var reached = mentions.Count(m => m.Mention.Unreached == 0);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{title}, {mentions.Count} mentions that {(isLearnt ? "no frame" : "frames")} found; "
                + $"all fillers are phrases in {100.0 * reached / mentions.Count:F1} %"));
            foreach (var margins in All) Console.WriteLine($"  {margins}: {Score(mentions, margins)}");
        }
    }

    private static string Score(List<Scored> mentions, Margins margins)
    {
        var (right, wrong, missed, whole) = (0, 0, 0, 0);
        foreach (var (mention, scores) in mentions)
        {
            missed += mention.Unreached;
            var isWhole = mention.Unreached == 0;
            var chosen = margins.Choose(mention.Cases, scores);
            for (var i = 0; i < scores.Length; i++)
            {
                var one = mention.Cases[i];
                isWhole &= chosen[i] == one.Right;
                if (chosen[i] > 0 && chosen[i] == one.Right) right++;
                if (chosen[i] > 0 && chosen[i] != one.Right) wrong++;
                if (one.Right > 0 && chosen[i] != one.Right) missed++;
            }

            if (isWhole) whole++;
        }

        var (p, r) = (right / (double)(right + wrong), right / (double)(right + missed));
        return string.Create(CultureInfo.InvariantCulture,
            $"P {100 * p:F1} R {100 * r:F1} F {200 * p * r / (p + r):F1}, all roles right {100.0 * whole / mentions.Count:F1} %");
    }

    private sealed record Scored(RoleMention Mention, double[][] Scores);

    /// <summary>How much must speak for a change; the parts are those of <see cref="RoleCompletion"/>. What
    /// <see cref="RoleScorer"/> takes off for further fillers is left out.</summary>
    private sealed record Margins(double ForNew, double AgainstNamed, double AgainstPlace, double ForEmpty)
    {
        /// <summary>The role of each phrase.</summary>
        public int[] Choose(IReadOnlyList<RoleCase> cases, double[][] scores)
        {
            var chosen = scores.Select((s, i) => Choose(cases[i], s)).ToArray();
            var chances = scores.SelectMany((s, i) => s.Skip(1).Select((score, r) => (score, i, Role: r + 1)))
                .Where(c => c.score > ForEmpty);
            foreach (var (_, i, role) in chances.OrderByDescending(c => c.score))
                if (chosen[i] == 0 && Array.IndexOf(chosen, role) < 0) chosen[i] = role;
            return chosen;
        }

        private int Choose(RoleCase one, double[] scores)
        {
            var best = 0;
            for (var i = 1; i < scores.Length; i++)
                if (scores[i] > scores[best]) best = i;
            var least = one.Given == 0 ? ForNew : one.IsUnnamed ? AgainstPlace : AgainstNamed;
            return scores[best] - scores[one.Given] > least ? best : one.Given;
        }

        public override string ToString() => ForNew == double.MaxValue ? "the frames alone"
            : string.Create(CultureInfo.InvariantCulture,
                $"new {ForNew:F1} against {AgainstNamed:F1} place {AgainstPlace:F1} empty {ForEmpty:F1}");
    }
}
