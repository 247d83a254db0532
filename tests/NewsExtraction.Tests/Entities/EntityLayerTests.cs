using NewsExtraction.Entities;
using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

/// <summary>Mentions and values are ordered and found by token; entities are found by mention.</summary>
internal sealed class EntityLayerTests
{
    private static readonly ParsedText Parsed = DocumentBuilder.Parse("""
        The     the     DET   DT  2 det
        city    city    NOUN  NN  5 nsubj
        of      of      ADP   IN  4 case
        Mosul   Mosul   PROPN NNP 2 nmod
        fell    fall    VERB  VBD 0 root
        on      on      ADP   IN  8 case
        9       9       NUM   CD  8 nummod
        July    July    PROPN NNP 5 obl
        """);

    [Test]
    public void MentionsAreSortedAndCounted()
    {
        var layer = new EntityLayer(Parsed, [Name(3, 4), Nominal(0, 2, 1)], []);
        Assert.That(layer.Mentions.Select(m => (m.Index, m.FirstToken)), Is.EqualTo(new[] { (0, 0), (1, 3) }));
    }

    [Test]
    public void ValuesAreSortedAndCounted()
    {
        var layer = new EntityLayer(Parsed, [], [Value(ValueKind.Date, 6, 8), Value(ValueKind.Ordinal, 0, 1)]);
        Assert.That(layer.Values.Select(v => (v.Index, v.Type)), Is.EqualTo(new[] { (0, ValueKind.Ordinal), (1, ValueKind.Date) }));
    }

    [Test]
    public void MentionIsFoundByItsHeadAlone()
    {
        var layer = new EntityLayer(Parsed, [Nominal(0, 2, 1)], []);
        Assert.That(layer.HeadedBy(1)?.Kind, Is.EqualTo(MentionKind.Nominal));
        Assert.That(layer.HeadedBy(0), Is.Null);
    }

    [Test]
    public void OfTwoMentionsWithOneHeadTheWiderSpeaks()
    {
        var layer = new EntityLayer(Parsed, [Name(3, 4), Nominal(0, 4, 3)], []);
        Assert.That(layer.HeadedBy(3)?.FirstToken, Is.Zero);
        Assert.That(layer.NameAt(3)?.Kind, Is.EqualTo(MentionKind.Name));
    }

    [Test]
    public void NameIsFoundAtEachOfItsTokensAndANominalAtNone()
    {
        var layer = new EntityLayer(Parsed, [Name(1, 4), Nominal(6, 8, 7)], []);
        Assert.That(Enumerable.Range(0, 8).Where(t => layer.NameAt(t) is not null), Is.EqualTo(new[] { 1, 2, 3 }));
    }

    [Test]
    public void TimeGoesBeforeANumberWithinIt()
    {
        var layer = new EntityLayer(Parsed, [], [Value(ValueKind.Cardinal, 6, 7), Value(ValueKind.Date, 6, 8)]);
        Assert.That(layer.ValueAt(6)?.Type, Is.EqualTo(ValueKind.Date));
        Assert.That(layer.ValueAt(7)?.Type, Is.EqualTo(ValueKind.Date));
        Assert.That(layer.ValueAt(5), Is.Null);
    }

    [Test]
    public void OfTwoNumbersTheFirstStays()
    {
        var layer = new EntityLayer(Parsed, [], [Value(ValueKind.Quantity, 6, 8), Value(ValueKind.Cardinal, 6, 7)]);
        Assert.That(layer.ValueAt(6)?.Type, Is.EqualTo(ValueKind.Cardinal));
        Assert.That(layer.ValueAt(7)?.Type, Is.EqualTo(ValueKind.Quantity));
    }

    [TestCase(ValueKind.Date, true)]
    [TestCase(ValueKind.Set, true)]
    [TestCase(ValueKind.Money, false)]
    [TestCase(ValueKind.Ordinal, false)]
    public void FourKindsOfValuesAreTimes(ValueKind kind, bool isTime) => Assert.That(Value(kind, 6, 7).IsTime, Is.EqualTo(isTime));

    [Test]
    public void EntityIsFoundByAnyOfItsMentions()
    {
        var layer = new EntityLayer(Parsed, [Nominal(0, 2, 1), Name(3, 4), Nominal(6, 8, 7)], []);
        var city = new Entity
        {
            Index = 0,
            Type = EntityType.Settlement,
            Name = "Mosul",
            Mentions = [layer.Mentions[0], layer.Mentions[1]]
        };
        var resolved = new ResolvedEntities(layer, [city]);
        Assert.That(resolved.EntityOf(0), Is.SameAs(city));
        Assert.That(resolved.EntityOf(1), Is.SameAs(city));
        Assert.That(resolved.EntityOf(2), Is.Null);
        Assert.That(resolved.EntityOf(-1), Is.Null);
    }

    [Test]
    public void NestedMentionIsNoneOfTheLayers()
    {
        var layer = new EntityLayer(Parsed, [Name(1, 4)], []);
        var nested = Name(3, 4) with { Index = -1, IsNested = true };
        var city = new Entity { Index = 0, Type = EntityType.Settlement, Name = "Mosul", Mentions = [nested] };
        Assert.That(new ResolvedEntities(layer, [city]).EntityOf(0), Is.Null);
    }

    private static EntityMention Name(int first, int end) => Mention(first, end, end - 1, MentionKind.Name);

    private static EntityMention Nominal(int first, int end, int head) => Mention(first, end, head, MentionKind.Nominal);

    private static EntityMention Mention(int first, int end, int head, MentionKind kind) => new()
    {
        Span = Parsed.Tokens.SpanOf(first, end),
        FirstToken = first,
        EndToken = end,
        Head = head,
        Kind = kind,
        Label = EntityLabel.Gpe,
        Type = EntityType.Settlement,
    };

    private static ValueMention Value(ValueKind kind, int first, int end) =>
        new(-1, kind, Parsed.Tokens.SpanOf(first, end), first, end, "9");
}
