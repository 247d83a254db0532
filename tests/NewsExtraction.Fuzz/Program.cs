using System.CommandLine;
using NewsExtraction.Formats;
using NewsExtraction.Fuzz;
using NewsExtraction.Fuzz.Reading;

var seconds = new Option<int>("--seconds") { DefaultValueFactory = _ => int.MaxValue, Description = "Ends each target after this time." };
var inputs = new Option<long>("--inputs")
{
    DefaultValueFactory = _ => long.MaxValue,
    Description = "Ends each target after so many inputs."
};
var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1, Description = "The same seed gives the same inputs." };
var from = new Option<long>("--from") { Description = "Number of the first input." };
var target = new Argument<string>("target")
{
    Description = "texts, rules, models, damage, tables, lines, json, sheets, pages, feeds or all.",
};
var fuzz = new Command("run", "Tries inputs that strangers might send; ends with 1 where something is wrong.") { target, seconds, inputs,
    seed, from };
fuzz.SetAction(r =>
{
    var chosen = r.GetValue(target)!;
    var all = new (string Name, Func<Target> Make)[]
    {
        ("texts", () => new Target.Texts()), ("rules", () => new Target.Rules()), ("models", () => new Target.Models("*.bin")),
        ("damage", () => new DamagedModels()),
        ("tables", () => new Target.Models("*.tsv")), ("lines", () => new ReadingTarget(InputForm.Ndjson)),
        ("json", () => new ReadingTarget(InputForm.Json)), ("sheets", () => new ReadingTarget(InputForm.Csv)),
        ("pages", () => new ReadingTarget(InputForm.Html)), ("feeds", () => new ReadingTarget(InputForm.Xml)),
    };
    var targets = all.Where(t => chosen == "all" || t.Name == chosen).ToArray();
    if (targets.Length == 0)
        throw new ArgumentException($"There is no target '{chosen}'; {string.Join(", ", all.Select(t => t.Name))} and all are.");
    var time = TimeSpan.FromSeconds(r.GetValue(seconds) / targets.Length);
    return targets.Sum(t => new FuzzRun(t.Name, t.Make(), r.GetValue(seed)).Run(r.GetValue(from), r.GetValue(inputs), time)) > 0 ? 1 : 0;
});

var characters = new Option<int>("--characters") { DefaultValueFactory = _ => 10_000, Description = "Length of the shortest text." };
var largest = new Option<int>("--largest") { DefaultValueFactory = _ => 16, Description = "How many times as long the longest is." };
var family = new Option<string?>("--family") { Description = "Only families whose names hold this." };
var scale = new Command("scale", "Measures what hostile texts cost at growing lengths.") { characters, largest, family };
scale.SetAction(r => Scaling.Run(r.GetValue(characters), r.GetValue(family), r.GetValue(largest)));
var guidedTarget = new Argument<string>("target") { Description = string.Join(", ", GuidedTarget.Names) + "." };
var guided = new Command("guided", "Takes inputs from afl-fuzz; .ci/led-fuzz starts it.") { guidedTarget };
guided.SetAction(r => GuidedTarget.Run(r.GetValue(guidedTarget)!));
var start = new Command("start", "Measures what the checks of the models cost at the start.");
start.SetAction(_ => StartCost.Run());
var articles = new Option<long>("--articles") { DefaultValueFactory = _ => 1_000_000, Description = "How many articles are read." };
var soak = new Command("soak", "Reads many short articles with one extractor; ends with 1 where memory grew.") { articles, seed };
soak.SetAction(r => new Soak(r.GetValue(articles), r.GetValue(seed)).Run());
var commands = new RootCommand("Hostile inputs for NewsExtraction: see docs/reliability.md.") { fuzz, guided, scale, start, soak };
return commands.Parse(args).Invoke();
