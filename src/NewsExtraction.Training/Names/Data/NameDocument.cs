using NewsExtraction.Entities;
using NewsExtraction.Text;

namespace NewsExtraction.Training.Names;

/// <summary>An annotated article: for each token the labels that the annotation allows, a bit each.</summary>
/// <param name="Set">The data set it comes from.</param>
/// <param name="Text">Tokens and sentences.</param>
/// <param name="Allowed">Allowed labels of each token.</param>
/// <param name="Shares">Where a network marked the names: the probability of each label at each token, in 255ths.</param>
internal sealed record NameDocument(string Set, TokenizedText Text, uint[] Allowed, byte[]? Shares = null);

/// <summary>A marked stretch of text.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">Behind the last.</param>
/// <param name="Types">Types that the annotation may mean; empty where it says nothing.</param>
internal readonly record struct MarkedName(int Start, int End, NameType[] Types);

/// <summary>How a data set's classes are to be read.</summary>
/// <param name="Name">Name of the set.</param>
/// <param name="OthersMarked">True where demonyms, works and events are marked throughout;
/// else nothing is learnt about them from this set.</param>
/// <param name="OwnTokens">True where the set's tokens are Universal Dependencies words already.</param>
/// <param name="PartsNested">True where nested names were flattened to parts side by side (see <see cref="NestedNames"/>).</param>
internal sealed record NameScheme(string Name, bool OthersMarked, bool OwnTokens, bool PartsNested = false)
{
    private static readonly NameType[] Unsure = [];

    public static NameScheme Of(string set) => set switch
    {
        "worldwide" => new NameScheme(set, true, false, true),
        "parts" => new NameScheme("worldwide", true, false),
        "uner" or "gum" => new NameScheme(set, false, true),
        _ => new NameScheme(set, true, false),
    };

    /// <summary>Labels of a word that bears no mark.</summary>
    public uint Unmarked => OthersMarked ? 1u : NameProjection.Free;

    /// <summary>Types behind a class of the set; null where the class is no name.</summary>
    public NameType[]? Types(string label) => label switch
    {
        "PER" => [NameType.Person],
        "ORG" => [NameType.Organization],
        "LOC" => Name == "worldwide" ? [NameType.Place] : [NameType.Place, NameType.Facility],
        "FAC" => [NameType.Facility],
        "NORP" => [NameType.Nationality],
        "MISC" => Name == "worldwide" ? [NameType.Miscellaneous] : Unsure,
        "PRODUCT" => [NameType.Product],
        _ => null,
    };
}

/// <summary>Brings marks by character onto tokens.</summary>
internal static class NameProjection
{
    /// <summary>Outside, or any label of the types that the sets disagree about.</summary>
    public static uint Free { get; } = 1u | OfType(NameType.Nationality) | OfType(NameType.Miscellaneous) | OfType(NameType.Product);

    public static uint OfType(NameType type) => 0xFu << NameLabels.Of(type, 0);

    public static uint[] Project(TokenizedText text, IReadOnlyList<MarkedName> names, uint unmarked)
    {
        var allowed = new uint[text.Count];
        Array.Fill(allowed, unmarked);
        var t = 0;
        foreach (var name in names.OrderBy(n => n.Start))
        {
            while (t < text.Count && text.Span(t).End <= name.Start) t++;
            var end = t;
            while (end < text.Count && text.Span(end).Start < name.End) end++;
            if (end == t) continue;
            var oneSentence = text.SentenceOf(t).Index == text.SentenceOf(end - 1).Index;
            for (var i = t; i < end; i++)
            {
                if (name.Types.Length == 0) allowed[i] = Free;
                else if (!oneSentence) allowed[i] = NameLabels.All;
                else
                {
                    var place = end - t == 1 ? NameLabels.Unit : i == t ? NameLabels.Begin : i == end - 1 ? NameLabels.Last
                        : NameLabels.Inside;
                    var mask = 0u;
                    foreach (var type in name.Types) mask |= 1u << NameLabels.Of(type, place);
                    allowed[i] = mask;
                }
            }

            t = end;
        }

        return allowed;
    }
}
