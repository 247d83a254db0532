using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NewsExtraction.Formats.Report;

/// <summary>The page without its articles. Put together once, from the files beside the code.</summary>
internal static class PageTemplate
{
    private const string Folder = "NewsExtraction.Formats.Report/";

    // Later files use what earlier ones declare.
    private static readonly string[] StyleFiles = ["colours", "page", "filters", "cards", "reading", "stories", "charts", "print"];

    private static readonly string[] ScriptFiles =
    [
        "dom", "words", "model", "actors", "state", "list", "facets", "filters", "cards", "marks", "reading", "stories",
        "timeline", "projection", "map", "layout", "network", "counts", "app",
    ];

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly Lazy<string> Style = new(() => string.Concat(StyleFiles.Select(name => Read($"style/{name}.css"))));

    private static readonly Lazy<string> Script = new(() =>
        "(() => {\n'use strict';\n" + string.Concat(ScriptFiles.Select(name => Read($"script/{name}.js"))) + "})();\n");

    private static readonly Lazy<string[]> Parts = new(Assemble);

    /// <summary>What the page may do: run its script, use its styles, and nothing else.</summary>
    public static string Policy { get; } = $"default-src 'none'; script-src '{Hash(Script.Value)}'; style-src '{Hash(Style.Value)}'; "
        + "img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>All that stands between the articles and the table of types.</summary>
    public static string Middle => Parts.Value[1];

    /// <summary>All between the table of types and the stories.</summary>
    public static string BeforeStories => Parts.Value[2];

    /// <summary>All behind the stories.</summary>
    public static string Tail => Parts.Value[3];

    /// <summary>All before the first article.</summary>
    public static string Head(string title) =>
        Parts.Value[0].Replace("{{title}}", Encoder.Encode(title), StringComparison.Ordinal);

    private static string[] Assemble() => Read("page.html")
        .Replace("{{policy}}", Policy, StringComparison.Ordinal)
        .Replace("{{style}}", Style.Value, StringComparison.Ordinal)
        .Replace("{{world}}", Read("world.json"), StringComparison.Ordinal)
        .Replace("{{script}}", Script.Value, StringComparison.Ordinal)
        .Split(["{{articles}}", "{{types}}", "{{stories}}"], StringSplitOptions.None);

    // The browser runs the script, and uses the styles, only if their bytes have this hash.
    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // A checkout with other line ends gives the same page; a browser reads all of them as line feeds.
    private static string Read(string file)
    {
        using var stream = typeof(PageTemplate).Assembly.GetManifestResourceStream(Folder + file)
            ?? throw new InvalidOperationException($"The assembly lacks its file '{file}'; build it again.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
