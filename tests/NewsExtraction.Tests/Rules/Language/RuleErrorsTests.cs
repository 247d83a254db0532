using NewsExtraction.Events;

namespace NewsExtraction.Tests.Rules;

public class RuleErrorsTests
{
    private const string Head = "event PriceRaised\n  role Seller actor\n  role Good thing\n";

    [TestCase("  verb raise\n    subjct -> Seller\n",
        "my.events(5,5): met 'subjct'; expected an argument (subject, object, clause, a preposition ...). Did you mean 'subject'?")]
    [TestCase("  verb raise\n    sbject -> Seller\n",
        "my.events(5,5): met 'sbject'; expected an argument (subject, object, clause, a preposition ...). Did you mean 'subject'?")]
    [TestCase("  verb raise\n    obj is plac\n",
        "my.events(5,5): met 'obj'; expected an argument (subject, object, clause, a preposition ...), or an attribute that a line sets. "
            + "Did you mean 'object'?")]
    [TestCase("  verb raise\n    colour is red\n",
        "my.events(5,5): met 'colour'; expected an argument (subject, object, clause, a preposition ...), or an attribute that a line "
            + "sets. Set it: attribute colour VALUE")]
    [TestCase("  verb raise\n    passiv\n",
        "my.events(5,5): met 'passiv'; expected an argument (subject, object, clause, a preposition ...). Did you mean 'passive'?")]
    [TestCase("  verb raise\n    subject -> Seler\n",
        "my.events(5,16): met 'Seler'; expected a role of PriceRaised. Did you mean 'Seller'?")]
    [TestCase("  verb raise\n    object is thng\n",
        "my.events(5,15): met 'thng'; expected a class of fillers (force, person, place, clause ...). Did you mean 'thing'?")]
    [TestCase("  verbs raise\n",
        "my.events(4,3): met 'verbs'; expected a member of an event (role, verb, noun, light, example ...). Did you mean 'verb'?")]
    [TestCase("  verb @rises\n",
        "my.events(4,8): met '@rises'; expected the name of a word list defined above. Define it first: words rises = ...")]
    [TestCase("  no \"Prices rose.\n",
        "my.events(4,6): met a quotation that does not end in its line; expected '\"'. Close it, or write \\\" for a quotation mark "
            + "inside.")]
    [TestCase("  verb raise\n    priority high\n",
        "my.events(5,14): met 'high'; expected a number. Write digits, with a point for fractions.")]
    [TestCase("  role Good thing\n", "my.events(4,8): met a second role 'Good'; expected each role once. Remove one of the two.")]
    [TestCase("  verb raise\n    modifier, alto\n", "my.events(5,15): met 'alto'; expected 'also' or 'modifier'.")]
    [TestCase("  verb raise\n    subject Seller\n",
        "my.events(5,13): met 'Seller'; expected 'is', 'may be', 'in', 'not in' or 'has'. Write: object is place")]
    [TestCase("  verb raise\n    object in rise\n",
        "my.events(5,15): met 'rise'; expected '{'. Write the words between braces: {city, town}")]
    [TestCase("  verb raise\n    object may place\n", "my.events(5,16): met 'place'; expected 'be'.")]
    [TestCase("  verb raise\n    objct is place\n",
        "my.events(5,14): met 'objct'; expected an argument before a class. Did you mean 'object'?")]
    [TestCase("  verb raise\n    (object is place\n", "my.events(5,21): met the end of the line; expected ')'.")]
    [TestCase("  verb raise\n    Seler is place\n",
        "my.events(5,5): met 'Seler'; expected a role of PriceRaised. Did you mean 'Seller'?")]
    [TestCase("  verb raise\n    realis sure\n", "my.events(5,12): met 'sure'; expected planned, hypothetical or negated.")]
    [TestCase("  verb raise\n    subject -> Seller object -> Good\n",
        "my.events(5,23): met 'object'; expected the end of the line. Put what follows on a line of its own, or separate it by a comma.")]
    [TestCase("  verb raise ;\n",
        "my.events(4,14): met ';'; expected a word, a quotation or one of -> | + & , : = ( ) { } @ /. Remove it, or put the words "
            + "between quotation marks.")]
    [TestCase("  verb -\n", "my.events(4,8): met '-'; expected words to look for. Write at least one word.")]
    [TestCase("  light take\n",
        "my.events(4,9): met 'take'; expected \"verb noun\" or VERBS + NOUNS. Write the noun too: light \"take control\".")]
    [TestCase("  phrase hand\n",
        "my.events(4,10): met 'hand'; expected the wording between quotation marks. Write: phrase \"state of emergency\"")]
    [TestCase("  phrase \"/\"\n",
        "my.events(4,10): met \"/\"; expected one to 256 wordings. Use fewer choices, or several phrases.")]
    [TestCase("  phrase \"a/b a/b a/b a/b a/b a/b a/b a/b a/b\"\n",
        "my.events(4,10): met \"a/b a/b a/b a/b a/b a/b a/b a/b a/b\"; expected one to 256 wordings. Use fewer choices, or several "
            + "phrases.")]
    [TestCase("  role Pump count Seller\n", "my.events(4,19): met 'Seller'; expected 'of'. Write: role Count count of Victim")]
    [TestCase("  role Pump plce\n",
        "my.events(4,13): met 'plce'; expected a class of fillers (force, person, place, clause ...). Did you mean 'place'?")]
    [TestCase("  role Pump place\n    noun pump\n",
        "my.events(5,5): met 'noun'; expected a member of the event at its own indentation. Only frames have deeper lines; indent "
            + "it like the lines around it.")]
    [TestCase("  role Count count of Seller Good\n", "my.events(4,30): met 'Good'; expected the end of the line.")]
    [TestCase("  weight much\n", "my.events(4,10): met 'much'; expected a number. Write digits, with a point for fractions.")]
    [TestCase("  attribute\n", "my.events(4,12): met the end of the line; expected the attribute's name.")]
    [TestCase("  plover\n", "my.events(4,9): met the end of the line; expected a code, or none.")]
    [TestCase("  example Prices rose\n", "my.events(4,11): met 'Prices'; expected the sentence between quotation marks.")]
    [TestCase("  example \"It is so.\" as Price\n", "my.events(4,26): met 'Price'; expected PriceRaised or a subtype of it.")]
    [TestCase("  example \"It is so.\" Seler \"x\"\n",
        "my.events(4,23): met 'Seler'; expected a role of PriceRaised. Did you mean 'Seller'?")]
    [TestCase("evnt Price\n",
        "my.events(4,1): met 'evnt'; expected 'event' or 'words' in the first column. Indent members of an event; start "
            + "declarations in the first column.")]
    [TestCase("event price\n",
        "my.events(4,7): met 'price'; expected a name that begins with a capital and has letters and digits only. Write it like "
            + "PriceRaised.")]
    [TestCase("event Price : PriceRaised\nevent PriceRaised : Price\n",
        "my.events(5,21): met 'PriceRaised' among its own parents; expected a parent that is no subtype of it. Remove ': parent' "
            + "from one of them.")]
    [TestCase("words rise = raise\nwords rise = lift\n",
        "my.events(5,7): met a second list 'rise'; expected a new name. Join the two lists, or rename one.")]
    [TestCase("words rise raise\n", "my.events(4,12): met 'raise'; expected '='.")]
    [TestCase("event Price : Cost\n",
        "my.events(4,15): met 'Cost'; expected the name of an event type that is loaded. Define it: event Cost")]
    public void ErrorsSayWhereWhatAndTheFix(string rules, string expected)
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
    public void AnAttributeMayBeAskedForBeforeItIsSet() =>
        Assert.DoesNotThrow(() => EventRules.Parse(new EventRuleSource("my.events",
            Head + "  plover AID when size is Large\n  verb raise\n    set size Large\n  noun rise\n    leader is true\n")));

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

    [Test]
    public void TabsInTheIndentationAreRefused() =>
        Assert.That(Errors(Head + "\tverb raise\n")[0],
            Is.EqualTo("my.events(4,1): met a tab in the indentation; expected spaces. Replace each tab by two spaces."));

    [Test]
    public void AllErrorsAreListedInTheOrderOfTheLines() =>
        Assert.That(
            Errors(Head + "  verb raise\n    subjct -> Seller\n    object is thng\n  verbs lift\n")
                .Select(e => e[..e.IndexOf(':', StringComparison.Ordinal)]),
            Is.EqualTo(new[] { "my.events(5,5)", "my.events(6,15)", "my.events(7,3)" }));

    [Test]
    public void ErrorInOneLineDoesNotHideTheRestOfTheFrame() =>
        Assert.That(Errors(Head + "  verb raise\n    priority high\n    certainty low\n"), Has.Count.EqualTo(2));

    private static List<string> Errors(string rules) =>
        Assert.Throws<EventRuleException>(() => EventRules.Parse(new EventRuleSource("my.events", rules)))!.Errors
            .Select(e => e.ToString()).ToList();
}
