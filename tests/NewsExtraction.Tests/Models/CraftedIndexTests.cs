using NewsExtraction.Encoders;
using NewsExtraction.Entities;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Models;

/// <summary>A crafted model whose indices would lead out of its arrays, or a search round and round, is refused with the name of the
/// section that is wrong.</summary>
internal sealed class CraftedIndexTests
{
    // A search for a word that is not there ends at an empty slot.
    [TestCase(new int[0], 2, "wrong size")]
    [TestCase(new[] { 0, 1, 1 }, 2, "wrong size")]
    [TestCase(new[] { 0, 1 }, 0, "wrong size")]
    [TestCase(new[] { 1 }, 2, "'words.slots' is full")]
    [TestCase(new[] { 1, 1, 1, 1 }, 2, "'words.slots' is full")]
    [TestCase(new[] { 0, 2 }, 2, "'words.slots' points behind section 'words.checks'")]
    [TestCase(new[] { 0, -1 }, 2, "'words.slots' points behind section 'words.checks'")]
    public void AVocabularyThatNoSearchMayReadIsRefused(int[] slots, int checks, string expected) =>
        AssertRefused(() => WordVocabulary.Read(File("own", w => w.Section<int>("words.slots", slots)
            .Section<uint>("words.checks", new uint[checks]))), "words.slots", expected);

    // One entry: the form of two characters at 0, the lemma behind it.
    [TestCase(new int[0], new[] { 0, 2, 2, 2 }, "slots", "wrong size")]
    [TestCase(new[] { 0, 1, 1 }, new[] { 0, 2, 2, 2 }, "slots", "wrong size")]
    [TestCase(new[] { 1 }, new[] { 0, 2, 2, 2 }, "slots", "is full")]
    [TestCase(new[] { 1, 1, 1, 1 }, new[] { 0, 2, 2, 2 }, "slots", "is full")]
    [TestCase(new[] { 0, 2 }, new[] { 0, 2, 2, 2 }, "slots", "points behind section 'entries'")]
    [TestCase(new[] { 0, -1 }, new[] { 0, 2, 2, 2 }, "slots", "points behind section 'entries'")]
    [TestCase(new[] { 0, 1 }, new[] { 3, 2, 2, 2 }, "entries", "points behind section 'chars'")]
    [TestCase(new[] { 0, 1 }, new[] { -1, 2, 2, 2 }, "entries", "points behind section 'chars'")]
    [TestCase(new[] { 0, 1 }, new[] { 0, 2, 3, 2 }, "entries", "points behind section 'chars'")]
    [TestCase(new[] { 0, 1 }, new[] { 0, 2, -1, 2 }, "entries", "points behind section 'chars'")]
    [TestCase(new[] { 0, 1 }, new[] { 0, 2, 2, 0 }, "entries", "points behind section 'chars'")]
    [TestCase(new[] { 0, 1 }, new[] { 0, 2, 2, int.MinValue }, "entries", "points behind section 'chars'")]
    [TestCase(new[] { 0, 1 }, new[] { 0, 2, 2, int.MaxValue }, "entries", "points behind section 'chars'")]
    public void ATableOfLemmasThatNoSearchMayReadIsRefused(int[] slots, int[] entries, string section, string expected) =>
        AssertRefused(() => new LemmaTable(File("lemmas", w => w.Section<int>("slots", slots).Section<int>("entries", entries)
            .Section<char>("chars", "tobe"))), section, expected);

    [TestCase(0, 1u, "does not fit section 'keys'")]
    [TestCase(1, 2u, "is not in order")]
    [TestCase(1 << 16, 2u, "does not fit section 'keys'")]
    [TestCase((1 << 16) - 1, uint.MaxValue, "is not in order")]
    public void BucketsOutOfOrderAreRefused(int bucket, uint number, string expected)
    {
        var buckets = new uint[(1 << 16) + 1];
        buckets[^1] = 1;
        buckets[bucket] = number;
        AssertRefused(() => new KeyTable(File("own", w => w.Section<uint>("buckets", buckets).Section<ushort>("keys", [7]))),
            "buckets", expected);
    }

    [TestCase(1)]
    [TestCase(ushort.MaxValue)]
    public void ANameOfClassesThatThereAreNotIsRefused(int set)
    {
        var writer = KeyTable.Write(new ModelWriter("name lists", "", "", ""), [7u]).Section<ushort>("sets", [(ushort)set])
            .Section<uint>("classes", [1u]);
        AssertRefused(() => new NameLexicon(Read(writer), SmallLexicons.Words), "sets", "points behind section 'classes'");
    }

    // Two words of the map with one bit each: the second one's row is behind one.
    [TestCase(2, 2, new[] { 0u, 0u }, "ranks", "does not fit section 'map'")]
    [TestCase(2, 2, new[] { 0u, 2u }, "ranks", "does not fit section 'map'")]
    [TestCase(2, 2, new[] { 1u, 1u }, "ranks", "does not fit section 'map'")]
    [TestCase(2, 2, new[] { 0u }, "ranks", "1 numbers where 2")]
    [TestCase(2, 1, new[] { 0u, 1u }, "rows", "numbers where 64")]
    [TestCase(3, 3, new[] { 0u, 1u, 2u }, "map", "wrong size")]
    [TestCase(0, 0, new uint[0], "map", "wrong size")]
    public void AMapWhoseRanksAreNotItsBitsIsRefused(int words, int rows, uint[] ranks, string section, string expected)
    {
        var map = new ulong[words];
        map.AsSpan().Fill(8);
        var clusters = new WordClusters(SmallLexicons.File(WordClusters.Compile(new Dictionary<uint, ushort[]>(), "", "", "")));
        AssertRefused(() => new LinearNameModel(File("names by features", w => w.Section<ulong>("map", map).Section<uint>("ranks", ranks)
            .Section<sbyte>("rows", new sbyte[rows * NameLabels.Width])
            .Section<float>("steps", new float[NameLabels.Width * NameLabels.Width])), clusters), section, expected);
    }

    [TestCase(new byte[] { 0, 0, 2, 0 })]
    [TestCase(new byte[] { 0, 3 })]
    [TestCase(new byte[] { 255, 255 })]
    [TestCase(new byte[] { 0 })]
    [TestCase(new byte[0])]
    public void APairOfTagsThatThereAreNotIsRefused(byte[] pairs) =>
        AssertRefused(() => SyntaxNetwork.ReadPairs(File("syntax", w => w.Section<byte>("tagpairs", pairs)),
            new SyntaxShape(UniversalTags: 3, PennTags: 2, Relations: 1, TagLayer: 1, ArcWidth: 16, RelationWidth: 16, JoinRelation: 0)),
            "tagpairs", "section");

    [Test]
    public void PairsOfTheLastTagsAreRead() =>
        Assert.That(SyntaxNetwork.ReadPairs(File("syntax", w => w.Section<byte>("tagpairs", [0, 0, 1, 2])),
            new SyntaxShape(UniversalTags: 3, PennTags: 2, Relations: 1, TagLayer: 1, ArcWidth: 16, RelationWidth: 16, JoinRelation: 0)),
            Is.EqualTo(new (byte, byte)[] { (0, 0), (1, 2) }));

    private static IEnumerable<TestCaseData> Gazetteers()
    {
        yield return Named("a place that there is not", new GazetteerParts { Value = Reading(GazetteerKind.Place, 1) }, "values");
        yield return Named("a country that there is not", new GazetteerParts { Value = Reading(GazetteerKind.Country, 1) }, "values");
        yield return Named("a noun that there is not", new GazetteerParts { Value = Reading(GazetteerKind.Noun, 1) }, "values");
        yield return Named("an entry that there is not", new GazetteerParts { Value = Reading(GazetteerKind.Leader, 1) }, "values");
        yield return Named("a list behind the lists", new GazetteerParts { Value = GazetteerIndex.ListFlag | 2 }, "lists");
        yield return Named("a list that ends behind the lists", new GazetteerParts { Lists = [2, 0] }, "lists");
        yield return Named("a list as long as can be", new GazetteerParts { Lists = [uint.MaxValue, 0] }, "lists");
        yield return Named("a list of what there is not", new GazetteerParts { Lists = [1, Reading(GazetteerKind.Place, 1)] }, "values");
        yield return Named("buckets behind the keys", new GazetteerParts { Bucket = 2 }, "buckets");
        yield return Named("buckets before the keys", new GazetteerParts { Bucket = -1 }, "buckets");
        yield return Named("a place of no area", new GazetteerParts { Place = new PlaceRow { Area = 1 } }, "places");
        yield return Named("a place of no feature", new GazetteerParts { Place = new PlaceRow { Feature = 1 } }, "places");
        yield return Named("an area of no place", new GazetteerParts { Area = new AreaRow { Place = 1 } }, "areas");
        yield return Named("an area of a negative place", new GazetteerParts { Area = new AreaRow { Place = -2 } }, "areas");
        yield return Named("a name behind the text", new GazetteerParts { Area = new AreaRow { Name = 12 } }, "areas");
        yield return Named("a name before the text", new GazetteerParts { Area = new AreaRow { Name = -4 } }, "areas");
        yield return Named("a name within another", new GazetteerParts { Entry = new EntryRow { Name = 6 } }, "entries");
        yield return Named("a name that ends behind the text", new GazetteerParts { Entry = new EntryRow { Detail = 8 } }, "entries");
        yield return Named("a capital that there is not", new GazetteerParts { Country = new CountryRow { Capital = 1 } }, "countries");
    }

    [TestCaseSource(nameof(Gazetteers))]
    public void AGazetteerThatPointsNowhereIsRefused(object parts, string section) =>
        AssertRefused(() => new GazetteerIndex(((GazetteerParts)parts).File()), section, "section");

    [Test]
    public void TheSamePartsWithoutTheirFaultAreRead() =>
        Assert.That(new GazetteerIndex(new GazetteerParts().File()).Find(0).Count, Is.EqualTo(1));

    private static uint Reading(GazetteerKind kind, int index) => new GazetteerCandidate(kind, GazetteerMatch.Name, index).Packed;

    private static TestCaseData Named(string name, GazetteerParts parts, string section) =>
        new TestCaseData(parts, section).SetName("{m}(" + name + ")");

    private static void AssertRefused(Func<object> read, string section, string expected) => Assert.That(() => read(),
        Throws.TypeOf<ModelFormatException>().With.Message.Contains($"'{section}'").And.Message.Contains(expected));

    private static ModelFile File(string task, Func<ModelWriter, ModelWriter> fill) => Read(fill(new ModelWriter(task, "", "", "")));

    private static ModelFile Read(ModelWriter writer) => ModelFile.Read("own.bin", new MemoryStream(writer.ToArray()));

    /// <summary>One key, and one row of each table; what a test does not set is sound.</summary>
    private sealed record GazetteerParts
    {
        public uint Value { get; init; } = GazetteerIndex.ListFlag;

        public uint[] Lists { get; init; } = [1, 0];

        public int Bucket { get; init; } = 1;

        public PlaceRow Place { get; init; }

        public AreaRow Area { get; init; }

        public CountryRow Country { get; init; }

        public EntryRow Entry { get; init; }

        public ModelFile File()
        {
            var buckets = new int[(1 << GazetteerIndex.BucketBits) + 1];
            buckets.AsSpan(1).Fill(1);
            buckets[1] = Bucket;
            // At 0 the empty text, at 4 one of two letters, at 8 one that says that it is longer than what follows.
            return Read(new ModelWriter("gazetteer", "", "", "").Setting("features", "PPL").Section<int>("buckets", buckets)
                .Section<ushort>("keys", [0]).Section<byte>("lowKeys", [0]).Section<uint>("values", [Value]).Section<uint>("lists", Lists)
                .Section<PlaceRow>("places", [Place]).Section<uint>("ids", [1000]).Section<CountryRow>("countries", [Country])
                .Section<AreaRow>("areas", [Area]).Section<EntryRow>("entries", [Entry]).Section<NounMeaning>("meanings", [default])
                .Section<byte>("text", [0, 0, 0, 0, 2, 0, 65, 66, 3, 0, 65, 66]));
        }
    }
}
