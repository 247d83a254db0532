using System.Text;
using NewsExtraction.Attributions;
using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Attributions;

/// <summary>Attributions as text: <c>"mayor: “We left.” | “It burned.”"</c>. The lexicon
/// knows "say" and "fear", and nothing else.</summary>
internal static class AttributionText
{
    public const string Lexicon = """
        word	act	event	clause	parenthetical	quotation	infinitive	object	oblique	nounclause	nouninfinitive	according	heading
        *	speech		0.01	0.01	0.01	0.01	0.01	0.01	0.01	0.01	0.01	0.01
        say	speech	Statement	0.99	0.99	0.99				0.99		0.99	0.99
        fear	thought		0.99	0.99	0.99	0.99	0.99	0.99	0.99	0.99	0.99	0.99
        """;

    public static Stream Stream(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    public static IReadOnlyList<Attribution> Find(ParsedText parsed) =>
        new AttributionFinder(new CueLexicon(Stream(Lexicon)), new CueModel(null)).Find(parsed);

    /// <summary>The attributions of a document, one a line.</summary>
    public static string Read(string table)
    {
        var parsed = DocumentBuilder.Parse(table);
        return string.Join('\n', Find(parsed).Select(a => Text(parsed, a)));
    }

    private static string Text(ParsedText parsed, Attribution attribution)
    {
        var source = attribution.SourceHead < 0 ? "nobody" : parsed.Word(attribution.SourceHead);
        return source + ": " + string.Join(" | ", attribution.Content.Select(c => c.In(parsed.Text).ToString()));
    }
}
