using System.Globalization;
using System.Text;
using NewsExtraction.Events;

namespace NewsExtraction.Tests.Rules;

/// <summary>Files whose tokens fill many blocks read like short ones.</summary>
internal sealed class LongRuleFileTests
{
    private const int Lines = 3_000;

    [Test]
    public void EachLineKeepsItsPlace()
    {
        var text = new StringBuilder("event A\n");
        for (var i = 0; i < Lines; i++) text.Append("  verb raise, lift\n    sbject -> Place\n");

        var error = Assert.Throws<EventRuleException>(() => EventRules.Parse(new EventRuleSource("my.events", text.ToString())));

        Assert.That(error!.Errors.Select(e => (e.Line, e.Column)), Is.EqualTo(Enumerable.Range(0, 500).Select(i => (3 + (2 * i), 5))));
    }

    [Test]
    public void EachFrameKeepsItsWordsAndMappings()
    {
        var text = new StringBuilder("event A\n  role Doer\n");
        for (var i = 0; i < Lines; i++)
            text.Append(CultureInfo.InvariantCulture, $"  verb raise{i},\n      lift{i}\n    subject -> Doer,\n      in | at -> Place\n");

        var frames = EventRules.Parse(new EventRuleSource("my.events", text.ToString())).Frames;

        Assert.That(frames.Select(f => string.Join(' ', f.Triggers.Select(t => t[0]))),
            Is.EqualTo(Enumerable.Range(0, Lines).Select(i => $"raise{i} lift{i}")));
        Assert.That(frames.Select(f => f.Line), Is.EqualTo(Enumerable.Range(0, Lines).Select(i => 3 + (4 * i))));
        Assert.That(frames.All(f => f.Mappings.Length == 2), Is.True);
    }

    [Test]
    public void OneLineMayBeLongerThanABlock()
    {
        var words = string.Join(", ", Enumerable.Range(0, 2 * Lines).Select(i => $"w{i}"));

        var text = $"words many = {words}\nevent A\n  verb raise\n    object in @many\n";
        var rules = EventRules.Parse(new EventRuleSource("my.events", text));

        Assert.That(rules.Frames[0].Conditions, Has.Length.EqualTo(1));
        Assert.That(rules.Frames[0].Line, Is.EqualTo(3));
    }
}
