using NewsExtraction.Coreference;
using NewsExtraction.Entities;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Coreference;

/// <summary>Which phrases of a text may refer to something, and what is read of each.</summary>
internal sealed class ReferencesTests
{
    [Test]
    public void MentionsAndOtherNounPhrasesReferInOrderOfTheirHeads()
    {
        var references = Find(MarkedText.Over("""
            Holm      Holm      PROPN NNP 2 nsubj
            planned   plan      VERB  VBD 0 root
            the       the       DET   DT  4 det
            offensive offensive NOUN  NN  2 obj
            himself   himself   PRON  PRP 2 obl
            """, "Holm|Person", "himself|Person pronoun"));
        Assert.Multiple(() =>
        {
            Assert.That(references.Select(r => r.Head), Is.EqualTo(new[] { 0, 3, 4 }));
            Assert.That(references.Select(r => r.Kind), Is.EqualTo(new[] { MentionKind.Name, MentionKind.Nominal, MentionKind.Pronoun }));
            Assert.That(references.Select(r => r.Mention is null), Is.EqualTo(new[] { false, true, false }));
            Assert.That(references.Select(r => r.Index), Is.EqualTo(new[] { 0, 1, 2 }));
        });
    }

    [Test]
    public void PartsOfNamesAndModifiersDoNotRefer()
    {
        var references = Find(MarkedText.Over("""
            Varka   Varka   PROPN NNP 2 compound
            Harbour Harbour PROPN NNP 4 nsubj
            test    test    NOUN  NN  4 compound
            run     run     NOUN  NN  0 root
            """, "Varka Harbour|Facility"));
        Assert.That(references.Select(r => r.Head), Is.EqualTo(new[] { 1, 3 }));
    }

    [TestCase("Abdel Fattah al-Sisi", new[] { "abdel", "fattah", "sisi" })]
    [TestCase("the Bank of Varka", new[] { "bank", "varka" })]
    [TestCase("Nadia El Masri", new[] { "nadia", "masri" })]
    [TestCase("Robert J. Holm", new[] { "robert", "j", "holm" })]
    public void WordsOfANameAreFolded(string name, string[] words) =>
        Assert.That(Find(MarkedText.Read($"[{name}|Person] left ."))[0].Words, Is.EqualTo(words));

    [TestCase("the the DET DT 3 det", Definiteness.Definite)]
    [TestCase("this this DET DT 3 det", Definiteness.Demonstrative)]
    [TestCase("those that DET DT 3 det", Definiteness.Demonstrative)]
    [TestCase("its its PRON PRP$ 3 nmod:poss", Definiteness.Possessive)]
    [TestCase("a a DET DT 3 det", Definiteness.Indefinite)]
    [TestCase("some some DET DT 3 det", Definiteness.Indefinite)]
    [TestCase("both both DET DT 3 det", Definiteness.Bare)]
    [TestCase("quiet quiet ADJ JJ 3 amod", Definiteness.Bare)]
    public void DeterminerSaysWhetherTheHearerKnows(string determiner, Definiteness definiteness)
    {
        var reference = Find(MarkedText.Over($"""
            {determiner}
            old   old   ADJ  JJ 3 amod
            town  town  NOUN NN 4 nsubj
            slept sleep VERB VBD 0 root
            """)).Single();
        Assert.That(reference.Definiteness, Is.EqualTo(definiteness));
        Assert.That(reference.IsDefinite,
            Is.EqualTo(definiteness is Definiteness.Definite or Definiteness.Demonstrative or Definiteness.Possessive));
    }

    [Test]
    public void AllLeavesTheWordToTheNextDeterminer()
    {
        var reference = Find(MarkedText.Over("""
            all   all   DET  PDT 3 det:predet
            the   the   DET  DT  3 det
            towns town  NOUN NNS 4 nsubj
            slept sleep VERB VBD 0 root
            """)).Single();
        Assert.That(reference.Definiteness, Is.EqualTo(Definiteness.Definite));
        Assert.That(reference.IsPlural, Is.True);
    }

    [Test]
    public void QuantityIsAboutWhatItCounts()
    {
        var references = Find(MarkedText.Over("""
            thousands thousand NOUN NNS 5 nsubj
            of        of       ADP  IN  4 case
            the       the      DET  DT  4 det
            fighters  fighter  NOUN NNS 1 nmod
            slept     sleep    VERB VBD 0 root
            """));
        Assert.That(references[0].Lemma, Is.EqualTo("fighter"));
        Assert.That(references[0].Definiteness, Is.EqualTo(Definiteness.Definite));
    }

    [Test]
    public void ModifiersAreLemmasAndClausesAreMarked()
    {
        var reference = Find(MarkedText.Over("""
            the      the      DET  DT  3 det
            northern northern ADJ  JJ  3 amod
            towns    town     NOUN NNS 0 root
            that     that     PRON WDT 5 nsubj
            fell     fall     VERB VBD 3 acl:relcl
            """))[0];
        Assert.That(reference.Words, Is.EqualTo(new[] { "northern", "|fall" }));
    }

    [Test]
    public void UnmarkedNounForAPersonIsAPerson()
    {
        var gazetteer = new HandMadeGazetteer().Noun("baker", NounCategories.Person).Noun("bread", NounCategories.Artifact).Build();
        var references = Find(MarkedText.Over("""
            bakers baker NOUN NNS 2 nsubj
            sold   sell  VERB VBD 0 root
            bread  bread NOUN NN  2 obj
            """), gazetteer);
        Assert.That(references.Select(r => r.Type), Is.EqualTo(new[] { EntityType.Person, EntityType.Other }));
    }

    [TestCase("he", Gender.Masc, false)]
    [TestCase("her", Gender.Fem, false)]
    [TestCase("it", Gender.None, false)]
    [TestCase("They", Gender.None, true)]
    [TestCase("we", Gender.None, true)]
    public void PronounTellsGenderAndNumber(string pronoun, Gender gender, bool isPlural)
    {
        var reference = Find(MarkedText.Read($"[{pronoun}|Other pronoun] left .")).Single();
        Assert.That((reference.Gender, reference.IsPlural), Is.EqualTo((gender, isPlural)));
    }

    [TestCase("spokesman", Gender.Masc)]
    [TestCase("queen", Gender.Fem)]
    [TestCase("minister", Gender.None)]
    public void SomeNounsTellGender(string noun, Gender gender) => Assert.That(GenderedNouns.Of(noun), Is.EqualTo(gender));

    [TestCase("Mr.", Gender.Masc)]
    [TestCase("Sheikh", Gender.Masc)]
    [TestCase("Crown Prince", Gender.Masc)]
    [TestCase("Ms", Gender.Fem)]
    [TestCase("Dame", Gender.Fem)]
    [TestCase("Chairwoman", Gender.Fem)]
    [TestCase("Dr.", Gender.None)]
    [TestCase("President", Gender.None)]
    public void SomeTitlesTellGender(string title, Gender gender) => Assert.That(GenderedNouns.OfTitle(title), Is.EqualTo(gender));

    [TestCase(EntityType.Organization, EntityType.MilitaryUnit, true)]
    [TestCase(EntityType.Facility, EntityType.Country, true)]
    [TestCase(EntityType.Group, EntityType.Person, false)]
    [TestCase(EntityType.Event, EntityType.Product, false)]
    public void FinerTypesMayBeOneThing(EntityType one, EntityType other, bool same) =>
        Assert.That(EntityClasses.Of(one) == EntityClasses.Of(other), Is.EqualTo(same));

    private static List<Reference> Find(EntityLayer layer, GazetteerIndex? gazetteer = null) =>
        new ReferenceFinder(gazetteer ?? HandMadeGazetteer.Empty).Find(layer, new Quotations(layer.Parsed, []));
}
