using System.Globalization;
using NewsExtraction.Models;
using NewsExtraction.Numerics;

namespace NewsExtraction.Syntax;

/// <summary>Sizes of the layers above the encoder that find tags and trees.</summary>
/// <param name="UniversalTags">Number of universal tags.</param>
/// <param name="PennTags">Number of Penn tags.</param>
/// <param name="Relations">Number of relations; 0 is that of a root.</param>
/// <param name="TagLayer">Encoder layer, from 1, whose output tags are read off.</param>
/// <param name="ArcWidth">Numbers that stand for a word as dependent or as head when arcs are scored.</param>
/// <param name="RelationWidth">The same for relations.</param>
/// <param name="JoinRelation">Relation that joins the parts of a sentence that was too long.</param>
internal sealed record SyntaxShape(int UniversalTags, int PennTags, int Relations, int TagLayer, int ArcWidth, int RelationWidth,
    int JoinRelation)
{
    /// <summary>Classes of distance between dependent and head: 0 for the root, then 15 to
    /// the left and 15 to the right, and a spare one.</summary>
    public const int Distances = 32;

    private const int PerSide = 15;
    private const int MostWidth = 1024;

    public int TagColumns => Padded(UniversalTags + PennTags);

    public int RelationColumns => Padded(Relations);

    /// <summary>Per word: arc dependent, arc head, relation dependent, relation head.</summary>
    public int RoleColumns => 2 * (ArcWidth + RelationWidth);

    /// <summary>Class of the distance from a dependent to its head.</summary>
    /// <param name="offset">Head's index less the dependent's; not 0.</param>
    public static int Distance(int offset)
    {
        var far = Math.Min(Math.Abs(offset), Steps.Length);
        return offset < 0 ? 1 + Steps[far - 1] : 1 + PerSide + Steps[far - 1];
    }

    // The step of each distance from 1 to 60 and more: single ones first, then wider and wider.
    private static ReadOnlySpan<byte> Steps =>
    [
        0, 1, 2, 3, 4, 5, 6, 6, 7, 7, 8, 8, 8, 9, 9, 9, 9, 10, 10, 10, 10, 10, 11, 11, 11, 11, 11, 11, 11,
        12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 14,
    ];

    public static SyntaxShape Read(ModelFile file, int layers)
    {
        // Tags and relations are numbers of enumerations: another count would be another set of them.
        var (universal, penn, relations) = (Enum.GetValues<Upos>().Length, Enum.GetValues<PennTag>().Length, RelationNames.Count);
        var shape = new SyntaxShape(file.Setting("universalTags", universal, universal), file.Setting("pennTags", penn, penn),
            file.Setting("relations", relations, relations), file.Setting("tagLayer", 1, layers),
            file.Setting("arcWidth", FloatProduct.Lane, MostWidth), file.Setting("relationWidth", FloatProduct.Lane, MostWidth),
            file.Setting("joinRelation", 0, relations - 1));
        if (shape.ArcWidth % FloatProduct.Lane != 0 || shape.RelationWidth % FloatProduct.Lane != 0)
            throw file.Damaged("a width in the header is no multiple of 16");
        return shape;
    }

    public void Write(ModelWriter writer)
    {
        void Setting(string name, int value) => writer.Setting(name, value.ToString(CultureInfo.InvariantCulture));
        Setting("universalTags", UniversalTags);
        Setting("pennTags", PennTags);
        Setting("relations", Relations);
        Setting("tagLayer", TagLayer);
        Setting("arcWidth", ArcWidth);
        Setting("relationWidth", RelationWidth);
        Setting("joinRelation", JoinRelation);
    }

    /// <summary>A length made a multiple of <see cref="FloatProduct.Lane"/>.</summary>
    public static int Padded(int count) => (count + FloatProduct.Lane - 1) / FloatProduct.Lane * FloatProduct.Lane;
}
