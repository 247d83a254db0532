using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Propositions;

namespace NewsExtraction.English.Tests.Propositions;

/// <summary>The shipped table of predicates: reading passes over rows that it does not know, so a slip in one would go unseen.</summary>
internal sealed class ShippedPredicatesTests
{
    [Test]
    public void EveryRowIsALemmaWithAKnownClass()
    {
        var lexicon = PredicateLexicon.From(ModelSource.Package);
        var rows = TsvRows.Read(ModelSource.Package.Open(PredicateLexicon.File)).ToArray();
        Assert.That(rows, Is.Not.Empty);
        Assert.That(rows.Where(row => row.Length != 2 || !Enum.TryParse<PredicateClass>(row[1], ignoreCase: true, out var known)
            || (lexicon.Of(row[0]) & known) != known).Select(row => string.Join(' ', row)), Is.Empty);
    }

    [TestCase("kill", PredicateClass.Affects | PredicateClass.Transitive)]
    [TestCase("prevent", PredicateClass.Controls | PredicateClass.Fails)]
    [TestCase("unlikely", PredicateClass.Fears)]
    [TestCase("manage", PredicateClass.Implies)]
    [TestCase("vow", PredicateClass.Intends)]
    [TestCase("carry out", PredicateClass.Support)]
    [TestCase("undergo", PredicateClass.Undergo)]
    [TestCase("table", PredicateClass.None)]
    public void CommonWordsHaveTheirClasses(string lemma, PredicateClass expected) =>
        Assert.That(PredicateLexicon.From(ModelSource.Package).Of(lemma), Is.EqualTo(expected));
}
