using System.Globalization;
using NewsExtraction.Models;
using NewsExtraction.Text;

namespace NewsExtraction.Training.Names;

/// <summary>Articles of one convention of annotation.</summary>
/// <param name="Documents">The articles.</param>
/// <param name="Source">The convention's number, 0 for that of news.</param>
/// <param name="Weight">Weight of their errors.</param>
/// <param name="Machine">True where a larger network marked the names.</param>
internal sealed record NameSet(IReadOnlyList<NameDocument> Documents, int Source, float Weight, bool Machine)
{
    /// <summary>Reads sets given as CONVENTION=FILE or CONVENTION*WEIGHT=FILE; conventions
    /// are numbered in the order in which they come.</summary>
    public static List<NameSet> ReadAll(IEnumerable<string> sets)
    {
        var conventions = new List<string>();
        return [.. sets.Select(set => Read(set, conventions))];
    }

    private static NameSet Read(string set, List<string> conventions)
    {
        var cut = set.IndexOf('=', StringComparison.Ordinal);
        if (cut < 1) throw new InvalidDataException($"'{set}' names no file: write CONVENTION=FILE, say worldwide=train.iob2.");
        var parts = set[..cut].Split('*');
        var weight = parts.Length > 1 ? float.Parse(parts[1], CultureInfo.InvariantCulture) : 1;
        var convention = NameScheme.Of(parts[0]).Name;
        if (!conventions.Contains(convention)) conventions.Add(convention);
        var documents = NameCorpus.Read(parts[0], set[(cut + 1)..], Tokenizer.From(ModelSource.Package));
        return new NameSet([.. documents], conventions.IndexOf(convention), weight,
            false);
    }
}
