namespace NewsExtraction.Tests.Propositions;

public class RealisTests
{
    [TestCase("Troops/troop/NOUN/NNS/2/nsubj attacked/attack/VERB/VBD/0/root", "attacked", Realis.Asserted)]
    [TestCase("Troops/troop/NOUN/NNS/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod attack/attack/VERB/VB/0/root", "attack",
        Realis.Negated)]
    [TestCase("No/no/DET/DT/2/det troops/troop/NOUN/NNS/3/nsubj attacked/attack/VERB/VBD/0/root", "attacked", Realis.Negated)]
    [TestCase("Troops/troop/NOUN/NNS/3/nsubj will/will/AUX/MD/3/aux attack/attack/VERB/VB/0/root", "attack", Realis.Planned)]
    [TestCase("Troops/troop/NOUN/NNS/3/nsubj may/may/AUX/MD/3/aux attack/attack/VERB/VB/0/root", "attack", Realis.Hypothetical)]
    [TestCase("Troops/troop/NOUN/NNS/2/nsubj vowed/vow/VERB/VBD/0/root to/to/PART/TO/4/mark attack/attack/VERB/VB/2/xcomp", "attack",
        Realis.Planned)]
    [TestCase("Troops/troop/NOUN/NNS/2/nsubj failed/fail/VERB/VBD/0/root to/to/PART/TO/4/mark attack/attack/VERB/VB/2/xcomp", "attack",
        Realis.Negated)]
    [TestCase("Troops/troop/NOUN/NNS/2/nsubj managed/manage/VERB/VBD/0/root to/to/PART/TO/4/mark attack/attack/VERB/VB/2/xcomp", "attack",
        Realis.Asserted)]
    [TestCase("Troops/troop/NOUN/NNS/3/nsubj will/will/AUX/MD/3/aux begin/begin/VERB/VB/0/root to/to/PART/TO/5/mark attack/attack/VERB/VB/3/xcomp", "attack", Realis.Planned)]
    [TestCase("Troops/troop/NOUN/NNS/2/nsubj have/have/VERB/VBP/0/root yet/yet/ADV/RB/2/advmod to/to/PART/TO/5/mark attack/attack/VERB/VB/2/xcomp", "attack", Realis.Negated)]
    [TestCase("Troops/troop/NOUN/NNS/2/nsubj came/come/VERB/VBD/0/root to/to/PART/TO/4/mark attack/attack/VERB/VB/2/advcl", "attack",
        Realis.Planned)]
    [TestCase("the/the/DET/DT/2/det operation/operation/NOUN/NN/0/root to/to/PART/TO/4/mark expel/expel/VERB/VB/2/acl rebels/rebel/NOUN/NNS/4/obj", "expel", Realis.Planned)]
    [TestCase("They/they/PRON/PRP/2/nsubj prevented/prevent/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj from/from/SCONJ/IN/5/mark attacking/attack/VERB/VBG/2/advcl", "attacking", Realis.Negated)]
    [TestCase("If/if/SCONJ/IN/3/mark troops/troop/NOUN/NNS/3/nsubj attack/attack/VERB/VBP/6/advcl they/they/PRON/PRP/6/nsubj will/will/AUX/MD/6/aux lose/lose/VERB/VB/0/root", "attack", Realis.Hypothetical)]
    [TestCase("Will/will/AUX/MD/3/aux troops/troop/NOUN/NNS/3/nsubj attack/attack/VERB/VB/0/root ?/?/PUNCT/./3/punct", "attack",
        Realis.Planned)]
    [TestCase("They/they/PRON/PRP/2/nsubj denied/deny/VERB/VBD/0/root that/that/SCONJ/IN/5/mark troops/troop/NOUN/NNS/5/nsubj attacked/attack/VERB/VBD/2/ccomp", "attacked", Realis.Negated)]
    [TestCase("They/they/PRON/PRP/3/nsubj will/will/AUX/MD/3/aux attack/attack/VERB/VB/0/root and/and/CCONJ/CC/5/cc destroy/destroy/VERB/VB/3/conj it/it/PRON/PRP/5/obj", "destroy", Realis.Planned)]
    [TestCase("They/they/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root they/they/PRON/PRP/5/nsubj would/would/AUX/MD/5/aux attack/attack/VERB/VB/2/ccomp if/if/SCONJ/IN/8/mark troops/troop/NOUN/NNS/8/nsubj stay/stay/VERB/VBP/5/advcl", "attack", Realis.Planned)]
    public void VerbsKnowWhatGovernsThem(string line, string word, Realis expected) =>
        Assert.That(PropositionText.RealisOf(line, word), Is.EqualTo(expected));

    [TestCase("future/future/ADJ/JJ/2/amod attacks/attack/NOUN/NNS/0/root", "attacks", Realis.Hypothetical)]
    [TestCase("No/no/DET/DT/2/det injuries/injury/NOUN/NNS/4/nsubj:pass were/be/AUX/VBD/4/aux:pass reported/report/VERB/VBN/0/root",
        "injuries", Realis.Negated)]
    [TestCase("They/they/PRON/PRP/3/nsubj will/will/AUX/MD/3/aux hold/hold/VERB/VB/0/root talks/talk/NOUN/NNS/3/obj", "talks",
        Realis.Planned)]
    [TestCase("They/they/PRON/PRP/2/nsubj threatened/threaten/VERB/VBD/0/root an/a/DET/DT/4/det attack/attack/NOUN/NN/2/obj", "attack",
        Realis.Planned)]
    [TestCase("Police/police/NOUN/NN/2/nsubj foiled/foil/VERB/VBD/0/root an/a/DET/DT/4/det attack/attack/NOUN/NN/2/obj", "attack",
        Realis.Negated)]
    [TestCase("They/they/PRON/PRP/2/nsubj set/set/VERB/VBD/0/root fire/fire/NOUN/NN/2/obj", "fire", Realis.Asserted)]
    public void NounsTakeTheRealisOfTheirVerb(string line, string word, Realis expected) =>
        Assert.That(PropositionText.RealisOf(line, word), Is.EqualTo(expected));
}
