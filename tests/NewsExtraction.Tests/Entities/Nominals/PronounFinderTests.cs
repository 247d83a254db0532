using NewsExtraction.Entities;
using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

/// <summary>Pronouns that stand for an entity; an "it" without meaning is left out.</summary>
internal sealed class PronounFinderTests
{
    [TestCase("He", EntityType.Person, false)]
    [TestCase("She", EntityType.Person, false)]
    [TestCase("They", EntityType.Other, true)]
    [TestCase("It", EntityType.Other, false)]
    [TestCase("We", EntityType.Person, true)]
    [TestCase("I", EntityType.Person, false)]
    [TestCase("You", EntityType.Person, false)]
    public void PronounHasTypeAndNumber(string word, EntityType type, bool isPlural)
    {
        var (_, mention) = Find($"""
            {word}  {word} PRON PRP 2 nsubj
            fled    flee   VERB VBD 0 root
            """).Single();
        Assert.That((mention.Type, mention.IsPlural, mention.Kind), Is.EqualTo((type, isPlural, MentionKind.Pronoun)));
    }

    [TestCase("This")]
    [TestCase("Nobody")]
    [TestCase("There")]
    public void OtherPronounsStandForNone(string word) =>
        Assert.That(Find($"""
            {word}  {word} PRON DT 2 nsubj
            fled    flee   VERB VBD 0 root
            """), Is.Empty);

    [Test]
    public void PossessiveIsAMention() =>
        Assert.That(Find("""
            His     his     PRON PRP$ 2 nmod:poss
            house   house   NOUN NN   3 nsubj
            burned  burn    VERB VBD  0 root
            """).Single().Word, Is.EqualTo("His"));

    [Test]
    public void PronounWithinANameIsNone()
    {
        var parsed = DocumentBuilder.Parse("""
            It      it      PRON PRP 2 nsubj
            fled    flee    VERB VBD 0 root
            """);
        var mentions = new List<EntityMention>();
        PronounFinder.Find(parsed, [0, -1], mentions, CancellationToken.None);
        Assert.That(mentions, Is.Empty);
    }

    [Test]
    public void ExpletiveStandsForNone() =>
        Assert.That(Find("""
            It      it      PRON PRP 2 expl
            took    take    VERB VBD 0 root
            hours   hour    NOUN NNS 2 obj
            """), Is.Empty);

    [TestCase("seems", "seem")]
    [TestCase("rained", "rain")]
    public void VerbWithoutASubjectOfItsOwnHasNone(string verb, string lemma) =>
        Assert.That(Find($"""
            It      it      PRON PRP 2 nsubj
            {verb}  {lemma} VERB VBZ 0 root
            """), Is.Empty);

    [Test]
    public void SuchAVerbWithAnObjectHasASubject() =>
        Assert.That(Find("""
            It      it      PRON PRP 2 nsubj
            turned  turn    VERB VBD 0 root
            pages   page    NOUN NNS 2 obj
            """), Has.Count.EqualTo(1));

    [TestCase("clear", "ADJ", "ccomp", 0)]
    [TestCase("clear", "ADJ", "xcomp", 0)]
    [TestCase("clear", "ADJ", "advcl", 0)]
    [TestCase("clear", "ADJ", "csubj", 0)]
    [TestCase("proof", "NOUN", "ccomp", 1)]
    [TestCase("proof", "NOUN", "csubj", 0)]
    public void ClauseMayBeTheRealSubject(string predicate, string tag, string relation, int mentions) =>
        Assert.That(Find($"""
            It          it          PRON  PRP 3 nsubj
            is          be          AUX   VBZ 3 cop
            {predicate} {predicate} {tag} NN  0 root
            that        that        SCONJ IN  6 mark
            troops      troops      NOUN  NNS 6 nsubj
            fled        flee        VERB  VBD 3 {relation}
            """), Has.Count.EqualTo(mentions));

    [TestCase("nsubj:pass", 0)]
    [TestCase("obj", 1)]
    public void WhatWasReportedIsTheClause(string relation, int mentions) =>
        Assert.That(Find($"""
            It       it     PRON  PRP 3 {relation}
            was      be     AUX   VBD 3 aux:pass
            reported report VERB  VBN 0 root
            that     that   SCONJ IN  6 mark
            troops   troops NOUN  NNS 6 nsubj
            fled     flee   VERB  VBD 3 ccomp
            """), Has.Count.EqualTo(mentions));

    [Test]
    public void RelativePronounWithAnAntecedentIsAPerson()
    {
        var (word, mention) = Find("""
            The     the     DET  DT  2 det
            baker   baker   NOUN NN  5 nsubj
            who     who     PRON WP  4 nsubj
            fled    flee    VERB VBD 2 acl:relcl
            talked  talk    VERB VBD 0 root
            """).Single();
        Assert.That((word, mention.Type), Is.EqualTo(("who", EntityType.Person)));
    }

    [Test]
    public void QuestionWordStandsForNone() =>
        Assert.That(Find("""
            Who     who     PRON WP  2 nsubj
            fled    flee    VERB VBD 0 root
            ?       ?       PUNCT . 2 punct
            """), Is.Empty);

    [TestCase("himself", Gender.Masc, true)]
    [TestCase("her", Gender.Fem, false)]
    [TestCase("itself", Gender.Neut, true)]
    [TestCase("yourselves", Gender.None, true)]
    public void FormTellsGenderAndReflexive(string word, Gender gender, bool isReflexive)
    {
        var form = Pronouns.Of(word)!.Value;
        Assert.That((form.Gender, form.IsReflexive, form.IsRelative), Is.EqualTo((gender, isReflexive, false)));
    }

    [TestCase("he", Person.Third, GrammaticalNumber.Sing)]
    [TestCase("theirs", Person.Third, GrammaticalNumber.Plur)]
    [TestCase("mine", Person.First, GrammaticalNumber.Sing)]
    [TestCase("ourselves", Person.First, GrammaticalNumber.Plur)]
    [TestCase("yours", Person.Second, GrammaticalNumber.None)]
    public void FormTellsPersonAndNumber(string word, Person person, GrammaticalNumber number) =>
        Assert.That((Pronouns.Of(word)!.Value.Person, Pronouns.Of(word)!.Value.Number), Is.EqualTo((person, number)));

    [TestCase("whom")]
    [TestCase("whose")]
    public void RelativeFormsAreKnown(string word) => Assert.That(Pronouns.Of(word)!.Value.IsRelative, Is.True);

    [TestCase("which")]
    [TestCase("He")]
    [TestCase("")]
    public void OtherWordsAreNoForms(string word) => Assert.That(Pronouns.Of(word), Is.Null);

    private static List<(string Word, EntityMention Mention)> Find(string table)
    {
        var parsed = DocumentBuilder.Parse(table);
        var nameAt = new int[parsed.Count];
        Array.Fill(nameAt, -1);
        var mentions = new List<EntityMention>();
        PronounFinder.Find(parsed, nameAt, mentions, CancellationToken.None);
        return mentions.Select(m => (m.Span.In(parsed.Text).ToString(), m)).ToList();
    }
}
