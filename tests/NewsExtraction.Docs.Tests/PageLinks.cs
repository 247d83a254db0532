using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsExtraction.Docs.Tests;

/// <summary>The links of a page to files and headings of the repository.</summary>
internal static class PageLinks
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    /// <summary>Those that lead nowhere.</summary>
    public static IEnumerable<string> Broken(string page) =>
        Markdown.Parse(File.ReadAllText(page), Pipeline).Descendants<LinkInline>().Select(l => l.Url ?? string.Empty)
            .Where(url => !url.Contains("://", StringComparison.Ordinal) && !url.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(url => !LeadsSomewhere(page, url));

    private static bool LeadsSomewhere(string page, string url)
    {
        var parts = url.Split('#');
        var target = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, parts[0]));
        if (!Path.Exists(target)) return false;
        return parts.Length == 1 || Markdown.Parse(File.ReadAllText(target), Pipeline).Descendants<HeadingBlock>()
            .Any(h => h.GetAttributes().Id == parts[1]);
    }
}
