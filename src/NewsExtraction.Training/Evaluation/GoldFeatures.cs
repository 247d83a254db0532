namespace NewsExtraction.Training.Evaluation;

/// <summary>The features that a treebank gives its words; the library reads none, as it makes its own.</summary>
internal static class GoldFeatures
{
    /// <summary>The column of each word, in order; ranges and empty nodes are no words.</summary>
    public static List<Dictionary<string, string>> Read(string path)
    {
        var all = new List<Dictionary<string, string>>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (!cells[0].Contains('-', StringComparison.Ordinal) && !cells[0].Contains('.', StringComparison.Ordinal))
                all.Add(Parse(cells[5]));
        }

        return all;
    }

    /// <summary>Names and values of a CoNLL-U column.</summary>
    public static Dictionary<string, string> Parse(string column)
    {
        var features = new Dictionary<string, string>(StringComparer.Ordinal);
        if (column == "_") return features;
        foreach (var pair in column.Split('|')) features[pair[..pair.IndexOf('=')]] = pair[(pair.IndexOf('=') + 1)..];
        return features;
    }
}
