using System.CommandLine;
using System.Text.Json.Nodes;
using NewsExtraction.Training.Network;
using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Events.Teacher;

/// <summary><c>train event-teacher</c>: trains a large network over a pretrained encoder that finds events, and prints how well it does on
/// further articles.</summary>
internal static class TrainEventTeacherCommand
{
    public static Command Create()
    {
        var gold = new Argument<string[]>("GOLD") { Description = "Annotated articles (JSON).", Arity = ArgumentArity.OneOrMore };
        var test = new Option<string[]>("--test")
        {
            Description = "Further annotated articles, to measure on only.",
            DefaultValueFactory = _ => [],
            AllowMultipleArgumentsPerToken = true,
        };
        var encoder = new Option<string>("--encoder")
        {
            Required = true,
            Description = "A BERT encoder without case as an ONNX file (all-MiniLM-L6-v2, say)."
        };
        var vocabulary = new Option<string>("--pieces") { Required = true, Description = "Its vocabulary: vocab.txt." };
        var vectors = new Option<string?>("--vectors") { Description = "Word vectors made by 'train vectors'." };
        var epochs = new Option<int>("--epochs") { Description = "Rounds over all articles.", DefaultValueFactory = _ => 3 };
        var checkpoint =
            new Option<string?>("--checkpoint") { Description = "Written after each epoch; where it exists, training goes on from it." };
        var articles = new Option<string?>("--articles") { Description = "Raw articles to annotate afterwards: lines of {id, text}." };
        var output = new Option<string?>("--out") { Description = "Where they go, as annotated articles (JSON)." };
        var most = new Option<int>("--most") { Description = "How many of them, at most.", DefaultValueFactory = _ => int.MaxValue };
        var command = new Command("event-teacher", "Trains a large network that finds events.") { gold, test, encoder, vocabulary, vectors,
            epochs, checkpoint, articles, output, most };
        command.SetAction(parsed =>
        {
            var taught = GoldArticles.Read(parsed.GetValue(gold)!);
            var labels = new EventLabels(taught);
            var pieces = new WordPieces(parsed.GetValue(vocabulary)!);
            var pipeline = new NewsExtractorBuilder().RulesOnly().Build().Pipeline;
            List<EventText> Texts(List<GoldArticle> articles) =>
                [.. articles.SelectMany(a => new EventTexts(pieces, labels).Cut(pipeline.Analyze(a.Input.Text), a))];
            var measured = parsed.GetValue(test)!.Select(t => (Name: Path.GetFileName(t), Texts: Texts(GoldArticles.Read([t])))).ToList();
            var trainer = new EventTeacherTrainer(
                Texts(taught),
                labels,
                new PretrainedEncoder(new OnnxWeights(parsed.GetValue(encoder)!)),
                parsed.GetValue(vectors) is { } path ? VectorFile.Read(path) : null,
                new EventTeacherSettings { Epochs = parsed.GetValue(epochs) },
                Console.Out);
            var scores = new EventTeacherScores(labels);
            trainer.Train(parsed.GetValue(checkpoint),
                () => measured.ForEach(m => scores.Print(m.Name, trainer.Network, m.Texts, Console.Out)));
            if (parsed.GetValue(articles) is not { } raw || parsed.GetValue(output) is not { } file) return;
            trainer.Use(() =>
            {
                var marker = new EventMarker(trainer.Network, labels, pieces, pipeline);
                var marked = File.ReadLines(raw).Take(parsed.GetValue(most)).Select(line => JsonNode.Parse(line)!.AsObject())
                    .Select(a => marker.Mark(new ArticleInput((string)a["text"]!, Id: (string?)a["id"])));
                File.WriteAllText(file, new JsonArray([.. marked]).ToJsonString());
            });
        });
        return command;
    }
}
