using System.Reflection;
using System.Runtime.CompilerServices;

namespace NewsExtraction.Tests.House;

/// <summary>What the library hands out cannot be changed.</summary>
internal sealed class PublicTypes
{
    // Mutable by design: it is the one place where choices are made before they are frozen.
    private static readonly Type[] Builders = [typeof(NewsExtractorBuilder)];

    private static IEnumerable<Type> Types =>
        typeof(NewsExtractor).Assembly.GetExportedTypes()
        .Where(t => !t.IsEnum && !t.IsSubclassOf(typeof(Exception)) && !Builders.Contains(t));

    [Test]
    public void PublicTypesHaveNoSettableProperties() =>
        Assert.That(
            Types.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
                .Where(p => p.SetMethod is { IsPublic: true } set
                    && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
                .Select(p => $"{p.DeclaringType}.{p.Name}"),
            Is.Empty);

    [Test]
    public void PublicTypesHaveNoPublicMutableFields() =>
        Assert.That(
            Types.SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
                .Where(f => !f.IsInitOnly && !f.IsLiteral).Select(f => $"{f.DeclaringType}.{f.Name}"),
            Is.Empty);

    [Test]
    public void PublicTypesHandOutNoArraysOrLists() =>
        Assert.That(
            Types.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                .Where(p => p.PropertyType.IsArray
                    || (p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() is var g
                    && (g == typeof(List<>) || g == typeof(Dictionary<,>))))
                .Select(p => $"{p.DeclaringType}.{p.Name}"),
            Is.Empty);
}
