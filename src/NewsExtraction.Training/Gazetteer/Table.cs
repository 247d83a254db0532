namespace NewsExtraction.Training.Gazetteer;

/// <summary>A tab-separated file with a header row.</summary>
internal sealed class Table
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<string[]> _rows = [];
    private readonly string _path;

    public Table(string path)
    {
        _path = path;
        using var reader = new StreamReader(path);
        var header = (reader.ReadLine() ?? string.Empty).Split('\t');
        for (var i = 0; i < header.Length; i++) _columns[header[i]] = i;
        while (reader.ReadLine() is { } line)
            if (line.Length > 0) _rows.Add(line.Split('\t'));
    }

    public int Count => _rows.Count;

    public string this[int row, string column]
    {
        get
        {
            if (!_columns.TryGetValue(column, out var at))
                throw new InvalidDataException($"{_path}: there is no column '{column}' in the header row.");
            var cells = _rows[row];
            return at < cells.Length ? cells[at].Trim() : string.Empty;
        }
    }

    /// <summary>A cell's parts between bars, none empty.</summary>
    public string[] List(int row, string column) =>
        this[row, column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
