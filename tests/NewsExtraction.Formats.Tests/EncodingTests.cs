using System.Text;

namespace NewsExtraction.Formats.Tests;

/// <summary>Text in the encodings that files come in.</summary>
internal sealed class EncodingTests
{
    private const string Text = "Café owners in Malmö protested on Monday – “no more”, police said.";

    private static Encoding Western => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Test]
    public async Task Utf8IsReadWithAndWithoutMark()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        Assert.That((await Reading.OfInput(bytes)).Single().Article!.Text, Is.EqualTo(Text));
        Assert.That((await Reading.OfInput([0xEF, 0xBB, 0xBF, .. bytes])).Single().Article!.Text, Is.EqualTo(Text));
    }

    [Test]
    public async Task Utf16IsReadWithAndWithoutMark()
    {
        var bytes = Encoding.Unicode.GetBytes(Text);
        Assert.That((await Reading.OfInput([0xFF, 0xFE, .. bytes])).Single().Article!.Text, Is.EqualTo(Text));
        Assert.That((await Reading.OfInput([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)])).Single().Article!.Text,
            Is.EqualTo(Text));
        Assert.That((await Reading.OfInput(Encoding.Unicode.GetBytes("Rebels captured Goma."))).Single().Article!.Text,
            Is.EqualTo("Rebels captured Goma."));
    }

    [Test]
    public async Task TextThatIsNoUtf8IsWindows1252() =>
        Assert.That((await Reading.OfInput(Western.GetBytes(Text))).Single().Article!.Text, Is.EqualTo(Text));

    [Test]
    public async Task LinesOfJsonMayBeInWindows1252() =>
        Assert.That((await Reading.OfInput(Western.GetBytes($"{{\"text\":\"{Text}\"}}"), InputForm.Ndjson)).Single().Article!.Text,
            Is.EqualTo(Text));

    [Test]
    public async Task APageIsInTheEncodingThatItDeclares()
    {
        var page = "<html><head><meta charset=\"iso-8859-2\"></head><body><p>Łódź protested.</p></body></html>";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-2")!.GetBytes(page);
        Assert.That((await Reading.OfInput(bytes, InputForm.Html)).Single().Article!.Text, Is.EqualTo("Łódź protested."));
    }

    [Test]
    public async Task OneDamagedByteDoesNotTurnUtf8IntoAnotherEncoding()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Text), 0xFF, .. Encoding.UTF8.GetBytes(Text)];
        Assert.That((await Reading.OfInput(bytes)).Single().Article!.Text, Is.EqualTo(Text + "\uFFFD" + Text));
    }
}
