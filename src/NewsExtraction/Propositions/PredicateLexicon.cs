using System.Collections.Frozen;
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

    /// <summary>Reads the table from a file's content and closes it.</summary>
    public static PredicateLexicon Read(Stream? stream)
    {
        if (stream is null) throw new ModelFormatException(Diagnostics.ErrorMessages.ModelMissing(File));
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    /// <summary>Reads a table with a header row and the columns lemma and class. A lemma of two words is a verb with its particle or
    /// fixed object ("carry out", "take place").</summary>
    public static PredicateLexicon Read(TextReader reader)
    {
        var classes = new Dictionary<string, PredicateClass>(StringComparer.Ordinal);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0 || !Enum.TryParse<PredicateClass>(line.AsSpan(tab + 1), ignoreCase: true, out var value)) continue;
            var lemma = line[..tab];
            classes[lemma] = classes.GetValueOrDefault(lemma) | value;
        }

        return new PredicateLexicon(classes);
    }

    /// <summary>The classes of a lemma.</summary>
    public PredicateClass Of(string lemma) => _classes.GetValueOrDefault(lemma);

    /// <summary>The words that make one predicate with a lemma before them ("out" after "carry"), with the classes of both.</summary>
    public ReadOnlySpan<(string Word, PredicateClass Classes)> SecondWords(string lemma) => _secondWords.GetValueOrDefault(lemma);
}
