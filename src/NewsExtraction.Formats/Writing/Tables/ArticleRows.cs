using System.Globalization;
using NewsExtraction.Events;

namespace NewsExtraction.Formats.Writing.Tables;

/// <summary>An article as rows of tables. Keys: <c>document</c>, and with it <c>entity</c> and <c>event</c>.</summary>
/// <param name="document">The article's key: its id, made unique.</param>
/// <param name="offsets">Counts offsets.</param>
/// <param name="add">Takes the rows.</param>
internal sealed class ArticleRows(string document, OffsetMap offsets, Action<TableSchema, object?[]> add)
{
    public void Add(SourceItem item, Article article)
    {
        add(TableSchema.Documents,
        [
            document, item.Id, item.File, (long)item.Line, article.Title, Day(article.Published), article.Language,
            (long)article.Text.Length, (long)article.Sentences.Count, article.MainEvent?.Id, null,
        ]);
        foreach (var entity in article.Entities) Entity(entity);
        Times(article);
        foreach (var e in article.Events) Event(article, e);
        Mentions(article);
    }

    public void AddFailure(SourceItem item, string message) => add(TableSchema.Documents,
        [document, item.Id, item.File, (long)item.Line, null, null, null, null, null, null, message]);

    private void Entity(Entity entity)
    {
        add(TableSchema.Entities,
        [
            document, entity.Id, entity.Type.ToString(), entity.Name, Round(entity.Confidence), entity.Attribute("country"),
            entity.Attribute("actor"), entity.Attribute("nationality"), entity.Attribute("gender"), entity.Attribute("titles"),
            entity.Attribute("roles"), entity.Acronym,
        ]);
        if (entity.Link is { } link)
            add(TableSchema.Places,
            [
                document, entity.Id, entity.Name, entity.Type.ToString(), link.Source, link.Id, link.Country, link.Latitude,
                link.Longitude,
            ]);
    }

    private void Times(Article article)
    {
        var number = 0L;
        foreach (var value in article.Values.Where(v => v.IsTime))
            add(TableSchema.Times,
            [
                document, ++number, value.Type.ToString().ToUpperInvariant(), Offset(value.Span.Start), Offset(value.Span.End),
                article.TextOf(value.Span), value.Value, Day(value.From), Day(value.To),
            ]);
    }

    private void Event(Article article, NewsEvent e)
    {
        var place = EventPlace.Of(e);
        add(TableSchema.Events,
        [
            document, e.Id, e.Type, e.Facts.Parent, e.Plover, e.Acled, Names.Of(e.Realis), Round(e.Confidence),
            ReferenceEquals(e, article.MainEvent) ? 1L : 0L, e.Facts.Attribute("method"), e.Facts.Attribute("kind"),
            e.Facts.Attribute("cause"), e.Facts.Attribute("quote"), e.Facts.Count?.Min, e.Facts.Count?.Max, e.When?.Text, e.When?.Value,
            Day(e.When?.From), Day(e.When?.To), place?.Entity?.Id, place?.Name, place?.Entity?.Link?.Country,
            place?.Entity?.Link?.Latitude, place?.Entity?.Link?.Longitude, Joined(e.Initiators), Joined(e.Recipients), Joined(e.Sources),
            e.Mentions.Count > 0 ? Names.Line(article.TextOf(article.Sentences[e.Mentions[0].Sentence].Span)) : null,
        ]);
        foreach (var role in e.Roles)
            for (var i = 0; i < role.Count; i++) Role(e, role.Role, i, role[i]);
    }

    private void Role(NewsEvent e, string role, int position, EventParticipant filler)
    {
        var side = Has(e.Initiators, filler) ? "initiator" : Has(e.Recipients, filler) ? "recipient" : null;
        add(TableSchema.Roles,
        [
            document, e.Id, role, (long)position, side, filler.Entity?.Id, filler.Name, filler.Text, Offset(filler.Span.Start),
            Offset(filler.Span.End),
        ]);
    }

    // The same entity in other words is on no side here.
    private static bool Has(IReadOnlyList<EventParticipant> side, EventParticipant filler) =>
        side.Any(p => p.Span == filler.Span && p == filler);

    private void Mentions(Article article)
    {
        var number = 0L;
        foreach (var entity in article.Entities)
            foreach (var mention in entity.Mentions)
                add(TableSchema.Mentions,
                [
                    document, ++number, entity.Id, null, Names.Of(mention.Kind), mention.Type.ToString(),
                    (long)article.Syntax.SentenceOf(mention.Head).Index, Offset(mention.Span.Start), Offset(mention.Span.End),
                    article.TextOf(mention.Span), null, null, Round(mention.Confidence),
                ]);
        foreach (var e in article.Events)
            foreach (var mention in e.Mentions)
            {
                var span = Names.TriggerOf(article, mention);
                add(TableSchema.Mentions,
                [
                    document, ++number, null, e.Id, "trigger", mention.Type, (long)mention.Sentence, Offset(span.Start), Offset(span.End),
                    article.TextOf(span), Names.Of(mention.Realis), mention.Rule, Round(mention.Confidence),
                ]);
            }
    }

    private long Offset(int offset) => offsets.Of(offset);

    private static string? Joined(IReadOnlyList<EventParticipant> participants) =>
        participants.Count == 0 ? null : string.Join("; ", participants.Select(p => p.Name));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static double Round(double confidence) => Math.Round(confidence, 3);
}
