using System.Text;
using NewsExtraction.Entities;
using NewsExtraction.Places;
using NewsExtraction.Tests.Coreference;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Places;

/// <summary>Links the places of texts with marks over a small world, which has towns of one name in several countries.</summary>
internal static class PlaceText
{
    /// <summary>Two countries, three divisions, and names that stand for several things.</summary>
    public static GazetteerIndex World { get; } = new HandMadeGazetteer()
        .Country("NV", "Norvik", "Norvian")
        .Country("TD", "Tolda", "Toldan")
        .Division("Westmark", "NV", 60, 10, code: "WM")
        .Division("Ostmark", "NV", 62, 20)
        .Division("Sundia", "TD", -30, 40)
        .Division("Orland", "TD", -32, 42, code: "OR")
        .Place("Paris", "TD", "Sundia", "PPLC", 2_000_000, -30.5, 40.5)
        .Place("Paris", "NV", "Westmark", "PPL", 25_000, 60.5, 10.5)
        .Place("Varka", "NV", "Westmark", "PPL", 80_000, 60.2, 10.2)
        .Place("Varka", "TD", "Orland", "PPL", 60_000, -32.2, 42.2)
        .Place("Elmdorf", "NV", "Westmark", "PPL", 30_000, 60.1, 10.1)
        .Place("Mira", "TD", "Sundia", "PPL", 30_000, -30.1, 40.1)
        .Place("Little Dell", "NV", "Ostmark", "PPL", 400, 62.1, 20.1)
        .Place("Saint Olaf", "NV", "Ostmark", "PPL", 5_000, 62.2, 20.2)
        .Place("Hidden Glen", "NV", "Westmark")
        .Division("Raqa", "TD", -34, 44)
        .Place("Raqa", "TD", "Raqa", "PPLA", 220_000, -34.1, 44.1)
        .Entry(GazetteerKind.FirstName, "Victor", detail: "m")
        .Place("Victor", "NV", "Westmark", "PPL", 90_000, 60.3, 10.3)
        .Build();

    /// <summary>The signs weigh about as much as in the model that ships.</summary>
    public static PlaceRanker Ranker { get; } = RankerOf(
        ("population", 5), ("capital", 2), ("generated", -1.3f), ("alternate", -1.4f), ("type-agrees", 0.3f), ("contained", 1),
        ("not-contained", -1), ("country-named", 2), ("near-others", 3), ("division-of-others", 3), ("country-of-others", 2.5f));

    public static PlaceRanker RankerOf(params (string Sign, float Weight)[] weights)
    {
        var table = "feature\tweight\n" + string.Concat(weights.Select(w => FormattableString.Invariant($"{w.Sign}\t{w.Weight}\n")));
        return new PlaceRanker(new MemoryStream(Encoding.UTF8.GetBytes(table)));
    }

    public static ResolvedEntities Link(string marked, GazetteerIndex? gazetteer = null, PlaceRanker? ranker = null) =>
        new PlaceResolver(gazetteer ?? World, ranker ?? Ranker).Resolve(Entities(marked, gazetteer));

    /// <summary>The linked entity of that name.</summary>
    public static Entity Named(string marked, string name) => Link(marked).Entities.Single(e => e.Name == name);

    /// <summary>The names of a text before they are weighed, by their words.</summary>
    public static PlaceName Name(string marked, string name) => Names(marked).Single(n => n.Entity.Name == name);

    public static List<PlaceName> Names(string marked) => new PlaceResolver(World, Ranker).Names(Entities(marked, null));

    private static ResolvedEntities Entities(string marked, GazetteerIndex? gazetteer) =>
        ResolvedText.Rules(MarkedText.Read(marked), gazetteer ?? World);
}
