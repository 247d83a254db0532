using System.CommandLine;
using System.Globalization;
using NewsExtraction.Models;
using NewsExtraction.Rules;
using NewsExtraction.Training.Ranking;

namespace NewsExtraction.Training.Events.Roles;

/// <summary><c>roles</c>: learns which phrases fill which roles from annotated articles, and prints how well it does on articles left
/// out.</summary>
internal static class TrainRolesCommand
{
    private const int Folds = 10;

    public static Command Create()
    {
        var gold = new Argument<string[]>("GOLD") { Description = "Annotated articles (JSON).", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output") { Description = "Model to write; none without it." };
        var rounds = new Option<int>("--rounds") { Description = "Rounds over all cases.", DefaultValueFactory = _ => 12 };
        var rate = new Option<double>("--rate") { Description = "Length of a step.", DefaultValueFactory = _ => 0.1 };
        var pull = new Option<double>("--pull") { Description = "How strongly weights are drawn towards 0.", DefaultValueFactory = _ => 1e-4 };
        var date = new Option<string>("--date") { Description = "Date to write into the model.", DefaultValueFactory = _ => "" };
        var test = new Option<string[]>("--test") { Description = "Further annotated articles, to measure on only.", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true };
        var show = new Option<bool>("--show") { Description = "Prints what would change on articles left out." };
        var from = new Option<int>("--from") { Description = "First article to report.", DefaultValueFactory = _ => 0 };
        var command = new Command("roles", "Learns which phrases fill the roles of events.") { gold, output, rounds, rate, pull, date, test, show, from };
        command.SetAction(p => Run(p.GetValue(gold)!, p.GetValue(test)!, p.GetValue(output), new Settings(p.GetValue(rounds), p.GetValue(rate),
            p.GetValue(pull)), p.GetValue(date)!, p.GetValue(show), p.GetValue(from)));
        return command;
    }

    private static void Run(string[] paths, string[] tests, string? output, Settings settings, string date, bool show, int from)
    {
        var articles = GoldArticles.Read(paths);
        var mentions = new RoleCases(new NewsExtractorBuilder().RulesOnly().Build()).Collect(articles);
        Console.WriteLine($"{articles.Count} articles, {mentions.Count} mentions, {mentions.Sum(m => m.Cases.Count)} phrases, {mentions.Sum(m => m.Unreached)} fillers unreached");
        var held = new List<(RoleMention Mention, double[] Weights)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Fit(mentions.Where(m => m.Article % Folds != fold), settings);
            held.AddRange(mentions.Where(m => m.Article % Folds == fold).Select(m => (m, weights)));
        }

        ReportAll("found by frames", [.. held.Where(h => !h.Mention.IsLearnt && h.Mention.Article >= from)]);
        ReportAll("found by none", [.. held.Where(h => h.Mention.IsLearnt && h.Mention.Article >= from)]);
        if (show) Show(held);
        var all = Fit(mentions, settings);
        if (tests.Length > 0)
        {
            var tested = new RoleCases(new NewsExtractorBuilder().RulesOnly().Build()).Collect(GoldArticles.Read(tests)).Select(m => (m, all)).ToList();
            Console.WriteLine($"test: {tested.Count} mentions");
            ReportAll("found by frames", [.. tested.Where(t => !t.m.IsLearnt)]);
            ReportAll("found by none", [.. tested.Where(t => t.m.IsLearnt)]);
        }

        if (output is null) return;
        File.WriteAllBytes(output, Pack(all, mentions.Select(m => m.Type).Distinct().Order(StringComparer.Ordinal), date));
        Console.WriteLine($"wrote {output}");
    }

    private static void ReportAll(string title, List<(RoleMention Mention, double[] Weights)> held)
    {
        Console.WriteLine($"{title}: {held.Count} mentions");
        Report("the frames alone", held, double.MaxValue, double.MaxValue);
        foreach (var forNew in (double[])[-0.4, 0, 0.4, 0.8])
            foreach (var against in (double[])[0.5, 1, 1.5, 2.5])
                Report(string.Create(CultureInfo.InvariantCulture, $"new {forNew:F1} against {against:G3}"), held, forNew, against);
    }

    private static void Show(List<(RoleMention Mention, double[] Weights)> held)
    {
        foreach (var (mention, weights) in held)
            foreach (var one in mention.Cases)
            {
                var chosen = one.Choose(weights, 0.4, 1.5);
                if (one.Given != one.Right && chosen != one.Right && one.Right > 0) Console.WriteLine($"MISS {one.Choices[one.Right].Score(weights):F1}\t{mention.Type}\t{one.Roles[one.Given]} gold {one.Roles[one.Right]}\t{one.Text}");
                if (chosen != one.Given) Console.WriteLine($"{(chosen == one.Right ? "RIGHT" : one.Given == one.Right ? "WRONG" : "wrong-both")}\t{mention.Type}\t{one.Roles[one.Given]}->{one.Roles[chosen]} gold {one.Roles[one.Right]}\t{one.Text}");
            }
    }

    private static double[] Fit(IEnumerable<RoleMention> mentions, Settings settings) =>
        new RankingTrainer(RoleModel.TableSize, settings.Rate, _ => settings.Pull)
            .Online([.. mentions.SelectMany(m => m.Cases.Concat(m.Hidden)).Select(c => c.ToRanking())], settings.Rounds);

    private static void Report(string name, List<(RoleMention Mention, double[] Weights)> held, double forNew, double against)
    {
        var (right, wrong, missed, whole) = (0, 0, 0, 0);
        foreach (var (mention, weights) in held)
        {
            missed += mention.Unreached;
            var isWhole = mention.Unreached == 0;
            foreach (var one in mention.Cases)
            {
                var chosen = one.Choose(weights, forNew, against);
                isWhole &= chosen == one.Right;
                if (chosen > 0 && chosen == one.Right) right++;
                else
                {
                    if (chosen > 0) wrong++;
                    if (one.Right > 0) missed++;
                }
            }

            if (isWhole) whole++;
        }

        var (p, r) = (right / (double)(right + wrong), right / (double)(right + missed));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {name,-24} P {100 * p:F1} R {100 * r:F1} F {200 * p * r / (p + r):F1}; all roles right {100.0 * whole / held.Count:F1} %"));
    }

    private static byte[] Pack(double[] weights, IEnumerable<string> types, string date)
    {
        var scale = weights.Max(Math.Abs) / sbyte.MaxValue;
        var packed = Array.ConvertAll(weights, w => (sbyte)Math.Round(w / scale));
        return new ModelWriter("roles", "annotated news of our own", "CC BY-SA 4.0", date)
            .Setting(RoleModel.TypesSetting, string.Join(' ', types))
            .Section<sbyte>("weights", packed).Section<float>("scale", [(float)scale]).ToArray();
    }

    private sealed record Settings(int Rounds, double Rate, double Pull);
}
