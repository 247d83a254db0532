using System.CommandLine;
using NewsExtraction.Entities;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Text;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Names.Linear;

/// <summary>The commands that make word clusters and the linear recogniser.</summary>
internal static class LinearNameCommands
{
    /// <summary><c>train clusters</c>: word clusters, which the linear recogniser uses.</summary>
    public static Command TrainClusters()
    {
        var text = new Argument<string>("text") { Description = "Raw text, plain or gzipped, articles between blank lines." };
        var classes = new Option<int[]>("--classes") { DefaultValueFactory = _ => [64, 256, 800], AllowMultipleArgumentsPerToken = true };
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 8 };
        var output = new Option<string>("--out") { Required = true };
        var date = new Option<string>("--date") { Required = true };
        var command = new Command("clusters", "Learns word clusters from raw text.") { text, classes, rounds, output, date };
        command.SetAction(r =>
        {
            var learner = new ClusterLearner(Tokenizer.From(ModelSource.Package), Console.Out);
            learner.Read(r.GetValue(text)!);
            File.WriteAllBytes(r.GetValue(output)!,
                learner.Learn(r.GetValue(classes)!, r.GetValue(rounds), "raw news text (statistics only)", "MIT", r.GetValue(date)!));
        });
        return command;
    }

    /// <summary><c>train linear-names</c>: a linear recogniser, which the network learns from.</summary>
    public static Command TrainModel()
    {
        var sets = new Option<string[]>("--set")
        {
            Required = true,
            Description = "NAME=FILE or NAME*WEIGHT=FILE; the first is the main set.",
            AllowMultipleArgumentsPerToken = true
        };
        var development =
            new Option<string[]>("--dev") { Description = "Files to measure on after each epoch.", AllowMultipleArgumentsPerToken = true };
        var lists = new Option<string>("--lists") { Required = true };
        var clusterFile = new Option<string>("--clusters") { Required = true };
        var output = new Option<string?>("--out");
        var date = new Option<string>("--date") { Required = true };
        var errorFile = new Option<string?>("--errors") { Description = "Where to list the mistakes of the last measurement." };
        var rows = new Option<int>("--rows") { DefaultValueFactory = _ => 120_000, Description = "How many features to keep." };
        var epochs = new Option<int>("--epochs") { DefaultValueFactory = _ => 12 };
        var bits = new Option<int>("--bits") { DefaultValueFactory = _ => 20 };
        var rate = new Option<float>("--rate") { DefaultValueFactory = _ => 0.1f };
        var dropout = new Option<float>("--dropout") { DefaultValueFactory = _ => 0.25f };
        var shrink = new Option<float>("--shrink") { DefaultValueFactory = _ => 0f };
        var cased = new Option<float>(
            "--case-share")
        {
            Description = "Share of sentences that are learnt in capitals, title case or lower case instead.",
            DefaultValueFactory = _ => 0f
        };
        var command = new Command("linear-names", "Trains the linear recogniser of names.") { sets, development, lists, clusterFile, output,
            date, errorFile, rows, epochs, bits, rate, dropout, shrink, cased };
        command.SetAction(r =>
        {
            var lexicon = new NameLexicon(NameCommands.Open(r.GetValue(lists)!), NameCommands.Words);
            var clusters = new WordClusters(NameCommands.Open(r.GetValue(clusterFile)!));
            var trainer = new LinearNameTrainer(lexicon, clusters, r.GetValue(bits))
            {
                Rate = r.GetValue(rate),
                Dropout = r.GetValue(dropout),
                Shrink = r.GetValue(shrink)
            };
            var random = new SeededRandom(77);
            var main = true;
            foreach (var set in r.GetValue(sets)!)
            {
                var cut = set.IndexOf('=', StringComparison.Ordinal);
                var parts = set[..cut].Split('*');
                var weight = parts.Length > 1 ? float.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 1;
                var shared = main || parts[0].EndsWith('+');
                parts[0] = parts[0].TrimEnd('+');
                foreach (var document in NameCorpus.Read(parts[0], set[(cut + 1)..], Tokenizer.From(ModelSource.Package)))
                    trainer.Add(CaseVariation.Of(document, r.GetValue(cased), new bool[document.Text.Sentences.Count], random) ?? document,
                        shared, weight);

                Console.WriteLine($"{parts[0]}: {trainer.Chains:N0} chains so far");
                main = false;
            }

            var gold = NameCommands.Gold(r.GetValue(development) ?? []);
            var last = r.GetValue(epochs);
            for (var epoch = 1; epoch <= last; epoch++)
            {
                var watch = System.Diagnostics.Stopwatch.StartNew();
                trainer.Epoch(epoch, trainer.Rate * (1 - 0.9f * (epoch - 1) / last));
                Console.WriteLine($"epoch {epoch}: {watch.Elapsed.TotalSeconds:F1} s");
                if (epoch > last / 2) trainer.Remember();
                if (epoch == last) trainer.UseMean();
                if (epoch % 3 == 0 || epoch == last)
                {
                    using var errors = epoch == last && r.GetValue(errorFile) is { } path ? File.CreateText(path) : null;
                    NameCommands.Measure(trainer, lexicon, gold, errors);
                }
            }

            if (r.GetValue(output) is { } outPath)
            {
                var bytes = trainer.Compile(r.GetValue(rows), string.Join(", ", r.GetValue(sets)!.Select(s => Path.GetFileName(s))),
                    "see models/MODELS.md", r.GetValue(date)!);
                File.WriteAllBytes(outPath, bytes);
                Console.WriteLine($"{bytes.Length:N0} bytes; as written:");
                NameCommands.Measure(new LinearNameModel(NameCommands.Open(outPath), clusters), lexicon, gold, null);
            }
        });
        return command;
    }
}
