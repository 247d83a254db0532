using System.Numerics;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;
using static NewsExtraction.Coreference.FeatureWriter;

namespace NewsExtraction.Coreference;

/// <summary>
/// Describes a reference and a possible antecedent, or its having none, by hashed features: how far apart they
/// stand, what each is, their roles in the tree, how often the article has spoken of the candidate, who
/// speaks. Each is learnt for all and for each sort of reference apart.
/// </summary>
internal sealed class AntecedentFeatures(ParsedText parsed, List<Reference> references, Clusters clusters, Quotations quotations,
    GazetteerIndex gazetteer)
{
    /// <summary>No description is longer.</summary>
    public const int Most = 96;

    // In the place of a value that does not arise.
    private const uint Missing = 99;

    private readonly ReferenceTraits[] _traits = new TraitsReader(parsed, gazetteer).Read(references);

    /// <summary>Describes that the reference has no antecedent; the count of features.</summary>
    public int DescribeNone(Reference reference, int candidates, int sameNoun, Span<int> into)
    {
        ref readonly var own = ref _traits[reference.Index];
        var features = new FeatureWriter(into, own.Group);
        var shape = Shape(reference);
        features.Add(AntecedentFeature.HasNone, 0);
        features.Add(AntecedentFeature.NoneBySort, own.Sort);
        features.Add(AntecedentFeature.NoneByRole, own.Sort, own.Relation);
        features.Add(AntecedentFeature.NoneByNoun, own.Lemma);
        features.Add(AntecedentFeature.NoneByMeaning, own.Meaning);
        features.Add(AntecedentFeature.NoneByShape, shape);
        features.Add(AntecedentFeature.NoneByShapeAndMeaning, shape, own.Meaning);
        features.Add(AntecedentFeature.NoneByGovernor, own.Sort, own.Governor);
        features.Add(AntecedentFeature.NoneBySentence, (uint)Math.Min(3, reference.Sentence));
        features.Add(AntecedentFeature.NoneByQuotation, Flag(reference.Quotation >= 0));
        features.Add(AntecedentFeature.NoneByCandidates, (uint)Math.Min(4, candidates));
        features.Add(AntecedentFeature.NoneBySameNoun, (uint)Math.Min(3, sameNoun), shape);
        features.Add(AntecedentFeature.NoneBySameNounAndRole, own.Relation, (uint)Math.Min(2, sameNoun));
        features.Add(AntecedentFeature.NoneByClause, ClauseShape(reference), own.Sort);
        features.Add(AntecedentFeature.NoneByNumber, Flag(reference.IsPlural));
        features.Add(AntecedentFeature.NoneByMention, Flag(reference.Mention is null), (uint)Math.Min(2, sameNoun));
        features.Add(AntecedentFeature.NoneAtStart, Flag(reference.Head == parsed.SentenceOf(reference.Head).FirstToken));
        return features.Count;
    }

    /// <summary>Describes a candidate; the count of features.</summary>
    /// <param name="reference">What needs an antecedent.</param>
    /// <param name="candidate">The candidate, which stands before it.</param>
    /// <param name="order">How many candidates stand nearer.</param>
    /// <param name="into">Takes the features; at least <see cref="Most"/> long.</param>
    public int Describe(Reference reference, Reference candidate, int order, Span<int> into)
    {
        var pair = new AntecedentPair(reference, candidate, in _traits[reference.Index], in _traits[candidate.Index]);
        var features = new FeatureWriter(into, pair.Own.Group);
        var configuration = (uint)TreeConfigurations.Of(parsed, pair);
        AddDistances(ref features, pair, order);
        AddWords(ref features, pair);
        AddRoles(ref features, pair, configuration);
        AddCluster(ref features, pair);
        if (reference.Kind == MentionKind.Pronoun) AddForPronoun(ref features, pair, configuration);
        else AddForDescription(ref features, pair);
        return features.Count;
    }

    private static void AddDistances(ref FeatureWriter features, scoped in AntecedentPair pair, int order)
    {
        var sentences = Distance(pair.SentencesApart);
        features.Add(AntecedentFeature.SentencesApart, sentences, (uint)pair.Candidate.Kind);
        features.Add(AntecedentFeature.Order, Distance(order), sentences);
        features.Add(AntecedentFeature.ReferencesApart, Distance(pair.Reference.Index - pair.Candidate.Index), Flag(sentences == 0));
    }

    // What the two are by their own words.
    private static void AddWords(ref FeatureWriter features, scoped in AntecedentPair pair)
    {
        var candidate = pair.Candidate;
        var kind = (uint)candidate.Kind;
        features.Add(AntecedentFeature.Kind, kind);
        features.Add(AntecedentFeature.Sorts, pair.Own.Sort, pair.Other.Sort);
        features.Add(AntecedentFeature.CandidateDefiniteness, (uint)candidate.Definiteness, kind);
        features.Add(AntecedentFeature.CandidateMeaning, pair.Other.Meaning, pair.Own.Sort);
        features.Add(AntecedentFeature.CandidateNoun, pair.Own.Sort, pair.Other.Lemma);
    }

    // How they stand in the tree.
    private static void AddRoles(ref FeatureWriter features, scoped in AntecedentPair pair, uint configuration)
    {
        var sentences = Distance(pair.SentencesApart);
        features.Add(AntecedentFeature.Roles, pair.Other.Relation, pair.Own.Relation, Flag(sentences == 0));
        features.Add(AntecedentFeature.CandidateRole, pair.Other.Relation, Math.Min(2, sentences));
        features.Add(AntecedentFeature.Configuration, configuration, Flag(pair.Own.Relation == (uint)Relation.NmodPoss));
        features.Add(AntecedentFeature.CandidateIsPredicate, Flag(pair.Other.IsPredicate));
    }

    // What the choices so far tell of the candidate.
    private void AddCluster(ref FeatureWriter features, scoped in AntecedentPair pair)
    {
        var (reference, candidate) = (pair.Reference, pair.Candidate);
        var (kind, type) = ((uint)candidate.Kind, ClusterSort(candidate));
        var size = (uint)BitOperations.Log2((uint)clusters.Size(candidate.Index) + 1);
        features.Add(AntecedentFeature.ClusterType, type, pair.Own.Sort, kind);
        features.Add(AntecedentFeature.Genders, (uint)clusters.Gender(candidate.Index), (uint)reference.Gender);
        features.Add(AntecedentFeature.Numbers, Flag(candidate.IsPlural), Flag(reference.IsPlural), kind, type);
        features.Add(AntecedentFeature.ClusterSize, size, IsLast(candidate));
        features.Add(AntecedentFeature.ClusterSizeApart, size, Distance(pair.SentencesApart));
        features.Add(AntecedentFeature.Speech, Speech(reference, candidate));
        features.Add(AntecedentFeature.ClusterHasName, Flag(clusters.HasName(candidate.Index)), kind);
    }

    private void AddForPronoun(ref FeatureWriter features, scoped in AntecedentPair pair, uint configuration)
    {
        ref readonly var own = ref pair.Own;
        ref readonly var other = ref pair.Other;
        var (sentences, isSubject) = (Distance(pair.SentencesApart), Flag(other.Relation == (uint)Relation.Nsubj));
        features.Add(AntecedentFeature.PronounCandidate, other.Sort, other.Relation, own.Sort);
        features.Add(AntecedentFeature.PronounSubject, sentences, IsLast(pair.Candidate), isSubject);
        features.Add(AntecedentFeature.PronounGovernor, own.Governor, other.Meaning);
        features.Add(AntecedentFeature.PronounClause, configuration, own.Clause < 0 ? Missing : (uint)parsed.Relation(own.Clause),
            Flag(own.Clause >= 0 && parsed.Head(own.Clause) == other.Clause), isSubject);
        features.Add(AntecedentFeature.PronounParallel, Flag(own.Governor == other.Governor), Flag(own.Relation == other.Relation),
            sentences);
        features.Add(AntecedentFeature.PronounWordsApart, configuration, Distance((pair.Reference.Head - pair.Candidate.Head) / 2));
    }

    private void AddForDescription(ref FeatureWriter features, scoped in AntecedentPair pair)
    {
        ref readonly var own = ref pair.Own;
        ref readonly var other = ref pair.Other;
        var (reference, candidate) = (pair.Reference, pair.Candidate);
        var isSame = candidate.Kind == MentionKind.Nominal && own.Lemma == other.Lemma;
        var (kind, same) = ((uint)candidate.Kind, Flag(isSame));
        var modifiers = (uint)(isSame ? NounComparison.Modifiers(reference, candidate) : ModifierMatch.OtherNoun);
        features.Add(AntecedentFeature.SameNoun, same, kind, (uint)candidate.Definiteness);
        features.Add(AntecedentFeature.SameNounModifiers, same, modifiers);
        features.Add(AntecedentFeature.SameNounApart, same, Distance(pair.SentencesApart), modifiers);
        features.Add(AntecedentFeature.NounForSort, own.Lemma, isSame ? Missing : other.Sort);
        features.Add(AntecedentFeature.NounInName, own.Lemma,
            Flag(candidate.Kind == MentionKind.Name && NounComparison.IsInName(candidate, reference.Lemma)), kind);
        features.Add(AntecedentFeature.Meanings, own.Meaning, other.Meaning, same);
        features.Add(AntecedentFeature.MeaningForCluster, own.Meaning, ClusterSort(candidate), kind);
        features.Add(AntecedentFeature.NominalKinds, NounComparison.NominalKinds(reference, candidate));
        features.Add(AntecedentFeature.CountriesAndCounts, NounComparison.Countries(reference, candidate),
            NounComparison.Counts(reference, candidate), same);
        features.Add(AntecedentFeature.Shape, Shape(reference), kind, same);
        features.Add(AntecedentFeature.SamePhrase, Flag(isSame && NounComparison.SamePhrase(parsed, reference, candidate)), same,
            Flag(parsed.Upos(reference.Head) == Upos.Propn));
    }

    private uint ClusterSort(Reference candidate) => TraitsReader.SortOf(clusters.Type(candidate.Index));

    private uint IsLast(Reference candidate) => Flag(clusters.Last(candidate.Index) == candidate.Index);

    private static uint Distance(int count) => count switch { < 4 => (uint)count, < 8 => 4, < 16 => 5, < 32 => 6, < 64 => 7, _ => 8 };

    // What stands beside the noun: nothing, before it, behind it.
    private uint Shape(Reference reference)
    {
        var shape = (uint)reference.Definiteness << 3;
        foreach (var word in reference.Words) shape |= word.StartsWith(ReferenceWords.ClauseMark) ? 2u : 1u;
        if (parsed.Child(reference.Head, Relation.Nmod) >= 0) shape |= 4;
        return shape;
    }

    // "It is clear that ...": what hangs on the verb or adjective that governs a pronoun.
    private uint ClauseShape(Reference reference)
    {
        var governor = parsed.Head(reference.Head);
        if (governor < 0) return 0;
        var shape = 1u;
        foreach (var child in parsed.Children(governor)) shape |= ClausePart(parsed.Relation(child));
        return shape | ((uint)parsed.Upos(governor) << 8);
    }

    private static uint ClausePart(Relation relation) => relation switch
    {
        Relation.Cop => 2u,
        Relation.Ccomp or Relation.Csubj or Relation.CsubjPass => 4u,
        Relation.Xcomp => 8u,
        Relation.Advcl => 16u,
        Relation.Obj => 32u,
        Relation.Expl => 64u,
        _ => 0u,
    };

    private uint Speech(Reference reference, Reference candidate)
    {
        var where = QuotedTogether(reference.Quotation, candidate.Quotation);
        var speaker = quotations.Speaker(reference.Quotation);
        if (speaker < 0) return where;
        return where + (Speaks(candidate, speaker) ? 8u : 16u);
    }

    // 0 none of them, 1 both in one quotation, 2 the reference only, 3 the candidate only, 4 both in different ones.
    private static uint QuotedTogether(int reference, int candidate)
    {
        if (reference == candidate) return reference < 0 ? 0u : 1u;
        return candidate < 0 ? 2u : reference < 0 ? 3u : 4u;
    }

    private bool Speaks(Reference candidate, int speaker)
    {
        if (speaker == candidate.Head) return true;
        for (var i = FirstAt(speaker); i < references.Count && references[i].Head == speaker; i++)
            if (clusters.Same(i, candidate.Index)) return true;
        return false;
    }

    // The first reference with that head, or where it would stand; references are in the order of their heads.
    private int FirstAt(int head)
    {
        var (low, high) = (0, references.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (references[middle].Head < head) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
