using NewsExtraction.Events;

namespace NewsExtraction.Tests.Events;

/// <summary>The built-in types and the records that give their roles names.</summary>
internal sealed class RecordTypesTests
{
    [Test]
    public void EveryTypeMakesTheRecordOfItsName() =>
        Assert.That(RecordTypes.All.Where(t => t.Make(new EventFacts { Id = "V1", Type = t.Name }).GetType().Name != t.Name), Is.Empty);

    [Test]
    public void EveryRecordHasItsType()
    {
        var records = typeof(NewsEvent).Assembly.GetExportedTypes()
            .Where(t => t.IsSubclassOf(typeof(NewsEvent)) && t != typeof(CustomEvent)).Select(t => t.Name);
        Assert.That(RecordTypes.All.Select(t => t.Name), Is.EquivalentTo(records));
    }

    [Test]
    public void RolesAreFoundByTheirNames()
    {
        var army = new EventParticipant(null, new(0, 14), "the Iraqi army");
        var police = new EventParticipant(null, new(19, 34), "federal police");
        var place = new EventParticipant(null, new(42, 47), "Mosul");
        var liberated =
            new CityLiberated(
            new EventFacts { Id = "V1", Type = "CityLiberated", Roles = [new("Force", [army, police]), new("Place", [place])] });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(liberated.Force?.Name, Is.EqualTo("the Iraqi army and federal police"));
            Assert.That(liberated.Place?.Name, Is.EqualTo("Mosul"));
            Assert.That(liberated.FormerHolder, Is.Null);
            Assert.That(liberated.ToString(), Is.EqualTo("CityLiberated (Force: the Iraqi army and federal police, Place: Mosul)"));
        }
    }

    [Test]
    public void AttributesBecomeValuesOfTheirEnumeration()
    {
        var facts = new EventFacts { Id = "V1", Type = "Attack", Attributes = [new("method", "AirStrike")] };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new Attack(facts).Method, Is.EqualTo(AttackMethod.AirStrike));
            Assert.That(new Attack(facts with { Attributes = [] }).Method, Is.EqualTo(AttackMethod.Unspecified));
        }
    }

    [Test]
    public void ARoleNeedsSomebody() =>
        Assert.That(() => new EventParticipants("Force", []), Throws.ArgumentException.With.Message.Contains("'Force'"));
}
