using NewsExtraction.Entities;
using NewsExtraction.Lexicons;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

/// <summary>Out of the scores of labels come the names of an article.</summary>
internal sealed class NameDecoderTests
{
    private static readonly NameLexicon Lexicon = SmallLexicons.Names(("Lowick", NameClasses.LargeCity));

    [Test]
    public void WordsOfOneNameStandTogether()
    {
        var names = Find("they met Anna Maria Novak in Lowick",
            new()
            {
                ["Anna"] = Person(NameLabels.Begin),
                ["Maria"] = Person(NameLabels.Inside),
                ["Novak"] = Person(NameLabels.Last),
                ["Lowick"] = NameLabels.Of(NameType.Place, NameLabels.Unit)
            });
        Assert.That(names.Select(n => (n.First, n.End, n.Type)),
            Is.EqualTo(new[] { (2, 5, NameType.Person), (6, 7, NameType.Place) }));
    }

    [Test]
    public void NamesSideBySideStayTwo()
    {
        var names = Find("they met Anna Maria", new() { ["Anna"] = Person(NameLabels.Unit), ["Maria"] = Person(NameLabels.Unit) });
        Assert.That(names.Select(n => (n.First, n.End)), Is.EqualTo(new[] { (2, 3), (3, 4) }));
    }

    [Test]
    public void NameThatBeginsAndDoesNotEndIsNone()
    {
        var names = Find("they met Anna in May", new() { ["Anna"] = Person(NameLabels.Begin) });
        Assert.That(names, Is.Empty);
    }

    [Test]
    public void SureScoresGiveSureNames()
    {
        var sure = Find("they met Anna", new() { ["Anna"] = Person(NameLabels.Unit) }, 12);
        var unsure = Find("they met Anna", new() { ["Anna"] = Person(NameLabels.Unit) }, 4);
        Assert.That(sure.Single().Probability, Is.GreaterThan(0.99f).And.LessThanOrEqualTo(1f));
        Assert.That(unsure.Single().Probability, Is.LessThan(sure.Single().Probability).And.GreaterThan(0.5f));
    }

    [Test]
    public void WordThatCouldBeNoNameIsNotAsked()
    {
        var names = Find("they met anna 12 !", new() { ["anna"] = Person(NameLabels.Unit), ["12"] = Person(NameLabels.Unit) });
        Assert.That(names, Is.Empty);
    }

    [Test]
    public void NameEndsWithItsSentence()
    {
        var names = Find("they met Anna | Maria left", new() { ["Anna"] = Person(NameLabels.Begin), ["Maria"] = Person(NameLabels.Last) });
        Assert.That(names, Is.Empty);
    }

    [Test]
    public void LongArticleIsReadInSeveralBatches()
    {
        var text = string.Join(" | ", Enumerable.Repeat("they say it was all over when they met Anna at the gate of the hall", 40));
        var scorer = new ByWord(new() { ["Anna"] = Person(NameLabels.Unit) }, 9);
        var names = new List<FoundName>();
        new NameDecoder(scorer, Lexicon).Find(PlainText.Of(text), names);
        Assert.That(names, Has.Count.EqualTo(40));
        Assert.That(names.Select(n => n.First), Is.Ordered);
        Assert.That(scorer.Calls, Is.GreaterThan(1));
        Assert.That(scorer.Sentences, Is.EqualTo(Enumerable.Range(0, 40)));
    }

    [Test]
    public void SentenceWithoutCapitalsAndNamesIsNotScored()
    {
        var scorer = new ByWord([], 9);
        new NameDecoder(scorer, Lexicon).Find(PlainText.Of("The dog ran | they met Anna | it is so"), []);
        Assert.That(scorer.Sentences, Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public void EmptyArticleHasNoNames() => Assert.That(Find("", []), Is.Empty);

    [Test]
    public void CancellationIsHonoured() =>
        Assert.That(
            () => new NameDecoder(new ByWord([], 9), Lexicon)
                .Find(PlainText.Of("they met Anna"), [], new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void ScorersThatJudgeTogetherAreAveraged()
    {
        var forAPerson = new ByWord(new() { ["Anna"] = Person(NameLabels.Unit) }, 8);
        var forAPlace = new ByWord(new() { ["Anna"] = NameLabels.Of(NameType.Place, NameLabels.Unit) }, 12);
        var names = new List<FoundName>();
        new NameDecoder(new NameEnsemble(forAPerson, forAPlace), Lexicon).Find(PlainText.Of("they met Anna"), names);
        Assert.That(names.Single().Type, Is.EqualTo(NameType.Place));
        Assert.That(names.Single().Probability, Is.LessThan(0.9f));
    }

    [Test]
    public void StepsThatJudgeTogetherAreAveraged()
    {
        var ensemble = new NameEnsemble(new ByWord([], 1, step: 4), new ByWord([], 1, step: -2));
        Assert.That(ensemble.Steps.ToArray(), Is.All.EqualTo(1));
    }

    private static int Person(int place) => NameLabels.Of(NameType.Person, place);

    private static List<FoundName> Find(string text, Dictionary<string, int> labels, float score = 9)
    {
        var names = new List<FoundName>();
        new NameDecoder(new ByWord(labels, score), Lexicon).Find(PlainText.Of(text), names);
        return names;
    }

    /// <summary>Gives each word's label its score; all others have none.</summary>
    private sealed class ByWord(Dictionary<string, int> labels, float score, float step = 0) : INameScorer
    {
        private readonly float[] _steps = Enumerable.Repeat(step, NameLabels.Width * NameLabels.Width).ToArray();

        public int Calls { get; private set; }

        public List<int> Sentences { get; } = [];

        public ReadOnlySpan<float> Steps => _steps;

        public void Add(NameWords words, NameEvidence evidence, ReadOnlySpan<int> sentences, float weight, Span<float> scores)
        {
            Calls++;
            var row = 0;
            foreach (var s in sentences)
            {
                Sentences.Add(s);
                var sentence = words.Text.Sentences[s];
                for (var t = sentence.FirstToken; t < sentence.EndToken; t++, row++)
                    if (labels.TryGetValue(words.Text.Word(t), out var label)) scores[row * NameLabels.Width + label] += weight * score;
            }
        }
    }
}
