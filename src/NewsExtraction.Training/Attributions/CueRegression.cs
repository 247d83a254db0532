using System.Globalization;
using NewsExtraction.Attributions;

namespace NewsExtraction.Training.Attributions;

/// <summary>Fits the logistic model of cues by Newton's method; deterministic, a few seconds.</summary>
internal static class CueRegression
{
    private const int Steps = 12;
    private const double Ridge = 2;

    public static void Fit(CueCounts counts, string listPath, string outputPath)
    {
        var listed = File.ReadLines(listPath).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')[0])
            .ToHashSet(StringComparer.Ordinal);
        var mean = CueList.Mean(counts, CueCounts.Constructions);
        var size = CueFeatures.Names.Count + 2;
        var rows = counts.Sightings.ConvertAll(sighting => Row(sighting, counts, mean, listed.Contains(sighting.Word), size));
        var weights = new double[size];
        weights[1] = 1;
        for (var step = 0; step < Steps; step++) Improve(rows, counts.Sightings, weights);
        using var output = new StreamWriter(outputPath) { NewLine = "\n" };
        output.WriteLine("# Weights of the model of attributions: log odds per indicator. Learnt; see MODELS.md.");
        output.WriteLine("indicator\tweight");
        output.WriteLine(CueModel.Constant + "\t" + Text(weights[0]));
        output.WriteLine(CueModel.WordRate + "\t" + Text(weights[1]));
        for (var i = 0; i < CueFeatures.Names.Count; i++) output.WriteLine(CueFeatures.Names[i] + "\t" + Text(weights[i + 2]));
    }

    private static double[] Row(CueSighting sighting, CueCounts counts, double[] mean, bool isListed, int size)
    {
        var row = new double[size];
        row[0] = 1;
        row[1] = CueModel.LogOddsOf(CueList.RateWithout(sighting, counts, mean, isListed));
        for (var i = 0; i < sighting.On.Length; i++) row[i + 2] = sighting.On[i] ? 1 : 0;
        return row;
    }

    private static void Improve(List<double[]> rows, List<CueSighting> sightings, double[] weights)
    {
        var size = weights.Length;
        var gradient = new double[size];
        var hessian = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            gradient[i] = -Ridge * (weights[i] - (i == 1 ? 1 : 0));
            hessian[i, i] = Ridge;
        }

        for (var r = 0; r < rows.Count; r++)
        {
            var row = rows[r];
            var sum = 0.0;
            for (var i = 0; i < size; i++) sum += weights[i] * row[i];
            var p = 1 / (1 + Math.Exp(-sum));
            var error = (sightings[r].IsCue ? 1 : 0) - p;
            var slope = Math.Max(p * (1 - p), 1e-6);
            for (var i = 0; i < size; i++)
            {
                if (row[i] == 0) continue;
                gradient[i] += error * row[i];
                for (var j = 0; j <= i; j++) hessian[i, j] += slope * row[i] * row[j];
            }
        }

        Solve(hessian, gradient);
        for (var i = 0; i < size; i++) weights[i] += gradient[i];
    }

    /// <summary>Solves by Cholesky's decomposition of the lower triangle; the right side becomes the solution.</summary>
    private static void Solve(double[,] a, double[] b)
    {
        var n = b.Length;
        for (var j = 0; j < n; j++)
        {
            for (var k = 0; k < j; k++) a[j, j] -= a[j, k] * a[j, k];
            a[j, j] = Math.Sqrt(Math.Max(a[j, j], 1e-9));
            for (var i = j + 1; i < n; i++)
            {
                for (var k = 0; k < j; k++) a[i, j] -= a[i, k] * a[j, k];
                a[i, j] /= a[j, j];
            }
        }

        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < i; k++) b[i] -= a[i, k] * b[k];
            b[i] /= a[i, i];
        }

        for (var i = n - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < n; k++) b[i] -= a[k, i] * b[k];
            b[i] /= a[i, i];
        }
    }

    private static string Text(double weight) => weight.ToString("0.###", CultureInfo.InvariantCulture);
}
