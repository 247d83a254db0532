namespace NewsExtraction.Training.Names;

/// <summary>A tab-separated table with a header line; several values in a cell are parted by "|".</summary>
internal sealed class TableReader
{
    private readonly Dictionary<string, int> _columns;
    private readonly string _path;

    public TableReader(string folder, string name)
    {
        _path = Path.Combine(folder, name);
        var header = File.ReadLines(_path).First().Split('\t');
        _columns = header.Select((c, i) => (c, i)).ToDictionary(x => x.c, x => x.i, StringComparer.Ordinal);
    }

    public IEnumerable<Row> Rows() => File.ReadLines(_path).Skip(1).Where(l => l.Length > 0).Select(l => new Row(l.Split('\t'), _columns));

    internal readonly struct Row(string[] cells, Dictionary<string, int> columns)
    {
        public string this[string column]
        {
            get
            {
                var i = columns[column];
                return i < cells.Length ? cells[i] : "";
            }
        }

        public string[] Several(string column) =>
            this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        public long Number(string column) =>
            long.TryParse(this[column], System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : 0;
    }
}
