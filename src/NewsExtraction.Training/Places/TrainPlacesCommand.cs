using System.CommandLine;
using System.Globalization;
using System.Text;
using NewsExtraction.Places;
using NewsExtraction.Training.Ranking;

namespace NewsExtraction.Training.Places;

/// <summary><c>train places FILE...</c>: learns how much each sign weighs that a place name
/// means this entry of the gazetteer and not that.</summary>
internal static class TrainPlacesCommand
{
    private const double Near = 161;
    private const int Rounds = 3;

    // Set by hand: the local papers among the articles each speak of one country and rarely name it.
    private static readonly (PlaceSign Sign, double Weight)[] Given =
        [(PlaceSign.CountryShare, 0.7), (PlaceSign.CountryBeside, 1.6), (PlaceSign.CountryNamed, 1.6),
            (PlaceSign.Contained, 3), (PlaceSign.NotContained, -3)];

    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files")
        {
            Description = "Articles with resolved places, one JSON object a line.",
            Arity = ArgumentArity.OneOrMore
        };
        var output = new Option<FileInfo>("--out") { Description = "Table of weights to write.", Required = true };
        var text = new Option<FileInfo>("--text")
        {
            Description = "Raw news, compressed: how often it names each country.",
            Required = true
        };
        var command = new Command("places", "Learns the weights that rank the readings of place names.") { files, text, output };
        command.SetAction(result =>
            Train(result.GetRequiredValue(files), result.GetRequiredValue(text), result.GetRequiredValue(output)));
        return command;
    }

    private static void Train(FileInfo[] files, FileInfo text, FileInfo output)
    {
        var analysis = new PlaceAnalysis();
        var news = CountryNews.Rows(text, analysis.Gazetteer);
        var resolver = new PlaceResolver(analysis.Gazetteer, new PlaceRanker(new MemoryStream(Encoding.UTF8.GetBytes(news))));
        var articles = new List<(List<PlaceName> Names, List<(PlaceName Name, bool[] Right)> Cases)>();
        foreach (var document in files.SelectMany(f => PlaceDocument.Read(f.FullName)))
        {
            var names = resolver.Names(analysis.Entities(document));
            articles.Add((names, Cases(document, names)));
        }

        // Two halves judge each other before all articles give the weights that ship.
        var (even, odd) = (articles.Where((_, i) => i % 2 == 0).ToList(), articles.Where((_, i) => i % 2 == 1).ToList());
        var (right, all) = Judge(odd, Learn(even));
        var (right2, all2) = Judge(even, Learn(odd));
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
            $"right reading of names found, two halves judging each other: "
                + $"{100.0 * (right + right2) / (all + all2):F1} % of {all + all2}"));
        var ranker = Learn(articles);
        using var writer = new StreamWriter(output.FullName) { NewLine = "\n" };
        writer.WriteLine("feature\tweight");
        for (var f = 0; f < PlaceRanker.FeatureCount; f++)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{PlaceRanker.FeatureNames[f]}\t{ranker.Weights[f]:F4}"));
        writer.Write(news);
    }

    private static List<(PlaceName Name, bool[] Right)> Cases(PlaceDocument document, List<PlaceName> names)
    {
        var cases = new List<(PlaceName Name, bool[] Right)>();
        foreach (var name in names)
        {
            foreach (var mention in name.Entity.Mentions)
            {
                if (mention.Kind != MentionKind.Name || mention.Type == EntityType.Group) continue;
                var gold = document.Places.Find(p => p.Start < mention.Span.End && p.End > mention.Span.Start);
                if (gold is null) continue;
                var right = name.Readings.Select(r => r.Entry.IsLocated
                    && PlaceAnalysis.Kilometres(gold.Lat, gold.Lon, r.Entry.Latitude, r.Entry.Longitude) <= Near).ToArray();
                if (Array.Exists(right, r => r) && name.Readings.Count > 1) cases.Add((name, right));
            }
        }

        return cases;
    }

    // The context's features change with the weights, so learning and relating take turns.
    private static PlaceRanker Learn(List<(List<PlaceName> Names, List<(PlaceName Name, bool[] Right)> Cases)> articles)
    {
        var ranker = new PlaceRanker(null);
        var weights = new double[PlaceRanker.FeatureCount];
        weights[(int)PlaceSign.Population] = 4;
        weights[(int)PlaceSign.First] = 1;
        for (var turn = 0; turn < 6; turn++)
        {
            for (var f = 0; f < weights.Length; f++) ranker.Weights[f] = (float)weights[f];
            foreach (var (names, _) in articles) ranker.Rank(names, Rounds);
            Descend(articles, weights);
        }

        for (var f = 0; f < weights.Length; f++) ranker.Weights[f] = (float)weights[f];
        return ranker;
    }

    private static void Descend(List<(List<PlaceName> Names, List<(PlaceName Name, bool[] Right)> Cases)> articles, double[] weights)
    {
        const double decay = 0.004;
        var all = articles.SelectMany(a => a.Cases).Select(c => Case(c.Name, c.Right)).ToList();
        var step = 0.5;
        for (var epoch = 0; epoch < 200; epoch++)
        {
            var slopes = new double[weights.Length];
            foreach (var one in all) ChoiceLikelihood.AddSlopes(one, weights, (f, slope) => slopes[f] += slope);
            for (var f = 0; f < weights.Length; f++) weights[f] += step * ((slopes[f] / Math.Max(1, all.Count)) - (decay * weights[f] / 4));
            foreach (var (sign, weight) in Given) weights[(int)sign] = weight;
            step = Math.Max(0.1, step * 0.995);
        }
    }

    private static RankingCase Case(PlaceName name, bool[] right) =>
        new([.. name.Readings.Select(r => new Choice(null, [.. r.Features]))], right);

    private static (int Right, int All) Judge(List<(List<PlaceName> Names, List<(PlaceName Name, bool[] Right)> Cases)> articles,
        PlaceRanker ranker)
    {
        var (right, all) = (0, 0);
        foreach (var (names, cases) in articles)
        {
            ranker.Rank(names, Rounds);
            foreach (var (name, isRight) in cases)
            {
                all++;
                if (isRight[name.Readings.IndexOf(name.Best)]) right++;
            }
        }

        return (right, all);
    }
}
