using System.Text;
using NewsExtraction.Formats.Reading;

namespace NewsExtraction.Formats.Tests;

/// <summary>Lines are those of any reader of text, but for those that are too long.</summary>
internal sealed class BoundedLinesTests
{
    private const int Longest = 100;

    [TestCase("")]
    [TestCase("a")]
    [TestCase("a\nb")]
    [TestCase("a\n\nb\n")]
    [TestCase("a\r\nb\rc\r\r\nd\n\re")]
    [TestCase("\n")]
    [TestCase("\r\n\r\n")]
    public async Task LinesEndAsInAnyReaderOfText(string text)
    {
        var expected = new List<string>();
        using var reader = new StringReader(text);
        while (await reader.ReadLineAsync() is { } line) expected.Add(line);
        Assert.That(await Lines(new StringReader(text)), Is.EqualTo(expected));
        Assert.That(await Lines(new SlowReader(text)), Is.EqualTo(expected), "character after character");
    }

    [Test]
    public async Task ALineOfTheGreatestLengthIsReadAndALongerOneIsTold()
    {
        var text = $"{new string('a', Longest)}\n{new string('b', Longest + 1)}\nc";
        Assert.That(await Lines(new StringReader(text)), Is.EqualTo(new[] { new string('a', Longest), "too long", "c" }));
        Assert.That(await Lines(new SlowReader(text)), Is.EqualTo(new[] { new string('a', Longest), "too long", "c" }));
    }

    [Test]
    public async Task AnEndlessLineIsAFaultOfThatLineAlone()
    {
        var text = $"{{\"text\":\"One.\"}}\n{{\"text\":\"{new string('x', 200_000)}\"}}\n\n{{\"text\":\"Two.\"}}\n";
        var items = new List<SourceItem>();
        var reader = new JsonReader(new FieldNames(new ReadingOptions()), longestLine: 1000);
        var file = ArticleSource.Expand(["-"])[0];
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));
        await foreach (var item in reader.Lines(file, input, CancellationToken.None)) items.Add(item);

        Assert.That(items.Select(i => i.Article?.Text), Is.EqualTo(new[] { "One.", null, "Two." }));
        Assert.That(items.Select(i => i.Line), Is.EqualTo(new[] { 1, 2, 4 }));
        Assert.That(items[1].Fault, Is.EqualTo("The line is too long (over 1,000 characters). Give one article on a line."));
        Assert.That(items[1].IsUnreadableFile, Is.False);
    }

    [Test]
    public async Task ALineWithoutEndTakesNoMoreMemoryThanTheLongestThatIsRead()
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.That(await Lines(new EndlessReader(50_000_000)), Is.EqualTo(new[] { "too long" }));
        Assert.That(GC.GetTotalAllocatedBytes(precise: true) - before, Is.LessThan(20_000_000));
    }

    private static async Task<List<string>> Lines(TextReader reader)
    {
        var found = new List<string>();
        var lines = new BoundedLines(reader, Longest);
        while (await lines.Read(CancellationToken.None) is { } line) found.Add(lines.IsTooLong ? "too long" : line);
        return found;
    }

    /// <summary>Gives one character at a time, as a slow input may.</summary>
    private sealed class SlowReader(string text) : TextReader
    {
        private int _at;

        public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
        {
            if (_at == text.Length) return ValueTask.FromResult(0);
            buffer.Span[0] = text[_at++];
            return ValueTask.FromResult(1);
        }
    }

    /// <summary>Gives so many letters without a break.</summary>
    private sealed class EndlessReader(int count) : TextReader
    {
        private int _left = count;

        public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
        {
            var given = Math.Min(_left, buffer.Length);
            buffer.Span[..given].Fill('x');
            _left -= given;
            return ValueTask.FromResult(given);
        }
    }
}
