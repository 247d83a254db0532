using System.CommandLine;
using NewsExtraction.Entities;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Text;
using NewsExtraction.Training.Names.Teacher;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Names;

/// <summary><c>train names</c>: the network that finds names.</summary>
internal static class TrainNamesCommand
{
    public static Command Create()
    {
        var sets = new Option<string[]>("--set")
        {
            Required = true,
            Description = "CONVENTION=FILE or CONVENTION*WEIGHT=FILE; the first is the convention to be imitated.",
            AllowMultipleArgumentsPerToken = true
        };
        var development = new Option<string[]>("--dev") { Description = "Files to measure on.", AllowMultipleArgumentsPerToken = true };
        var lists = new Option<string>("--lists") { Required = true };
        var clusterFile = new Option<string?>("--clusters") { Description = "Word clusters, where a teacher is linear." };
        var vectors = new Option<string?>("--vectors") { Description = "Word vectors made by 'train vectors'." };
        var output = new Option<string>("--out") { Required = true };
        var date = new Option<string>("--date") { Required = true };
        var checkpoint =
            new Option<string?>("--checkpoint") { Description = "Written after each epoch; where it exists, training goes on from it." };
        var epochs = new Option<int>("--epochs") { DefaultValueFactory = _ => 16 };
        var every = new Option<int>("--measure-every") { DefaultValueFactory = _ => 4 };
        var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1 };
        var layers = new Option<int>("--layers") { DefaultValueFactory = _ => 2 };
        var width = new Option<int>("--feature-width") { DefaultValueFactory = _ => 128 };
        var vectorWidth = new Option<int>("--vector-width") { DefaultValueFactory = _ => 64 };
        var learnt = new Option<int>("--learnt") { DefaultValueFactory = _ => 10_000 };
        var known = new Option<int>("--known") { Description = "Words with a vector, at most.", DefaultValueFactory = _ => 32_000 };
        var hashed = new Option<int>("--hashed") { DefaultValueFactory = _ => 1 << 15 };
        var rate = new Option<float>("--rate") { DefaultValueFactory = _ => 0.002f };
        var drop = new Option<float>("--drop") { Description = "Dropping of units between layers.", DefaultValueFactory = _ => 0.25f };
        var dropFeature = new Option<float>("--drop-feature") { DefaultValueFactory = _ => 0.1f };
        var dropWord = new Option<float>("--drop-word") { DefaultValueFactory = _ => 0.1f };
        var share = new Option<float>(
            "--machine-share")
        {
            Description = "Marked sentences of the first epoch, as a multiple of the others; they become fewer.",
            DefaultValueFactory = _ => 2f
        };
        var fade = new Option<float>("--machine-fade")
        {
            Description = "Share of them that is gone by the end, 0 to 1.",
            DefaultValueFactory = _ => 1f
        };
        var untold = new Option<float>("--untold")
        {
            Description = "Chance that a sentence is not told its convention.",
            DefaultValueFactory = _ => 0.3f
        };
        var cased = new Option<float>("--case-share") { DefaultValueFactory = _ => 0.08f };
        var teachers =
            new Option<string[]>("--teacher")
            {
                Description = "Trained models that mark raw text together.",
                AllowMultipleArgumentsPerToken = true
            };
        var text = new Option<string?>(
            "--text")
        { Description = "Raw text for the teachers to mark, articles between blank lines; .gz allowed." };
        var marks = new Option<string[]>("--marks")
        {
            Description = "Text that 'train name-teacher' marked.",
            AllowMultipleArgumentsPerToken = true
        };
        var words = new Option<int>("--words")
        {
            Description = "About how many words of it to take.",
            DefaultValueFactory = _ => 2_000_000
        };
        var command = new Command("names", "Trains the network that finds names.")
        {
            sets, development, lists, clusterFile, vectors, output, date, checkpoint, epochs, every, seed, layers, width, vectorWidth,
                learnt, known, hashed, rate, drop, dropFeature, dropWord, share, fade, cased, untold, teachers, text, marks, words,
        };
        command.SetAction(r =>
        {
            var settings = new NameSettings
            {
                Epochs = r.GetValue(epochs),
                Seed = r.GetValue(seed),
                Layers = r.GetValue(layers),
                FeatureWidth = r.GetValue(width),
                VectorWidth = r.GetValue(vectorWidth),
                LearntWords = r.GetValue(learnt),
                Words = r.GetValue(known),
                HashedRows = r.GetValue(hashed),
                Rate = r.GetValue(rate),
                LabelDropout = r.GetValue(drop),
                MachineShare = r.GetValue(share),
                MachineFade = r.GetValue(fade),
                CaseShare = r.GetValue(cased),
                SourceDropout = r.GetValue(untold),
                Dropout = new EncoderDropout(Layer: r.GetValue(drop), Feature: r.GetValue(dropFeature), Word: r.GetValue(dropWord)),
            };
            var given = NameSet.ReadAll(r.GetValue(sets)!);
            var lexicon = new NameLexicon(NameCommands.Open(r.GetValue(lists)!), NameCommands.Words);
            if (r.GetValue(text) is { } raw && r.GetValue(teachers) is { Length: > 0 } models)
            {
                var teacher = new NameTeacher(NameCommands.Ensemble(models, r.GetValue(clusterFile), convention: 0), lexicon);
                given.Add(new NameSet([.. teacher.Mark(raw, r.GetValue(words))], 0, 1, true));
                Console.WriteLine($"{given[^1].Documents.Count:N0} articles marked");
            }

            foreach (var marked in r.GetValue(marks) ?? [])
            {
                given.Add(new NameSet([.. NameMarks.Read(marked, Tokenizer.From(ModelSource.Package))], 0, 1, true));
                Console.WriteLine($"{given[^1].Documents.Count:N0} marked articles read");
            }

            var gold = NameCommands.Gold(r.GetValue(development) ?? []);
            var trainer = new NameNetworkTrainer(given, lexicon, r.GetValue(vectors) is { } path ? VectorFile.Read(path) : null, settings,
                Console.Out);
            var data = string.Join(", ", r.GetValue(sets)!.Select(Path.GetFileName));
            trainer.Train(r.GetValue(checkpoint), epoch =>
            {
                if (epoch % r.GetValue(every) != 0 && epoch != settings.Epochs) return;
                File.WriteAllBytes(r.GetValue(output)!, trainer.Export(data, "see models/MODELS.md", r.GetValue(date)!));
                NameCommands.Measure(new NameNetwork(NameCommands.Open(r.GetValue(output)!)), lexicon, gold, null);
                Console.Out.Flush();
            });
        });
        return command;
    }
}
