using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Places;

/// <summary>Gives what is called after a place the place's country, where the word alone named another: "Georgia Power" of the American
/// Georgia.</summary>
internal sealed class HolderCountries(GazetteerIndex gazetteer)
{
    /// <summary>Changes the countries of such entities, in place.</summary>
    public void Follow(ParsedText parsed, List<Entity> entities)
    {
        var misread = new List<(TextSpan Span, string Named, string Actual)>();
        foreach (var entity in entities)
            if (entity is { Type: EntityType.Region or EntityType.Settlement, Link.Country: { } country })
                AddMisread(parsed, entity, country, misread);
        if (misread.Count == 0) return;
        misread.Sort((a, b) => a.Span.CompareTo(b.Span));
        for (var i = 0; i < entities.Count; i++)
            if (entities[i] is { Link: null, Country: not null } holder) entities[i] = Followed(holder, misread);
    }

    private void AddMisread(ParsedText parsed, Entity place, string actual, List<(TextSpan Span, string Named, string Actual)> misread)
    {
        foreach (var mention in place.Mentions)
            if (mention.Kind == MentionKind.Name && gazetteer.CountryNamed(parsed.CharsIn(mention.Span)) is { } named
                && named.Code != actual)
                misread.Add((mention.Span, named.Code, actual));
    }

    private static Entity Followed(Entity holder, List<(TextSpan Span, string Named, string Actual)> misread)
    {
        foreach (var mention in holder.Mentions)
            for (var i = FirstFrom(misread, mention.Span.Start); i < misread.Count && misread[i].Span.Start < mention.Span.End; i++)
            {
                Work.Count();
                if (misread[i] is var (span, named, actual) && named == holder.Country && span.End <= mention.Span.End)
                    return holder with { Country = actual, Nationality = holder.Nationality == named ? actual : holder.Nationality };
            }

        return holder;
    }

    // Number of the first that begins at the offset or behind it.
    private static int FirstFrom(List<(TextSpan Span, string Named, string Actual)> misread, int start)
    {
        var (low, high) = (0, misread.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (misread[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
