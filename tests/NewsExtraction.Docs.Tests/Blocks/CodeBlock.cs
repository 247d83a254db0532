using Markdig;
using Markdig.Syntax;
using NewsExtraction.Tests.House;

namespace NewsExtraction.Docs.Tests.Blocks;

/// <summary>A code block of a page.</summary>
/// <param name="File">The page.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Kind">The word behind its fence; empty where it has none.</param>
/// <param name="Text">What it holds.</param>
/// <param name="IsRun">False where the fence says "no-run": a program that waits for requests is compiled only.</param>
internal sealed record CodeBlock(string File, int Line, string Kind, string Text, bool IsRun)
{
    /// <summary>What the page says that it prints: the block of the kind "output" right behind it.</summary>
    public string? Output { get; private set; }

    /// <summary>All blocks of README and docs, in the order of the pages.</summary>
    public static IReadOnlyList<CodeBlock> All { get; } = [.. Pages().SelectMany(Of)];

    public static IEnumerable<CodeBlock> OfKind(string kind) => All.Where(b => b.Kind == kind);

    /// <summary>All of one page.</summary>
    public static IEnumerable<CodeBlock> Of(string page)
    {
        CodeBlock? last = null;
        foreach (var fence in Markdown.Parse(System.IO.File.ReadAllText(page)).Descendants<Markdig.Syntax.CodeBlock>())
        {
            var kind = (fence as FencedCodeBlock)?.Info ?? string.Empty;
            var block = new CodeBlock(Repository.Relative(page), fence.Line + 1, fence is FencedCodeBlock ? kind : "indented",
                fence.Lines.ToString(),
                (fence as FencedCodeBlock)?.Arguments != "no-run");
            if (kind == "output" && last is not null) last.Output = block.Text;
            last = block;
            yield return block;
        }
    }

    public override string ToString() => $"{File}({Line})";

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Prepend(Path.Combine(Repository.Root, "README.md"));
}
