namespace NewsExtraction.Tests.Propositions;

/// <summary>The noun that a relative clause modifies is an argument of its verb.</summary>
public class RelativeClausesTests
{
    [TestCase(
        """
        troops/troop/NOUN/NNS/0/root who/who/PRON/WP/3/nsubj retook/retake/VERB/VBD/1/acl:relcl
        Mosul/Mosul/PROPN/NNP/3/obj
        """, "retook", "object=Mosul subject=troops")]
    [TestCase(
        """
        city/city/NOUN/NN/0/root that/that/PRON/WDT/4/obj troops/troop/NOUN/NNS/4/nsubj
        retook/retake/VERB/VBD/1/acl:relcl
        """, "retook", "object=city subject=troops")]
    [TestCase(
        """
        city/city/NOUN/NN/0/root in/in/ADP/IN/3/case which/which/PRON/WDT/5/obl they/they/PRON/PRP/5/nsubj
        fought/fight/VERB/VBD/1/acl:relcl
        """, "fought", "in=city subject=they")]
    [TestCase(
        """
        troops/troop/NOUN/NNS/0/root who/who/PRON/WP/3/nsubj managed/manage/VERB/VBD/1/acl:relcl to/to/PART/TO/5/mark
        flee/flee/VERB/VB/3/xcomp
        """, "flee", "subject=troops")]
    public void AntecedentStandsForRelativePronoun(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        city/city/NOUN/NN/0/root troops/troop/NOUN/NNS/3/nsubj retook/retake/VERB/VBD/1/acl:relcl
        """, "retook", "object=city subject=troops")]
    [TestCase(
        """
        troops/troop/NOUN/NNS/0/root retook/retake/VERB/VBD/1/acl:relcl Mosul/Mosul/PROPN/NNP/2/obj
        """, "retook", "object=Mosul subject=troops")]
    public void AntecedentFillsTheGap(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        city/city/NOUN/NN/0/root troops/troop/NOUN/NNS/3/nsubj retook/retake/VERB/VBD/1/acl:relcl
        Mosul/Mosul/PROPN/NNP/3/obj
        """, "retook", "object=Mosul subject=troops")]
    [TestCase(
        """
        claim/claim/NOUN/NN/0/root they/they/PRON/PRP/3/nsubj managed/manage/VERB/VBD/1/acl:relcl to/to/PART/TO/5/mark
        flee/flee/VERB/VB/3/xcomp
        """, "managed", "clause=flee subject=they")]
    public void AClauseThatLacksNothingHasNoGap(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        town/town/NOUN/NN/0/root where/where/ADV/WRB/4/advmod rebels/rebel/NOUN/NNS/4/nsubj
        fought/fight/VERB/VBD/1/acl:relcl
        """, "fought", "adverb=where in=town subject=rebels")]
    public void WhereTellsThePlace(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        summer/summer/NOUN/NN/0/root when/when/ADV/WRB/4/advmod rebels/rebel/NOUN/NNS/4/nsubj
        fled/flee/VERB/VBD/1/acl:relcl
        """, "fled", "adverb=when subject=rebels")]
    public void WhenFillsNoGap(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        group/group/NOUN/NN/0/root whose/whose/PRON/WP$/3/nmod:poss fighters/fighter/NOUN/NNS/4/nsubj
        attacked/attack/VERB/VBD/1/acl:relcl
        """, "fighters", "possessive=group")]
    [TestCase(
        """
        group/group/NOUN/NN/0/root whose/whose/PRON/WP$/3/nmod:poss fighters/fighter/NOUN/NNS/4/nsubj
        attacked/attack/VERB/VBD/1/acl:relcl
        """, "attacked", "subject=fighters")]
    public void TheAntecedentOfWhoseIsAPossessor(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Nations/nation/NOUN/NNS/5/nsubj which/which/PRON/WDT/3/nsubj sent/send/VERB/VBD/1/acl:relcl
        troops/troop/NOUN/NNS/3/obj include/include/VERB/VBP/0/root France/France/PROPN/NNP/5/obj
        and/and/CCONJ/CC/8/cc Mali/Mali/PROPN/NNP/6/conj
        """, "sent", "object=troops subject=France subject=Mali subject=Nations")]
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj hit/hit/VERB/VBD/0/root targets/target/NOUN/NNS/2/obj which/which/PRON/WDT/5/nsubj
        include/include/VERB/VBP/3/acl:relcl bridges/bridge/NOUN/NNS/5/obj
        """, "hit", "object=bridges object=targets subject=They")]
    public void MembersOfAListAreWhatTheWholeIs(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));
}
