namespace NewsExtraction.Training.Coreference;

/// <summary>The best one-to-one assignment of rows to columns (Kuhn and Munkres, with potentials).</summary>
internal static class Assignment
{
    /// <summary>Sum of the weights of the best assignment in a square matrix.</summary>
    public static double Best(double[,] weights)
    {
        var n = weights.GetLength(0);
        if (n == 0) return 0;
        var (u, v) = (new double[n + 1], new double[n + 1]);
        var (match, way) = (new int[n + 1], new int[n + 1]);
        for (var row = 1; row <= n; row++)
        {
            match[0] = row;
            var column = 0;
            var least = new double[n + 1];
            Array.Fill(least, double.MaxValue);
            var used = new bool[n + 1];
            do
            {
                used[column] = true;
                var (from, next, delta) = (match[column], 0, double.MaxValue);
                for (var j = 1; j <= n; j++)
                {
                    if (used[j]) continue;
                    var cost = -weights[from - 1, j - 1] - u[from] - v[j];
                    if (cost < least[j]) (least[j], way[j]) = (cost, column);
                    if (least[j] < delta) (delta, next) = (least[j], j);
                }

                for (var j = 0; j <= n; j++)
                {
                    if (used[j])
                    {
                        u[match[j]] += delta;
                        v[j] -= delta;
                    }
                    else
                    {
                        least[j] -= delta;
                    }
                }

                column = next;
            }
            while (match[column] != 0);

            while (column != 0)
            {
                match[column] = match[way[column]];
                column = way[column];
            }
        }

        double sum = 0;
        for (var j = 1; j <= n; j++) sum += weights[match[j] - 1, j - 1];
        return sum;
    }
}
