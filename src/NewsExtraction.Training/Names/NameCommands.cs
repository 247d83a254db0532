using System.CommandLine;
using NewsExtraction.Entities;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Text;
using NewsExtraction.Training.Names.Linear;
using NewsExtraction.Training.Names.Teacher;

namespace NewsExtraction.Training.Names;

/// <summary>The commands that make the name lists and measure recognisers.</summary>
internal static class NameCommands
{
    private const string ListSources =
        "GeoNames (CC BY 4.0), Who's On First (CC0, CC BY), Natural Earth (public domain), Phoenix dictionaries (MIT), US Census 1990 "
            + "(public domain), popular names by country (CC0), hexorx/countries (MIT), own lists";

    /// <summary>The shipped lists of words that stand in and around names.</summary>
    public static WordLists Words => WordLists.From(ModelSource.Package);

    public static void AddTo(Command train)
    {
        train.Subcommands.Add(TrainNameLists());
        train.Subcommands.Add(LinearNameCommands.TrainClusters());
        train.Subcommands.Add(LinearNameCommands.TrainModel());
        train.Subcommands.Add(TrainTeacherCommand.Create());
        train.Subcommands.Add(TrainNamesCommand.Create());
    }

    /// <summary><c>evaluate names FILE...</c>: F1 by class of a recogniser on files of annotated articles.</summary>
    public static Command Evaluate()
    {
        var files = new Argument<string[]>("files") { Description = "JSON lines: id, text, entities (start, end, type)." };
        var weights = new Option<string[]>("--weights")
        {
            Description = "Models other than the shipped one; several judge together.",
            AllowMultipleArgumentsPerToken = true
        };
        var convention =
            new Option<int>("--as")
            {
                Description = "Number of the convention of annotation that networks imitate, -1 for none.",
                DefaultValueFactory = _ => -1
            };
        var clusterFile = new Option<string?>("--clusters") { Description = "Word clusters, where one of the models is linear." };
        var errorFile = new Option<string?>("--errors") { Description = "Where to list the mistakes." };
        var command = new Command("names", "Measures the name recogniser.") { files, weights, convention, clusterFile, errorFile };
        command.SetAction(r =>
        {
            INameScorer scorer = r.GetValue(weights) is { Length: > 0 } paths
                ? Ensemble(paths, r.GetValue(clusterFile), r.GetValue(convention)) : ShippedScorer();
            var gold = Gold(r.GetValue(files)!);
            using var errors = r.GetValue(errorFile) is { } errorPath ? File.CreateText(errorPath) : null;
            Measure(scorer, new NameLexicon(Shipped(NameLexicon.FileName), Words), gold, errors);
        });
        return command;
    }

    /// <summary>Trained models that judge together.</summary>
    /// <param name="paths">Networks and linear models; one given twice counts twice.</param>
    /// <param name="clusters">Word clusters for linear models, or null.</param>
    /// <param name="convention">Convention of annotation that networks imitate.</param>
    public static NameEnsemble Ensemble(IEnumerable<string> paths, string? clusters, int convention) =>
        new([.. paths.Select(path => Scorer(Open(path), clusters, convention))]);

    private static INameScorer Scorer(ModelFile model, string? clusters, int convention)
    {
        if (model.Header.Settings.ContainsKey("layers")) return new NameNetwork(model) { Source = convention };
        return new LinearNameModel(model,
            new WordClusters(
            Open(clusters
            ?? throw new InvalidDataException("A linear model needs the word clusters that it was trained with: give --clusters FILE."))));
    }

    private static NameEnsemble ShippedScorer() =>
        new(new LinearNameModel(Shipped(LinearNameModel.FileName), new WordClusters(Shipped(WordClusters.FileName))),
            new NameNetwork(Shipped(NameNetwork.FileName)));

    private static ModelFile Shipped(string name) => ModelSource.Package.LoadModel(name, file => file);

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
            foreach (var article in RawArticles.Read(r.GetValue(text)!))
            {
                var tokens = Tokenizer.From(ModelSource.Package).Tokenize(article);
                for (var t = 0; t < tokens.Count; t++)
                    if (tokens.Chars(t) is { Length: > 1 } word && !word.ContainsAnyExceptInRange('a', 'z'))
                        counts[tokens.Word(t)] = counts.GetValueOrDefault(tokens.Word(t)) + 1;
            }

            var compiler = new NameListCompiler(r.GetValue(folder)!);
            File.WriteAllBytes(r.GetValue(output)!, compiler.Compile(counts, ListSources, "CC BY 4.0", r.GetValue(date)!));
            Console.WriteLine($"{compiler.Count:N0} names");
        });
        return command;
    }

    public static List<(string Name, List<GoldNames> Articles)> Gold(IEnumerable<string> files) =>
        files.Select(f => (Path.GetFileNameWithoutExtension(f), GoldNames.Read(f))).ToList();

    public static void Measure(INameScorer scorer, NameLexicon lexicon, List<(string Name, List<GoldNames> Articles)> sets,
        TextWriter? errors)
    {
        var decoder = new NameDecoder(scorer, lexicon);
        var found = new List<FoundName>();
        foreach (var (name, articles) in sets)
        {
            var score = new NameScore();
            foreach (var article in articles)
            {
                found.Clear();
                var text = Tokenizer.From(ModelSource.Package).Tokenize(article.Text);
                decoder.Find(text, found);
                var before = score.Errors.Count;
                score.Add(article,
                    found.Where(n => n.Type <= NameType.Facility)
                    .Select(n => (text.Span(n.First).Start, text.Span(n.End - 1).End,
                    n.Type switch { NameType.Person => "PER", NameType.Organization => "ORG", _ => "LOC" })));
                if (errors is not null)
                    for (var i = before; i < score.Errors.Count; i++) errors.WriteLine($"{name}\t{article.Id}\t{score.Errors[i]}");
            }

            Console.WriteLine($"  {name,-16} {score.Line()}");
        }
    }

    public static ModelFile Open(string path)
    {
        using var stream = File.OpenRead(path);
        return ModelFile.Read(path, stream);
    }
}
