using NewsExtraction.Diagnostics;

namespace NewsExtraction.Merging;

/// <summary>
/// Article reports as bytes, for queues and stores. The first byte is the version: a newer reader reads what an older one wrote. What an
/// article's events have in common is written once.
/// </summary>
internal static class ReportBytes
{
    private const byte Version = 1;

    public static byte[] Write(ArticleReports article)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Version);
        writer.Write(article.Id);
        writer.WriteDay(article.Published);
        writer.Write(article.ContentHash);
        Print(writer, article.Fingerprint);
        writer.Write(article.Events.Count);
        EventReport? first = null;
        foreach (var report in article.Events)
        {
            Event(writer, report, first);
            first ??= report;
        }

        writer.Flush();
        return bytes.ToArray();
    }

    public static ArticleReports Read(byte[] bytes)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes));
            var version = reader.ReadByte();
            if (version is 0 or > Version) throw new FormatException(MergingMessages.NewerReportBytes(version, Version));
            var (id, published, hash, print) = (reader.ReadString(), reader.ReadDay(), reader.ReadString(), Print(reader));
            EventReport? first = null;
            var events = reader.ReadList(() =>
            {
                var report = Event(reader, first) with { Article = id, Published = published };
                first ??= report;
                return report;
            });
            return new ArticleReports(id, published, hash) { Events = events, Fingerprint = print };
        }
        catch (Exception e) when (e is FormatException or EndOfStreamException or ArgumentException)
        {
            throw new FormatException(MergingMessages.NoReportBytes(e.Message), e);
        }
    }

    private static void Event(BinaryWriter writer, EventReport report, EventReport? first)
    {
        writer.Write(report.Event);
        writer.Write(report.Number);
        writer.Write(report.Type);
        writer.Write(report.Family);
        writer.Write((byte)report.Realis);
        writer.Write(report.Confidence);
        writer.WriteDay(report.From);
        writer.WriteDay(report.To);
        writer.WriteCount(report.Count);
        writer.WriteOptional(report.Manner);
        writer.WriteList(report.Participants, p =>
        {
            writer.Write(p.Role);
            writer.Write((byte)p.Slot);
            Entity(writer, p.Entity);
        });
        writer.WriteList(report.Places, p => Entity(writer, p));
        writer.WriteList(report.Triggers, writer.Write);
        writer.WriteHashes(report.Words);
        writer.WriteHashes(report.NearNames);
        writer.WriteHashes(report.NearWords);
        writer.WriteList(report.Mentions, m =>
        {
            writer.Write(m.Start);
            writer.Write(m.End);
            writer.Write(m.Text);
        });
        writer.WriteList(report.Sources, writer.Write);
        writer.Write(report.IsMain);
        writer.Write(report.InLead);
        writer.Write(report.Country);
        OfArticle(writer, report, first);
    }

    private static EventReport Event(BinaryReader reader, EventReport? first)
    {
        // Fields are read in the order in which they stand here.
        var report = new EventReport
        {
            Article = string.Empty,
            Event = reader.ReadString(),
            Number = reader.ReadInt32(),
            Type = reader.ReadString(),
            Family = reader.ReadString(),
            Realis = reader.ReadChecked<Realis>(),
            Confidence = reader.ReadDouble(),
            From = reader.ReadDay(),
            To = reader.ReadDay(),
            Count = reader.ReadCount(),
            Manner = reader.ReadOptional(),
            Participants = reader.ReadList(() => Participant(reader)),
            Places = reader.ReadList(() => Entity(reader)),
            Triggers = reader.ReadList(reader.ReadString),
            Words = reader.ReadHashes(),
            NearNames = reader.ReadHashes(),
            NearWords = reader.ReadHashes(),
            Mentions = reader.ReadList(() => new ReportMention(reader.ReadInt32(), reader.ReadInt32(), reader.ReadString())),
            Sources = reader.ReadList(reader.ReadString),
            IsMain = reader.ReadBoolean(),
            InLead = reader.ReadBoolean(),
            Country = reader.ReadString(),
            Story = StoryNames.None,
        };
        return OfArticle(reader, report, first);
    }

    private static void OfArticle(BinaryWriter writer, EventReport report, EventReport? first)
    {
        var isSame = first is not null && ReferenceEquals(first.Story, report.Story)
            && ReferenceEquals(first.StoryWords, report.StoryWords) && ReferenceEquals(first.Fingerprint, report.Fingerprint);
        writer.Write(isSame);
        if (isSame) return;
        report.Story.Write(writer);
        writer.WriteHashes(report.StoryWords);
        Print(writer, report.Fingerprint);
    }

    private static EventReport OfArticle(BinaryReader reader, EventReport report, EventReport? first)
    {
        if (!reader.ReadBoolean())
            return report with { Story = StoryNames.Read(reader), StoryWords = reader.ReadHashes(), Fingerprint = Print(reader) };
        return first is null ? throw new FormatException(MergingMessages.NoReportNumber("first event", 0))
            : report with { Story = first.Story, StoryWords = first.StoryWords, Fingerprint = first.Fingerprint };
    }

    private static ReportParticipant Participant(BinaryReader reader)
    {
        var (role, slot) = (reader.ReadString(), reader.ReadChecked<ReportSlot>());
        return new ReportParticipant(role, Entity(reader), slot);
    }

    private static void Entity(BinaryWriter writer, StoryEntity entity)
    {
        writer.Write((byte)entity.Type);
        writer.Write(entity.Name);
        writer.Write(entity.IsNamed);
        writer.WriteOptional(entity.Country);
        writer.WriteOptional(entity.LinkId);
        writer.WriteNumber(entity.Latitude);
        writer.WriteNumber(entity.Longitude);
        writer.Write(entity.Area?.Index ?? -1);
        if (entity.Area is { } area) writer.Write(area.Name);
        writer.Write(entity.Mentions);
        writer.Write(entity.InLead);
    }

    private static StoryEntity Entity(BinaryReader reader)
    {
        var (type, name, isNamed) = (reader.ReadChecked<EntityType>(), reader.ReadString(), reader.ReadBoolean());
        return new StoryEntity(type, name, isNamed)
        {
            Country = reader.ReadOptional(),
            LinkId = reader.ReadOptional(),
            Latitude = reader.ReadNumber(),
            Longitude = reader.ReadNumber(),
            Area = reader.ReadInt32() is var index and >= 0 ? new PlaceArea(index, reader.ReadString()) : null,
            Mentions = reader.ReadInt32(),
            InLead = reader.ReadBoolean(),
        };
    }

    private static void Print(BinaryWriter writer, Fingerprint? print)
    {
        writer.Write(print is not null);
        print?.Write(writer);
    }

    private static Fingerprint? Print(BinaryReader reader) => reader.ReadBoolean() ? Fingerprint.Read(reader) : null;
}
