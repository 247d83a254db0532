using System.Globalization;

namespace NewsExtraction.Formats.Writing;

/// <summary>Makes ids unique: the second article with an id gets <c>#2</c> behind it.</summary>
internal sealed class UniqueKeys
{
    private readonly Dictionary<string, int> _met = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>How often each id was met.</summary>
    public IReadOnlyDictionary<string, int> Met => _met;

    /// <summary>Takes up an article of an earlier run.</summary>
    public void Known(string id, string key)
    {
        _met[id] = _met.GetValueOrDefault(id) + 1;
        _taken.Add(key);
    }

    public string Next(string id)
    {
        var number = _met[id] = _met.GetValueOrDefault(id) + 1;
        var key = number == 1 ? id : Numbered(id, number);
        while (!_taken.Add(key)) key = Numbered(id, ++number);
        return key;
    }

    private static string Numbered(string id, int number) => id + "#" + number.ToString(CultureInfo.InvariantCulture);
}
