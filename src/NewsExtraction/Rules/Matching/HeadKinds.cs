using System.Collections.Frozen;
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
        _meanings = NominalLexicon.Read(stream)
            .Where(entry => !entry.Key.Contains(' ', StringComparison.Ordinal) && entry.Value.Kind != NominalKind.Other)
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The kinds of a source.</summary>
    public static HeadKinds From(ModelSource models) => models.Load(File, stream => new HeadKinds(stream));

    /// <summary>What the noun denotes, or null where it is no actor.</summary>
    public NominalMeaning? Of(string lemma) => _meanings.TryGetValue(lemma, out var meaning) ? meaning : null;
}
