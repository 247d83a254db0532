using System.Text;
using CsCheck;
using NewsExtraction.Fuzz.Hostile;
using NewsExtraction.Fuzz.Reading;

namespace NewsExtraction.Formats.Tests;

/// <summary>Whatever is given to a reader is an article or a fault with its place, the same each time. What fails is made smaller until
/// nothing can be left out.</summary>
public sealed class HostileInputTests
{
    private static readonly Gen<InputForm> Forms = Gen.Enum<InputForm>();

    // Pieces that begin, end or escape something in one of the grammars.
    private static readonly string[] Marks =
    [
        "{", "}", "[", "]", "\"", "\\", ":", ",", ";", "\t", "\n", "\r\n", "|", "<", ">", "</", "/>", "<!--", "<![CDATA[", "]]>", "&", "&#",
        "\0", "\u001F\u008B", "\uFEFF", "\uD800", "text", "\"text\":", "<rss>", "<item>", "<nitf>", "<p>", "<script>", "null",
        "1e999", "published", "<?xml version='1.0' encoding='x'?>", "<meta charset='utf-16'>",
    ];

    private static readonly Gen<string> Pieces = Gen.OneOf(Gen.Int[0, Marks.Length - 1].Select(i => Marks[i]),
        Gen.String[Gen.Char, 0, 8], Gen.Const("Troops attacked Mosul. "));

    [Test]
    public void PiecesOfAllGrammarsAreRead() =>
        Gen.Select(Pieces.Array[0, 24], Forms).Sample(
            (pieces, form) => Holds(Encoding.UTF8.GetBytes(string.Concat(pieces)), form), iter: 1000, seed: "0000000000000", threads: 1);

    [Test]
    public void BytesOfAnyKindAreRead() =>
        Gen.Select(Gen.Byte.Array[0, 64], Forms).Sample((bytes, form) => Holds(bytes, form), iter: 1000, seed: "0000000000000", threads: 1);

    [TestCase(InputForm.Ndjson)]
    [TestCase(InputForm.Json)]
    [TestCase(InputForm.Csv)]
    [TestCase(InputForm.Html)]
    [TestCase(InputForm.Xml)]
    public void DocumentsOutOfTheGrammarAndChangedOnesAreRead(InputForm form) =>
        Gen.Int[0, 1_000_000].Sample(
            seed =>
            {
                Func<int, int> next = new Random(seed).Next;
                var made = new MadeDocuments(next);
                var text = form switch
                {
                    InputForm.Ndjson => made.Lines(),
                    InputForm.Json => made.Json(),
                    InputForm.Csv => made.Table(),
                    InputForm.Html => made.Page(),
                    _ => made.Xml(),
                };
                return Holds(Encoding.UTF8.GetBytes(next(2) == 0 ? text : new Mutator(next).Change(text)), form);
            },
            iter: 100, seed: "0000000000000", threads: 1);

    private static bool Holds(byte[] bytes, InputForm form) =>
        ReadingInvariants.FaultOf(bytes, new ReadingOptions { Form = form }) is not { } fault ? true
            : throw new InvalidDataException($"{form}: {fault}");
}
