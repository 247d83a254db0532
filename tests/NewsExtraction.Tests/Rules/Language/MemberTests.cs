using NewsExtraction.Events;

namespace NewsExtraction.Tests.Rules;

/// <summary>The members of an event, one after another, as a rule file writes them.</summary>
internal sealed class MemberTests
{
    private const string Retook =
        "Troops/troop/NOUN/NNS/2/nsubj retook/retake/VERB/VBD/0/root Mosul/Mosul/PROPN/NNP/2/obj from/from/ADP/IN/5/case "
            + "rebels/rebel/NOUN/NNS/2/obl";

    [Test]
    public void QuotationDescribesTheType() =>
        Assert.That(Only("event A\n  \"A place changes hands.\"\n").Description, Is.EqualTo("A place changes hands."));

    [TestCase("from in {rebel}", 0)]
    [TestCase("from in {market}", 1)]
    [TestCase("Place in {Mosul}", 0)]
    public void WhatATypeNeverIsRefusesItsFrames(string condition, int expected) =>
        Assert.That(RuleText.Mentions($"event A\n  never when {condition}\n  role Place place\n  verb retake\n    object -> Place\n",
            Retook,
            "Mosul:Settlement"), Has.Length.EqualTo(expected));

    [Test]
    public void SubtypesNeverAreWhatTheirBaseIsNot() =>
        Assert.That(RuleText.Mentions(
            "event A\n  never when from in {rebel}\n\nevent B : A when from in {rebel}\n  verb retake\n    from -> Place\n",
            Retook), Is.Empty);

    [Test]
    public void NeverNeedsACondition() =>
        Assert.That(() => RuleText.Rules("event A\n  never passive\n"), Throws.TypeOf<EventRuleException>());

    [Test]
    public void EveryTypeHasAPlace() =>
        Assert.That(Only("event A\n  role Force force\n").Roles.Select(r => r.Name), Is.EqualTo(new[] { "Force", "Place" }));

    [Test]
    public void DeclaredPlaceKeepsItsOwnOrder() =>
        Assert.That(Only("event A\n  role Place place\n  role Force force\n").Roles.Select(r => r.Name),
            Is.EqualTo(new[] { "Place", "Force" }));

    [TestCase("role Force force", false, false, false)]
    [TestCase("role Force force required", true, false, false)]
    [TestCase("role Force initiator force", false, true, false)]
    [TestCase("role Force force, person recipient required", true, false, true)]
    public void RolesSayWhatTheyAre(string role, bool required, bool initiator, bool recipient)
    {
        var found = Only($"event A\n  {role}\n").Roles[0];
        Assert.That((found.IsRequired, found.IsInitiator, found.IsRecipient), Is.EqualTo((required, initiator, recipient)));
    }

    [Test]
    public void CountNamesTheRoleItCounts() =>
        Assert.That(Only("event A\n  role Victim person\n  role Count count of Victim\n").Roles[1].CountOf, Is.EqualTo("Victim"));

    [Test]
    public void SubtypeMayDeclareARoleAnew() =>
        Assert.That(
            RuleText.Rules("event A\n  role Victim person\nevent B : A\n  role Victim person required\n").Find("B")!.Roles[0].IsRequired,
            Is.True);

    [TestCase("  plover ASSAULT\n  acled Attack\n", "ASSAULT", "Attack")]
    [TestCase("  plover COERCE when with from\n  plover ASSAULT\n", "COERCE", null)]
    [TestCase("  plover COERCE when without from\n  plover ASSAULT\n", "ASSAULT", null)]
    [TestCase("  plover none when with from\n  plover ASSAULT\n", null, null)]
    [TestCase("  acled \"Armed clash\" when method is Ground\n  attribute method Ground\n", null, "Armed clash")]
    public void FirstCodeThatFitsIsTaken(string members, string? plover, string? acled)
    {
        var mention = RuleText.Mentions($"event A\n{members}  verb retake\n", Retook).Single();
        Assert.That((mention.Plover, mention.Acled), Is.EqualTo((plover, acled)));
    }

    [Test]
    public void SubtypeTakesTheCodesOfItsParentWhereItHasNone()
    {
        const string Rules = "event A\n  plover ASSAULT\n  acled Attack\n  verb retake\nevent B : A when object in {mosul}\n  acled "
            + "Other\n";
        var mention = RuleText.Mentions(Rules, Retook).Single();
        Assert.That((mention.Type, mention.Parent, mention.Plover, mention.Acled), Is.EqualTo(("B", "A", "ASSAULT", "Other")));
    }

    [TestCase("  weight 8\n", 8f)]
    [TestCase("", 5f)]
    [TestCase("  weight 7.5 when object in {mosul}\n  weight 2\n", 7.5f)]
    [TestCase("  weight 7.5 when object in {raqqa}\n  weight 2\n", 2f)]
    public void WeightSaysHowMuchItMatters(string members, float expected) =>
        Assert.That(RuleText.Mentions($"event A\n{members}  verb retake\n", Retook).Single().Weight, Is.EqualTo(expected));

    [TestCase("  attribute kind Raid\n", "Raid")]
    [TestCase("  attribute kind \"night raid\" when with from\n  attribute kind Raid\n", "night raid")]
    [TestCase("  attribute kind Raid when object is weapon\n", null)]
    public void FirstAttributeThatFitsIsSet(string members, string? expected) =>
        Assert.That(RuleText.Mentions($"event A\n{members}  verb retake\n", Retook).Single().Attributes.GetValueOrDefault("kind"),
            Is.EqualTo(expected));

    [Test]
    public void WhatWasHitDoesNotTellHow()
    {
        const string Rules =
            "event A\n  role Target any recipient\n  attribute method Air when words {jet}\n  attribute method Other\n  verb "
            + "destroy\n    object -> Target\n";
        const string Destroyed = "They/they/PRON/PRP/2/nsubj destroyed/destroy/VERB/VBD/0/root jets/jet/NOUN/NNS/2/obj";
        Assert.That(RuleText.Mentions(Rules, Destroyed).Single().Attributes["method"], Is.EqualTo("Other"));
    }

    [Test]
    public void ExamplesHoldWhatTheySay()
    {
        var example = RuleText.Rules("""
            event A
              role Force force
              role Place place
              example "Troops will retake Mosul on Friday."
                planned, Force "Troops", Place none
                kind Raid, time "Friday"
              no "Troops rested."
            """).Examples;
        Assert.That((example[0].Sentence, example[0].Realis, example[0].Time, example[0].IsEvent, example[0].Line),
            Is.EqualTo(("Troops will retake Mosul on Friday.", Realis.Planned, "Friday", true, 4)));
        Assert.That(example[0].Roles, Is.EqualTo(new (string, string?)[] { ("Force", "Troops"), ("Place", null) }));
        Assert.That(example[0].Attributes, Is.EqualTo(new[] { ("kind", "Raid") }));
        Assert.That(example[1].IsEvent, Is.False);
    }

    [TestCase("asserted", Realis.Asserted)]
    [TestCase("planned", Realis.Planned)]
    [TestCase("hypothetical", Realis.Hypothetical)]
    [TestCase("negated", Realis.Negated)]
    public void ExamplesNameARealis(string word, Realis expected) =>
        Assert.That(RuleText.Rules($"event A\n  example \"It is so.\" {word}\n").Examples[0].Realis, Is.EqualTo(expected));

    [Test]
    public void ExamplesNameASubtype() =>
        Assert.That(RuleText.Rules("event A\n  example \"It is so.\" as B\nevent B : A\n").Examples[0].Subtype, Is.EqualTo("B"));

    [Test]
    public void TypeMayBeWrittenInSeveralFiles()
    {
        var rules = RuleText.Rules("event A\n  verb take\n").With(new EventRuleSource("b.events", "event A\n  verb seize\n"));
        Assert.That(rules.Types, Has.Count.EqualTo(1));
        Assert.That(rules.Frames.Select(f => f.Id), Is.EqualTo(new[] { "A/verb/1", "A/verb/2" }));
    }

    [Test]
    public void NothingMoreChangesNothing()
    {
        var rules = RuleText.Rules("event A\n");
        Assert.That(rules.With(), Is.SameAs(rules));
    }

    private static EventType Only(string rules) => RuleText.Rules(rules).Types.Single();
}
