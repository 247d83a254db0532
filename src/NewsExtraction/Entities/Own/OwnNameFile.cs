using System.Text.Json;
using NewsExtraction.Diagnostics;

namespace NewsExtraction.Entities;

/// <summary>Reads names of the user's own from a table (columns between tabs) or a JSON list; tells all faults at once.</summary>
internal sealed class OwnNameFile
{
    private const int MostFaults = 20;
    private static readonly string[] ShortTypes =
        ["PER", "PERSON", "ORG", "LOC", "GPE", "FAC", "NORP", "PRODUCT", "EVENT", "WEAPON", "VEHICLE"];
    private static readonly string[] KnownTypes = [.. ShortTypes, .. Enum.GetNames<EntityType>()];

    private readonly string _file;
    private readonly List<OwnName> _names = [];
    private readonly List<string> _faults = [];

    private OwnNameFile(string file) => _file = file;

    /// <summary>Reads a file.</summary>
    /// <exception cref="OwnNameException">It cannot be read or has faults.</exception>
    public static IReadOnlyList<OwnName> Read(string path)
    {
        try
        {
            return Read(Path.GetFileName(path), File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OwnNameException(ErrorMessages.FileUnreadable(path, e.Message), e);
        }
    }

    /// <summary>Reads the text of a file.</summary>
    /// <exception cref="OwnNameException">It has faults.</exception>
    public static IReadOnlyList<OwnName> Read(string file, string text)
    {
        var reader = new OwnNameFile(file);
        if (text.AsSpan().TrimStart() is ['[' or '{', ..]) reader.ReadJson(text);
        else reader.ReadTable(text);
        return reader._faults.Count == 0 ? reader._names : throw new OwnNameException(string.Join('\n', reader._faults.Take(MostFaults)));
    }

    private void ReadTable(string text)
    {
        string[]? columns = null;
        var number = 0;
        foreach (var line in text.EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace() || line[0] == '#') continue;
            var cells = line.ToString().Split('\t', StringSplitOptions.TrimEntries);
            if (columns is null)
            {
                columns = Array.ConvertAll(cells, c => c.ToLowerInvariant());
                if (columns.Contains("name") && columns.Contains("type")) continue;
                _faults.Add(NameMessages.At(_file, number, NameMessages.NoHeader()));
                return;
            }

            var row = number;
            Add(Cell("name"), Cell("type"), Cell("link"), Cell("country"), Cell("aliases")?.Split('|', Trimmed) ?? [],
                fault => NameMessages.At(_file, row, fault));

            string? Cell(string name) => Array.IndexOf(columns, name) is >= 0 and var i && i < cells.Length && cells[i].Length > 0
                ? cells[i] : null;
        }

        if (columns is null) _faults.Add(NameMessages.At(_file, 1, NameMessages.NoHeader()));
    }

    private static StringSplitOptions Trimmed => StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    private void ReadJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind == JsonValueKind.Array) ReadEntries(document.RootElement);
            else _faults.Add(NameMessages.NotAList(_file));
        }
        catch (JsonException e)
        {
            throw new OwnNameException(NameMessages.Damaged(_file, e.Message), e);
        }
    }

    private void ReadEntries(JsonElement list)
    {
        var number = 0;
        foreach (var entry in list.EnumerateArray())
        {
            var position = ++number;
            if (entry.ValueKind != JsonValueKind.Object)
            {
                _faults.Add(NameMessages.NotAList(_file));
                return;
            }

            Add(Field("name"), Field("type"), Field("link"), Field("country"), Aliases(), At);

            string At(string fault) => NameMessages.Entry(_file, position, fault);

            string? Field(string name)
            {
                if (!entry.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
                if (value.ValueKind == JsonValueKind.String) return value.GetString();
                _faults.Add(At(NameMessages.NotText(name)));
                return null;
            }

            string[] Aliases()
            {
                if (!entry.TryGetProperty("aliases", out var value)) return [];
                if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(a => a.ValueKind == JsonValueKind.String))
                    return [.. value.EnumerateArray().Select(a => a.GetString()!)];
                _faults.Add(At(NameMessages.NotText("aliases")));
                return [];
            }
        }
    }

    private void Add(string? name, string? type, string? link, string? country, string[] aliases, Func<string, string> at)
    {
        var before = _faults.Count;
        foreach (var form in aliases.Prepend(name))
            if (OwnNameIndex.FaultOf(form) is { } fault) _faults.Add(at(fault));
        var read = TypeOf(type);
        if (read is null) _faults.Add(at(type is null ? NameMessages.TypeMissing() : NameMessages.UnknownType(type, KnownTypes)));
        if (country is not null && (country.Length != 2 || !country.All(char.IsAsciiLetter)))
            _faults.Add(at(NameMessages.CountryIsNoCode(country)));
        if (_faults.Count > before) return;
        _names.Add(new OwnName(name!, read.GetValueOrDefault())
        {
            Aliases = aliases,
            Link = link,
            Country = country?.ToUpperInvariant(),
        });
    }

    // The short names of annotators, or those of the library.
    private static EntityType? TypeOf(string? type) => type?.ToUpperInvariant() switch
    {
        null => null,
        "PER" or "PERSON" => EntityType.Person,
        "ORG" => EntityType.Organization,
        "GPE" => EntityType.Settlement,
        "LOC" => EntityType.Region,
        "FAC" => EntityType.Facility,
        "NORP" => EntityType.Group,
        _ => !char.IsAsciiDigit(type[0]) && Enum.TryParse<EntityType>(type, ignoreCase: true, out var known) ? known : null,
    };
}
