namespace NewsExtraction.Tests.Propositions;

/// <summary>A noun and its own dependents.</summary>
public class NounArgumentsTests
{
    [TestCase(
        """
        the/the/DET/DT/2/det recapture/recapture/NOUN/NN/0/root of/of/ADP/IN/4/case Mosul/Mosul/PROPN/NNP/2/nmod
        by/by/ADP/IN/6/case troops/troop/NOUN/NNS/2/nmod
        """, "recapture", "by=troops of=Mosul")]
    public void PhrasesAreArguments(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("In/in/ADP/IN/2/case summer/summer/NOUN/NN/3/nmod attack/attack/NOUN/NN/0/root", "attack", "")]
    public void APhraseBeforeTheNounIsNone(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("Iraq/Iraq/PROPN/NNP/3/nmod:poss 's/'s/PART/POS/1/case offensive/offensive/NOUN/NN/0/root", "offensive", "possessive=Iraq")]
    public void PossessorsAreArguments(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Taliban/Taliban/PROPN/NNP/2/compound attack/attack/NOUN/NN/0/root on/on/ADP/IN/4/case
        police/police/NOUN/NN/2/nmod
        """, "attack", "compound=Taliban on=police")]
    [TestCase("Friday/Friday/PROPN/NNP/2/compound/Date attack/attack/NOUN/NN/0/root", "attack", "adjunct=Friday")]
    public void NounsBeforeItAreCompounds(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("Syrian/Syrian/ADJ/JJ/2/amod/Country troops/troop/NOUN/NNS/0/root", "troops", "compound=Syrian")]
    [TestCase("ready/ready/ADJ/JJ/2/amod troops/troop/NOUN/NNS/0/root", "troops", "modifier=ready")]
    public void ANameAsAdjectiveIsACompound(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        deployment/deployment/NOUN/NN/0/root of/of/ADP/IN/3/case troops/troop/NOUN/NNS/1/nmod to/to/ADP/IN/5/case
        Darfur/Darfur/PROPN/NNP/3/nmod
        """, "deployment", "of=troops to=Darfur")]
    public void PhrasesOnTheOfPhraseTellOfTheNoun(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        US/US/PROPN/NNP/3/compound -/-/PUNCT/HYPH/3/punct led/lead/VERB/VBN/4/amod strikes/strike/NOUN/NNS/0/root
        """, "strikes", "by=US modifier=led")]
    [TestCase(
        """
        rebel/rebel/NOUN/NN/3/compound -/-/PUNCT/HYPH/3/punct held/hold/VERB/VBN/4/amod areas/area/NOUN/NNS/0/root
        """, "areas", "compound=rebel modifier=held")]
    public void WhoStandsBeforeTheParticipleActs(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Talks/talk/NOUN/NNS/0/root between/between/ADP/IN/3/case Mali/Mali/PROPN/NNP/1/nmod and/and/CCONJ/CC/5/cc
        rebels/rebel/NOUN/NNS/1/conj
        """, "Talks", "between=Mali between=rebels")]
    [TestCase(
        """
        Talks/talk/NOUN/NNS/6/nsubj between/between/ADP/IN/3/case Mali/Mali/PROPN/NNP/1/nmod and/and/CCONJ/CC/5/cc
        rebels/rebel/NOUN/NNS/6/nsubj failed/fail/VERB/VBD/0/root
        """, "Talks", "between=Mali between=rebels")]
    [TestCase(
        """
        Talks/talk/NOUN/NNS/0/root between/between/ADP/IN/3/case Mali/Mali/PROPN/NNP/1/nmod and/and/CCONJ/CC/5/cc
        rebels/rebel/NOUN/NNS/3/conj
        """, "Talks", "between=Mali between=rebels")]
    public void BetweenHasTwoSides(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Its/its/PRON/PRP$/2/nmod:poss raids/raid/NOUN/NNS/0/root and/and/CCONJ/CC/4/cc strikes/strike/NOUN/NNS/2/conj
        """, "strikes", "possessive=Its")]
    [TestCase(
        """
        Its/its/PRON/PRP$/2/nmod:poss raids/raid/NOUN/NNS/0/root and/and/CCONJ/CC/5/cc the/the/DET/DT/5/det
        strikes/strike/NOUN/NNS/2/conj
        """, "strikes", "")]
    public void AJoinedNounSharesThePossessor(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        This/this/DET/DT/3/nsubj was/be/AUX/VBD/3/cop attack/attack/NOUN/NN/0/root on/on/ADP/IN/5/case
        police/police/NOUN/NN/3/nmod
        """, "attack", "complement=This on=police")]
    public void TheSubjectOfAPredicateNounIsTheEvent(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));
}
