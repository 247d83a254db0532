using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsExtraction.Docs.Tests.Blocks;

/// <summary>Compiles a piece of C# as a program, in the surroundings of Surroundings.txt, and runs it.</summary>
internal static class CSharpRun
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);
    private static readonly SyntaxTree Around = CSharpSyntaxTree.ParseText(Resource(), Language, "Surroundings.cs");

    // All that this test project can see, which is what the pages speak of.
    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Runs the code in the current directory and gives what it writes.</summary>
    public static async Task<string> Of(CodeBlock block)
    {
        using var assembly = new MemoryStream();
        Compile(block, assembly);
        if (!block.IsRun) return string.Empty;
        assembly.Position = 0;
        var context = new AssemblyLoadContext(block.ToString(), isCollectible: true);
        var before = System.Console.Out;
        using var written = new StringWriter { NewLine = "\n" };
        try
        {
            System.Console.SetOut(written);
            var entry = context.LoadFromStream(assembly).EntryPoint!;
            if (entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()]) is Task task) await task;
        }
        catch (TargetInvocationException e)
        {
            Assert.Fail($"{block} throws {e.InnerException}");
        }
        finally
        {
            System.Console.SetOut(before);
            context.Unload();
        }

        return written.ToString();
    }

    private static void Compile(CodeBlock block, Stream output)
    {
        var tree = CSharpSyntaxTree.ParseText(block.Text, Language, block.ToString());
        // A file that only declares types is no program, yet it must compile.
        var hasStatements = tree.GetCompilationUnitRoot().Members.Any(m => m.IsKind(SyntaxKind.GlobalStatement));
        var result = CSharpCompilation.Create("Page" + block.Line, hasStatements ? [tree, Around] : [tree, Around, Empty()], References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
                .Emit(output);
        Assert.That(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()), Is.Empty, block.Text);
    }

    private static SyntaxTree Empty() => CSharpSyntaxTree.ParseText("return;", Language, "Empty.cs");

    private static string Resource()
    {
        using var stream = typeof(CSharpRun).Assembly.GetManifestResourceStream("Surroundings.cs")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
