using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsExtraction.Tests.House;

/// <summary>A folder of the library uses only types of folders that run before it. Names are resolved by the compiler, not read off
/// <c>using</c> lines.</summary>
internal sealed class Layering
{
    /// <summary>Folders in the order of the run. Beside a folder its subfolders, in their order: a subfolder may use its folder's own
    /// types and earlier subfolders; the folder's own step may use all of its subfolders.</summary>
    private static readonly (string Folder, string[] Inner)[] Order =
    [
        ("Diagnostics", []),
        ("Buffers", []),
        ("Batches", []),
        ("Models", []),
        ("Numerics", []),
        ("Encoders", []),
        ("Lexicons", []),
        ("Text", ["Words", "Markup", "Sentences", "Languages"]),
        ("Syntax", ["Lemmas", "Features", "Network", "Conllu"]),
        ("Entities", ["Gazetteer", "Names", "Mending", "Atoms", "Numbers", "Nominals", "Calendar", "Days", "Times", "Values", "Own"]),
        ("Attributions", ["Quotations", "Clauses", "Cues"]),
        ("Coreference", ["References", "Descriptions", "Antecedents"]),
        ("Places", ["Nested"]),
        ("Propositions", ["Repair", "Arguments", "Realis"]),
        ("Rules", ["Ontology", "Language", "Matching", "Circumstances", "Roles", "Realities", "Triggers", "Statements", "Examples"]),
        ("Joining", ["Leaders", "Confidence", "Vetoes", "MainEvent"]),
        ("Events", ["Building"]),
        ("Output", ["Reading", "Schema"]),
        ("Merging", ["Reports", "Pairs", "Stories"]),
    ];

    private static string Library => Path.Combine(Repository.Root, "src", "NewsExtraction");

    [Test]
    public void FoldersUseOnlyFoldersBeforeThem() =>
        Assert.That(string.Join("\n", Faults().Distinct().Order(StringComparer.Ordinal)), Is.Empty);

    [Test]
    public void EveryFolderHasItsPlaceInTheOrder()
    {
        var known = Order.SelectMany(o => o.Inner.Select(i => o.Folder + "/" + i).Prepend(o.Folder));
        var met = Directory.EnumerateDirectories(Library, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Library, f).Replace('\\', '/'))
            .Where(f => f.Split('/')[0] is not ("bin" or "obj"));
        Assert.That(met, Is.SubsetOf(known));
    }

    [Test]
    public void TheMapNamesTheFoldersInTheSameOrder()
    {
        var map = File.ReadAllText(Path.Combine(Repository.Root, "ARCHITECTURE.md"));
        var places = Order.Select(o => map.IndexOf($"- **{o.Folder}**", StringComparison.Ordinal)).ToArray();
        Assert.That(places, Has.None.EqualTo(-1));
        Assert.That(places, Is.Ordered);
    }

    [Test]
    public void ThePipelineRunsTheFoldersInTheirOrder()
    {
        var steps = typeof(Pipeline).GetProperties()
            .Where(p => p.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), inherit: false))
            .Select(p => p.PropertyType.Namespace!["NewsExtraction.".Length..]).ToArray();
        Assert.That(steps, Has.Length.GreaterThan(10));
        Assert.That(steps.Select(s => Array.FindIndex(Order, o => o.Folder == s)), Is.Ordered);
    }

    private static ConcurrentBag<string> Faults()
    {
        var (compilation, trees) = Compile();
        var faults = new ConcurrentBag<string>();
        Parallel.ForEach(trees, tree =>
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
                foreach (var used in FilesOf(model.GetSymbolInfo(name)))
                    if (used != tree.FilePath && !MayUse(tree.FilePath, used)) faults.Add($"{tree.FilePath} uses {name} of {used}");
        });
        return faults;
    }

    private static (CSharpCompilation Compilation, List<SyntaxTree> Trees) Compile()
    {
        var trees = Repository.Sources()
            .Where(f => f.StartsWith(Library + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), path: Path.GetRelativePath(Library, f).Replace('\\', '/')))
            .ToList();
        const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; "
            + "global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != "NewsExtraction.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);
        return (CSharpCompilation.Create("library", trees.Append(CSharpSyntaxTree.ParseText(Usings, path: "usings")), references, options),
            trees);
    }

    // The files that declare the type of what a name stands for: a type itself, or the type that a member belongs to.
    private static IEnumerable<string> FilesOf(SymbolInfo info)
    {
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        if (symbol is IMethodSymbol { ReducedFrom: { } extension }) symbol = extension;
        var type = (symbol as INamedTypeSymbol ?? symbol?.ContainingType)?.OriginalDefinition;
        while (type?.ContainingType is { } outer) type = outer;
        return type is null ? [] : type.DeclaringSyntaxReferences.Select(r => r.SyntaxTree.FilePath);
    }

    private static bool MayUse(string file, string used)
    {
        var (own, other) = (Place(file), Place(used));
        // The root holds the front of the library: it may use everything, and only what comes behind the article reads it.
        if (own.Folder < 0) return true;
        if (other.Folder < 0) return Order[own.Folder].Folder is "Output" or "Merging";
        if (own.Folder != other.Folder) return other.Folder < own.Folder;
        return own.Inner < 0 || other.Inner <= own.Inner;
    }

    private static (int Folder, int Inner) Place(string file)
    {
        var parts = file.Split('/');
        if (parts.Length == 1) return (-1, -1);
        var folder = Array.FindIndex(Order, o => o.Folder == parts[0]);
        return (folder, parts.Length > 2 && folder >= 0 ? Array.IndexOf(Order[folder].Inner, parts[1]) : -1);
    }
}
