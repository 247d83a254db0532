using System.CommandLine;
using NewsExtraction.English;
using NewsExtraction.Entities.Names;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Text;

namespace NewsExtraction.Training.Names;

/// <summary>The commands that make the name lists, the word clusters and the recogniser.</summary>
internal static class NameCommands
{
    private const string ListSources = "GeoNames (CC BY 4.0), Who's On First (CC0, CC BY), Natural Earth (public domain), Phoenix dictionaries (MIT), US Census 1990 (public domain), popular names by country (CC0), hexorx/countries (MIT), own lists";

    public static void AddTo(Command train)
    {
        train.Subcommands.Add(TrainNameLists());
        train.Subcommands.Add(TrainClusters());
        train.Subcommands.Add(TrainNames());
    }

    /// <summary><c>evaluate names FILE...</c>: F1 by class of a recogniser on files of annotated articles.</summary>
    public static Command Evaluate()
    {
        var files = new Argument<string[]>("files") { Description = "JSON lines: id, text, entities (start, end, type)." };
        var weights = new Option<string?>("--weights") { Description = "A model other than the shipped one." };
        var errorFile = new Option<string?>("--errors") { Description = "Where to list the mistakes." };
        var command = new Command("names", "Measures the name recogniser.") { files, weights, errorFile };
        command.SetAction(r =>
        {
            var model = r.GetValue(weights) is { } path ? Open(path) : Shipped(NameModel.FileName);
            var gold = r.GetValue(files)!.Select(f => (Path.GetFileNameWithoutExtension(f), GoldNames.Read(f))).ToList();
            using var errors = r.GetValue(errorFile) is { } errorPath ? File.CreateText(errorPath) : null;
            Measure(new NameModel(model), new NameLexicon(Shipped(NameLexicon.FileName)), new WordClusters(Shipped(WordClusters.FileName)), gold, errors);
        });
        return command;
    }

    private static ModelFile Shipped(string name)
    {
        using var stream = EnglishData.Open(name);
        return ModelFile.Read(name, stream);
    }

    private static Command TrainNameLists()
    {
        var folder = new Argument<string>("gazetteers") { Description = "Folder of gazetteer tables." };
        var text = new Option<string>("--text") { Required = true, Description = "Raw text, to know common words." };
        var output = new Option<string>("--out") { Required = true };
        var date = new Option<string>("--date") { Required = true };
        var command = new Command("name-lists", "Compiles the name lists.") { folder, text, output, date };
        command.SetAction(r =>
        {
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var article in ClusterLearner.Articles(r.GetValue(text)!))
            {
                var tokens = Tokenizer.English.Tokenize(article);
                for (var t = 0; t < tokens.Count; t++)
                    if (tokens.Chars(t) is { Length: > 1 } word && !word.ContainsAnyExceptInRange('a', 'z')) counts[tokens.Word(t)] = counts.GetValueOrDefault(tokens.Word(t)) + 1;
            }

            var compiler = new NameListCompiler(r.GetValue(folder)!);
            File.WriteAllBytes(r.GetValue(output)!, compiler.Compile(counts, ListSources, "CC BY 4.0", r.GetValue(date)!));
            Console.WriteLine($"{compiler.Count:N0} names");
        });
        return command;
    }

    private static Command TrainClusters()
    {
        var text = new Argument<string>("text") { Description = "Raw text, plain or gzipped, articles between blank lines." };
        var classes = new Option<int[]>("--classes") { DefaultValueFactory = _ => [64, 256, 800], AllowMultipleArgumentsPerToken = true };
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 8 };
        var output = new Option<string>("--out") { Required = true };
        var date = new Option<string>("--date") { Required = true };
        var command = new Command("clusters", "Learns word clusters from raw text.") { text, classes, rounds, output, date };
        command.SetAction(r =>
        {
            var learner = new ClusterLearner(Tokenizer.English, Console.Out);
            learner.Read(r.GetValue(text)!);
            File.WriteAllBytes(r.GetValue(output)!, learner.Learn(r.GetValue(classes)!, r.GetValue(rounds), "raw news text (statistics only)", "MIT", r.GetValue(date)!));
        });
        return command;
    }

    private static Command TrainNames()
    {
        var sets = new Option<string[]>("--set") { Required = true, Description = "NAME=FILE or NAME*WEIGHT=FILE; the first is the main set.", AllowMultipleArgumentsPerToken = true };
        var development = new Option<string[]>("--dev") { Description = "Files to measure on after each epoch.", AllowMultipleArgumentsPerToken = true };
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
        var command = new Command("names", "Trains the name recogniser.") { sets, development, lists, clusterFile, output, date, errorFile, rows, epochs, bits, rate, dropout, shrink };
        command.SetAction(r =>
        {
            var lexicon = new NameLexicon(Open(r.GetValue(lists)!));
            var clusters = new WordClusters(Open(r.GetValue(clusterFile)!));
            var trainer = new NameTrainer(lexicon, clusters, r.GetValue(bits)) { Rate = r.GetValue(rate), Dropout = r.GetValue(dropout), Shrink = r.GetValue(shrink) };
            var main = true;
            foreach (var set in r.GetValue(sets)!)
            {
                var cut = set.IndexOf('=', StringComparison.Ordinal);
                var parts = set[..cut].Split('*');
                var weight = parts.Length > 1 ? float.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 1;
                var shared = main || parts[0].EndsWith('+');
                parts[0] = parts[0].TrimEnd('+');
                foreach (var document in NameCorpus.Read(parts[0], set[(cut + 1)..], Tokenizer.English)) trainer.Add(document, shared, weight);
                Console.WriteLine($"{parts[0]}: {trainer.Chains:N0} chains so far");
                main = false;
            }

            var gold = (r.GetValue(development) ?? []).Select(f => (Path.GetFileNameWithoutExtension(f), GoldNames.Read(f))).ToList();
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
                    Measure(trainer, lexicon, clusters, gold, errors);
                }
            }

            if (r.GetValue(output) is { } outPath)
            {
                var bytes = trainer.Compile(r.GetValue(rows), string.Join(", ", r.GetValue(sets)!.Select(s => Path.GetFileName(s))), "see models/MODELS.md", r.GetValue(date)!);
                File.WriteAllBytes(outPath, bytes);
                Console.WriteLine($"{bytes.Length:N0} bytes; as written:");
                Measure(new NameModel(Open(outPath)), lexicon, clusters, gold, null);
            }
        });
        return command;
    }

    private static void Measure(INameScorer scorer, NameLexicon lexicon, WordClusters clusters, List<(string Name, List<GoldNames> Articles)> sets, TextWriter? errors)
    {
        var decoder = new NameDecoder(scorer, lexicon, clusters);
        var found = new List<FoundName>();
        foreach (var (name, articles) in sets)
        {
            var score = new NameScore();
            foreach (var article in articles)
            {
                found.Clear();
                var text = Tokenizer.English.Tokenize(article.Text);
                decoder.Find(text, found);
                var before = score.Errors.Count;
                score.Add(article, found.Where(n => n.Type <= NameType.Facility).Select(n => (text.Span(n.First).Start, text.Span(n.End - 1).End, n.Type switch { NameType.Person => "PER", NameType.Organization => "ORG", _ => "LOC" })));
                if (errors is not null)
                    for (var i = before; i < score.Errors.Count; i++) errors.WriteLine($"{name}\t{article.Id}\t{score.Errors[i]}");
            }

            Console.WriteLine($"  {name,-16} {score.Line()}");
        }
    }

    private static ModelFile Open(string path)
    {
        using var stream = File.OpenRead(path);
        return ModelFile.Read(path, stream);
    }
}
