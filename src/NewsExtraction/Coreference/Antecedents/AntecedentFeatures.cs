using System.Numerics;
using NewsExtraction.Entities;
using NewsExtraction.Models;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>
/// Describes a reference and a possible antecedent, or its having none, by hashed features: how far apart they stand, what each is, their
/// roles in the tree,
/// how often the article has spoken of the candidate, who speaks. Each is learnt for all and for each sort of reference apart.
/// </summary>
internal sealed class AntecedentFeatures
{
    /// <summary>No description is longer.</summary>
    public const int Most = 96;

    private const int Mask = AntecedentModel.TableSize - 1;
    private readonly ParsedText _parsed;
    private readonly List<Reference> _references;
    private readonly Clusters _clusters;
    private readonly Quotations _quotations;
    private readonly ReferenceTraits[] _traits;

    public AntecedentFeatures(ParsedText parsed, List<Reference> references, Clusters clusters, Quotations quotations,
        GazetteerIndex gazetteer)
    {
        (_parsed, _references, _clusters, _quotations) = (parsed, references, clusters, quotations);
        _traits = new ReferenceTraits[references.Count];
        for (var i = 0; i < _traits.Length; i++) _traits[i] = Read(references[i], gazetteer);
    }

    /// <summary>Describes that the reference has no antecedent; the count of features.</summary>
    public int DescribeNone(Reference reference, int candidates, int sameNoun, Span<int> into)
    {
        ref readonly var own = ref _traits[reference.Index];
        var out_ = new Writer(into, own.Group);
        out_.Add(1, 0);
        out_.Add(2, own.Class);
        out_.Add(3, own.Class, own.Relation);
        out_.Add(4, own.Lemma);
        out_.Add(5, own.Category);
        out_.Add(6, Shape(reference));
        out_.Add(7, Shape(reference), own.Category);
        out_.Add(8, own.Class, own.Governor);
        out_.Add(9, (uint)Math.Min(3, reference.Sentence));
        out_.Add(10, reference.Quotation >= 0 ? 1u : 0);
        out_.Add(11, (uint)Math.Min(4, candidates));
        out_.Add(12, (uint)Math.Min(3, sameNoun), Shape(reference));
        out_.Add(13, own.Relation, (uint)Math.Min(2, sameNoun));
        out_.Add(14, ClauseShape(reference), own.Class);
        out_.Add(15, reference.IsPlural ? 1u : 0);
        out_.Add(16, reference.Mention is null ? 1u : 0, (uint)Math.Min(2, sameNoun));
        out_.Add(17, reference.Head == _parsed.SentenceOf(reference.Head).FirstToken ? 1u : 0);
        return out_.Count;
    }

    /// <summary>Describes a candidate; the count of features.</summary>
    /// <param name="reference">What needs an antecedent.</param>
    /// <param name="candidate">The candidate, which stands before it.</param>
    /// <param name="order">How many candidates stand nearer.</param>
    /// <param name="into">Takes the features; at least <see cref="Most"/> long.</param>
    public int Describe(Reference reference, Reference candidate, int order, Span<int> into)
    {
        ref readonly var own = ref _traits[reference.Index];
        ref readonly var other = ref _traits[candidate.Index];
        var out_ = new Writer(into, own.Group);
        var kind = (uint)candidate.Kind;
        var sentences = Distance(reference.Sentence - candidate.Sentence);
        var size = (uint)BitOperations.Log2((uint)_clusters.Size(candidate.Index) + 1);
        var clusterType = Coarse(_clusters.Type(candidate.Index));
        var isLast = _clusters.Last(candidate.Index) == candidate.Index ? 1u : 0;
        out_.Add(21, kind);
        out_.Add(22, sentences, kind);
        out_.Add(23, Distance(order), sentences);
        out_.Add(24, Distance(reference.Index - candidate.Index), sentences == 0 ? 1u : 0);
        out_.Add(25, own.Class, other.Class);
        out_.Add(26, clusterType, own.Class, kind);
        out_.Add(27, other.Relation, own.Relation, sentences == 0 ? 1u : 0);
        out_.Add(28, other.Relation, Math.Min(2, sentences));
        out_.Add(29, (uint)_clusters.Gender(candidate.Index), (uint)reference.Gender);
        out_.Add(30, candidate.IsPlural ? 1u : 0, reference.IsPlural ? 1u : 0, kind, clusterType);
        var configuration = Configuration(reference, candidate, own, other);
        out_.Add(31, configuration, own.Relation == (uint)Relation.NmodPoss ? 1u : 0);
        out_.Add(32, size, isLast);
        out_.Add(33, size, sentences);
        out_.Add(34, (uint)candidate.Definiteness, kind);
        out_.Add(35, Speech(reference, candidate));
        out_.Add(36, other.Category, own.Class);
        out_.Add(37, own.Class, other.Lemma);
        out_.Add(38, other.IsPredicate ? 1u : 0);
        out_.Add(39, _clusters.HasName(candidate.Index) ? 1u : 0, kind);
        if (reference.Kind == MentionKind.Pronoun)
        {
            out_.Add(41, other.Class, other.Relation, own.Class);
            out_.Add(42, sentences, isLast, other.Relation == (uint)Relation.Nsubj ? 1u : 0);
            out_.Add(43, own.Governor, other.Category);
            out_.Add(44, configuration, own.Clause < 0 ? 99u : (uint)_parsed.Relation(own.Clause),
                own.Clause >= 0 && _parsed.Head(own.Clause) == other.Clause ? 1u : 0, other.Relation == (uint)Relation.Nsubj ? 1u : 0);
            out_.Add(45, own.Governor == other.Governor ? 1u : 0, own.Relation == other.Relation ? 1u : 0, sentences);
            out_.Add(46, configuration, Distance((reference.Head - candidate.Head) / 2));
            return out_.Count;
        }

        var sameNoun = candidate.Kind == MentionKind.Nominal && own.Lemma == other.Lemma ? 1u : 0;
        var modifiers = sameNoun == 1 ? Modifiers(reference, candidate) : 7;
        out_.Add(51, sameNoun, kind, (uint)candidate.Definiteness);
        out_.Add(52, sameNoun, modifiers);
        out_.Add(53, sameNoun, sentences, modifiers);
        out_.Add(54, own.Lemma, sameNoun == 1 ? 99u : other.Class);
        out_.Add(55, own.Lemma, candidate.Kind == MentionKind.Name && Ends(candidate, reference.Lemma) ? 1u : 0, kind);
        out_.Add(56, own.Category, other.Category, sameNoun);
        out_.Add(57, own.Category, clusterType, kind);
        out_.Add(58, Kinds(reference, candidate));
        out_.Add(59, Countries(reference, candidate), Counts(reference, candidate), sameNoun);
        out_.Add(60, Shape(reference), kind, sameNoun);
        out_.Add(61, sameNoun == 1 && SamePhrase(reference, candidate) ? 1u : 0, sameNoun,
            _parsed.Upos(reference.Head) == Upos.Propn ? 1u : 0);
        return out_.Count;
    }

    // The same words but for the determiner.
    private bool SamePhrase(Reference one, Reference two)
    {
        var (from, other) = (SkipDeterminer(one), SkipDeterminer(two));
        if (one.End - from != two.End - other) return false;
        for (var i = 0; from + i < one.End; i++)
            if (!_parsed.Tokens.Chars(from + i).Equals(_parsed.Tokens.Chars(other + i), StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    private int SkipDeterminer(Reference reference) =>
        reference.First < reference.Head && _parsed.Upos(reference.First) == Upos.Det ? reference.First + 1 : reference.First;

    // In news a country acts like an organisation; the texts learnt from speak of it as a place.
    private static uint Coarse(EntityType type) => type switch
    {
        EntityType.Person => 1,
        EntityType.Organization or EntityType.ArmedGroup or EntityType.MilitaryUnit or EntityType.Country => 2,
        EntityType.Settlement or EntityType.Region or EntityType.Facility or EntityType.NaturalFeature => 3,
        EntityType.Group => 4,
        _ => 0,
    };

    private static uint Distance(int count) => count switch { < 4 => (uint)count, < 8 => 4, < 16 => 5, < 32 => 6, < 64 => 7, _ => 8 };

    private static uint Kinds(Reference one, Reference two) =>
        ((uint)(one.Mention?.NominalKind ?? 0) << 8) | (uint)(two.Mention?.NominalKind ?? 0);

    private static uint Countries(Reference one, Reference two) =>
        one.Mention?.Country is { } a && two.Mention?.Country is { } b ? (a == b ? 1u : 2u) : 0;

    private static uint Counts(Reference one, Reference two) =>
        one.Mention?.Count is not { } count ? (two.Mention?.Count is null ? 0u : 3u) : two.Mention?.Count == count ? 1u : 2u;

    private static bool Ends(Reference name, string lemma)
    {
        foreach (var word in name.Words)
            if (word == lemma) return true;
        return false;
    }

    // What stands beside the noun: nothing, before it, behind it.
    private uint Shape(Reference reference)
    {
        var shape = (uint)reference.Definiteness << 3;
        foreach (var word in reference.Words) shape |= word.StartsWith('|') ? 2u : 1u;
        if (_parsed.Child(reference.Head, Relation.Nmod) >= 0) shape |= 4;
        return shape;
    }

    // "It is clear that ...": what hangs on the verb or adjective that governs a pronoun.
    private uint ClauseShape(Reference reference)
    {
        var governor = _parsed.Head(reference.Head);
        if (governor < 0) return 0;
        var shape = 1u;
        foreach (var child in _parsed.Children(governor))
        {
            shape |= _parsed.Relation(child) switch
            {
                Relation.Cop => 2u,
                Relation.Ccomp or Relation.Csubj or Relation.CsubjPass => 4u,
                Relation.Xcomp => 8u,
                Relation.Advcl => 16u,
                Relation.Obj => 32u,
                Relation.Expl => 64u,
                _ => 0u,
            };
        }

        return shape | ((uint)_parsed.Upos(governor) << 8);
    }

    private uint Configuration(Reference reference, Reference candidate, in ReferenceTraits own, in ReferenceTraits other)
    {
        if (reference.Sentence != candidate.Sentence) return 0;
        if (_parsed.IsInSubtree(reference.Head, candidate.Head)) return 1;
        if (_parsed.IsInSubtree(candidate.Head, reference.Head)) return 2;
        var subject = candidate.Head >= 0 && other.Relation is (uint)Relation.Nsubj or (uint)Relation.NsubjPass;
        if (own.Clause == other.Clause)
            return _parsed.Head(candidate.Head) == own.Clause ? (_parsed.Head(reference.Head) == own.Clause ? 3u : subject ? 4u : 5u) : 6u;

        // A subject of a clause above commands what stands in the clause below.
        if (other.Clause >= 0 && own.Clause >= 0 && _parsed.IsInSubtree(own.Clause, other.Clause)) return subject ? 7u : 8u;
        return other.Clause >= 0 && own.Clause >= 0 && _parsed.IsInSubtree(other.Clause, own.Clause) ? 9u : subject ? 10u : 11u;
    }

    private uint Speech(Reference reference, Reference candidate)
    {
        var same = reference.Quotation == candidate.Quotation ? (reference.Quotation < 0 ? 0u : 1u) : candidate.Quotation < 0 ? 2u
            : reference.Quotation < 0 ? 3u : 4u;
        var speaker = _quotations.Speaker(reference.Quotation);
        if (speaker < 0) return same;
        var isSpeaker = speaker == candidate.Head;
        for (var member = _clusters.First(candidate.Index); member >= 0 && !isSpeaker; member = _clusters.Next(member))
            isSpeaker = _references[member].Head == speaker;
        return same + (isSpeaker ? 8u : 16u);
    }

    private static uint Modifiers(Reference later, Reference earlier)
    {
        var extra = 0;
        foreach (var word in later.Words)
            if (!earlier.Words.Contains(word)) extra++;
        if (extra > 0) return earlier.Words.Count == 0 ? 1u : extra == later.Words.Count ? 2u : 3u;
        return later.Words.Count == earlier.Words.Count ? (later.Words.Count == 0 ? 4u : 5u) : 6u;
    }

    private ReferenceTraits Read(Reference reference, GazetteerIndex gazetteer)
    {
        var head = reference.Head;
        var governor = _parsed.Head(head);
        var category = reference.Kind == MentionKind.Nominal ? gazetteer.Noun(reference.Lemma).First : NounCategories.None;
        var form = reference.Form;
        var pronoun = 1 + ((uint)form.Person << 4) + ((uint)form.Number << 6) + ((uint)form.Gender << 8) + (form.IsReflexive ? 1u << 12 : 0)
            + (form.IsRelative ? 1u << 13 : 0);
        return new ReferenceTraits
        {
            Class = reference.Kind == MentionKind.Pronoun ? pronoun : ((uint)reference.Kind << 20) + (Coarse(reference.Type) << 14),
            Group = reference.Kind == MentionKind.Pronoun ? pronoun : (1u << 20) + (uint)reference.Definiteness,
            Lemma = FeatureHash.Of(reference.Lemma),
            Relation = (uint)_parsed.Relation(head),
            Governor = governor < 0 ? 0 : FeatureHash.OfLower(_parsed.Lemma(governor)),
            Category = category == NounCategories.None ? 0 : (uint)BitOperations.TrailingZeroCount((uint)category) + 1,
            Clause = ClauseOf(head),
            IsPredicate = _parsed.Child(head, Relation.Cop) >= 0,
        };
    }

    private int ClauseOf(int token)
    {
        for (var at = _parsed.Head(token); at >= 0; at = _parsed.Head(at))
            if (_parsed.Upos(at) is Upos.Verb or Upos.Aux || _parsed.Child(at, Relation.Cop) >= 0) return at;
        return -1;
    }

    // Writes each feature twice: for all references, and for those of this group.
    private ref struct Writer(Span<int> into, uint group)
    {
        private readonly Span<int> _into = into;

        public int Count { get; private set; }

        public void Add(uint template, uint a, uint b = 0, uint c = 0, uint d = 0)
        {
            var hash = Step(Step(Step(Step(template * 0x9E3779B1u, a), b), c), d);
            _into[Count++] = (int)(Finish(hash) & Mask);
            _into[Count++] = (int)(Finish(Step(hash, group + 0x51ED270Bu)) & Mask);
        }

        private static uint Step(uint hash, uint value) => BitOperations.RotateLeft((hash ^ value) * 0x85EBCA6Bu, 13) * 5 + 0xE6546B64u;

        private static uint Finish(uint hash)
        {
            hash ^= hash >> 16;
            hash *= 0x7FEB352Du;
            return hash ^ (hash >> 15);
        }
    }
}
