using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Which types a word may tell of: those of the frames that know its lemma, and those that people have seen it tell of.</summary>
internal sealed class TriggerWords(PropositionLayer propositions, TriggerIndex index)
{
    private readonly ParsedText _parsed = propositions.Parsed;
    private readonly EntityLayer _entities = propositions.Entities;

    /// <summary>True for a word that may carry an event.</summary>
    public bool MayTell(int token) =>
        _parsed.Upos(token) is Upos.Verb or Upos.Noun or Upos.Adj or Upos.Propn && propositions.Has(token)
            && _entities.NameAt(token) is null or { Type: EntityType.Event or EntityType.Other };

    /// <summary>Puts the types of the frames that know the lemma into the list; kinds of frames, one bit each.</summary>
    public uint Find(int token, List<EventType> types)
    {
        types.Clear();
        var kinds = 0u;
        foreach (var entry in index.Under(_parsed.Lemma(token)))
        {
            var family = entry.Frame.Type.Family;
            kinds |= 1u << (int)entry.Frame.Kind;
            if (!types.Contains(family)) types.Add(family);
        }

        return kinds;
    }
}
