using System.CommandLine;
using System.Globalization;
using NewsExtraction.Training.Entities;

namespace NewsExtraction.Training.Coreference;

/// <summary><c>train coref TREEBANK --out FILE --date DATE</c>: learns what speaks for an
/// antecedent from a treebank with an entity layer.</summary>
internal static class TrainCoreferenceCommand
{
    public static Command Create()
    {
        var treebank = new Argument<FileInfo>("treebank") { Description = "CoNLL-U file with Entity= marks." };
        var output = new Option<FileInfo>("--out") { Description = "Model file to write." };
        var date = new Option<string>("--date") { Description = "Day for the model's header.", DefaultValueFactory = _ => "1970-01-01" };
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 6 };
        var rate = new Option<double>("--rate") { DefaultValueFactory = _ => 0.05 };
        var pull = new Option<double>("--pull") { DefaultValueFactory = _ => 0.003 };
        var folds = new Option<int>("--folds") { Description = "Parts that judge each other before all give the weights; 0 for none." };
        var command = new Command("coref", "Learns the weights that choose antecedents.") { treebank, output, date, rounds, rate, pull,
            folds };
        command.SetAction(r =>
        {
            var analysis = new Analysis();
            var maker = new AntecedentCases(analysis);
            var cases = new List<AntecedentCase>();
            var documents = CoreferenceTreebank.Read(r.GetRequiredValue(treebank).FullName);
            for (var i = 0; i < documents.Count; i++) maker.Add(documents[i], i, cases);
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture,
                $"{documents.Count} documents, {cases.Count} references, {cases.Count(c => !c.Right[0])} with an antecedent"));
            if (r.GetValue(folds) is > 1 and var parts)
                Judge(cases, parts, set => AntecedentTrainer.Train(set, r.GetValue(rounds), r.GetValue(rate), r.GetValue(pull)));
            if (r.GetValue(output) is not { } file) return;
            var weights = AntecedentTrainer.Train(cases, r.GetValue(rounds), r.GetValue(rate), r.GetValue(pull));
            File.WriteAllBytes(file.FullName,
                AntecedentTrainer.Pack(weights, "entity layer of GUM train (open genres)", r.GetValue(date)!));
        });
        return command;
    }

    private static void Judge(List<AntecedentCase> cases, int parts, Func<List<AntecedentCase>, float[]> train)
    {
        double[] margins = [0, 0.5, 1];
        var counts = new SortedDictionary<(string Sort, int Margin), (int Right, int Linked, int Gold)>();
        for (var part = 0; part < parts; part++)
        {
            var weights = train(cases.FindAll(c => c.Document % parts != part));
            foreach (var @case in cases)
            {
                if (@case.Document % parts != part) continue;
                for (var m = 0; m < margins.Length; m++)
                {
                    var choice = AntecedentTrainer.Choose(@case, weights, margins[m]);
                    Count(@case.Sort, m, choice > 0 && @case.Right[choice], choice > 0, !@case.Right[0]);
                    Count(@case.Sort is "definite" or "demonstrative" or "possessive" ? "all nouns" : "all pronouns", m,
                        choice > 0 && @case.Right[choice], choice > 0, !@case.Right[0]);
                }
            }
        }

        foreach (var ((sort, margin), (right, linked, gold)) in counts)
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture,
                $"{sort} margin {margins[margin]:F1}: P {100.0 * right / Math.Max(1, linked):F1} R {100.0 * right / Math.Max(1, gold):F1} "
                    + $"({right} of {linked} linked, {gold} to link)"));

        void Count(string sort, int margin, bool right, bool linked, bool gold)
        {
            var count = counts.GetValueOrDefault((sort, margin));
            counts[(sort, margin)] = (count.Right + (right ? 1 : 0), count.Linked + (linked ? 1 : 0), count.Gold + (gold ? 1 : 0));
        }
    }
}
