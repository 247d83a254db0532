using NewsExtraction.Merging;

namespace NewsExtraction.Training.Merging;

/// <summary>
/// Makes up a stream of news for measuring how merging grows: happenings in towns of many countries, each reported by one or many articles
/// over some days, with numbers that differ, background of other happenings, and copies. The same number gives the same stream.
/// </summary>
/// <param name="perDay">Events that a day's articles report, about.</param>
internal sealed class MadeStories(int perDay)
{
    private const int Countries = 80;
    private const int Towns = 60;
    private const int People = 3000;
    private const int ReportsPerHappening = 3;
    private const int EventsPerArticle = 3;
    private const int LongestStory = 4;
    private const int CopiesInHundred = 12;
    private static readonly DateOnly Start = new(2031, 1, 1);
    private static readonly string[] Families = ["PeopleKilled", "Attack", "Protest", "Disaster", "PeopleDetained", "Meeting", "Statement",
        "PersonCharged", "AgreementReached", "PeopleInjured", "ElectionHeld", "AidProvided"];

    public static DateOnly Day(int day) => Start.AddDays(day);

    /// <summary>The articles of a day, about <c>perDay</c> events in all.</summary>
    public List<ArticleReports> Articles(int day)
    {
        var articles = new List<ArticleReports>();
        for (var a = 0; a < perDay / EventsPerArticle; a++)
        {
            var number = new Dice(StableHash.Join((ulong)day, (ulong)a));
            var copied = a > 0 && number.Next(100) < CopiesInHundred ? number.Next(a) : a;
            articles.Add(Article(day, a, copied, number));
        }

        return articles;
    }

    private ArticleReports Article(int day, int article, int copied, Dice own)
    {
        // A copy tells what the original tells; its last happening is another where an editor cut it.
        var dice = new Dice(StableHash.Join(StableHash.Join((ulong)day, (ulong)copied), 7));
        var id = FormattableString.Invariant($"d{day:D4}-{article:D5}");
        var happenings = new List<Happening>();
        for (var e = 0; e < EventsPerArticle; e++) happenings.Add(Happening.Of(Pick(day, dice)));
        if (article != copied && own.Next(2) == 0) happenings[^1] = Happening.Of(Pick(day, own));
        var entities = happenings.SelectMany(h => h.Entities).ToList();
        var mentions = happenings.SelectMany(h => h.Mentions(dice)).ToList();
        var shared = new EventReport
        {
            Article = id,
            Event = string.Empty,
            Number = 0,
            Type = string.Empty,
            Family = string.Empty,
            Published = Day(day),
            Story = new StoryNames(entities),
            Fingerprint = Fingerprint.Of(mentions),
            StoryWords = [.. mentions.Distinct().Order()],
        };
        var events = happenings.Select((h, i) => h.Report(shared, i, dice)).ToList();
        return new ArticleReports(id, Day(day), id) { Events = events, Fingerprint = shared.Fingerprint };
    }

    // A happening of the last days: the first of each day are reported most.
    private int Pick(int day, Dice dice)
    {
        var perDayHappening = Math.Max(1, perDay / ReportsPerHappening);
        var from = Math.Max(0, day - dice.Next(LongestStory));
        var rank = (int)(perDayHappening * dice.Share() * dice.Share());
        return (from * 1_000_000) + rank;
    }

    /// <summary>Something that happens in the made-up world.</summary>
    private sealed record Happening(string Family, StoryEntity Town, StoryEntity Actor, StoryEntity Concerned, int Count, DateOnly On,
        ulong Key)
    {
        public IEnumerable<StoryEntity> Entities => [Town, Actor, Concerned];

        public static Happening Of(int number)
        {
            var dice = new Dice(StableHash.Mix((ulong)number + 17));
            var country = dice.Next(Countries);
            var code = $"{(char)('A' + (country / 26))}{(char)('A' + (country % 26))}";
            var town = dice.Next(Towns);
            return new Happening(Families[dice.Next(Families.Length)],
                new StoryEntity(EntityType.Settlement, $"{code}town{town}", true)
                {
                    Country = code,
                    LinkId = $"{code}{town}",
                    Latitude = country,
                    Longitude = town,
                    Mentions = 2,
                    InLead = true,
                },
                Person(code, dice), Person(code, dice), 1 + dice.Next(40), Day(number / 1_000_000), StableHash.Mix((ulong)number));
        }

        /// <summary>What a report of it mentions, some of it by chance.</summary>
        public IEnumerable<ulong> Mentions(Dice dice) =>
            Enumerable.Range(0, 8).Select(i => dice.Next(4) > 0 ? StableHash.Join(Key, (ulong)i) : StableHash.Mix((ulong)dice.Next(5000)));

        public EventReport Report(EventReport shared, int number, Dice dice) => shared with
        {
            Event = FormattableString.Invariant($"V{number + 1}"),
            Number = number,
            Type = Family,
            Family = Family,
            Confidence = 0.8,
            From = dice.Next(2) == 0 ? On : null,
            To = dice.Next(2) == 0 ? On : null,
            Count = dice.Next(2) == 0 ? CountRange.Exactly(Math.Max(1, Count + dice.Next(3) - 1)) : null,
            Participants = [new ReportParticipant("Actor", Actor, ReportSlot.Initiator),
                new ReportParticipant("Victim", Concerned, ReportSlot.Recipient)],
            Places = dice.Next(5) > 0 ? [Town] : [],
            Triggers = [Family.ToLowerInvariant()],
            Mentions = [new ReportMention(number * 100, (number * 100) + 6, "struck")],
            NearNames = [.. new[] { Town.Hash, Actor.Hash, Concerned.Hash }.Distinct().Order()],
            NearWords = [.. Mentions(dice).Distinct().Order()],
            IsMain = number == 0,
            InLead = number == 0,
            Country = Town.Country!,
        };

        private static StoryEntity Person(string country, Dice dice) =>
            new(EntityType.Person, FormattableString.Invariant($"Given{dice.Next(200)} {country}name{dice.Next(People)}"), true)
            {
                Country = country,
                Mentions = 1,
                InLead = dice.Next(2) == 0,
            };
    }

    /// <summary>Numbers that look like chance and are not.</summary>
    private sealed class Dice(ulong seed)
    {
        private ulong _state = seed;

        public int Next(int below) => (int)((_state = StableHash.Mix(_state)) % (ulong)below);

        public double Share() => Next(1_000_000) / 1_000_000.0;
    }
}
