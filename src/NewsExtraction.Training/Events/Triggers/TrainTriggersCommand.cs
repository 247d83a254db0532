using System.CommandLine;
using System.Globalization;
using NewsExtraction.Models;
using NewsExtraction.Rules;
using NewsExtraction.Training.Ranking;

namespace NewsExtraction.Training.Events.Triggers;

/// <summary><c>triggers</c>: learns which words tell of which events from annotated articles, and prints how well it does on articles left
/// out.</summary>
internal static class TrainTriggersCommand
{
    public static Command Create()
    {
        var gold = new Argument<string[]>("GOLD") { Description = "Annotated articles (JSON).", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output") { Description = "Model to write; none without it." };
        var rounds = new Option<int>("--rounds") { Description = "Rounds over all cases.", DefaultValueFactory = _ => 10 };
        var rate = new Option<double>("--rate") { Description = "Length of a step.", DefaultValueFactory = _ => 0.03 };
        var pull = new Option<double>("--pull") { Description = "How strongly weights are drawn towards 0.", DefaultValueFactory = _ => 1e-3 };
        var date = new Option<string>("--date") { Description = "Date to write into the model.", DefaultValueFactory = _ => "" };
        var folds = new Option<int>("--folds") { Description = "Parts of the articles, each judged by the others.", DefaultValueFactory = _ => 5 };
        var from = new Option<int>("--from") { Description = "First article to report.", DefaultValueFactory = _ => 0 };
        var to = new Option<int>("--to") { Description = "Behind the last.", DefaultValueFactory = _ => int.MaxValue };
        var show = new Option<bool>("--show") { Description = "Prints what would change." };
        var command = new Command("triggers", "Learns which words tell of which events.") { gold, output, rounds, rate, pull, date, folds, from, to, show };
        command.SetAction(p => Run(p.GetValue(gold)!, p.GetValue(output), p.GetValue(rounds), p.GetValue(rate), p.GetValue(pull),
            p.GetValue(folds), p.GetValue(from), p.GetValue(to), p.GetValue(show), p.GetValue(date)!));
        return command;
    }

    private static void Run(string[] paths, string? output, int rounds, double rate, double pull, int folds, int from, int to, bool show, string date)
    {
        var articles = GoldArticles.Read(paths);
        var collector = new TriggerCases(new NewsExtractorBuilder().RulesOnly().Build());
        var cases = collector.Collect(articles);
        Console.WriteLine($"{articles.Count} articles, {cases.Count} words, {cases.Count(c => c.Right > 0)} tell, {cases.Count(c => c.Given > 0)} found by frames");
        var held = new List<(TriggerCase Case, int Choice, double More)>();
        for (var fold = 0; fold < folds; fold++)
        {
            bool Seen(uint word, string type) => collector.Seen.TryGetValue((word, type), out var at) && at.Any(a => a % folds != fold);
            var weights = new RankingTrainer(TriggerModel.TableSize, rate, _ => pull)
                .Online([.. cases.Where(c => c.Article % folds != fold).Select(c => c.ToRanking(Seen))], rounds);
            foreach (var one in cases.Where(c => c.Article % folds == fold && c.Article >= from && c.Article < to))
            {
                var (choice, more) = one.Choose(weights, Seen);
                held.Add((one, choice, more));
            }
        }

        var missed = collector.Unreached.Where((_, a) => a >= from && a < to).Sum();
        foreach (var add in (double[])[0, 0.5, 1, 1.5, 2, double.MaxValue])
            foreach (var drop in (double[])[0.5, 1.5, 2.5, double.MaxValue])
                Report(held, missed, add, drop);
        if (output is not null)
        {
            var all = new RankingTrainer(TriggerModel.TableSize, rate, _ => pull)
                .Online([.. cases.Select(c => c.ToRanking((_, _) => true))], rounds);
            File.WriteAllBytes(output, Pack(all, collector.Seen.Keys, date));
            Console.WriteLine($"wrote {output}");
        }

        if (!show) return;
        foreach (var (one, choice, more) in held)
        {
            if (choice == one.Given || more < 0.5) continue;
            var verdict = choice == one.Right ? "RIGHT" : one.Given == one.Right ? "WRONG" : "both";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{verdict}\t{more:F1}\t{one.Types[one.Given]}->{one.Types[choice]} gold {one.Types[one.Right]}\t{one.Text}"));
        }
    }

    private static byte[] Pack(double[] weights, IEnumerable<(uint Word, string Type)> seen, string date)
    {
        var scale = weights.Max(Math.Abs) / sbyte.MaxValue;
        var pairs = seen.Where(s => s.Type != "Statement").OrderBy(s => s.Word).ThenBy(s => s.Type, StringComparer.Ordinal).ToArray();
        var types = pairs.Select(s => s.Type).Distinct().Order(StringComparer.Ordinal).ToArray();
        return new ModelWriter("triggers", "annotated news of our own", "CC BY-SA 4.0", date)
            .Setting(TriggerModel.TypesSetting, string.Join(' ', types))
            .Section<sbyte>("weights", Array.ConvertAll(weights, w => (sbyte)Math.Round(w / scale)))
            .Section<float>("scale", [(float)scale])
            .Section<uint>("words", [.. pairs.Select(s => s.Word)])
            .Section<byte>("types", [.. pairs.Select(s => (byte)Array.IndexOf(types, s.Type))])
            .ToArray();
    }

    private static void Report(List<(TriggerCase Case, int Choice, double More)> held, int missed, double add, double drop)
    {
        var (right, wrong) = (0, 0);
        foreach (var (one, choice, more) in held)
        {
            var final = choice != one.Given && more > (one.Given == 0 ? add : drop) ? choice : one.Given;
            if (final > 0 && final == one.Right) right++;
            else
            {
                if (final > 0) wrong++;
                if (one.Right > 0) missed++;
            }
        }

        var (p, r) = (right / (double)(right + wrong), right / (double)(right + missed));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  add {add,-8:G3} drop {drop,-8:G3} P {100 * p:F1} R {100 * r:F1} F {200 * p * r / (p + r):F1}  {right}/{wrong}/{missed}"));
    }
}
