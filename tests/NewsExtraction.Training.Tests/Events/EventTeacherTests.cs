using System.Text.Json.Nodes;
using NewsExtraction.Training.Events;
using NewsExtraction.Training.Events.Teacher;
using NewsExtraction.Training.Tests.Transformer;
using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Tests.Events;

/// <summary>The large network that annotates raw articles for the small models of events.</summary>
public sealed class EventTeacherTests
{
    private static readonly string[] People = ["Maria Novak", "Pavel Dvorak", "Anna Horvat"];

    private static readonly string[] Places = ["Ruritania", "Lowick", "Strelsau"];

    private static readonly NewsExtractor Rules = new NewsExtractorBuilder().RulesOnly().Build();

    [Test]
    public void TwoTrainingsMarkAlike()
    {
        var first = Mark(epochs: 20);
        var second = Mark(epochs: 20);

        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void WhatWasLearntIsMarkedInTheFormOfAnnotatedArticles()
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "marked-" + Guid.NewGuid().ToString("N"));
        try
        {
            File.WriteAllText(path, $"[{Mark(epochs: 60)}]");
            var article = GoldArticles.Read([path]).Single();
            var mention = article.Mentions.Single(m => !m.IsOptional);
            Assert.That(mention.Type, Is.EqualTo("PeopleDetained"));
            Assert.That(Texts(article, mention.Trigger), Is.EqualTo(new[] { "arrested" }));
            Assert.That(mention.Realis, Is.EqualTo(Realis.Asserted));
            Assert.That(Texts(article, mention.Fillers.Where(f => f.Role == "Detainee" && !f.IsOptional).Select(f => f.Span)),
                Is.EqualTo(new[] { "Maria Horvat" }));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IEnumerable<string> Texts(GoldArticle article, IEnumerable<TextSpan> spans) =>
        spans.Select(s => article.Input.Text[s.Start..s.End]);

    private static string Mark(int epochs)
    {
        using var files = new TinyEncoder();
        var pieces = new WordPieces(files.Pieces);
        GoldArticle[] taught = [.. from person in People from place in Places select Taught(person, place)];
        var labels = new EventLabels(taught);
        var trainer = new EventTeacherTrainer(
            [.. taught.SelectMany(a => new EventTexts(pieces, labels).Cut(Rules.Pipeline.Analyze(a.Input.Text), a))],
            labels,
            new PretrainedEncoder(new OnnxWeights(files.Weights)),
            null,
            new EventTeacherSettings
            {
                Epochs = epochs,
                BatchPieces = 60,
                LeastFrequency = 1,
                HashedRows = 256,
                FeatureWidth = 16,
                VectorWidth = 16,
                Rate = 0.02f,
            },
            TextWriter.Null);
        trainer.Train(null, () => { });
        JsonObject? marked = null;
        trainer.Use(() => marked = new EventMarker(trainer.Network, labels, pieces, Rules.Pipeline)
            .Mark(new ArticleInput("Police arrested Maria Horvat in Lowick on Monday.", Id: "new")));
        return marked!.ToJsonString();
    }

    private static GoldArticle Taught(string person, string place)
    {
        var text = $"Police arrested {person} in {place} on Monday. The weather was fine.";
        var start = text.IndexOf(person, StringComparison.Ordinal);
        return new GoldArticle(person, new ArticleInput(text),
        [
            new GoldMention("PeopleDetained", [new TextSpan(7, 15)], false, 1)
            {
                Realis = Realis.Asserted,
                Fillers = [new GoldFiller("Detainee", new TextSpan(start, start + person.Length), false)],
            },
        ]);
    }
}
