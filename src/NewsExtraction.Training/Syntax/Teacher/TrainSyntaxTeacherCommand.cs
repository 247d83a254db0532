using System.CommandLine;
using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Syntax.Teacher;

/// <summary><c>train syntax-teacher</c>: trains a large network over a pretrained encoder and lets it, beside others, parse raw text for
/// <c>train syntax</c> to learn from.</summary>
internal static class TrainSyntaxTeacherCommand
{
    public static Command Create()
    {
        var options = new SyntaxOptions();
        var encoder = new Option<string>("--encoder")
        {
            Required = true,
            Description = "A BERT encoder without case as an ONNX file (all-MiniLM-L6-v2, say)."
        };
        var vocabulary = new Option<string>("--pieces") { Required = true, Description = "Its vocabulary: vocab.txt." };
        var rate = new Option<float>("--encoder-rate")
        {
            Description = "Rate of the pretrained weights.",
            DefaultValueFactory = _ => 0.0001f
        };
        var beside = new Option<FileInfo[]>("--beside")
        {
            Description = "Trained networks that parse beside the new one.",
            AllowMultipleArgumentsPerToken = true
        };
        var texts = new Option<FileInfo[]>("--text")
        {
            Required = true,
            Description = "Raw text to parse, a paragraph a line; .gz allowed.",
            AllowMultipleArgumentsPerToken = true
        };
        var words = new Option<int>("--words")
        {
            Description = "About how many words of it to take.",
            DefaultValueFactory = _ => 9_000_000
        };
        var trust = new Option<float>(
            "--least-trust")
        {
            Description = "Sentences whose heads are less sure than that on average are left out.",
            DefaultValueFactory = _ => 0.7f
        };
        var command = new Command("syntax-teacher",
            "Trains the teacher of the network that finds tags and trees, and lets it parse raw text.") { encoder, vocabulary, rate, beside,
            texts, words, trust };
        foreach (var option in options.All) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var log = Console.Out;
            var (gold, machine, sets) = (options.Gold(parsed), options.Machine(parsed), options.Development(parsed));
            log.WriteLine($"{gold.Count} sentences, {gold.Sum(s => s.Count)} words; machine-parsed {machine.Count} sentences");
            var trainer = new SyntaxTrainer(
                gold,
                machine,
                options.Vectors(parsed),
                options.Settings(parsed) with { PretrainedRate = parsed.GetValue(rate) },
                log,
                new PretrainedEncoder(new OnnxWeights(parsed.GetRequiredValue(encoder))),
                new WordPieces(parsed.GetRequiredValue(vocabulary)));
            void Measure(SyntaxEnsemble ensemble)
            {
                foreach (var (name, sentences) in sets) log.WriteLine($"  {name} {SyntaxScores.Measure(ensemble, sentences)}");
                log.Flush();
            }

            trainer.Train(options.Checkpoint(parsed), _ => trainer.Use(teacher => Measure(new SyntaxEnsemble([teacher]))));
            trainer.Use(teacher =>
            {
                var others = SyntaxEnsemble.Read(parsed.GetValue(beside) ?? []).ToList();
                var ensemble = new SyntaxEnsemble([teacher, .. others]);
                if (others.Count > 0)
                {
                    log.WriteLine("together");
                    Measure(ensemble);
                }

                var (kept, left) =
                    MachineTreebank.Write(options.Output(parsed), ensemble, parsed.GetRequiredValue(texts).Select(f => f.FullName),
                    parsed.GetValue(words), parsed.GetValue(trust));
                log.WriteLine($"{kept} sentences, {left} unsure ones left out");
            });
        });
        return command;
    }
}
