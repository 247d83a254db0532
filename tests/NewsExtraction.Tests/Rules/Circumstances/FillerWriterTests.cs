using NewsExtraction.Events;
using NewsExtraction.Rules;

namespace NewsExtraction.Tests.Rules;

/// <summary>The words that fillers are written with.</summary>
internal sealed class FillerWriterTests
{
    private static readonly EventType Type = RuleText.Rules("event A\n  role Phrase any\n  role Content clause\n").Types.Single();

    [TestCase("the/the/DET/DT/3/det old/old/ADJ/JJ/3/amod bridge/bridge/NOUN/NN/4/nsubj fell/fall/VERB/VBD/0/root", "bridge",
        "the old bridge")]
    [TestCase("the/the/DET/DT/2/det bridge/bridge/NOUN/NN/5/nsubj of/of/ADP/IN/4/case Homs/Homs/PROPN/NNP/2/nmod "
        + "fell/fall/VERB/VBD/0/root", "bridge", "the bridge")]
    [TestCase("Thousands/thousand/NOUN/NNS/4/nsubj of/of/ADP/IN/3/case men/man/NOUN/NNS/1/nmod fell/fall/VERB/VBD/0/root",
        "Thousands", "Thousands of men")]
    [TestCase("Red/Red/PROPN/NNP/3/compound Cross/Cross/PROPN/NNP/3/nsubj left/leave/VERB/VBD/0/root", "Cross", "Red Cross")]
    public void PhraseIsItsBase(string line, string head, string expected) =>
        Assert.That(Write("Phrase", line, head, isClause: false), Is.EqualTo(expected));

    [TestCase("They/they/PRON/PRP/2/nsubj want/want/VERB/VBP/0/root a/a/DET/DT/4/det return/return/NOUN/NN/2/obj "
        + "to/to/ADP/IN/6/case talks/talk/NOUN/NNS/2/obl", "return", "a return to talks")]
    [TestCase("They/they/PRON/PRP/2/nsubj want/want/VERB/VBP/0/root a/a/DET/DT/4/det return/return/NOUN/NN/2/obj "
        + "on/on/ADP/IN/6/case foot/foot/NOUN/NN/2/obl", "return", "a return")]
    [TestCase("They/they/PRON/PRP/2/nsubj read/read/VERB/VBP/0/root a/a/DET/DT/4/det report/report/NOUN/NN/2/obj "
        + "of/of/ADP/IN/6/case police/police/NOUN/NN/4/nmod ,/,/PUNCT/,/9/punct which/which/PRON/WDT/9/nsubj "
        + "found/find/VERB/VBD/4/acl:relcl nothing/nothing/PRON/NN/9/obj", "report", "a report of police")]
    [TestCase("They/they/PRON/PRP/2/nsubj called/call/VERB/VBD/0/root for/for/ADP/IN/5/case an/an/DET/DT/5/det "
        + "inquiry/inquiry/NOUN/NN/2/obl into/into/ADP/IN/7/case deaths/death/NOUN/NNS/5/nmod", "inquiry", "an inquiry into deaths")]
    public void ContentIsThePhraseWithAllThatBelongsToIt(string line, string head, string expected) =>
        Assert.That(Write("Content", line, head, isClause: false), Is.EqualTo(expected));

    [TestCase("They/they/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root that/that/SCONJ/IN/5/mark it/it/PRON/PRP/5/nsubj "
        + "fell/fall/VERB/VBD/2/ccomp", "fell", "it fell")]
    [TestCase("They/they/PRON/PRP/2/nsubj want/want/VERB/VBP/0/root to/to/PART/TO/4/mark leave/leave/VERB/VB/2/xcomp", "leave", "to leave")]
    public void ClauseIsWrittenWithoutItsThat(string line, string head, string expected) =>
        Assert.That(Write("Content", line, head, isClause: true), Is.EqualTo(expected));

    private static string Write(string role, string line, string head, bool isClause)
    {
        var layer = RuleText.Read(line, line.Contains("Red", StringComparison.Ordinal) ? "Red_Cross:Organization" : "");
        var filler = new FillerWriter(layer.Entities).Write(Type.Role(role)!, RuleText.Find(layer.Parsed, head), isClause);
        return filler.Span.In(layer.Parsed.Text).ToString();
    }
}
