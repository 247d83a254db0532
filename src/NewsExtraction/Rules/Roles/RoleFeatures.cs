using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Models;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>
/// Describes a phrase as filler of a role of an event mention by hashed features: what the frame gave, the way through the tree, what
/// argument it is, what it denotes, and what it is to other events of the sentence.
/// </summary>
internal sealed class RoleFeatures(PropositionLayer propositions, ResolvedEntities? resolved)
{
    /// <summary>No description is longer.</summary>
    public const int Most = 64;

    private const int Mask = RoleModel.TableSize - 1;
    private const uint NoArgument = 255;
    private const uint NoRole = 3;

    private readonly ParsedText _parsed = propositions.Parsed;

    /// <summary>What holds for mention and phrase whatever the role.</summary>
    /// <param name="reading">The mention.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="phrases">The phrases that stand near the trigger.</param>
    /// <param name="others">All mentions of the sentence.</param>
    public Pair Between(MentionReading reading, in RolePhrase phrase, ReadOnlySpan<RolePhrase> phrases, List<MentionReading> others)
    {
        var (head, core) = (reading.Candidate.Head, reading.Candidate.Core);
        var path = TreePath.Between(_parsed, core, phrase.Head);
        var isVerbs = false;
        if (head != core && TreePath.Between(_parsed, head, phrase.Head) is var other && other.Length < path.Length)
            (path, isVerbs) = (other, true);
        var start = TriggerKind(isVerbs ? head : core);
        return new Pair(
            FeatureHash.Join(FeatureHash.Join(path.Whole, phrase.Preposition), start),
            FeatureHash.Join(FeatureHash.Join(path.Plain, phrase.Preposition), start),
            ArgumentOf(head, core, phrase.Head),
            DistanceOf(core, phrase.Head),
            (uint)Math.Min(RolePhrases.Rank(phrase, core, phrases), 3),
            ElsewhereOf(reading, phrase.Head, others, out var way),
            way,
            GivenRole(reading, phrase.Head),
            FeatureHash.OfLower(_parsed.Lemma(core)),
            GovernorOf(head, phrase.Head, out var governor),
            governor,
            TwinOf(phrase, phrases));
    }

    // "[Russia] tightened its advance": what the phrase is to the word that the trigger hangs on.
    private uint GovernorOf(int head, int phrase, out uint word)
    {
        word = 0;
        var governor = _parsed.Head(head);
        if (governor < 0) return NoArgument;
        var argument = ArgumentOf(governor, phrase);
        if (argument == NoArgument) return argument;
        word = FeatureHash.OfLower(_parsed.Lemma(governor));
        return FeatureHash.Join(argument, (uint)_parsed.Relation(head));
    }

    // 1 where a name or noun of the sentence means what the pronoun means, 2 where two phrases that are no pronouns mean the same.
    private uint TwinOf(in RolePhrase phrase, ReadOnlySpan<RolePhrase> phrases)
    {
        if (EntityOf(phrase.Head) is not { } entity) return 0;
        foreach (ref readonly var other in phrases)
            if (other.Head != phrase.Head && other.Kind is not MentionKind.Pronoun && EntityOf(other.Head) == entity)
                return phrase.Kind == MentionKind.Pronoun ? 1u : 2u;
        return 0;
    }

    private Entity? EntityOf(int head) =>
        resolved is not null && propositions.Entities.HeadedBy(head) is { } mention ? resolved.EntityOf(mention.Index) : null;

    /// <summary>Describes the phrase as filler of the role; the count of features.</summary>
    public static int Describe(MentionReading reading, in RolePhrase phrase, EventRole role, in State known, in Pair pair,
        Span<int> into)
    {
        var (given, admitted) = ((uint)known.Given, known.Admitted);
        var state = given * 256 + pair.GivenRole;
        var add = new Writer(into, role.Key, (uint)role.Slot, FeatureHash.Join(reading.Type.Family.Key, role.Key));
        add.Role(RoleFeature.Role, 0);
        add.Type(RoleFeature.Role, 0);
        add.Role(RoleFeature.Given, state);
        add.Type(RoleFeature.Given, state);
        add.Role(RoleFeature.GivenClass, state, phrase.Class);
        add.Slot(RoleFeature.GivenClass, state, phrase.Class, phrase.Preposition);
        add.Slot(RoleFeature.GivenPath, state, pair.Path);
        add.Role(RoleFeature.GivenPath, given, pair.PlainPath);
        add.Role(RoleFeature.Path, pair.Path);
        add.Slot(RoleFeature.Path, pair.Path);
        add.Type(RoleFeature.Path, pair.Path);
        add.Role(RoleFeature.PlainPath, pair.PlainPath);
        add.Slot(RoleFeature.PathClass, pair.PlainPath, phrase.Class);
        add.Role(RoleFeature.PathClass, pair.PlainPath, phrase.Class);
        add.Role(RoleFeature.Argument, pair.Argument, given);
        add.Type(RoleFeature.Argument, pair.Argument);
        add.Slot(RoleFeature.ArgumentClass, pair.Argument, phrase.Class, given);
        add.Role(RoleFeature.ArgumentTrigger, pair.Argument, pair.Trigger);
        add.Role(RoleFeature.Class, phrase.Class);
        add.Type(RoleFeature.Class, phrase.Class, given);
        add.Role(RoleFeature.ClassPreposition, phrase.Class, phrase.Preposition);
        add.Slot(RoleFeature.Distance, pair.Distance, phrase.Class, given);
        add.Role(RoleFeature.Distance, pair.Distance);
        add.Role(RoleFeature.Rank, pair.Rank, phrase.Class, given);
        add.Role(RoleFeature.Noun, phrase.Noun);
        add.Slot(RoleFeature.NounCluster, phrase.Cluster, phrase.Preposition);
        add.Role(RoleFeature.NounCluster, phrase.Cluster);
        add.Slot(RoleFeature.Mention, phrase.Kind is { } kind ? (uint)kind : 9, given);
        add.Role(RoleFeature.Elsewhere, pair.Elsewhere, given);
        add.Slot(RoleFeature.ElsewherePath, pair.Elsewhere, pair.ElsewherePath, given);
        add.Role(RoleFeature.Admitted, admitted, given);
        add.Slot(RoleFeature.Admitted, admitted, pair.Argument, given);
        add.Slot(RoleFeature.Twin, pair.Twin, given);
        add.Slot(RoleFeature.Twin, pair.Twin, state, pair.Argument);
        if (pair.Governor == NoArgument) return add.Count;
        add.Slot(RoleFeature.Governor, pair.Governor, given);
        add.Role(RoleFeature.Governor, pair.Governor, phrase.Class);
        add.Slot(RoleFeature.GovernorWord, pair.Governor, pair.GovernorWord);
        return add.Count;
    }

    /// <summary>What the frame and the role's class say of the phrase.</summary>
    public State StateOf(MentionReading reading, in RolePhrase phrase, EventRole role) =>
        new(GivenOf(reading, phrase.Head, role), Admits(role, phrase));

    private Given GivenOf(MentionReading reading, int head, EventRole role)
    {
        var given = Given.Empty;
        foreach (var filler in reading.Fillers)
        {
            if (filler.Role.Name != role.Name) continue;
            if (filler.Head == head) return Given.Filler;
            if (given is Given.Empty or Given.Another) given = Relate(head, filler.Head);
        }

        return given;
    }

    private Given Relate(int head, int filler)
    {
        if (AreConjuncts(head, filler) || AreConjuncts(filler, head)) return Given.Conjunct;
        if (_parsed.IsInSubtree(head, filler)) return Given.Inside;
        if (EntityOf(head) is { } entity && EntityOf(filler) == entity)
            return _parsed.Upos(filler) == Upos.Pron ? Given.Meant : Given.Same;
        return _parsed.IsInSubtree(filler, head) ? Given.Around : Given.Another;
    }

    private bool AreConjuncts(int later, int first) => _parsed.Relation(later) == Relation.Conj && _parsed.Head(later) == first;

    private static uint GivenRole(MentionReading reading, int head) => reading.RoleOf(head) is { } role ? 1 + (uint)role.Slot : 0;

    private static uint Admits(EventRole role, in RolePhrase phrase) =>
        phrase.Knowledge.Is(role.Classes & ~(FillerClass.Any | FillerClass.Text)) ? 2u
            : (phrase.Knowledge.Possible & role.Classes) != 0 ? 1u : 0;

    private uint TriggerKind(int token) =>
        propositions.Has(token) ? 1 + ((uint)propositions.At(token).Kind * 4) + (propositions.At(token).IsPassive ? 2u : 0)
            + (propositions.At(token).IsModifier ? 1u : 0) : 0;

    private uint ArgumentOf(int head, int core, int phrase)
    {
        var own = ArgumentOf(core, phrase);
        if (own == NoArgument && head != core) own = ArgumentOf(head, phrase);
        return own == NoArgument ? own : FeatureHash.Join(own, TriggerKind(core) / 4);
    }

    private uint ArgumentOf(int predicate, int phrase)
    {
        foreach (var argument in propositions.ArgumentsOf(predicate))
            if (argument.Head == phrase)
                return FeatureHash.Join(((uint)argument.Kind * 2) + (argument.Origin == ArgumentOrigin.Reattached ? 1u : 0),
                    FeatureHash.Of(argument.Preposition));
        return NoArgument;
    }

    private static uint DistanceOf(int core, int phrase)
    {
        var far = Math.Abs(core - phrase);
        var step = far switch { 1 => 0u, 2 => 1u, 3 => 2u, 4 or 5 => 3u, < 9 => 4u, < 14 => 5u, < 22 => 6u, _ => 7u };
        return phrase < core ? step : step + 8;
    }

    // What the phrase is to another event of the sentence: of several the one whose trigger is nearest.
    private uint ElsewhereOf(MentionReading reading, int head, List<MentionReading> others, out uint way)
    {
        (uint slot, MentionReading? nearest) = (NoRole + 1, null);
        foreach (var other in others)
        {
            if (other == reading || other.RoleOf(head) is not { } role) continue;
            if (nearest is not null && Apart(nearest, reading) <= Apart(other, reading)) continue;
            (slot, nearest) = ((uint)role.Slot, other);
        }

        way = nearest is null ? 0 : TreePath.Between(_parsed, reading.Candidate.Core, nearest.Candidate.Core).Whole;
        return slot;
    }

    private static int Apart(MentionReading a, MentionReading b) => Math.Abs(a.Candidate.Core - b.Candidate.Core);

    /// <summary>What holds for mention and phrase whatever the role, hashed.</summary>
    internal readonly record struct Pair(uint Path, uint PlainPath, uint Argument, uint Distance, uint Rank, uint Elsewhere,
        uint ElsewherePath, uint GivenRole, uint Trigger, uint Governor, uint GovernorWord, uint Twin);

    /// <summary>What the frame says of the phrase and the role, and whether the role's class admits it.</summary>
    internal readonly record struct State(Given Given, uint Admitted);

    /// <summary>Hashes features into a buffer: for the role by its name, for all roles of its part, for the type's role alone.</summary>
    private ref struct Writer(Span<int> into, uint role, uint slot, uint type)
    {
        private readonly Span<int> _into = into;

        public int Count { get; private set; }

        public void Role(RoleFeature feature, uint a, uint b = 0, uint c = 0) => Add(role, feature, a, b, c);

        public void Slot(RoleFeature feature, uint a, uint b = 0, uint c = 0) => Add(slot + 0x51ED270Bu, feature, a, b, c);

        public void Type(RoleFeature feature, uint a, uint b = 0, uint c = 0) => Add(type, feature, a, b, c);

        private void Add(uint scope, RoleFeature feature, uint a, uint b, uint c)
        {
            var hash = FeatureHash.Join(FeatureHash.Join(FeatureHash.Join(scope + (uint)feature, a), b), c);
            _into[Count++] = (int)(hash & Mask);
        }
    }
}
