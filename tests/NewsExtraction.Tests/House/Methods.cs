using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsExtraction.Tests.House;

/// <summary>A method of the library is one thought: few branches, few lines.</summary>
internal sealed class Methods
{
    private const int MostBranches = 15;
    private const int MostLines = 60;
    private const int UsualBranches = 8;

    /// <summary>Lexers and kernels read faster as one loop than as many small steps.</summary>
    private static readonly string[] Exempt = ["Numerics/", "Text/Words/WordScanner", "Rules/Language/RuleLexer"];

    private static List<Method> All { get; } = Measure();

    [Test]
    public void NoMethodHasManyBranches() =>
        Assert.That(All.Where(m => m.Branches > MostBranches && !IsExempt(m)).Select(m => $"{m.Branches} branches: {m.Name}"), Is.Empty);

    [Test]
    public void NoMethodHasManyLines() =>
        Assert.That(All.Where(m => m.Lines > MostLines && !IsExempt(m)).Select(m => $"{m.Lines} lines: {m.Name}"), Is.Empty);

    [Test]
    public void MostMethodsHaveFewBranches()
    {
        var branches = All.Select(m => m.Branches).Order().ToArray();
        var p90 = branches[branches.Length * 9 / 10];
        var widest = All.MaxBy(m => m.Branches)!;
        var shape = $"{branches.Length} methods; branches p50 {branches[branches.Length / 2]}, p90 {p90}, most {widest.Branches} "
            + $"({widest.Name}); longest {All.Max(m => m.Lines)} lines";
        // The check of the whole prints it: a passing test says nothing.
        Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts"));
        File.WriteAllText(Path.Combine(Repository.Root, "artifacts", "house.txt"), shape + "\n");
        Assert.That(p90, Is.LessThanOrEqualTo(UsualBranches));
    }

    private static bool IsExempt(Method method) => Exempt.Any(e => method.Name.StartsWith(e, StringComparison.Ordinal));

    private static List<Method> Measure()
    {
        var library = Path.Combine(Repository.Root, "src", "NewsExtraction");
        var methods = new List<Method>();
        foreach (var file in Repository.Sources().Where(f => f.StartsWith(library + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
        {
            var relative = Path.GetRelativePath(library, file).Replace('\\', '/');
            foreach (var node in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes())
                if (BodyOf(node) is { } body) methods.Add(Of(node, body, relative));
        }

        return methods;
    }

    private static Method Of(SyntaxNode node, SyntaxNode body, string file)
    {
        var span = node.GetLocation().GetLineSpan();
        var branches = 1 + body.DescendantNodesAndSelf(n => n is not LocalFunctionStatementSyntax).Count(IsBranch);
        var lines = span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
        return new Method($"{file}:{span.StartLinePosition.Line + 1} {NameOf(node)}", branches, lines);
    }

    private static SyntaxNode? BodyOf(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody,
        PropertyDeclarationSyntax property => property.ExpressionBody,
        IndexerDeclarationSyntax indexer => indexer.ExpressionBody,
        LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody,
        _ => null,
    };

    private static string NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        LocalFunctionStatementSyntax local => local.Identifier.Text,
        _ => node.Kind().ToString(),
    };

    private static bool IsBranch(SyntaxNode node) => node.Kind() is
        SyntaxKind.IfStatement or SyntaxKind.ForStatement or SyntaxKind.ForEachStatement or SyntaxKind.ForEachVariableStatement
        or SyntaxKind.WhileStatement or SyntaxKind.DoStatement or SyntaxKind.CaseSwitchLabel or SyntaxKind.CasePatternSwitchLabel
        or SyntaxKind.CatchClause or SyntaxKind.ConditionalExpression or SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression
        or SyntaxKind.CoalesceExpression or SyntaxKind.CoalesceAssignmentExpression or SyntaxKind.SwitchExpressionArm
        or SyntaxKind.WhenClause;

    private sealed record Method(string Name, int Branches, int Lines);
}
