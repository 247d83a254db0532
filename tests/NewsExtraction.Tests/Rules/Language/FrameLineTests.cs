namespace NewsExtraction.Tests.Rules;

/// <summary>The lines of a frame: wordings, mappings, flags and settings.</summary>
internal sealed class FrameLineTests
{
    private const string Sent =
        "Iran/Iran/PROPN/NNP/2/nsubj sent/send/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/iobj rockets/rocket/NOUN/NNS/2/obj "
            + "through/through/ADP/IN/6/case Basra/Basra/PROPN/NNP/2/obl";

    private const string Names = "Iran:Country:Gpe Basra:Settlement:Gpe";

    private const string Roles = "event A\n  role Sender actor\n  role Thing thing\n  role Other any\n  role Receiver force\n";

    [TestCase("subject -> Sender", "Sender=Iran Place=Basra")]
    [TestCase("subject -> Sender, object -> Thing", "Sender=Iran Thing=rockets Place=Basra")]
    [TestCase("indirect -> Receiver", "Receiver=rebels Place=Basra")]
    [TestCase("through -> Place", "Place=Basra")]
    [TestCase("through -> Other", "Other=Basra")]
    [TestCase("to | indirect -> Receiver", "Receiver=rebels Place=Basra")]
    [TestCase("object | indirect -> Other", "Other=rockets Place=Basra")]
    [TestCase("object + indirect -> Other", "Other=rockets Other=rebels Place=Basra")]
    [TestCase("subject -> Sender & Other", "Sender=Iran Other=Iran Place=Basra")]
    [TestCase("subject -> Sender\n    subject -> Other", "Sender=Iran Place=Basra")]
    [TestCase("object (weapon) -> Other", "Other=rockets Place=Basra")]
    [TestCase("object (not weapon) | indirect -> Other", "Other=rebels Place=Basra")]
    [TestCase("object (in {rocket, missile}) -> Other", "Other=rockets Place=Basra")]
    [TestCase("object (not in {rocket}) -> Other", "Place=Basra")]
    [TestCase("to required -> Other", "nothing")]
    [TestCase("to -> Other required", "nothing")]
    [TestCase("to required -> Other required", "nothing")]
    [TestCase("object -> Other required", "Other=rockets Place=Basra")]
    [TestCase("object -> Receiver", "Place=Basra")]
    public void MappingsSendArgumentsToRoles(string lines, string expected) =>
        Assert.That(RuleText.Fillers($"{Roles}  verb send\n    {lines}\n", Sent, Names), Is.EqualTo(expected));

    [TestCase("object.of -> Other", "Other=the army")]
    [TestCase("object.of | object -> Other", "Other=the army")]
    [TestCase("object.by | object -> Other", "Other=attacks")]
    [TestCase("object.of (not force) -> Other", "")]
    public void PathsGoOnFromAnArgument(string mapping, string expected) =>
        Assert.That(RuleText.Fillers($"event A\n  role Other any\n  verb fear\n    {mapping}\n",
            "They/they/PRON/PRP/2/nsubj fear/fear/VERB/VBP/0/root attacks/attack/NOUN/NNS/2/obj of/of/ADP/IN/6/case "
                + "the/the/DET/DT/6/det army/army/NOUN/NN/3/nmod"),
            Is.EqualTo(expected));

    [TestCase("\"in support of\" -> Other")]
    [TestCase("\"in the support of\" -> Other")]
    public void FixedExpressionIsAPathOfItsOwn(string mapping) =>
        Assert.That(RuleText.Fillers($"event A\n  role Other any\n  verb march\n    {mapping}\n",
            "They/they/PRON/PRP/2/nsubj marched/march/VERB/VBD/0/root in/in/ADP/IN/4/case support/support/NOUN/NN/2/obl "
                + "of/of/ADP/IN/6/case teachers/teacher/NOUN/NNS/4/nmod"),
            Is.EqualTo("Other=teachers"));

    [TestCase("realis planned", Realis.Planned)]
    [TestCase("realis hypothetical", Realis.Hypothetical)]
    [TestCase("realis negated", Realis.Negated)]
    [TestCase("realis asserted", Realis.Asserted)]
    public void RealisOfAFrameIsALeast(string line, Realis expected) =>
        Assert.That(RuleText.Mentions($"event A\n  verb send\n    {line}\n", Sent).Single().Realis, Is.EqualTo(expected));

    [TestCase("set kind Raid", "Raid")]
    [TestCase("set method Air, kind \"night raid\"", "night raid")]
    public void FrameSetsAttributes(string line, string expected) =>
        Assert.That(RuleText.Mentions($"event A\n  attribute kind Other\n  verb send\n    {line}\n", Sent).Single().Attributes["kind"],
            Is.EqualTo(expected));

    [TestCase("", 1f)]
    [TestCase("    certainty 0.5\n", 0.5f)]
    [TestCase("    certainty 7\n", 1f)]
    public void CertaintyIsTheConfidenceOfTheRule(string line, float expected) =>
        Assert.That(RuleText.Mentions($"event A\n  verb send\n{line}", Sent).Single().Confidence, Is.EqualTo(expected));

    [TestCase("", "A")]
    [TestCase("    priority 1\n", "B")]
    public void PriorityDecidesBetweenTypes(string line, string expected) =>
        Assert.That(RuleText.Mentions($"event A\n  verb send\n    with object\nevent B\n  verb send\n{line}", Sent).Single().Type,
            Is.EqualTo(expected));

    [TestCase("verb take, seize", "take|seize")]
    [TestCase("verb \"take over\"", "take over")]
    [TestCase("verb take over, seize", "take over|seize")]
    [TestCase("verb organi[sz]e", "organise|organize")]
    [TestCase("noun air strike", "air strike")]
    [TestCase("noun air-strike", "air strike")]
    [TestCase("phrase \"at/in hand\"", "at hand|in hand")]
    [TestCase("phrase \"at hand\", \"in sight\"", "at hand|in sight")]
    [TestCase("light \"take control\", \"come under fire\"", "take control|come under fire")]
    [TestCase("light take, seize + control", "take|seize")]
    public void WordingsOfAFrame(string frame, string expected) =>
        Assert.That(string.Join('|', RuleText.Rules($"event A\n  {frame}\n").Frames.Single().Triggers.Select(t => string.Join(' ', t))),
            Is.EqualTo(expected));

    [TestCase("verb take", "A/verb/1")]
    [TestCase("light \"take control\"", "A/light/1")]
    [TestCase("light take + control", "A/light/1")]
    [TestCase("phrase \"at hand\"", "A/phrase/1")]
    public void RuleIsNamedByTypeKindAndNumber(string frame, string expected) =>
        Assert.That(RuleText.Rules($"event A\n  {frame}\n").Frames.Single().Id, Is.EqualTo(expected));

    [TestCase("modifier", true)]
    [TestCase("also, modifier", true)]
    [TestCase("also", false)]
    public void FlagsStandInALineOfTheirOwn(string line, bool modifier) =>
        Assert.That(RuleText.Rules($"event A\n  noun attack\n    {line}\n").Frames.Single().Modifier, Is.EqualTo(modifier));

    [TestCase("subject -> Sender,\n      object -> Thing")]
    [TestCase("subject -> Sender, object\n      | to -> Thing")]
    [TestCase("# who sends what\n    subject -> Sender, object -> Thing # and so on")]
    public void LinesGoOnWhereTheySaySo(string lines) =>
        Assert.That(RuleText.Fillers($"{Roles}  verb send\n    {lines}\n", Sent), Does.StartWith("Sender=Iran Thing=rockets"));
}
