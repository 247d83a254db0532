namespace NewsExtraction.Tests.Rules;

/// <summary>Every condition of the rule language, holding and not holding.</summary>
internal sealed class ConditionTests
{
    // Troops of the army destroyed two rockets near Homs in a raid.
    private const string Destroyed =
        "Troops/troop/NOUN/NNS/5/nsubj of/of/ADP/IN/4/case the/the/DET/DT/4/det army/army/NOUN/NN/1/nmod "
            + "destroyed/destroy/VERB/VBD/0/root two/two/NUM/CD/7/nummod rockets/rocket/NOUN/NNS/5/obj near/near/ADP/IN/9/case "
            + "Homs/Homs/PROPN/NNP/5/obl";

    private const string Head = "event A\n  role Force force\n  role Target any\n  role Place place\n";
    private const string Mapping = "  verb destroy\n    subject -> Force, object -> Target\n    set method Ground\n    ";

    [TestCase("object is weapon", true)]
    [TestCase("object is weapon, vehicle", true)]
    [TestCase("object is person", false)]
    [TestCase("object are weapon", true)]
    [TestCase("object may be weapon", true)]
    [TestCase("object may be vehicle", true)]
    [TestCase("object may be person", false)]
    [TestCase("object may not be person", true)]
    [TestCase("object is not weapon", false)]
    [TestCase("object is plural", true)]
    [TestCase("near is place", true)]
    [TestCase("subject.of is force", true)]
    [TestCase("subject.of is person", false)]
    [TestCase("from is place", false)]
    [TestCase("from is not place", true)]
    public void ClassOfAnArgument(string condition, bool holds) => Assert.That(Holds(condition), Is.EqualTo(holds));

    [TestCase("object in {rocket, missile}", true)]
    [TestCase("object in {missile}", false)]
    [TestCase("object not in {rocket}", false)]
    [TestCase("object in @arms", true)]
    [TestCase("object in {@arms, gun}", true)]
    [TestCase("subject.of in {army}", true)]
    [TestCase("subject has {army}", true)]
    [TestCase("subject has {rocket}", false)]
    [TestCase("subject has no {army}", false)]
    [TestCase("subject not has {rocket}", true)]
    public void WordOfAnArgument(string condition, bool holds) => Assert.That(Holds(condition), Is.EqualTo(holds));

    [TestCase("Force is force", true)]
    [TestCase("Target in {rocket}", true)]
    [TestCase("Target is person", false)]
    [TestCase("with Target", true)]
    [TestCase("without Target", false)]
    [TestCase("with Place", false)]
    public void RolesFilledSoFar(string condition, bool holds) => Assert.That(Holds(condition), Is.EqualTo(holds));

    [TestCase("with near", true)]
    [TestCase("with from", false)]
    [TestCase("without from", true)]
    [TestCase("with object (weapon)", true)]
    [TestCase("with object (person)", false)]
    [TestCase("with is weapon", false)]
    [TestCase("with in {rocket}", false)]
    public void PresenceOfAnArgument(string condition, bool holds) => Assert.That(Holds(condition), Is.EqualTo(holds));

    [TestCase("words {rocket}", true)]
    [TestCase("words {army}", false)]
    [TestCase("words {destroy}", true)]
    [TestCase("words {two rocket}", true)]
    [TestCase("sentence {army}", true)]
    [TestCase("sentence {jet}", false)]
    public void WordsAround(string condition, bool holds) => Assert.That(Holds(condition), Is.EqualTo(holds));

    [TestCase("method is Ground", true)]
    [TestCase("method is Air, Ground", true)]
    [TestCase("method is Air", false)]
    [TestCase("method is not Air", true)]
    [TestCase("method is \"Ground\"", true)]
    public void AttributeSetSoFar(string condition, bool holds) => Assert.That(Holds(condition), Is.EqualTo(holds));

    [TestCase("active", true)]
    [TestCase("passive", false)]
    [TestCase("not passive", true)]
    public void FormOfTheVerb(string condition, bool holds) => Assert.That(Holds(condition), Is.EqualTo(holds));

    [TestCase("active and object is weapon", true)]
    [TestCase("active and object is person", false)]
    [TestCase("passive or object is weapon", true)]
    [TestCase("passive or object is person", false)]
    [TestCase("passive and active or active", true)]
    [TestCase("passive and (active or active)", false)]
    [TestCase("not (passive or object is person)", true)]
    [TestCase("passive\n      or active", true)]
    [TestCase("active\n    passive", false)]
    public void ConditionsCombine(string condition, bool holds) => Assert.That(Holds(condition), Is.EqualTo(holds));

    private static bool Holds(string condition) =>
        RuleText.Mentions($"words arms = rocket, missile\n{Head}{Mapping}{condition}\n", Destroyed, "Homs:Settlement:Gpe").Length == 1;
}
