using NewsExtraction.Events;

namespace NewsExtraction.Tests.Rules;

public class RuleErrorsTests
{
    private const string Head = "event PriceRaised\n  role Seller actor\n  role Good thing\n";

    [TestCase("  verb raise\n    subjct -> Seller\n",
        "my.events(5,5): met 'subjct'; expected an argument (subject, object, clause, a preposition ...). Did you mean 'subject'?")]
    [TestCase("  verb raise\n    subject -> Seler\n",
        "my.events(5,16): met 'Seler'; expected a role of PriceRaised. Did you mean 'Seller'?")]
    [TestCase("  verb raise\n    object is thng\n",
        "my.events(5,15): met 'thng'; expected a class of fillers (force, person, place, clause ...). Did you mean 'thing'?")]
    [TestCase("  verbs raise\n",
        "my.events(4,3): met 'verbs'; expected a member of an event (role, verb, noun, light, example ...). Did you mean 'verb'?")]
    [TestCase("  verb @rises\n",
        "my.events(4,8): met '@rises'; expected the name of a word list defined above. Define it first: words rises = ...")]
    [TestCase("  no \"Prices rose.\n",
        "my.events(4,6): met a quotation that does not end in its line; expected '\"'. Close it, or write \\\" for a quotation mark inside.")]
    [TestCase("  verb raise\n    priority high\n",
        "my.events(5,14): met 'high'; expected a number. Write digits, with a point for fractions.")]
    [TestCase("  role Good thing\n", "my.events(4,8): met a second role 'Good'; expected each role once. Remove one of the two.")]
    [TestCase("event Price : Cost\n",
        "my.events(4,15): met 'Cost'; expected the name of an event type that is loaded. Define it: event Cost")]
    public void ErrorsSayWhereWhatAndTheMend(string rules, string expected)
    {
        var error = Assert.Throws<EventRuleException>(() => EventRules.Parse(new EventRuleSource("my.events", Head + rules)));
        Assert.That(error!.Message, Does.Contain(expected));
    }

    [Test]
    public void AllErrorsOfAFileAreReportedTogether()
    {
        var error = Assert.Throws<EventRuleException>(() =>
            EventRules.Parse(new EventRuleSource("my.events", Head + "  verb raise\n    subjct -> Seller\n    objct -> Good\n")));
        Assert.That(error!.Errors, Has.Count.EqualTo(2));
    }

    [Test]
    public void MemberWithoutEventIsRefused()
    {
        var error = Assert.Throws<EventRuleException>(() => EventRules.Parse(new EventRuleSource("my.events", "  verb raise\n")));
        Assert.That(error!.Message, Does.StartWith("my.events(1,3): met a member without an event"));
    }

    [Test]
    public void FileThatCannotBeReadIsAnErrorOfRules() =>
        Assert.Throws<EventRuleException>(() => EventRules.Parse().WithFile("no/such.events"));

    [Test]
    public void ListsServeLaterFiles()
    {
        var rules = EventRules.Parse(new EventRuleSource("a.events", "words rise = raise, lift\n"),
            new EventRuleSource("b.events", Head + "  verb @rise, \"put up\"\n    subject -> Seller\n"));
        Assert.That(rules.Frames[0].Triggers.Select(t => string.Join(' ', t)), Is.EqualTo(new[] { "raise", "lift", "put up" }));
    }

    [Test]
    public void LettersInBracketsAreSpeltOut()
    {
        var rules = EventRules.Parse(new EventRuleSource("a.events", "event A\n  verb organi[sz]e\n"));
        Assert.That(rules.Frames[0].Triggers.Select(t => t[0]), Is.EqualTo(new[] { "organise", "organize" }));
    }

    [Test]
    public void SubtypeBeginsWithItsParentsRoles()
    {
        var rules = EventRules.Parse(
            new EventRuleSource("a.events", Head + "event FuelPriceRaised : PriceRaised when Good in {petrol}\n  role Pump place\n"));
        Assert.That(rules.Find("FuelPriceRaised")!.Roles.Select(r => r.Name), Is.EqualTo(new[] { "Seller", "Good", "Pump", "Place" }));
    }
}
