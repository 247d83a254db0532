using System.Globalization;
using NewsExtraction.Syntax;

namespace NewsExtraction.Training.Syntax;

/// <summary>What of a word's annotation is meant.</summary>
internal enum AnnotationKind
{
    Head,
    Relation,
    Penn,
    Universal,
}

/// <summary>Another annotation of a word than the likeliest, as whoever parsed it holds possible.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Index of the head in the sentence (-1 for the root), relation or tag.</param>
/// <param name="Share">Its probability.</param>
internal readonly record struct Alternative(AnnotationKind Kind, int Value, float Share)
{
    /// <summary>Less likely ones are not kept.</summary>
    public const float LeastShare = 0.04f;

    private const string Signs = "hrxu";

    /// <summary>Reads alternatives written by <see cref="Write"/>.</summary>
    public static Alternative[] Read(string text) => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(ReadOne)];

    /// <summary>All alternatives of a word, each its kind's sign, percents and value: <c>h12/3,x30/VBD</c>.</summary>
    public static string Write(IEnumerable<Alternative> alternatives) => string.Join(',', alternatives.Select(a => string.Create(
        CultureInfo.InvariantCulture,
        $"{Signs[(int)a.Kind]}{MathF.Round(100 * a.Share):F0}/{a.Kind switch
        {
            AnnotationKind.Head => (a.Value + 1).ToString(CultureInfo.InvariantCulture),
            AnnotationKind.Relation => RelationNames.Of((Relation)a.Value),
            AnnotationKind.Penn => TagNames.Of((PennTag)a.Value),
            _ => TagNames.Of((Upos)a.Value),
        }}")));

    private static Alternative ReadOne(string text)
    {
        var bar = text.IndexOf('/', StringComparison.Ordinal);
        var share = int.Parse(text.AsSpan(1, bar - 1), CultureInfo.InvariantCulture) / 100f;
        var value = text[(bar + 1)..];
        var kind = (AnnotationKind)Signs.IndexOf(text[0], StringComparison.Ordinal);
        return new Alternative(kind, kind switch
        {
            AnnotationKind.Head => int.Parse(value, CultureInfo.InvariantCulture) - 1,
            AnnotationKind.Relation => RelationNames.TryParse(value, out var relation) ? (int)relation : (int)Relation.Dep,
            AnnotationKind.Penn => TagNames.TryParse(value, out PennTag tag) ? (int)tag : 0,
            _ => TagNames.TryParse(value, out Upos tag) ? (int)tag : 0,
        }, share);
    }
}
