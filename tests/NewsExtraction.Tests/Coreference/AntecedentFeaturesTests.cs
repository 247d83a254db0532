using NewsExtraction.Coreference;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Coreference;

/// <summary>What is told of a reference and a candidate for its antecedent.</summary>
internal sealed class AntecedentFeaturesTests
{
    private const string ManLostHope = """
        The   the   DET  DT  2 det
        man   man   NOUN NN  6 nsubj
        who   who   PRON WP  4 nsubj
        lost  lose  VERB VBD 2 acl:relcl
        hope  hope  NOUN NN  4 obj
        left  leave VERB VBD 0 root
        town  town  NOUN NN  6 obj
        """;

    private const string NorwaySaidItLeft = """
        Norway Norway PROPN NNP 2 nsubj
        told   tell   VERB  VBD 0 root
        Varka  Varka  PROPN NNP 2 obj
        troops troop  NOUN  NNS 5 nsubj
        left   leave  VERB  VBD 2 ccomp
        their  their  PRON  PRP$ 7 nmod:poss
        base   base   NOUN  NN  5 obj

        It     it     PRON  PRP 2 nsubj
        slept  sleep  VERB  VBD 0 root
        """;

    [TestCase(1, 4, TreeConfiguration.CandidateHolds)]
    [TestCase(1, 6, TreeConfiguration.SameVerb)]
    public void NounHoldsItsClause(int candidate, int reference, TreeConfiguration configuration) =>
        Assert.That(Configuration(ManLostHope, candidate, reference), Is.EqualTo(configuration));

    [TestCase(0, 3, TreeConfiguration.SubjectOfClauseAbove)]
    [TestCase(2, 3, TreeConfiguration.InClauseAbove)]
    [TestCase(3, 5, TreeConfiguration.SubjectOfClause)]
    [TestCase(3, 6, TreeConfiguration.SameVerb)]
    [TestCase(0, 2, TreeConfiguration.SameVerb)]
    [TestCase(0, 7, TreeConfiguration.Apart)]
    [TestCase(5, 6, TreeConfiguration.ReferenceHolds)]
    public void SubjectCommandsWhatStandsBelow(int candidate, int reference, TreeConfiguration configuration) =>
        Assert.That(Configuration(NorwaySaidItLeft, candidate, reference), Is.EqualTo(configuration));

    [TestCase("hotel", "hotel", ModifierMatch.BothBare)]
    [TestCase("large hotel", "hotel", ModifierMatch.Fewer)]
    [TestCase("large hotel", "large hotel", ModifierMatch.Same)]
    [TestCase("hotel", "large hotel", ModifierMatch.NewBesideNone)]
    [TestCase("small hotel", "large hotel", ModifierMatch.AllNew)]
    [TestCase("large hotel", "large white hotel", ModifierMatch.SomeNew)]
    public void ModifiersOfTheLaterPhraseAreOldOrNew(string earlier, string later, ModifierMatch match)
    {
        var references = Two(earlier, later);
        Assert.That(NounComparison.Modifiers(references[1], references[0]), Is.EqualTo(match));
    }

    [TestCase("a hotel", "the hotel", true)]
    [TestCase("the Large hotel", "large hotel", true)]
    [TestCase("a large hotel", "the hotel", false)]
    [TestCase("a small hotel", "the large hotel", false)]
    public void PhrasesAreComparedWithoutTheirDeterminers(string one, string other, bool same)
    {
        var layer = MarkedText.Over(Table(one, other));
        var references = Find(layer);
        Assert.That(NounComparison.SamePhrase(layer.Parsed, references[0], references[1]), Is.EqualTo(same));
    }

    [TestCase("NV", "NV", 1u)]
    [TestCase("NV", "TD", 2u)]
    [TestCase("NV", "", 0u)]
    [TestCase("", "", 0u)]
    public void CountriesAreTheSameOrDifferentOrNotKnown(string one, string other, uint said)
    {
        var references = Find(MarkedText.Read($"[the army|MilitaryUnit nominal {one}] met [the army|MilitaryUnit nominal {other}] ."));
        Assert.That(NounComparison.Countries(references[0], references[1]), Is.EqualTo(said));
    }

    [Test]
    public void DescriptionsFitTheBufferAndTheTable()
    {
        var layer = MarkedText.Over(NorwaySaidItLeft, "Norway|Country NO", "Varka|Country", "It|Other pronoun");
        var (references, features) = FeaturesOf(layer);
        var buffer = new int[AntecedentFeatures.Most];
        foreach (var reference in references)
        {
            Check(buffer[..features.DescribeNone(reference, 3, 1, buffer)]);
            foreach (var candidate in references.TakeWhile(c => c.Index < reference.Index))
                Check(buffer[..features.Describe(reference, candidate, 0, buffer)]);
        }

        static void Check(int[] described)
        {
            Assert.That(described, Is.Not.Empty);
            Assert.That(described, Has.All.InRange(0, AntecedentModel.TableSize - 1));
        }
    }

    [Test]
    public void CandidatesAreToldApart()
    {
        var layer = MarkedText.Over(NorwaySaidItLeft, "Norway|Country NO", "Varka|Country", "It|Other pronoun");
        var (references, features) = FeaturesOf(layer);
        var it = references[^1];
        var (far, near) = (Describe(features, it, references[0], 1), Describe(features, it, references[1], 0));
        Assert.That(far, Is.Not.EqualTo(near));
        Assert.That(far, Is.EqualTo(Describe(features, it, references[0], 1)));
    }

    private static int[] Describe(AntecedentFeatures features, Reference reference, Reference candidate, int order)
    {
        var buffer = new int[AntecedentFeatures.Most];
        return buffer[..features.Describe(reference, candidate, order, buffer)];
    }

    private static (List<Reference> References, AntecedentFeatures Features) FeaturesOf(EntityLayer layer)
    {
        var references = Find(layer);
        var features = new AntecedentFeatures(layer.Parsed, references, new Clusters(references), new Quotations(layer.Parsed, []),
            HandMadeGazetteer.Empty);
        return (references, features);
    }

    private static TreeConfiguration Configuration(string table, int candidate, int reference)
    {
        var parsed = DocumentBuilder.Parse(table);
        var traits = new[] { Traits(parsed, candidate), Traits(parsed, reference) };
        var pair = new AntecedentPair(At(parsed, reference, 1), At(parsed, candidate, 0), in traits[1], in traits[0]);
        return TreeConfigurations.Of(parsed, pair);
    }

    private static ReferenceTraits Traits(ParsedText parsed, int head) =>
        new TraitsReader(parsed, HandMadeGazetteer.Empty).Read([At(parsed, head, 0)])[0];

    private static Reference At(ParsedText parsed, int head, int index) => new()
    {
        Index = index,
        First = head,
        End = head + 1,
        Head = head,
        Sentence = parsed.SentenceOf(head).Index,
        Kind = MentionKind.Nominal,
        Type = EntityType.Other,
    };

    private static List<Reference> Two(string earlier, string later) => Find(MarkedText.Over(Table(earlier, later)));

    // Each phrase a sentence of its own.
    private static string Table(params string[] phrases) => string.Join("\n\n", phrases.Select(p =>
    {
        var words = p.Split(' ');
        return string.Join('\n', words.Select((w, i) => i == words.Length - 1 ? $"{w} {w} NOUN NN 0 root"
            : w is "a" or "the" ? $"{w} {w} DET DT {words.Length} det" : $"{w} {w.ToLowerInvariant()} ADJ JJ {words.Length} amod"));
    }));

    private static List<Reference> Find(EntityLayer layer) =>
        new ReferenceFinder(HandMadeGazetteer.Empty).Find(layer, new Quotations(layer.Parsed, []));
}
