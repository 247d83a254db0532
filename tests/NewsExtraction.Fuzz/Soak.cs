using System.Globalization;
using NewsExtraction.Fuzz.Hostile;

namespace NewsExtraction.Fuzz;

/// <summary>Reads many short articles with one extractor, each another by its seed and number, and holds against each other what memory
/// the process has early and late.</summary>
internal sealed class Soak(long articles, int seed)
{
    private const int Marks = 20;

    // By then each thread has read enough articles to hold what it will ever hold.
    private const int FirstTenth = Marks / 10;
    private const double MostGrowth = 1.2;
    private readonly List<long> _workingSets = [];
    private long _read;
    private long _failed;

    /// <summary>Reads the articles; 1 where memory grew or an article could not be read.</summary>
    public int Run()
    {
        if (articles < Marks) throw new ArgumentException($"A soak needs {Marks} articles or more.");
        Console.WriteLine($"{"articles",12} {"working set MB",15} {"managed heap MB",16}");
        foreach (var result in NewsExtractor.Default.ExtractMany(Articles()))
        {
            if (result.Error is not null) _failed++;
            // The next mark, without rounding that adds up.
            if (++_read * Marks / articles > _workingSets.Count) Note();
        }

        return Verdict();
    }

    private IEnumerable<ArticleInput> Articles()
    {
        for (long i = 0; i < articles; i++)
        {
            var made = new MadeTexts(FuzzRun.Chance(seed, i).Next);
            yield return new ArticleInput(made.Text(), made.Published(), made.Text());
        }
    }

    private void Note()
    {
        // What waits to be collected says nothing about what is kept.
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        _workingSets.Add(Environment.WorkingSet);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{_read,12} {_workingSets[^1] / 1e6,15:0.0} {heap / 1e6,16:0.0}"));
    }

    private int Verdict()
    {
        var growth = _workingSets[^1] / (double)_workingSets[FirstTenth - 1];
        var said = string.Create(CultureInfo.InvariantCulture, $"{growth:0.00} times the working set after the first tenth");
        Console.WriteLine(growth > MostGrowth ? $"GROWN: the process ended with {said} (seed {seed})"
            : $"soak: {_read} articles, {_failed} of them not read, at the end {said} (seed {seed})");
        return growth > MostGrowth || _failed > 0 ? 1 : 0;
    }
}
