namespace NewsExtraction.Tests.Rules;

/// <summary>Which frames stand where several match at the same words.</summary>
internal sealed class CandidateChoiceTests
{
    private const string Shot =
        "They/they/PRON/PRP/2/nsubj shot/shoot/VERB/VBD/0/root him/he/PRON/PRP/2/obj dead/dead/ADJ/JJ/2/xcomp";

    [TestCase("event A\n  verb shoot\nevent B\n  verb \"shoot dead\"\n", "B", TestName = "MoreWordsWin")]
    [TestCase("event A\n  verb shoot\n    active\nevent B\n  verb shoot\n", "A", TestName = "MoreConditionsWinAtTheSameWord")]
    [TestCase("event A\n  role R any\n  verb shoot\n    object -> R required\nevent B\n  verb shoot\n", "A",
        TestName = "MoreRequiredRolesWin")]
    [TestCase("event A\n  verb \"shoot dead\"\nevent B\n  verb shoot\n    priority 1\n", "B", TestName = "PriorityWinsOverWords")]
    [TestCase("event A\n  verb \"shoot dead\"\nevent B\n  verb shoot\n    also\n", "A B", TestName = "AlsoStandsBesideTheBetter")]
    [TestCase("event A\n  verb shoot\n    also\nevent B\n  verb \"shoot dead\"\n", "A B", TestName = "AlsoOfTheWeakerIsEnough")]
    [TestCase("event A\n  verb shoot\nevent B\n  verb shoot\n", "A B", TestName = "EquallyGoodTypesBothStand")]
    [TestCase("event A\n  verb shoot\nevent B : A\n  verb shoot\n    active\n", "B", TestName = "SubtypeAndParentAreOneFamily")]
    [TestCase("event A\n  verb shoot\n  verb \"shoot dead\"\n", "A", TestName = "OneTypeStandsOnce")]
    public void Choice(string rules, string types) =>
        Assert.That(string.Join(' ', RuleText.Mentions(rules, Shot).Select(m => m.Type)), Is.EqualTo(types));

    [TestCase("event A\n  role R any\n  verb shoot\n  verb shoot\n    object -> R\n", "A/verb/2", TestName = "WithinATypeMoreFillersWin")]
    [TestCase("event A\n  verb shoot\n  verb shoot\n", "A/verb/1", TestName = "WithinATypeTheEarlierOfTwoAlike")]
    [TestCase("event A\n  verb shoot\n  verb \"shoot dead\"\n", "A/verb/2", TestName = "WithinATypeMoreWordsWin")]
    public void ChoiceWithinAType(string rules, string rule) =>
        Assert.That(RuleText.Mentions(rules, Shot).Single().Rule, Is.EqualTo(rule));

    [Test]
    public void EventsAtDifferentWordsBothStand() =>
        Assert.That(RuleText.Mentions("event A\n  verb shoot\nevent B\n  adjective dead\n  verb leave\n",
            "They/they/PRON/PRP/2/nsubj shot/shoot/VERB/VBD/0/root and/and/CCONJ/CC/4/cc left/leave/VERB/VBD/2/conj").Select(m => m.Type),
            Is.EqualTo(new[] { "A", "B" }));

    [Test]
    public void MentionsAreNumberedInTextOrder() =>
        Assert.That(RuleText.Mentions("event B\n  verb shoot\nevent A\n  verb leave\n",
            "They/they/PRON/PRP/2/nsubj shot/shoot/VERB/VBD/0/root and/and/CCONJ/CC/4/cc left/leave/VERB/VBD/2/conj")
            .Select(m => (m.Type, m.Index)), Is.EqualTo(new[] { ("B", 0), ("A", 1) }));
}
