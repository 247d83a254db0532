using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Parts the agency from what stands before and behind it: "Jerusalem CNN — Israeli ministers", "CNN Related article".</summary>
internal sealed class Datelines(GazetteerIndex gazetteer)
{
    private static readonly FrozenSet<string> Agencies =
        FrozenSet.Create(StringComparer.Ordinal, "CNN", "AP", "AFP", "BBC", "UPI", "DPA", "Reuters", "Xinhua", "TASS", "ANI", "PTI", "NPR");

    /// <summary>Cuts names that run over an agency.</summary>
    public void Mend(ParsedText parsed, List<EntityMention> names)
    {
        for (var i = names.Count - 1; i >= 0; i--)
        {
            var name = names[i];
            if (name.EndToken - name.FirstToken < 2 || AgencyIn(parsed, name) is not { } agency) continue;
            if (agency > name.FirstToken && IsDash(parsed, agency + 1)) CutDateline(parsed, names, i, agency);
            else if (agency == name.FirstToken && IsStray(parsed, name)) CutFirst(parsed, names, i);
        }
    }

    private static int? AgencyIn(ParsedText parsed, EntityMention name)
    {
        for (var token = name.FirstToken; token < name.EndToken; token++)
            if (Agencies.Contains(parsed.Word(token))) return token;
        return null;
    }

    // The link to another article.
    private static bool IsStray(ParsedText parsed, EntityMention name) =>
        parsed.Word(name.FirstToken + 1) is "Related" || IsDash(parsed, name.FirstToken + 1);

    private static bool IsDash(ParsedText parsed, int token) => token < parsed.Count && parsed.Word(token) is "-" or "–" or "—" or "--";

    private void CutDateline(ParsedText parsed, List<EntityMention> names, int at, int agency)
    {
        var name = names[at];
        names[at] = MendedName.Over(parsed, agency, agency + 1, EntityLabel.Org, EntityType.Organization);
        AddPlaces(parsed, names, name.FirstToken, agency);
        if (agency + 2 < name.EndToken) names.Add(MendedName.Moved(parsed, name, agency + 2, name.EndToken));
    }

    private static void CutFirst(ParsedText parsed, List<EntityMention> names, int at)
    {
        var name = names[at];
        var first = name.FirstToken + 1;
        names[at] = MendedName.Over(parsed, name.FirstToken, first, EntityLabel.Org, EntityType.Organization);
        while (first < name.EndToken && !MendedName.IsCapital(parsed, first)) first++;
        if (first < name.EndToken && name.Type == EntityType.Person)
            names.Add(MendedName.Moved(parsed, name, first, name.EndToken));
    }

    // "Haifa, Israel"
    private void AddPlaces(ParsedText parsed, List<EntityMention> names, int first, int end)
    {
        for (var token = first; token <= end; token++)
        {
            if (token < end && char.IsLetter(parsed.Word(token)[0])) continue;
            if (token > first) names.Add(Place(parsed, first, token));
            first = token + 1;
        }
    }

    private EntityMention Place(ParsedText parsed, int first, int end)
    {
        var candidates = gazetteer.Find(parsed.Tokens, first, end);
        if (candidates.First(GazetteerKind.Country) is { } country)
            return MendedName.Over(parsed, first, end, EntityLabel.Gpe, EntityType.Country) with
            {
                Country = gazetteer.Country(country.Index).Code
            };
        var type = candidates.First(GazetteerKind.Place) is { } place ? gazetteer.Place(place.Index).Type : EntityType.Settlement;
        return MendedName.Over(parsed, first, end, EntityLabel.Gpe, type);
    }
}
