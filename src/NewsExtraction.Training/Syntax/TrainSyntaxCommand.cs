using System.CommandLine;
using NewsExtraction.Models;
using NewsExtraction.Syntax;

namespace NewsExtraction.Training.Syntax;

/// <summary><c>train syntax</c>: the network that tags and parses.</summary>
internal static class TrainSyntaxCommand
{
    public static Command Create()
    {
        var options = new SyntaxOptions();
        var date = new Option<string>("--date") { Description = "Day to note in the model, YYYY-MM-DD.", Required = true };
        var command = new Command("syntax", "Trains the network that finds tags and dependency trees.") { date };
        foreach (var option in options.All) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var log = Console.Out;
            var (gold, machine, sets) = (options.Gold(parsed), options.Machine(parsed), options.Development(parsed));
            log.WriteLine($"{gold.Count} sentences, {gold.Sum(s => s.Count)} words; machine-parsed {machine.Count} sentences");
            var trainer = new SyntaxTrainer(gold, machine, options.Vectors(parsed), options.Settings(parsed), log);
            trainer.Train(options.Checkpoint(parsed), _ =>
            {
                var model = trainer.Export(options.Data(parsed), "CC BY-SA 4.0", parsed.GetRequiredValue(date));
                File.WriteAllBytes(options.Output(parsed), model);
                var network = SyntaxNetwork.Read(ModelFile.Read("syntax", new MemoryStream(model)));
                foreach (var (name, sentences) in sets) log.WriteLine($"  {name} {SyntaxScores.Measure(network, sentences)}");
                log.Flush();
            });
        });
        return command;
    }
}
