using System.Globalization;
using System.IO.Compression;
using System.Text;
using NewsExtraction.Entities;

namespace NewsExtraction.Training.Places;

/// <summary>Counts how often raw news names each country, by its names and by those of its people.</summary>
internal static class CountryNews
{
    private const int LongestName = 3;

    // Doublings from a country named once to the most named.
    private const double Doublings = 16;

    /// <summary>Rows of the ranker's table: "country:IQ" and 0 to 1, by doublings.</summary>
    public static string Rows(FileInfo text, GazetteerIndex gazetteer)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        using var reader = new StreamReader(new GZipStream(text.OpenRead(), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line) Count(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), gazetteer, counts);
        var rows = new StringBuilder();
        foreach (var (country, count) in counts)
            rows.Append(CultureInfo.InvariantCulture, $"country:{country}\t{Math.Min(1, Math.Log2(1 + count) / Doublings):F2}\n");
        return rows.ToString();
    }

    private static void Count(string[] words, GazetteerIndex gazetteer, SortedDictionary<string, int> counts)
    {
        for (var first = 0; first < words.Length; first++)
        {
            if (!char.IsUpper(words[first][0])) continue;
            for (var length = Math.Min(LongestName, words.Length - first); length > 0; length--)
            {
                var name = string.Join(' ', words, first, length).TrimEnd('.', ',', ';', ':', '!', '?', ')', '"', '\'');
                var found = gazetteer.Find(name);
                if (found.Count == 0 || found[0].Match == GazetteerMatch.Generated) continue;
                if (gazetteer.CountryNamed(name) is { } country) counts[country.Code] = counts.GetValueOrDefault(country.Code) + 1;
                first += length - 1;
                break;
            }
        }
    }
}
