using System.Text.Json;
using NewsExtraction.Rules;

namespace NewsExtraction.Merging;

/// <summary>Reads an article as <c>extract</c> writes it, and keeps what merging needs.</summary>
internal sealed class ReportReader(JsonElement root, PlaceAreas areas)
{
    private const int LeadSentences = 3;
    private static readonly string[] Manners = [AttributeNames.Method, AttributeNames.Kind, AttributeNames.Cause];
    private readonly Dictionary<string, StoryEntity> _entities = new(StringComparer.Ordinal);
    private NamedPlaces _places = NamedPlaces.None;
    private int _leadEnd;

    public ArticleReports Read(string contentHash)
    {
        if (root.TryGetProperty("error", out _)) throw new KeyNotFoundException("it stands for an article that could not be read.");
        var (id, published) = (root.Words("id"), root.Day("published"));
        _leadEnd = LeadEnd(root.Part("sentences"));
        foreach (var entity in root.Part("entities").EnumerateArray())
            _entities[entity.Words("id")] = StoryEntityReader.Read(entity, _leadEnd, areas);
        _places = new NamedPlaces(root, _entities);
        var contents = new SentenceContents(root, _entities);
        var article = new EventReport
        {
            Article = id,
            Event = string.Empty,
            Number = 0,
            Type = string.Empty,
            Family = string.Empty,
            Published = published,
            Story = new StoryNames(_entities.Values),
            Fingerprint = Fingerprint.Of(MentionSequence.Of(root)),
            Country = StoryCountry.Of(_entities.Values),
            StoryWords = contents.AllWords(),
        };
        var events = new List<EventReport>();
        foreach (var e in root.Part("events").EnumerateArray()) events.Add(Event(e, article with { Number = events.Count }, contents));
        return new ArticleReports(id, published, contentHash) { Events = events, Fingerprint = article.Fingerprint };
    }

    private static int LeadEnd(JsonElement sentences)
    {
        var count = Math.Min(LeadSentences, sentences.GetArrayLength());
        return count == 0 ? 0 : sentences[count - 1].Part("end").GetInt32();
    }

    private EventReport Event(JsonElement e, EventReport article, SentenceContents contents)
    {
        var type = e.Words("type");
        var mentions = Mentions(e);
        var places = Places(e);
        var time = e.TryGetProperty("time", out var when) ? when : default;
        var isDated = time.ValueKind == JsonValueKind.Object;
        return article with
        {
            Event = e.Words("id"),
            Type = type,
            Family = e.WordsOrNull("parent") ?? type,
            Realis = Enum.TryParse<Realis>(e.Words("realis"), ignoreCase: true, out var realis) ? realis : Realis.Asserted,
            Confidence = e.Number("confidence") ?? 1,
            From = isDated ? time.Day("from") : null,
            To = isDated ? time.Day("to") : null,
            Count = e.Count("count"),
            Manner = Manners.Select(name => e.WordsOrNull(name)).FirstOrDefault(m => m is not null),
            Participants = Participants(e),
            Places = places,
            Triggers = [.. mentions.SelectMany(m => m.Text.Split(' ')).Select(WordStems.Of).Distinct(StringComparer.Ordinal)],
            Words = ContentWords(e.Part("roles")),
            NearNames = contents.Names(mentions),
            NearWords = contents.Words(mentions),
            Mentions = mentions,
            Sources = Sources(e),
            IsMain = root.Part("main").GetString() == e.Words("id"),
            InLead = mentions.Count > 0 && mentions[0].Start < _leadEnd,
            Country = places.FirstOrDefault(p => p.Country is not null)?.Country ?? article.Country,
        };
    }

    private static List<ReportMention> Mentions(JsonElement e)
    {
        var mentions = new List<ReportMention>();
        foreach (var mention in e.Part("mentions").EnumerateArray())
        {
            var trigger = mention.Part("trigger");
            var (first, last) = (trigger[0], trigger[trigger.GetArrayLength() - 1]);
            var text = string.Join(' ', trigger.EnumerateArray().Select(t => t.Words("text")));
            mentions.Add(new ReportMention(first.Part("start").GetInt32(), last.Part("end").GetInt32(), text));
        }

        return mentions;
    }

    private List<StoryEntity> Places(JsonElement e)
    {
        var places = new List<StoryEntity>();
        if (!e.Part("roles").TryGetProperty("Place", out var fillers)) return places;
        foreach (var filler in fillers.EnumerateArray())
            if (EntityOf(filler) is { IsPlace: true, IsNamed: true } place) places.Add(place);
        if (places.Count > 0) return places;
        foreach (var mention in e.Part("mentions").EnumerateArray())
            foreach (var filler in mention.Part("roles").EnumerateArray())
                if (filler.Words("role") == "Place"
                    && _places.Within(filler.Part("start").GetInt32(), filler.Part("end").GetInt32()) is { } around
                    && !places.Contains(around))
                    places.Add(around);
        return places;
    }

    private List<ReportParticipant> Participants(JsonElement e)
    {
        var initiators = Ids(e.Part("initiator"));
        var recipients = Ids(e.Part("recipient"));
        var participants = new List<ReportParticipant>();
        foreach (var role in e.Part("roles").EnumerateObject())
        {
            if (role.Name == "Place") continue;
            foreach (var filler in role.Value.EnumerateArray())
            {
                if (EntityOf(filler) is not { } entity) continue;
                var id = filler.Words("entity");
                var slot = initiators.Contains(id) ? ReportSlot.Initiator
                    : recipients.Contains(id) ? ReportSlot.Recipient : ReportSlot.Other;
                participants.Add(new ReportParticipant(role.Name, entity, slot));
            }
        }

        return participants;
    }

    private StoryEntity? EntityOf(JsonElement filler) =>
        filler.WordsOrNull("entity") is { } id && _entities.TryGetValue(id, out var entity) ? entity : null;

    private static HashSet<string> Ids(JsonElement fillers) =>
        [.. fillers.EnumerateArray().Select(f => f.WordsOrNull("entity")).OfType<string>()];

    private ulong[] ContentWords(JsonElement roles)
    {
        var words = new SortedSet<ulong>();
        foreach (var role in roles.EnumerateObject())
            foreach (var filler in role.Value.EnumerateArray())
                if (EntityOf(filler) is null && filler.WordsOrNull("text") is { } text) words.UnionWith(WordStems.ContentOf(text));
        return [.. words];
    }

    private List<string> Sources(JsonElement e)
    {
        var sources = new List<string>();
        foreach (var mention in e.Part("mentions").EnumerateArray())
        {
            if (!mention.TryGetProperty("source", out var source)) continue;
            var name = EntityOf(source)?.Name ?? source.Words("text");
            if (!sources.Contains(name)) sources.Add(name);
        }

        return sources;
    }
}
