using System.CommandLine;
using NewsExtraction.Models;
using NewsExtraction.Models.Network;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Syntax;

/// <summary><c>train syntax</c>: the network that tags and parses.</summary>
internal static class TrainSyntaxCommand
{
    public static Command Create()
    {
        var treebank = new Option<FileInfo[]>("--treebank") { Description = "Treebanks to learn from, CoNLL-U.", Required = true, AllowMultipleArgumentsPerToken = true };
        var silver = new Option<FileInfo[]>("--silver") { Description = "Machine-parsed text (CoNLL-U, .gz allowed), used in the first epochs.", AllowMultipleArgumentsPerToken = true };
        var dev = new Option<FileInfo[]>("--dev") { Description = "Treebanks to measure on after each epoch.", AllowMultipleArgumentsPerToken = true };
        var vectors = new Option<FileInfo?>("--vectors") { Description = "Word vectors made by 'train vectors'." };
        var output = new Option<FileInfo>("--out") { Description = "The model file to write.", Required = true };
        var date = new Option<string>("--date") { Description = "Day to note in the model, YYYY-MM-DD.", Required = true };
        var checkpoint = new Option<FileInfo?>("--checkpoint") { Description = "Written after each epoch; where it exists, training goes on from it." };
        var epochs = new Option<int>("--epochs") { DefaultValueFactory = _ => 24 };
        var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1 };
        var layers = new Option<int>("--layers") { DefaultValueFactory = _ => 3 };
        var width = new Option<int>("--feature-width") { DefaultValueFactory = _ => 128 };
        var vectorWidth = new Option<int>("--vector-width") { DefaultValueFactory = _ => 64 };
        var rate = new Option<float>("--rate") { DefaultValueFactory = _ => 0.002f };
        var share = new Option<float>("--silver-share") { DefaultValueFactory = _ => 1.5f };
        var weight = new Option<float>("--silver-weight") { DefaultValueFactory = _ => 0.5f };
        var drop = new Option<float>("--drop") { Description = "Dropping of units between layers.", DefaultValueFactory = _ => 0.2f };
        var headlines = new Option<float>("--headline-share") { Description = "Headlines made of sentences in each epoch, as a multiple of the treebanks' sentences.", DefaultValueFactory = _ => 0.12f };
        var command = new Command("syntax", "Trains the network that finds tags and dependency trees.")
        {
            treebank, silver, dev, vectors, output, date, checkpoint, epochs, seed, layers, width, vectorWidth, rate, share, weight, drop, headlines,
        };
        command.SetAction(parsed =>
        {
            var log = Console.Out;
            var gold = parsed.GetRequiredValue(treebank).SelectMany(f => Treebank.Read(f.FullName)).ToList();
            var machine = (parsed.GetValue(silver) ?? []).SelectMany(f => Treebank.Read(f.FullName)).ToList();
            var sets = (parsed.GetValue(dev) ?? []).Select(f => (f.Name, Sentences: Treebank.Read(f.FullName))).ToList();
            var vectorFile = parsed.GetValue(vectors) is { } path ? VectorFile.Read(path.FullName) : null;
            var settings = new SyntaxSettings
            {
                Epochs = parsed.GetValue(epochs),
                Seed = parsed.GetValue(seed),
                Layers = parsed.GetValue(layers),
                TagLayer = Math.Min(2, parsed.GetValue(layers)),
                FeatureWidth = parsed.GetValue(width),
                VectorWidth = parsed.GetValue(vectorWidth),
                Rate = parsed.GetValue(rate),
                SilverShare = parsed.GetValue(share),
                SilverWeight = parsed.GetValue(weight),
                HeadlineShare = parsed.GetValue(headlines),
                HeadDropout = parsed.GetValue(drop),
                Dropout = new EncoderDropout(Layer: parsed.GetValue(drop)),
            };
            log.WriteLine($"{gold.Count} sentences, {gold.Sum(s => s.Count)} words; machine-parsed {machine.Count} sentences");
            var trainer = new SyntaxTrainer(gold, machine, vectorFile, settings, log);
            var data = string.Join(", ", parsed.GetRequiredValue(treebank).Concat(parsed.GetValue(silver) ?? []).Select(f => f.Name));
            byte[] Export() => trainer.Export(data, "CC BY-SA 4.0", parsed.GetRequiredValue(date));
            trainer.Train(parsed.GetValue(checkpoint)?.FullName, _ =>
            {
                var model = Export();
                File.WriteAllBytes(parsed.GetRequiredValue(output).FullName, model);
                var network = SyntaxNetwork.Read(ModelFile.Read("syntax", new MemoryStream(model)));
                foreach (var (name, sentences) in sets) log.WriteLine($"  {name} {SyntaxScores.Measure(network, sentences)}");
                log.Flush();
            });
        });
        return command;
    }
}
