using NewsExtraction.Rules;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Rules;

/// <summary>What fillers are known to be, and what they may be.</summary>
internal sealed class FillerClassifierTests
{
    private static readonly TriggerIndex Index = RuleText.Rules("event A\n  noun strike\n").Index;

    [TestCase("Person", "person actor name", "leader")]
    [TestCase("Organization", "organisation actor name", "place")]
    [TestCase("ArmedGroup", "force nonstate actor", "people")]
    [TestCase("MilitaryUnit", "force state actor", "people")]
    [TestCase("Country", "country place force state", "region")]
    [TestCase("Country:Norp", "group state actor", "force")]
    [TestCase("Settlement", "settlement place", "force")]
    [TestCase("Region", "region place", "settlement")]
    [TestCase("Facility", "facility place thing", "organisation")]
    [TestCase("NaturalFeature", "place", "region")]
    [TestCase("Group", "group actor", "nonstate")]
    [TestCase("Weapon", "weapon thing", "vehicle")]
    [TestCase("Vehicle", "vehicle thing", "force")]
    [TestCase("Event", "event", "name")]
    [TestCase("Product", "thing", "weapon")]
    [TestCase("Other", "name", "country")]
    public void NamesAreWhatTheirTypeSays(string type, string known, string possible)
    {
        var knowledge = Classify("Alpha/Alpha/PROPN/NNP/2/nsubj came/come/VERB/VBD/0/root", "Alpha", $"Alpha:{type}");
        Assert.That(knowledge.Known & Classes(known), Is.EqualTo(Classes(known)));
        Assert.That(knowledge.Possible & Classes(possible), Is.EqualTo(Classes(possible)));
    }

    [TestCase("Settlement", "person")]
    [TestCase("Weapon", "person")]
    [TestCase("Event", "actor")]
    [TestCase("Organization", "person")]
    [TestCase("NaturalFeature", "settlement")]
    public void NamesAreNothingElse(string type, string ruledOut) =>
        Assert.That(Classify("Alpha/Alpha/PROPN/NNP/2/nsubj came/come/VERB/VBD/0/root", "Alpha", $"Alpha:{type}").Possible
            & Classes(ruledOut), Is.EqualTo(FillerClass.None));

    [TestCase("soldiers/soldier/NOUN/NNS", "force actor state plural", "person")]
    [TestCase("rebels/rebel/NOUN/NNS", "force nonstate person plural", "organisation")]
    [TestCase("minister/minister/NOUN/NN", "official person actor", "leader")]
    [TestCase("ministry/ministry/NOUN/NN", "organisation actor", "facility")]
    [TestCase("gang/gang/NOUN/NN", "nonstate people", "force")]
    [TestCase("crowd/crowd/NOUN/NN", "people actor", "group")]
    [TestCase("city/city/NOUN/NN", "settlement place", "region")]
    [TestCase("bridge/bridge/NOUN/NN", "facility place thing", "organisation")]
    [TestCase("rocket/rocket/NOUN/NN", "weapon thing", "vehicle")]
    [TestCase("tank/tank/NOUN/NN", "vehicle thing", "weapon")]
    [TestCase("strike/strike/NOUN/NN", "event", "thing")]
    [TestCase("idea/idea/NOUN/NN", "any text", "thing")]
    [TestCase("12/12/NUM/CD", "number", "people vehicle")]
    [TestCase("both/both/DET/DT", "any", "person thing")]
    [TestCase("leaving/leave/VERB/VBG", "clause event", "clause")]
    [TestCase("he/he/PRON/PRP", "pronoun person actor", "leader")]
    [TestCase("it/it/PRON/PRP", "pronoun", "country thing")]
    public void OtherWordsAreWhatTheyMean(string word, string known, string possible)
    {
        var knowledge = Classify($"{word}/2/nsubj came/come/VERB/VBD/0/root", word[..word.IndexOf('/', StringComparison.Ordinal)]);
        Assert.That(knowledge.Known & Classes(known), Is.EqualTo(Classes(known)));
        Assert.That(knowledge.Possible & Classes(possible), Is.EqualTo(Classes(possible)));
    }

    [TestCase("Thousands/thousand/NOUN/NNS/4/nsubj of/of/ADP/IN/3/case soldiers/soldier/NOUN/NNS/1/nmod came/come/VERB/VBD/0/root",
        "Thousands", "force")]
    [TestCase("Half/half/NOUN/NN/5/nsubj of/of/ADP/IN/4/case the/the/DET/DT/4/det city/city/NOUN/NN/1/nmod fell/fall/VERB/VBD/0/root",
        "Half", "settlement")]
    [TestCase("Vicinity/vicinity/NOUN/NN/4/nsubj of/of/ADP/IN/3/case bridges/bridge/NOUN/NNS/1/nmod fell/fall/VERB/VBD/0/root",
        "Vicinity", "facility")]
    [TestCase("our/we/PRON/PRP$/2/nmod:poss ally/ally/NOUN/NN/4/nsubj Alpha/Alpha/PROPN/NNP/2/appos left/leave/VERB/VBD/0/root",
        "ally", "country")]
    public void PhraseIsWhatItIsOf(string line, string word, string known) =>
        Assert.That(Classify(line, word, line.Contains("Alpha", StringComparison.Ordinal) ? "Alpha:Country" : "").Known & Classes(known),
            Is.EqualTo(Classes(known)));

    [Test]
    public void PhraseIsNotWhatItIsNear() =>
        Assert.That(Classify("Ideas/idea/NOUN/NNS/4/nsubj of/of/ADP/IN/3/case soldiers/soldier/NOUN/NNS/1/nmod came/come/VERB/VBD/0/root",
            "Ideas").Known & FillerClass.Force, Is.EqualTo(FillerClass.None));

    [Test]
    public void SeveralConjunctsArePlural() =>
        Assert.That(Classify("Alpha/Alpha/PROPN/NNP/4/nsubj and/and/CCONJ/CC/3/cc Beta/Beta/PROPN/NNP/1/conj "
            + "met/meet/VERB/VBD/0/root", "Alpha",
            "Alpha:Country Beta:Country").Known & FillerClass.Plural, Is.EqualTo(FillerClass.Plural));

    [TestCase("Friday/Friday/PROPN/NNP/2/obl:unmarked came/come/VERB/VBD/0/root", "Friday", "time")]
    [TestCase("They/they/PRON/PRP/2/nsubj paid/pay/VERB/VBD/0/root $/$/SYM/$/2/obj 5/5/NUM/CD/3/nummod "
        + "million/million/NUM/CD/3/nummod", "$", "money")]
    public void ValuesAreTimesAndAmounts(string line, string word, string known) =>
        Assert.That(Classify(line, word).Known & Classes(known), Is.EqualTo(Classes(known)));

    // A said it had halted B.
    private const string Said =
        "Alpha/Alpha/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root it/it/PRON/PRP/5/nsubj had/have/AUX/VBD/5/aux "
            + "stopped/stop/VERB/VBN/2/ccomp";

    [TestCase("Country", "country pronoun name")]
    [TestCase("ArmedGroup", "force nonstate pronoun")]
    [TestCase("Settlement", "country state pronoun")]
    public void PronounOfWhatIsSaidIsTheSpeaker(string type, string known) =>
        Assert.That(Classify(Said, "it", $"Alpha:{type}").Known & Classes(known), Is.EqualTo(Classes(known)));

    [TestCase("Weapon")]
    [TestCase("Event")]
    public void WhatCannotActIsNoSpeaker(string type) =>
        Assert.That(Classify(Said, "it", $"Alpha:{type}").Known & FillerClass.Name, Is.EqualTo(FillerClass.None));

    [TestCase("its", true)]
    [TestCase("his", false)]
    public void OwnerIsWhoDoesIt(string word, bool isForce) =>
        Assert.That((Classify(
            $"Alpha/Alpha/PROPN/NNP/2/nsubj began/begin/VERB/VBD/0/root {word}/{word}/PRON/PRP$/4/nmod:poss "
                + $"assault/assault/NOUN/NN/2/obj", word,
            "Alpha:ArmedGroup").Known & FillerClass.Force) != 0, Is.EqualTo(isForce));

    private static FillerKnowledge Classify(string line, string word, string names = "")
    {
        var layer = RuleText.Read(line, names);
        return new FillerClassifier(layer.Entities, Index, SmallTables.Nouns).Classify(RuleText.Find(layer.Parsed, word));
    }

    private static FillerClass Classes(string names) =>
        names.Split(' ').Aggregate(FillerClass.None, (all, name) => all | Enum.Parse<FillerClass>(name, ignoreCase: true));
}
