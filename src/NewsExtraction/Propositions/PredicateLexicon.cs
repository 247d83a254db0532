using System.Collections.Frozen;
using NewsExtraction.Models;

namespace NewsExtraction.Propositions;

/// <summary>How a word bears on the predicates around it.</summary>
[Flags]
internal enum PredicateClass : ushort
{
    /// <summary>In no particular way.</summary>
    None = 0,

    /// <summary>What it governs is as real as it is itself ("managed to").</summary>
    Implies = 1,

    /// <summary>What it governs did not happen ("failed to").</summary>
    Fails = 2,

    /// <summary>What it governs is meant, ordered or attempted ("vowed to").</summary>
    Intends = 4,

    /// <summary>What it governs is feared or only possible.</summary>
    Fears = 8,

    /// <summary>What it governs is said not to be so.</summary>
    Denies = 16,

    /// <summary>Its subject is the subject of the noun it governs ("carried out an attack").</summary>
    Support = 32,

    /// <summary>Its subject suffers what the noun says ("suffered a defeat").</summary>
    Undergo = 64,

    /// <summary>It says that its subject, an event noun, takes place.</summary>
    Occur = 128,

    /// <summary>Its object is the subject of the infinitive.</summary>
    Controls = 256,

    /// <summary>Its object is the subject of a purpose clause ("sent troops to battle").</summary>
    Sends = 512,

    /// <summary>Needs an object: without one, a bare participle or past form is a passive ("three soldiers killed").</summary>
    Transitive = 1024,

    /// <summary>Its object is what an event noun as its subject hits ("the strike destroyed a bridge").</summary>
    Affects = 2048,

    /// <summary>Done by being said ("thank"): wanting to do it does it.</summary>
    Performs = 4096,
}

/// <summary>The words that bear on other predicates: control, implication, support. Immutable and safe to share.</summary>
internal sealed class PredicateLexicon
{
    public const string File = "lexicons/predicates.tsv";
    private readonly FrozenDictionary<string, PredicateClass> _classes;

    private PredicateLexicon(Dictionary<string, PredicateClass> classes) => _classes = classes.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The lexicon of a source.</summary>
    public static PredicateLexicon From(ModelSource models) => models.Load(File, Read);

    /// <summary>Reads the table from a file's content and closes it.</summary>
    public static PredicateLexicon Read(Stream? stream)
    {
        if (stream is null) throw new ModelFormatException(Diagnostics.ErrorMessages.ModelMissing(File));
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    /// <summary>Reads a table with a header row and the columns lemma and class.</summary>
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

    /// <summary>The classes of a lemma; for verbs with a particle, of both words ("carry out").</summary>
    public PredicateClass Of(string lemma) => _classes.GetValueOrDefault(lemma);
}
