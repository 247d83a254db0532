using System.Text.Json;

namespace NewsExtraction.Training.Names;

/// <summary>A measured article: its text and the names that annotators marked, by character.</summary>
internal sealed record GoldNames(string Id, string Text, List<(int Start, int End, string Type)> Names, List<(int Start, int End)> Optional)
{
    public static List<GoldNames> Read(string path)
    {
        var articles = new List<GoldNames>();
        foreach (var line in File.ReadLines(path))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var article = new GoldNames(root.GetProperty("id").GetString()!, root.GetProperty("text").GetString()!, [], []);
            foreach (var name in root.GetProperty("entities").EnumerateArray())
            {
                var start = name.GetProperty("start").GetInt32();
                var end = name.GetProperty("end").GetInt32();
                var type = name.GetProperty("type").GetString()!;
                if (name.TryGetProperty("optional", out var optional) && optional.GetBoolean()) article.Optional.Add((start, end));
                else if (type is "PER" or "ORG" or "LOC") article.Names.Add((start, end, type));
            }

            articles.Add(article);
        }

        return articles;
    }
}

/// <summary>Precision, recall and F1 by exact and by overlapping span; optional names count neither for nor against.</summary>
internal sealed class NameScore
{
    private static readonly string[] Types = ["PER", "ORG", "LOC"];
    private readonly int[,] _counts = new int[3, 7];

    /// <summary>Missed and spurious names, one line each.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Class of a label in the measure, or null where it is not measured.</summary>
    public static string? Class(EntityLabel label) => label switch
    {
        EntityLabel.Person => "PER",
        EntityLabel.Org => "ORG",
        EntityLabel.Gpe or EntityLabel.Loc or EntityLabel.Fac => "LOC",
        _ => null,
    };

    public void Add(GoldNames gold, IEnumerable<(int Start, int End, string Type)> found)
    {
        var goldNames = gold.Names.ToHashSet();
        var names = found.Where(x => goldNames.Contains(x) || gold.Names.Any(y => Overlap(x, y))
            || !gold.Optional.Any(y => Overlap(x, (y.Start, y.End, "")))).ToHashSet();
        for (var i = 0; i < Types.Length; i++)
        {
            foreach (var x in goldNames.Where(x => x.Type == Types[i] && !names.Contains(x)).Order())
                Errors.Add($"missed\t{x.Type}\t{Context(gold.Text, x.Start, x.End)}");
            foreach (var x in names.Where(x => x.Type == Types[i] && !goldNames.Contains(x)).Order())
                Errors.Add($"spurious\t{x.Type}\t{Context(gold.Text, x.Start, x.End)}");
            var g = goldNames.Where(x => x.Type == Types[i]).ToList();
            var p = names.Where(x => x.Type == Types[i]).ToList();
            var right = g.Count(x => names.Contains(x));
            _counts[i, 0] += right;
            _counts[i, 1] += p.Count - right;
            _counts[i, 2] += g.Count - right;
            _counts[i, 3] += g.Count(x => p.Any(y => Overlap(x, y)));
            _counts[i, 4] += g.Count;
            _counts[i, 5] += p.Count(x => g.Any(y => Overlap(x, y)));
            _counts[i, 6] += p.Count;
        }
    }

    /// <summary>F1 in per cent over all classes.</summary>
    public double Exact => F1(-1).Exact;

    public string Line() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"PER {F1(0).Exact:F1}  ORG {F1(1).Exact:F1}  LOC {F1(2).Exact:F1}  all {F1(-1).Exact:F1} (P {F1(-1).Precision:F1} R "
                + $"{F1(-1).Recall:F1})  overlap {F1(-1).Overlap:F1}");

    private (double Exact, double Precision, double Recall, double Overlap) F1(int type)
    {
        double N(int k) => type >= 0 ? _counts[type, k] : _counts[0, k] + _counts[1, k] + _counts[2, k];
        var p = N(0) / Math.Max(1, N(0) + N(1));
        var r = N(0) / Math.Max(1, N(0) + N(2));
        var op = N(5) / Math.Max(1, N(6));
        var or = N(3) / Math.Max(1, N(4));
        return (100 * Mean(p, r), 100 * p, 100 * r, 100 * Mean(op, or));
    }

    private static string Context(string text, int start, int end) =>
        $"{text[Math.Max(0, start - 30)..start]}[[{text[start..end]}]]{text[end..Math.Min(text.Length, end + 30)]}".Replace('\n', ' ');

    private static double Mean(double a, double b) => a + b > 0 ? 2 * a * b / (a + b) : 0;

    private static bool Overlap((int Start, int End, string Type) a, (int Start, int End, string Type) b) =>
        Math.Min(a.End, b.End) > Math.Max(a.Start, b.Start);
}
