using NewsExtraction.Events;
using NewsExtraction.Models;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Describes mention, phrase and role for a <see cref="RoleNetwork"/>: numbers of rows of its table.</summary>
internal sealed class RoleTraits(PropositionLayer propositions)
{
    /// <summary>No description is longer.</summary>
    public const int Most = 40;

    private const int Mask = RoleNetwork.Rows - 1;

    // Steps up from a phrase to the trigger that it belongs to.
    private const int FarthestOwner = 12;

    private readonly ParsedText _parsed = propositions.Parsed;

    /// <summary>Describes mention and phrase, whatever the role; the count of rows.</summary>
    public int Describe(MentionReading reading, in RolePhrase phrase, in RoleFeatures.Pair pair, List<MentionReading> all, Span<int> into)
    {
        var add = new Writer(into);
        AddMention(ref add, reading, all);
        AddPhrase(ref add, phrase);
        var (core, type) = (reading.Candidate.Core, reading.Type.Family.Key);
        add.Put(RoleTrait.Path, pair.Path);
        add.Put(RoleTrait.PlainPath, pair.PlainPath);
        add.Put(RoleTrait.Argument, pair.Argument);
        add.Put(RoleTrait.TypeArgument, type, pair.Argument);
        add.Put(RoleTrait.TypeClass, type, phrase.Class);
        add.Put(RoleTrait.Distance, pair.Distance);
        add.Put(RoleTrait.Rank, pair.Rank);
        add.Put(RoleTrait.Elsewhere, pair.Elsewhere);
        add.Put(RoleTrait.ElsewhereType, Elsewhere(reading, phrase.Head, all));
        add.Put(RoleTrait.ElsewherePath, pair.ElsewherePath);
        add.Put(RoleTrait.GivenRole, reading.RoleOf(phrase.Head)?.Key ?? 0);
        add.Put(RoleTrait.Governor, pair.Governor);
        add.Put(RoleTrait.GovernorWord, pair.GovernorWord);
        add.Put(RoleTrait.Twin, pair.Twin);
        add.Put(RoleTrait.Between, Between(core, phrase.Head, all));
        add.Put(RoleTrait.Owner, Owner(core, phrase.Head, all));
        return add.Count;
    }

    /// <summary>Describes what the role adds; the count of rows.</summary>
    public static int Describe(MentionReading reading, in RolePhrase phrase, EventRole role, in RoleFeatures.State state,
        in RoleFeatures.Pair pair, Span<int> into)
    {
        var add = new Writer(into);
        add.Put(RoleTrait.Role, role.Key);
        add.Put(RoleTrait.TypeRole, reading.Type.Family.Key, role.Key);
        add.Put(RoleTrait.GivenSlot, (uint)state.Given, (uint)role.Slot);
        add.Put(RoleTrait.Given, (uint)state.Given, role.Key);
        add.Put(RoleTrait.Admitted, state.Admitted, (uint)role.Slot);
        add.Put(RoleTrait.RoleArgument, role.Key, pair.Argument);
        add.Put(RoleTrait.RoleClass, role.Key, phrase.Class);
        add.Put(RoleTrait.RolePreposition, role.Key, phrase.Preposition);
        add.Put(RoleTrait.RolePath, role.Key, pair.PlainPath);
        return add.Count;
    }

    private void AddMention(ref Writer add, MentionReading reading, List<MentionReading> all)
    {
        var candidate = reading.Candidate;
        add.Put(RoleTrait.Type, reading.Type.Family.Key);
        add.Put(RoleTrait.Trigger, FeatureHash.OfLower(_parsed.Lemma(candidate.Core)));
        add.Put(RoleTrait.TriggerTag, (uint)_parsed.Relation(candidate.Core), (uint)_parsed.Xpos(candidate.Core));
        add.Put(RoleTrait.Frame, candidate.IsLearnt ? 99 : (uint)candidate.Frame.Kind, (uint)candidate.Realis);
        add.Put(RoleTrait.Events, (uint)Math.Min(5, all.Count));
        var filled = 0u;
        foreach (var filler in reading.Fillers) filled |= 1u << (int)filler.Role.Slot;
        add.Put(RoleTrait.Filled, filled);
    }

    private void AddPhrase(ref Writer add, in RolePhrase phrase)
    {
        var above = _parsed.Head(phrase.Head);
        add.Put(RoleTrait.Class, phrase.Class);
        add.Put(RoleTrait.Preposition, phrase.Preposition);
        add.Put(RoleTrait.ClassPreposition, phrase.Class, phrase.Preposition);
        add.Put(RoleTrait.Noun, phrase.Noun);
        add.Put(RoleTrait.Cluster, phrase.Cluster);
        add.Put(RoleTrait.Mention, phrase.Kind is { } kind ? (uint)kind : 9);
        add.Put(RoleTrait.PhraseTag, (uint)_parsed.Relation(phrase.Head), (uint)_parsed.Xpos(phrase.Head));
        add.Put(RoleTrait.Above, above < 0 ? 0 : FeatureHash.OfLower(_parsed.Lemma(above)));
        add.Put(RoleTrait.Opening, (uint)Math.Min(9, phrase.Head - _parsed.SentenceOf(phrase.Head).FirstToken));
    }

    private uint Between(int core, int head, List<MentionReading> all)
    {
        var (from, to) = (Math.Min(core, head), Math.Max(core, head));
        uint triggers = 0, verbs = 0, marks = 0;
        foreach (var reading in all)
            if (reading.Candidate.Core > from && reading.Candidate.Core < to) triggers++;
        for (var token = from + 1; token < to; token++)
            if (_parsed.Upos(token) == Upos.Verb) verbs++;
            else if (_parsed.Upos(token) == Upos.Punct) marks++;
        return Math.Min(triggers, 3) + (Math.Min(verbs, 3) * 4) + (Math.Min(marks, 3) * 16) + (core < head ? 64u : 0);
    }

    private static uint Elsewhere(MentionReading reading, int head, List<MentionReading> all)
    {
        foreach (var other in all)
            if (other != reading && other.RoleOf(head) is { } role) return FeatureHash.Join(other.Type.Family.Key, role.Key);
        return 0;
    }

    // 1 where the phrase hangs on this trigger, 2 where it hangs first on one below it, 3 on one above, 4 on one beside.
    private uint Owner(int core, int head, List<MentionReading> all)
    {
        var token = head;
        for (var steps = 0; steps < FarthestOwner && token >= 0; steps++, token = _parsed.Head(token))
        {
            if (token == core) return 1;
            foreach (var reading in all)
                if (reading.Candidate.Core == token)
                    return _parsed.IsInSubtree(core, token) ? 3u : _parsed.IsInSubtree(token, core) ? 2u : 4u;
        }

        return 0;
    }

    /// <summary>Hashes traits into a buffer.</summary>
    private ref struct Writer(Span<int> into)
    {
        private readonly Span<int> _into = into;

        public int Count { get; private set; }

        public void Put(RoleTrait trait, uint a, uint b = 0) =>
            _into[Count++] = (int)(FeatureHash.Join(FeatureHash.Join((uint)trait, a), b) & Mask);
    }
}
