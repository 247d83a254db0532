using NewsExtraction.Attributions;
using NewsExtraction.Events;
using NewsExtraction.Rules;

namespace NewsExtraction.Tests.Rules;

/// <summary>Statement events of attributions of speech.</summary>
internal sealed class StatementEventsTests
{
    private static readonly EventRules StatementRules = EventRules.Parse(new EventRuleSource("a.events", """
        event Statement
          "Somebody says something."
          weight 1
          role Speaker    actor
          role Addressee  actor
          role Content    clause
        """));

    private const string Cues = "word\tact\tevent\tclause\nsay\tspeech\tStatement\t0.9\nsignal\tspeech\tStatement\t0.9\n"
        + "accuse\tspeech\tAccusation\t0.9\ncontinue\tspeech\tStatement\t0.9\n";

    private const string Said =
        "Villagers/villager/NOUN/NNS/2/nsubj said/say/VERB/VBD/0/root it/it/PRON/PRP/4/nsubj fell/fall/VERB/VBD/2/ccomp";

    [Test]
    public void SpeechMakesAStatement()
    {
        var statement = Find(Said, quote: QuoteKind.Direct).Single();
        Assert.That((statement.Type, statement.Rule, statement.TriggerHead, statement.Realis),
            Is.EqualTo(("Statement", "Statement/cue/verb", 1, Realis.Asserted)));
        Assert.That(statement.Fillers.Select(f => f.Role), Is.EqualTo(new[] { "Speaker", "Content" }));
        Assert.That(statement.Attributes["quote"], Is.EqualTo("direct"));
    }

    [TestCase(QuoteKind.Direct, "direct")]
    [TestCase(QuoteKind.Mixed, "mixed")]
    [TestCase(QuoteKind.Indirect, "indirect")]
    public void QuoteTellsWhoseWordsTheyAre(QuoteKind quote, string expected) =>
        Assert.That(Find(Said, quote: quote).Single().Attributes["quote"], Is.EqualTo(expected));

    [Test]
    public void AddresseeIsAFiller() =>
        Assert.That(Find("They/they/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root reporters/reporter/NOUN/NNS/2/iobj "
            + "it/it/PRON/PRP/5/nsubj fell/fall/VERB/VBD/2/ccomp", addressee: 2)
            .Single().Fillers.Select(f => f.Role), Is.EqualTo(new[] { "Speaker", "Addressee", "Content" }));

    [TestCase("They/they/PRON/PRP/2/nsubj believed/believe/VERB/VBD/0/root it/it/PRON/PRP/4/nsubj fell/fall/VERB/VBD/2/ccomp")]
    [TestCase("They/they/PRON/PRP/2/nsubj accused/accuse/VERB/VBD/0/root us/we/PRON/PRP/2/obj today/today/NOUN/NN/2/obl:unmarked")]
    [TestCase("They/they/PRON/PRP/2/nsubj saying/saying/NOUN/NN/0/root it/it/PRON/PRP/4/nsubj fell/fall/VERB/VBD/2/ccomp")]
    [TestCase("They/they/PRON/PRP/2/nsubj say/say/VERB/VB/0/root it/it/PRON/PRP/4/nsubj fell/fall/VERB/VBD/2/ccomp")]
    public void OtherCuesMakeNone(string line) => Assert.That(Find(line), Is.Empty);

    [TestCase(QuoteKind.Direct, 1)]
    [TestCase(QuoteKind.Indirect, 0)]
    public void SomeCuesSpeakOnlyBesideAQuotation(QuoteKind quote, int expected) =>
        Assert.That(Find("They/they/PRON/PRP/2/nsubj continued/continue/VERB/VBD/0/root it/it/PRON/PRP/4/nsubj "
            + "fell/fall/VERB/VBD/2/ccomp", quote: quote),
            Has.Count.EqualTo(expected));

    [TestCase("Capture/capture/NOUN/NN", 0)]
    [TestCase("Report/report/NOUN/NN", 1)]
    public void WhatShowsSomethingSaysNothing(string subject, int expected) =>
        Assert.That(Find($"{subject}/2/nsubj signalled/signal/VERB/VBD/0/root it/it/PRON/PRP/4/nsubj fell/fall/VERB/VBD/2/ccomp"),
            Has.Count.EqualTo(expected));

    [Test]
    public void AccordingMakesAStatement() =>
        Assert.That(Find("Troops/troop/NOUN/NNS/4/obl according/according/VERB/VBG/1/case to/to/ADP/IN/2/fixed "
            + "fell/fall/VERB/VBD/0/root", cue: 1)
            .Single().TriggerHead, Is.EqualTo(1));

    [TestCase("will/will/AUX/MD", Realis.Planned)]
    [TestCase("might/might/AUX/MD", Realis.Hypothetical)]
    [TestCase("not/not/PART/RB", Realis.Negated)]
    public void SayingMayBePlannedOrDenied(string word, Realis expected)
    {
        var relation = word.StartsWith("not", StringComparison.Ordinal) ? "advmod" : "aux";
        var line = $"They/they/PRON/PRP/3/nsubj {word}/3/{relation} say/say/VERB/VBP/0/root it/it/PRON/PRP/5/nsubj "
            + $"fell/fall/VERB/VBD/3/ccomp";
        Assert.That(Find(line, cue: 2).Single().Realis, Is.EqualTo(expected));
    }

    [Test]
    public void TriggerOfARuleMakesNoStatementBesideIt()
    {
        var ruled = new EventMention { Type = "A", Sentence = 0, TriggerTokens = [1], TriggerHead = 1, Rule = "A/verb/1" };
        Assert.That(Find(Said, ruled: ruled), Is.Empty);
    }

    [Test]
    public void MentionsAreJoinedInTextOrder()
    {
        EventMention At(string type, int token) => new()
        {
            Type = type,
            Sentence = 0,
            TriggerTokens = [token],
            TriggerHead = token,
            Rule = type
        };
        var parsed = RuleText.Read("He/he/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root").Entities.Parsed;
        var joined = StatementEvents.Join(parsed, [At("A", 1), At("B", 5)], [At("S", 3)]);
        Assert.That(joined.Select(m => (m.Type, m.Index)), Is.EqualTo(new[] { ("A", 0), ("S", 1), ("B", 2) }));
    }

    private static IReadOnlyList<EventMention> Find(string line, int cue = 1, int addressee = -1, QuoteKind quote = QuoteKind.Indirect,
        EventMention? ruled = null)
    {
        var entities = RuleText.Read(line).Entities;
        var parsed = entities.Parsed;
        var attribution = new Attribution
        {
            CueHead = cue,
            SourceHead = 0,
            AddresseeHead = addressee,
            Content = [parsed.Tokens.SpanOf(parsed.Count - 2, parsed.Count)],
            Quote = quote,
        };
        var lexicon = new CueLexicon(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Cues)));
        return new StatementEvents(lexicon, StatementRules).Find(entities, [attribution], new AttributionIndex(parsed, [attribution]),
            ruled is null ? [] : [ruled]);
    }
}
