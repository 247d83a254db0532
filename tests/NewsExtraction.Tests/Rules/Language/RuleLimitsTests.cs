using System.Globalization;
using System.Text;
using NewsExtraction.Events;

namespace NewsExtraction.Tests.Rules;

/// <summary>A rule file that is written to cost much is refused with its place; none ends the process.</summary>
internal sealed class RuleLimitsTests
{
    private const string Head = "event PriceRaised\n  \"Prices rise.\"\n  role Seller actor\n";

    private static IEnumerable<TestCaseData> Costly()
    {
        yield return Named("brackets", Frame("    " + new string('(', 20_000) + "object is place" + new string(')', 20_000)),
            "within each other");
        yield return Named("not", Frame("    " + string.Concat(Enumerable.Repeat("not ", 30_000)) + "object is place"),
            "within each other");
        yield return Named("lists of lists", DoublingLists(40), "words of a list");
        yield return Named("spellings", Head + "  verb " + string.Concat(Enumerable.Repeat("a[bc]", 22)) + "\n",
            "spellings of an expression");
        yield return Named("long expression", Head + "  verb " + string.Join(' ', Enumerable.Repeat("word", 5_000)) + "\n",
            "at most 32 words");
        yield return Named("parents", Chain(5_000, upwards: true), "base types above each other");
        yield return Named("parents downwards", Chain(5_000, upwards: false), "base types above each other");
        yield return Named("strange characters", new string(';', 400_000), "met ';'");
        yield return Named("types", Types(12_000), "event types");
        yield return Named("wordings", Head + "  verb " + Words(3_000) + "\n", "wordings of a frame");
        yield return Named("length", new string(' ', 9_000_000), "characters of rules");
    }

    [TestCaseSource(nameof(Costly))]
    [CancelAfter(60_000)]
    public void WhatCostsMuchIsRefused(string rules, string expected) =>
        Assert.That(() => EventRules.Parse(new EventRuleSource("own.events", rules)),
            Throws.TypeOf<EventRuleException>().With.Message.Contains("own.events(").And.Message.Contains(expected));

    [Test]
    public void ManyErrorsAreToldInPart()
    {
        var error = Assert.Throws<EventRuleException>(() => EventRules.Parse(new EventRuleSource("own.events", new string(';', 5_000))));
        Assert.That(error!.Errors, Has.Count.EqualTo(500));
    }

    [Test]
    public void ALongWordIsNotRepeatedInFull()
    {
        var error = Assert.Throws<EventRuleException>(
            () => EventRules.Parse(new EventRuleSource("own.events", Head + "  verb raise\n    subject -> " + new string('X', 100_000))));
        Assert.That(error!.Message, Has.Length.LessThan(2_000));
    }

    [TestCase("priority 1e300", "-1000 to 1000")]
    [TestCase("priority NaN", "a number")]
    [TestCase("priority 1.5", "whole number")]
    [TestCase("certainty NaN", "a number")]
    [TestCase("certainty Infinity", "a number")]
    public void ANumberThatIsNoneIsRefused(string line, string expected) => AssertRefused(Frame("    " + line), "own.events(5,", expected);

    [TestCase("weight NaN", "a number")]
    [TestCase("weight 1e30", "-1000 to 1000")]
    [TestCase("precedence 99999999999", "-1000 to 1000")]
    [TestCase("role Number count of Nobody", "met 'Nobody'; expected a role of PriceRaised")]
    [TestCase("verb \"-\"", "words to look for")]
    [TestCase("verb \"\"", "words to look for")]
    [TestCase("noun \"- -\"", "words to look for")]
    public void AMemberThatSaysNothingIsRefused(string line, string expected) =>
        AssertRefused(Head + "  " + line + "\n", "own.events(4,", expected);

    [Test]
    public void DeepButNotTooDeepIsRead() =>
        Assert.That(EventRules.Parse(new EventRuleSource("own.events",
            Frame("    " + new string('(', 60) + "object is place" + new string(')', 60)))).Types, Has.Count.EqualTo(1));

    private static void AssertRefused(string rules, string place, string expected) =>
        Assert.That(() => EventRules.Parse(new EventRuleSource("own.events", rules)),
            Throws.TypeOf<EventRuleException>().With.Message.Contains(place).And.Message.Contains(expected));

    private static string Frame(string line) => Head + "  verb raise\n" + line + "\n";

    private static string DoublingLists(int lists)
    {
        var rules = new StringBuilder("words w0 = one, two\n");
        for (var i = 1; i < lists; i++) rules.Append(CultureInfo.InvariantCulture, $"words w{i} = @w{i - 1}, @w{i - 1}\n");
        return rules.ToString();
    }

    private static string Chain(int length, bool upwards)
    {
        var names = Enumerable.Range(0, length);
        return "event T0\n  verb go\n" + string.Concat((upwards ? names : names.Reverse())
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"event T{i + 1}: T{i}\n  verb go\n")));
    }

    private static string Types(int count) => string.Concat(Enumerable.Range(0, count)
        .Select(i => string.Create(CultureInfo.InvariantCulture, $"event T{i}\n  verb go\n")));

    private static string Words(int count) =>
        string.Join(", ", Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"w{i}")));

    private static TestCaseData Named(string name, string rules, string expected) =>
        new TestCaseData(rules, expected).SetName("{m}(" + name + ")");
}
