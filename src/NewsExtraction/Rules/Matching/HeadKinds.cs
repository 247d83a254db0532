using System.Collections.Frozen;
using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;
using NewsExtraction.Models;

namespace NewsExtraction.Rules;

/// <summary>What single nouns for people, bodies and forces denote, for those that stand before another noun and are no mention of their
/// own. Immutable and safe to share.</summary>
internal sealed class HeadKinds
{
    private const string File = "lexicons/nominal-heads.tsv";
    private readonly FrozenDictionary<string, NominalMeaning> _meanings;

    public HeadKinds(Stream? stream)
    {
        if (stream is null) throw new ModelFormatException(ErrorMessages.ModelMissing(File));
        var meanings = new Dictionary<string, NominalMeaning>(StringComparer.Ordinal);
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is not [var head, var kind, var type] || head.Contains(' ', StringComparison.Ordinal)) continue;
            if (Enum.TryParse<NominalKind>(kind, ignoreCase: true, out var k) && Enum.TryParse<EntityType>(type, out var t)
                && k != NominalKind.Other)
                meanings[head] = new NominalMeaning(k, t);
        }

        _meanings = meanings.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The kinds of a source.</summary>
    public static HeadKinds From(ModelSource models) => models.Load(File, stream => new HeadKinds(stream));

    /// <summary>What the noun denotes, or null where it is no actor.</summary>
    public NominalMeaning? Of(string lemma) => _meanings.TryGetValue(lemma, out var meaning) ? meaning : null;
}
