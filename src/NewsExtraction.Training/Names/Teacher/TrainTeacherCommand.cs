using System.CommandLine;
using NewsExtraction.Entities;
using NewsExtraction.Lexicons;
using NewsExtraction.Training.Network;
using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Names.Teacher;

/// <summary><c>train name-teacher</c>: trains a large network over a pretrained encoder and lets it, beside others, mark raw text for
/// <c>train names</c> to learn from.</summary>
internal static class TrainTeacherCommand
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
        var encoder = new Option<string>("--encoder")
        {
            Required = true,
            Description = "A BERT encoder without case as an ONNX file (all-MiniLM-L6-v2, say)."
        };
        var vocabulary = new Option<string>("--pieces") { Required = true, Description = "Its vocabulary: vocab.txt." };
        var lists = new Option<string>("--lists") { Required = true };
        var vectors = new Option<string?>("--vectors") { Description = "Word vectors made by 'train vectors'." };
        var beside = new Option<string[]>("--beside")
        {
            Description = "Trained models that judge beside the new one.",
            AllowMultipleArgumentsPerToken = true
        };
        var clusterFile = new Option<string?>("--clusters") { Description = "Word clusters, where one of them is linear." };
        var text = new Option<string>("--text")
        {
            Required = true,
            Description = "Raw text to mark, articles between blank lines; .gz allowed."
        };
        var words = new Option<int>("--words")
        {
            Description = "About how many words of it to take.",
            DefaultValueFactory = _ => 3_600_000
        };
        var output = new Option<string>("--out") { Required = true, Description = "Where the marked text goes." };
        var checkpoint =
            new Option<string?>("--checkpoint") { Description = "Written after each epoch; where it exists, training goes on from it." };
        var epochs = new Option<int>("--epochs") { DefaultValueFactory = _ => 3 };
        var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1 };
        var batch = new Option<int>("--batch") { Description = "Pieces of a batch.", DefaultValueFactory = _ => 800 };
        var known = new Option<int>("--known") { Description = "Words with a vector, at most.", DefaultValueFactory = _ => 100_000 };
        var rate = new Option<float>("--rate") { DefaultValueFactory = _ => 0.002f };
        var pretrainedRate =
            new Option<float>("--encoder-rate") { Description = "Rate of the pretrained weights.", DefaultValueFactory = _ => 0.0001f };
        var drop = new Option<float>("--drop") { Description = "Dropping of units between layers.", DefaultValueFactory = _ => 0.25f };
        var untold = new Option<float>("--untold")
        {
            Description = "Chance that a sentence is not told its convention.",
            DefaultValueFactory = _ => 0.1f
        };
        var cased = new Option<float>(
            "--case-share")
        {
            Description = "Share of sentences that are learnt in capitals, title case or lower case instead.",
            DefaultValueFactory = _ => 0.12f
        };
        var command = new Command("name-teacher", "Trains the teacher of the network that finds names, and lets it mark raw text.")
        {
            sets, development, encoder, vocabulary, lists, vectors, beside, clusterFile, text, words, output, checkpoint, epochs, seed,
                batch, known, rate, pretrainedRate, drop, untold, cased,
        };
        command.SetAction(r =>
        {
            var settings = new NameSettings
            {
                Epochs = r.GetValue(epochs),
                Seed = r.GetValue(seed),
                BatchWords = r.GetValue(batch),
                Rate = r.GetValue(rate),
                Words = r.GetValue(known),
                LabelDropout = r.GetValue(drop),
                SourceDropout = r.GetValue(untold),
                CaseShare = r.GetValue(cased),
                Dropout = new EncoderDropout(Layer: r.GetValue(drop), Feature: 0.1f, Word: 0.1f),
            };
            var given = NameSet.ReadAll(r.GetValue(sets)!);
            var lexicon = new NameLexicon(NameCommands.Open(r.GetValue(lists)!), NameCommands.Words);
            var trainer = new TeacherTrainer(
                given,
                new PretrainedEncoder(new OnnxWeights(r.GetValue(encoder)!)),
                new WordPieces(r.GetValue(vocabulary)!),
                lexicon,
                r.GetValue(vectors) is { } path ? VectorFile.Read(path) : null,
                settings,
                r.GetValue(pretrainedRate),
                Console.Out);
            var gold = NameCommands.Gold(r.GetValue(development) ?? []);
            trainer.Train(r.GetValue(checkpoint), _ => trainer.Use(scorer => NameCommands.Measure(scorer, lexicon, gold, null)));
            INameScorer[] others = r.GetValue(beside) is { Length: > 0 } models
                ? [NameCommands.Ensemble(models, r.GetValue(clusterFile), convention: 0)] : [];
            trainer.Use(scorer =>
            {
                var together = others.Length > 0 ? new NameEnsemble([.. others, scorer]) : new NameEnsemble(scorer);
                if (others.Length > 0)
                {
                    Console.WriteLine("together");
                    NameCommands.Measure(together, lexicon, gold, null);
                }

                NameMarks.Write(r.GetValue(output)!, new NameTeacher(together, lexicon).Mark(r.GetValue(text)!, r.GetValue(words)));
            });
        });
        return command;
    }
}
