using System.CommandLine;

namespace NewsExtraction.Training.Lemmas;

/// <summary><c>train lemmas TREEBANK --irregular FILE --verbs FILE --nouns FILE --out FILE --date DATE</c>.</summary>
internal static class TrainLemmasCommand
{
    public static Command Create()
    {
        var treebank = new Argument<string>("treebank") { Description = "CoNLL-U training file." };
        var irregular =
            new Option<string>("--irregular")
            {
                Required = true,
                Description = "Irregular inflections (models/english/lexicons/irregular.tsv)."
            };
        var verbs = new Option<string>("--verbs") { Required = true, Description = "A table whose first column is verbs." };
        var nouns = new Option<string>("--nouns") { Required = true, Description = "A table whose first column is nouns." };
        var output = new Option<string>("--out") { Required = true };
        var date = new Option<string>("--date") { Required = true };
        var command = new Command("lemmas", "Compiles the lemma table.") { treebank, irregular, verbs, nouns, output, date };
        command.SetAction(r =>
        {
            var trainer = new LemmaTrainer();
            trainer.AddIrregular(r.GetValue(irregular)!);
            trainer.AddVerbs(FirstColumn(r.GetValue(verbs)!));
            trainer.AddNouns(FirstColumn(r.GetValue(nouns)!));
            Console.WriteLine($"{trainer.Count} forms from lexicons");
            trainer.AddTreebank(r.GetValue(treebank)!);
            Console.WriteLine($"{trainer.Count} forms with the treebank's");
            File.WriteAllBytes(r.GetValue(output)!,
                trainer.ToArray(r.GetValue(date)!,
                "UD English EWT and GUM training parts; Open English WordNet; own list of irregular forms", "CC BY-SA 4.0"));
        });
        return command;
    }

    private static IEnumerable<string> FirstColumn(string path) => File.ReadLines(path).Skip(1).Select(l => l.Split('\t')[0]);
}
