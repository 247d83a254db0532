using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Names of places that say where the place lies: "Baku, Azerbaijan", one name or two.</summary>
internal static class LocatedName
{
    /// <summary>Token behind the place itself: behind "Baku" of "Baku, Azerbaijan", and of the dateline "BAKU - President
    /// Aliyev".</summary>
    public static int HeadEnd(ParsedText parsed, EntityMention name)
    {
        if (EntityClasses.Of(name.Type) != EntityClass.Place) return name.EndToken;
        for (var token = name.FirstToken + 1; token < name.EndToken; token++)
            if (parsed.Word(token) == "," || IsLooseDash(parsed, token)) return token;
        return name.EndToken;
    }

    /// <summary>Key of the country or division that a settlement's name goes on with, 0 where there is none: "Oregon" of "Portland,
    /// Oregon".</summary>
    public static ulong Container(EntityLayer layer, EntityMention name, GazetteerIndex gazetteer)
    {
        if (name.Type is not (EntityType.Settlement or EntityType.Region)) return 0;
        var parsed = layer.Parsed;
        var comma = HeadEnd(parsed, name);
        if (comma + 1 >= parsed.SentenceOf(name.FirstToken).EndToken || parsed.Word(comma) != ",") return 0;
        var end = comma + 1 < name.EndToken ? name.EndToken : layer.NameAt(comma + 1)?.EndToken ?? comma + 1;
        if (end == comma + 1) return 0;
        var key = SurfaceKey.Of(parsed.CharsIn(parsed.Tokens.SpanOf(comma + 1, end)));
        return IsContainer(gazetteer, key) ? key : 0;
    }

    private static bool IsContainer(GazetteerIndex gazetteer, ulong key)
    {
        var candidates = gazetteer.Find(key);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Kind == GazetteerKind.Country) return true;
            if (candidates[i].Kind == GazetteerKind.Place) return gazetteer.Place(candidates[i].Index).Feature == PlaceFeatures.Division;
        }

        return false;
    }

    private static bool IsLooseDash(ParsedText parsed, int token) =>
        parsed.Word(token) is "-" or "–" or "—" && parsed.Tokens.SpaceAfter(token - 1) && parsed.Tokens.SpaceAfter(token);
}
