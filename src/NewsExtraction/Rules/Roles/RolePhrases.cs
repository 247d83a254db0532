using System.Runtime.InteropServices;
using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Finds what may fill roles in a sentence: noun phrases, names inside them, pronouns, and clauses that complete a word or follow
/// one.</summary>
internal sealed class RolePhrases(PropositionLayer propositions, FillerClassifier classifier, WordClusters clusters)
{
    // Middle grain: fine enough for meanings, coarse enough for what few articles can teach.
    private const int Grain = 1;

    // Words from a trigger to what fills its roles; in an endless sentence the cost stays linear.
    private const int Farthest = 48;

    // The surest things that a phrase may denote, in the order in which they are asked.
    private static readonly FillerClass[] Classes =
    [
        FillerClass.Time, FillerClass.Money, FillerClass.Number, FillerClass.Pronoun, FillerClass.Settlement, FillerClass.Country,
        FillerClass.Region, FillerClass.Facility, FillerClass.Force, FillerClass.Organisation, FillerClass.Official, FillerClass.Person,
        FillerClass.People, FillerClass.Group, FillerClass.Place, FillerClass.Weapon, FillerClass.Vehicle, FillerClass.Event,
        FillerClass.Thing, FillerClass.Name,
    ];

    // Beyond the classes above: a clause, by the form of its verb.
    private const uint ClauseClass = 32;

    private readonly ParsedText _parsed = propositions.Parsed;
    private readonly EntityLayer _entities = propositions.Entities;

    private readonly List<RolePhrase> _found = [];

    /// <summary>Reads a sentence.</summary>
    public void Read(Sentence sentence)
    {
        _found.Clear();
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            if (IsClause(token)) _found.Add(DescribeClause(token));
            else if (IsHead(token)) _found.Add(Describe(token));
    }

    /// <summary>The phrases that may belong to what a token tells: those that stand near it.</summary>
    public ReadOnlySpan<RolePhrase> Near(int token)
    {
        var (first, end) = (0, _found.Count);
        while (first < end && _found[first].Head < token - Farthest) first++;
        while (end > first && _found[end - 1].Head > token + Farthest) end--;
        Work.Count(end - first);
        return CollectionsMarshal.AsSpan(_found)[first..end];
    }

    /// <summary>How many of the phrases are of the same kind and stand nearer to the token.</summary>
    public static int Rank(in RolePhrase phrase, int token, ReadOnlySpan<RolePhrase> among)
    {
        var (far, rank) = (Math.Abs(phrase.Head - token), 0);
        foreach (ref readonly var other in among)
            if (other.Class == phrase.Class && Math.Abs(other.Head - token) < far) rank++;
        return rank;
    }

    private bool IsHead(int token) => _parsed.Upos(token) switch
    {
        Upos.Noun or Upos.Propn or Upos.Num => !IsInside(token) && _entities.ValueAt(token) is not { IsTime: true },
        Upos.Pron => _parsed.Xpos(token) is not (PennTag.WDT or PennTag.WP or PennTag.WPS or PennTag.EX),
        Upos.Adj or Upos.Det => _entities.HeadedBy(token) is not null || HeadsArgument(token) || TellsOfWhat(token),
        _ => false,
    };

    // "the wounded", "many were killed"
    private bool HeadsArgument(int token) =>
        _parsed.Relation(token) is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Obl;

    // "the [presidential] election", "[sexual] violence"
    private bool TellsOfWhat(int token) =>
        _parsed.Relation(token) == Relation.Amod && _parsed.Upos(token) == Upos.Adj && propositions.Has(_parsed.Head(token));

    // Words of a compound, a name or a number that are no mention of their own.
    private bool IsInside(int token) => _parsed.Relation(token) switch
    {
        // "a [drone] attack"
        Relation.Compound => _entities.HeadedBy(token) is null && !propositions.Has(_parsed.Head(token)),
        Relation.Flat or Relation.Fixed or Relation.Goeswith or Relation.Nummod or Relation.NmodDesc =>
            _entities.HeadedBy(token) is null,
        _ => false,
    };

    /// <summary>What the phrase around a token is.</summary>
    public RolePhrase Describe(int token)
    {
        var content = classifier.ContentOf(token);
        var knowledge = classifier.Classify(token);
        var row = clusters.Find(NameKey.AsWritten(_parsed.Tokens.Chars(content)));
        return new RolePhrase(token, ClassOf(knowledge), knowledge, _entities.HeadedBy(token)?.Kind,
            FeatureHash.OfLower(_parsed.Lemma(content)),
            row < 0 ? 0 : (uint)clusters.Cluster(row, Grain) + 1, FeatureHash.Of(Prepositions.Of(_parsed, token)), IsClause: false);
    }

    // "said that it [fell]", "accused of [stealing]", "refused to [sign]"
    private bool IsClause(int token) =>
        _parsed.Upos(token) is Upos.Verb or Upos.Aux or Upos.Adj
            && _parsed.Relation(token) is Relation.Ccomp or Relation.Xcomp or Relation.Advcl or Relation.Acl or Relation.Csubj;

    private RolePhrase DescribeClause(int token) => new(token, ClauseClass + (uint)_parsed.Xpos(token), default, null,
        FeatureHash.OfLower(_parsed.Lemma(token)), 0, FeatureHash.Of(Prepositions.Of(_parsed, token)), IsClause: true);

    private static uint ClassOf(FillerKnowledge knowledge)
    {
        for (var i = 0; i < Classes.Length; i++)
            if (knowledge.Is(Classes[i])) return (uint)i + 1;
        return 0;
    }
}
