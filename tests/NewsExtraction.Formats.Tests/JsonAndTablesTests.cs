using System.Text;

namespace NewsExtraction.Formats.Tests;

/// <summary>JSON and tables as services and people write them.</summary>
internal sealed class JsonAndTablesTests
{
    private static readonly DateOnly Day = new(2024, 5, 3);

    [TestCase("{\"text\":\"Talks.\",\"published\":\"2024-05-03\",\"id\":\"x\"}")]
    [TestCase("{\"content\":\"Talks.\",\"publishedAt\":\"2024-05-03T10:15:00Z\",\"guid\":\"x\"}")]
    [TestCase("{\"body\":\"Talks.\",\"pubDate\":\"Fri, 03 May 2024 10:15:00 GMT\",\"_id\":\"x\"}")]
    [TestCase("{\"article\":\"Talks.\",\"date\":1714731300,\"uuid\":\"x\"}")]
    [TestCase("{\"content\":null,\"description\":\"Talks.\",\"date\":\"May 3, 2024\",\"id\":\"x\"}")]
    [TestCase("{\"content\":\" \",\"description\":\"Talks.\",\"date\":\"May 3, 2024\",\"id\":\"x\"}")]
    [TestCase("{\"Text\":\"Talks.\",\"Published At\":\"2024-05-03\",\"ID\":\"x\"}")]
    [TestCase("{\"articleBody\":\"Talks.\",\"date_published\":\"2024-05-03\",\"id\":\"x\"}")]
    [TestCase("{\"content\":{\"rendered\":\"Talks.\"},\"date\":\"2024-05-03T10:15:00\",\"id\":\"x\"}",
        TestName = "UsualNamesOfFieldsAreKnown(text in an object)")]
    [TestCase("{\"fields\":{\"bodyText\":\"Talks.\"},\"webPublicationDate\":\"2024-05-03T10:15:00Z\",\"id\":\"x\"}",
        TestName = "UsualNamesOfFieldsAreKnown(text in an object of fields)")]
    [TestCase("{\"_id\":{\"$oid\":\"x\"},\"text\":\"Talks.\",\"date\":{\"$date\":\"2024-05-03T10:15:00Z\"}}",
        TestName = "UsualNamesOfFieldsAreKnown(as a database exports them)")]
    public async Task UsualNamesOfFieldsAreKnown(string line)
    {
        var item = (await Reading.OfInput(Encoding.UTF8.GetBytes(line), InputForm.Ndjson)).Single();
        Assert.That(item.Article, Is.EqualTo(new ArticleInput("Talks.", Day, null, "x")));
    }

    [TestCase("headline.main", "story.text")]
    [TestCase("headline", "story.Text")]
    public async Task NamesWithDotsLeadIntoObjects(string title, string text)
    {
        var options = new ReadingOptions
        {
            Form = InputForm.Ndjson,
            TextField = text,
            TitleField = title,
            StandardInput = () => new MemoryStream("{\"headline\":{\"main\":\"T\"},\"story\":{\"text\":\"Talks.\"}}"u8.ToArray()),
        };
        Assert.That((await Reading.With(options, "-")).Single().Article, Is.EqualTo(new ArticleInput("Talks.", null, "T", "1")));
    }

    [TestCase("")]
    [TestCase("  ")]
    public async Task AnEmptyIdIsNone(string id)
    {
        var item = (await Reading.OfInput(Encoding.UTF8.GetBytes($"{{\"text\":\"Talks.\",\"id\":\"{id}\"}}"), InputForm.Ndjson)).Single();
        Assert.That(item.Id, Is.EqualTo("1"));
    }

    [TestCase("{\"text\":\"A.\",\"items\":[\"x\"],\"data\":[]}", "A.")]
    [TestCase("{\"title\":\"A feed\",\"description\":\"All of it.\",\"items\":[{\"content_text\":\"A.\"}]}", "A.")]
    public async Task AnObjectWithATextIsAnArticleWhateverListsItHas(string json, string text)
    {
        using var folder = new TemporaryFolder();
        Assert.That((await Reading.Of(folder.File("one.json", json))).Single().Article?.Text, Is.EqualTo(text));
    }

    [Test]
    public async Task OtherNamesAreGiven()
    {
        var options = new ReadingOptions
        {
            Form = InputForm.Ndjson,
            TextField = "story",
            TitleField = "head",
            DateField = "when",
            IdField = "key",
            StandardInput = () =>
                new MemoryStream("{\"story\":\"Talks.\",\"text\":\"no\",\"head\":\"T\",\"when\":\"20240503\",\"key\":7}"u8.ToArray()),
        };
        Assert.That((await Reading.With(options, "-")).Single().Article, Is.EqualTo(new ArticleInput("Talks.", Day, "T", "7")));
    }

    [Test]
    public async Task AnObjectWithoutTextIsToldWithTheFieldsThatItHas()
    {
        var item = (await Reading.OfInput("{\"story\":\"Talks.\"}"u8.ToArray(), InputForm.Ndjson)).Single();
        Assert.That(item.Fault, Does.Contain("no property \"text\"").And.Contain("It has \"story\"").And.Contain("--text-field"));
    }

    [TestCase("[{\"text\":\"A.\"},{\"text\":\"B.\"}]")]
    [TestCase("{\"status\":\"ok\",\"articles\":[{\"content\":\"A.\"},{\"content\":\"B.\"}]}")]
    [TestCase("{\"response\":{\"results\":[{\"body\":\"A.\"},{\"body\":\"B.\"}]}}")]
    [TestCase("{\"text\":\"A.\"}\n{\"text\":\"B.\"}")]
    public async Task ADocumentIsItsArticles(string json)
    {
        using var folder = new TemporaryFolder();
        var items = await Reading.Of(folder.File("news.json", json));
        Assert.That(items.Select(i => i.Article?.Text), Is.EqualTo(new[] { "A.", "B." }));
    }

    [Test]
    public async Task OneBrokenArticleOfADocumentIsAFaultInItsPlace()
    {
        using var folder = new TemporaryFolder();
        var items = await Reading.Of(folder.File("news.json", "[{\"text\":\"A.\"},5,{\"text\":\"C.\"}]"));
        Assert.That(items.Select(i => i.Fault is null), Is.EqualTo(new[] { true, false, true }));
    }

    [TestCase(',', ".csv")]
    [TestCase(';', ".csv")]
    [TestCase('\t', ".tsv")]
    [TestCase('|', ".csv")]
    public async Task TablesAreReadWithTheirSeparators(char separator, string ending)
    {
        using var folder = new TemporaryFolder();
        var table = $"id,Headline,content,date\r\n7,T,\"Talks, long\nand \"\"hard\"\".\",\"May 3, 2024\"\r\n8,U,End.,\r\n";
        var rows = string.Join(separator, table.Split(','));
        if (separator != ',')
            rows = rows.Replace($"Talks{separator}", "Talks,", StringComparison.Ordinal)
                .Replace($"May 3{separator}", "May 3,", StringComparison.Ordinal);
        var items = await Reading.Of(folder.File("t" + ending, rows));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(items, Has.Count.EqualTo(2));
            Assert.That(items[0].Article, Is.EqualTo(new ArticleInput("Talks, long\nand \"hard\".", Day, "T", "7")));
            Assert.That(items[1].Article, Is.EqualTo(new ArticleInput("End.", null, "U", "8")));
        }
    }

    [Test]
    public async Task ATableWithoutTextIsToldWithItsColumns()
    {
        using var folder = new TemporaryFolder();
        var item = (await Reading.Of(folder.File("t.csv", "id,story\n1,Talks.\n"))).Single();
        Assert.That(item.IsUnreadableFile);
        Assert.That(item.Fault, Does.Contain("\"story\"").And.Contain("--text-field"));
    }

    [TestCase("sep=;\r\nid;text\r\n1;Talks, long.\r\n", "Talks, long.")]
    [TestCase("\uFEFF\"Text\",\"Published At\"\n\"Talks, long.\",\n", "Talks, long.")]
    [TestCase("text\nTalks.\n", "Talks.")]
    [TestCase("\n\ntext,id\nTalks.,1,,\n", "Talks.")]
    public async Task TablesOfSpreadsheetsAreRead(string table, string text)
    {
        using var folder = new TemporaryFolder();
        var item = (await Reading.Of(folder.File("t.csv", table))).Single();
        Assert.That((item.Article?.Text, item.Note), Is.EqualTo((text, (string?)null)));
    }

    [Test]
    public async Task ARowWithMoreColumnsThanTheTableIsNoted()
    {
        using var folder = new TemporaryFolder();
        var items = await Reading.Of(folder.File("t.csv", "text\nTroops left, police said.\nTalks.\n"));
        Assert.That(items[0].Note, Does.Contain("2 columns and the table 1").And.Contain("quotation marks"));
        Assert.That(items[1].Note, Is.Null);
    }

    [TestCase("id,text\n")]
    [TestCase("")]
    [TestCase("\n \n")]
    [TestCase("sep=;\n")]
    public async Task ATableWithoutRowsHasNoArticles(string table)
    {
        using var folder = new TemporaryFolder();
        Assert.That(await Reading.Of(folder.File("t.csv", table)), Is.Empty);
    }

    [Test]
    public async Task ARowThatIsCutIsAFaultAndTheNextIsRead()
    {
        using var folder = new TemporaryFolder();
        var items = await Reading.Of(folder.File("t.csv", "id,text\n1\n2,Talks.\n"));
        Assert.That(items.Select(i => i.Article?.Text), Is.EqualTo(new[] { null, "Talks." }));
    }

    [TestCase(".ndjson", "{\"text\":\"Talks.\",\"date\":\"soon\"}")]
    [TestCase(".csv", "text,date\nTalks.,soon\n")]
    [TestCase(".json", "[{\"text\":\"Talks.\",\"date\":\"soon\"}]")]
    [TestCase(".rss", "<rss><channel><item><description>Talks.</description><pubDate>soon</pubDate></item></channel></rss>")]
    public async Task ADateThatCannotBeReadIsAWarningAndNotTheEndOfTheArticle(string ending, string content)
    {
        using var folder = new TemporaryFolder();
        var item = (await Reading.Of(folder.File("n" + ending, content))).Single();
        Assert.That(item.Article, Is.EqualTo(new ArticleInput("Talks.", null, null, item.Id)));
        Assert.That(item.Warning, Does.Contain("soon"));
    }

    [Test]
    public async Task OtherFieldsAreHandedThroughWhereAskedFor()
    {
        var options = new ReadingOptions
        {
            Form = InputForm.Ndjson,
            KeptFields = ["source", "tags"],
            StandardInput = () => new MemoryStream("{\"text\":\"T.\",\"source\":{\"name\":\"E\"},\"tags\":[1],\"url\":\"u\"}"u8.ToArray()),
        };
        var fields = (await Reading.With(options, "-")).Single().Fields;
        Assert.That(fields, Is.EqualTo(new[] { KeyValuePair.Create("source", "{\"name\":\"E\"}"), KeyValuePair.Create("tags", "[1]") }));
    }

    [Test]
    public async Task LinesThatArriveOneByOneAreReadOneByOne()
    {
        using var slow = new SlowStream();
        var source = new ArticleSource(new ReadingOptions { Form = InputForm.Ndjson, StandardInput = () => slow });
        await using var items = source.ReadAsync(ArticleSource.Expand(["-"])).GetAsyncEnumerator();
        slow.Send("{\"text\":\"One.\"}\n");
        Assert.That(await items.MoveNextAsync());
        Assert.That(items.Current.Article!.Text, Is.EqualTo("One."));
        slow.Send("{\"text\":\"Two.\"}\n");
        Assert.That(await items.MoveNextAsync());
        slow.Send(string.Empty);
        Assert.That(await items.MoveNextAsync(), Is.False);
    }

    /// <summary>A pipe into which somebody writes now and then.</summary>
    private sealed class SlowStream : MemoryStream
    {
        private readonly System.Threading.Channels.Channel<byte[]> _sent = System.Threading.Channels.Channel.CreateUnbounded<byte[]>();

        public void Send(string text) => _sent.Writer.TryWrite(Encoding.UTF8.GetBytes(text));

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var bytes = await _sent.Reader.ReadAsync(cancellationToken);
            bytes.CopyTo(buffer);
            return bytes.Length;
        }
    }
}
