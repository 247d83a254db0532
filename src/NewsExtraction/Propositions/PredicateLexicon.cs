using System.Collections.Frozen;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;

namespace NewsExtraction.Propositions;

/// <summary>The words that bear on other predicates: control, implication, support. Immutable and safe to share.</summary>
internal sealed class PredicateLexicon
{
    public const string File = "lexicons/predicates.tsv";
    private readonly FrozenDictionary<string, PredicateClass> _classes;
    private readonly FrozenDictionary<string, (string Word, PredicateClass Classes)[]> _secondWords;

    private PredicateLexicon(Dictionary<string, PredicateClass> classes)
    {
        _classes = classes.ToFrozenDictionary(StringComparer.Ordinal);
        _secondWords = classes.Select(entry => (Words: entry.Key.Split(' '), Classes: entry.Value))
            .Where(entry => entry.Words.Length == 2)
            .GroupBy(entry => entry.Words[0], entry => (entry.Words[1], entry.Classes))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The lexicon of a source.</summary>
    public static PredicateLexicon From(ModelSource models) => models.Load(File, Read);

    /// <summary>Reads a table with a header row and the columns lemma and class, and closes it. A lemma of two words is a verb with its
    /// particle or fixed object ("carry out", "take place").</summary>
    public static PredicateLexicon Read(Stream? stream)
    {
        var classes = new Dictionary<string, PredicateClass>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Read(File, stream, "lemma", "class"))
        {
            var (known, value) = (classes.GetValueOrDefault(row[0]), row.Named<PredicateClass>(1, ignoreCase: true));
            if (row[0].Length == 0 || (known & value) == value) throw row.Damaged($"met '{row[0]}' in a class a second time");
            classes[row[0]] = known | value;
        }

        return new PredicateLexicon(classes);
    }

    /// <summary>The classes of a lemma.</summary>
    public PredicateClass Of(string lemma) => _classes.GetValueOrDefault(lemma);

    /// <summary>The words that make one predicate with a lemma before them ("out" after "carry"), with the classes of both.</summary>
    public ReadOnlySpan<(string Word, PredicateClass Classes)> SecondWords(string lemma) => _secondWords.GetValueOrDefault(lemma);
}
