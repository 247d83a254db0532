using NewsExtraction.Propositions;
using NewsExtraction.Rules;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Rules;

/// <summary>Which argument fills which role, and what refuses it.</summary>
internal sealed class RoleFillingTests
{
    // They were killed by an army strike.
    private const string Killed =
        "They/they/PRON/PRP/3/nsubj:pass were/be/AUX/VBD/3/aux:pass killed/kill/VERB/VBN/0/root by/by/ADP/IN/7/case "
            + "an/an/DET/DT/7/det army/army/NOUN/NN/7/compound strike/strike/NOUN/NN/3/obl:agent";

    private const string Strikes = "event Strike\n  noun strike\n";

    [Test]
    public void WhoDidTheEventFillsTheRoleOfAnActor() =>
        Assert.That(Fillers("role Killer force", "subject -> Killer", Killed), Is.EqualTo("Killer=army"));

    [Test]
    public void EventItselfFillsARoleForAnything() =>
        Assert.That(Fillers("role Cause any", "subject -> Cause", Killed), Is.EqualTo("Cause=an army strike"));

    [Test]
    public void WhatHasNoDoerFillsNoRoleOfAnActor() =>
        Assert.That(Fillers("role Killer force", "subject -> Killer",
            "They/they/PRON/PRP/3/nsubj:pass were/be/AUX/VBD/3/aux:pass killed/kill/VERB/VBN/0/root by/by/ADP/IN/6/case "
                + "a/a/DET/DT/6/det strike/strike/NOUN/NN/3/obl:agent"),
            Is.Empty);

    [TestCase("force", "Role=soldiers")]
    [TestCase("force, place", "Role=soldiers")]
    [TestCase("any", "Role=soldiers")]
    [TestCase("people", "Role=soldiers")]
    [TestCase("place", "")]
    [TestCase("weapon", "")]
    [TestCase("clause", "Role=soldiers")]
    public void RoleRefusesWhatItsClassRulesOut(string classes, string expected) =>
        Assert.That(Fillers($"role Role {classes}", "object -> Role",
            "They/they/PRON/PRP/2/nsubj killed/kill/VERB/VBD/0/root soldiers/soldier/NOUN/NNS/2/obj"), Is.EqualTo(expected));

    [TestCase("any", "")]
    [TestCase("time", "Role=Friday")]
    public void TimesFillOnlyRolesOfTimes(string classes, string expected) =>
        Assert.That(Fillers($"role Role {classes}", "on -> Role",
            "They/they/PRON/PRP/2/nsubj killed/kill/VERB/VBD/0/root on/on/ADP/IN/4/case Friday/Friday/PROPN/NNP/2/obl"),
                Is.EqualTo(expected));

    [Test]
    public void TimeStepTakesTimesOnly() =>
        Assert.That(Fillers("role When time", "time -> When",
            "They/they/PRON/PRP/2/nsubj killed/kill/VERB/VBD/0/root there/there/ADV/RB/2/advmod Friday/Friday/PROPN/NNP/2/obl:unmarked"),
            Is.EqualTo("When=Friday"));

    [TestCase("object -> none, object -> Role", "")]
    [TestCase("object (force) -> none, object -> Role", "Role=bread")]
    [TestCase("subject -> none, object -> Role", "Role=bread")]
    public void AnArgumentThatIsSentToNoneFillsNoRole(string mappings, string expected) =>
        Assert.That(Fillers("role Role any", mappings,
            "They/they/PRON/PRP/2/nsubj killed/kill/VERB/VBD/0/root bread/bread/NOUN/NN/2/obj"), Is.EqualTo(expected));

    [Test]
    public void EveryMemberOfACoordinationFillsTheRole() =>
        Assert.That(Fillers("role Victim any", "object -> Victim",
            "They/they/PRON/PRP/2/nsubj killed/kill/VERB/VBD/0/root men/man/NOUN/NNS/2/obj and/and/CCONJ/CC/5/cc "
                + "women/woman/NOUN/NNS/3/conj"),
            Is.EqualTo("Victim=men Victim=women"));

    [Test]
    public void OneFillerFillsARoleOnce() =>
        Assert.That(Fillers("role Victim any", "object -> Victim & Victim",
            "They/they/PRON/PRP/2/nsubj killed/kill/VERB/VBD/0/root men/man/NOUN/NNS/2/obj"), Is.EqualTo("Victim=men"));

    [Test]
    public void CandidateTellsWhichArgumentLedToItsFiller()
    {
        var layer = RuleText.Read("They/they/PRON/PRP/2/nsubj killed/kill/VERB/VBD/0/root men/man/NOUN/NNS/2/obj");
        var filler = Candidates(layer,
            "event A\n  role Killer any\n  role Victim any\n  verb kill\n    to | object -> Victim\n").Single().Fillers.Single();
        Assert.That((filler.Role.Name, filler.By!.Written, filler.Head), Is.EqualTo(("Victim", "object", 2)));
    }

    [Test]
    public void LaterTrialsLeaveACandidateAlone()
    {
        var layer = RuleText.Read(
            "They/they/PRON/PRP/2/nsubj killed/kill/VERB/VBD/0/root men/man/NOUN/NNS/2/obj and/and/CCONJ/CC/5/cc "
                + "left/leave/VERB/VBD/2/conj");
        var candidates = Candidates(layer,
            "event A\n  role R any\n  verb kill\n    object -> R\nevent B\n  role R any\n  verb leave\n    subject -> R\n    passive\n");
        Assert.That(candidates.Select(c => (c.Frame.Type.Name, layer.Parsed.Word(c.Head), layer.Parsed.Word(c.Fillers[0].Head),
            c.Trigger.Count)),
            Is.EqualTo(new[] { ("A", "killed", "men", layer.ArgumentsOf(1).Length) }));
    }

    [Test]
    public void RefusedFrameCostsNoMemory()
    {
        var layer = RuleText.Read("They/they/PRON/PRP/2/nsubj killed/kill/VERB/VBD/0/root men/man/NOUN/NNS/2/obj");
        var index = RuleText.Rules("event A\n  role R any\n  role S any\n  verb kill\n    object -> R, subject -> S\n    object is place\n"
            + "  verb kill\n    object -> R, subject -> S\n    with from\n  verb kill\n    to | indirect -> R required\n").Index;
        var matcher = new FrameMatcher(index, layer, new FillerTest(layer.Entities, index, SmallTables.Nouns));
        var candidates = new List<Candidate>();
        for (var token = 0; token < layer.Parsed.Count; token++) matcher.Match(token, candidates);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var token = 0; token < layer.Parsed.Count; token++) matcher.Match(token, candidates);
        Assert.That((candidates.Count, GC.GetAllocatedBytesForCurrentThread() - before), Is.EqualTo((0, 0L)));
    }

    private static List<Candidate> Candidates(PropositionLayer layer, string rules)
    {
        var index = RuleText.Rules(rules).Index;
        var matcher = new FrameMatcher(index, layer, new FillerTest(layer.Entities, index, SmallTables.Nouns));
        var candidates = new List<Candidate>();
        for (var token = 0; token < layer.Parsed.Count; token++) matcher.Match(token, candidates);
        return candidates;
    }

    private static string Fillers(string role, string mapping, string line) =>
        RuleText.Fillers($"event Killing\n  {role}\n  verb kill\n    {mapping}\n{Strikes}", line).Split('\n')[0];
}
