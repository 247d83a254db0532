using System.Reflection;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.Tests.House;

/// <summary>What a user meets on the way from the extractor to the last event lies in two namespaces; the others are for those who look at
/// syntax or put in steps of their own.</summary>
internal sealed class ReachableTypes
{
    private const int MostPublicTypes = 133;
    private static readonly string[] ForUsers = ["NewsExtraction", "NewsExtraction.Events"];
    private static readonly Assembly Library = typeof(NewsExtractor).Assembly;

    // The syntax of an article, and the steps that can be replaced.
    private static readonly Type[] Gates =
        [typeof(ParsedText), typeof(TokenizedText), .. Library.GetExportedTypes().Where(t => t.IsInterface)];

    [Test]
    public void WhatAUserMeetsLiesInTwoNamespaces() =>
        Assert.That(Reachable(typeof(NewsExtractor), typeof(Article), typeof(NewsExtractorBuilder), typeof(EventMerger))
            .Where(t => !ForUsers.Contains(t.Namespace)), Is.Empty);

    [Test]
    public void PublicTypesAreThoseThatUsersName() =>
        Assert.That(Library.GetExportedTypes(), Has.Length.LessThanOrEqualTo(MostPublicTypes));

    private static HashSet<Type> Reachable(params Type[] from)
    {
        var seen = new HashSet<Type>();
        var waiting = new Stack<Type>(from);
        while (waiting.TryPop(out var type))
        {
            if (Gates.Contains(type) || !seen.Add(type)) continue;
            foreach (var next in Named(type).SelectMany(Parts).Where(t => t.Assembly == Library)) waiting.Push(next);
        }

        return seen;
    }

    private static IEnumerable<Type> Named(Type type)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.BaseType is { } inherited) yield return inherited;
        foreach (var property in type.GetProperties(Public)) yield return property.PropertyType;
        foreach (var method in type.GetMethods(Public).Cast<MethodBase>().Concat(type.GetConstructors(Public)))
        {
            if (method is MethodInfo { ReturnType: var result }) yield return result;
            foreach (var parameter in method.GetParameters()) yield return parameter.ParameterType;
        }
    }

    // "IReadOnlyList<Entity>" names two types.
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.GetElementType() is { } element) return Parts(element);
        return type.IsGenericParameter ? [] : type.GetGenericArguments().SelectMany(Parts).Append(type);
    }
}
