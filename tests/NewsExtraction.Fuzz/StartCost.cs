using System.Globalization;
using NewsExtraction.Coreference;
using NewsExtraction.Entities;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.Fuzz;

/// <summary>What it costs at the start that no model is believed: the checksum over each file, and all of its reading, in time of the
/// processor.</summary>
internal static class StartCost
{
    private const int Rounds = 5;

    private static readonly (string Name, Action<ModelSource> Read)[] Models =
    [
        (SyntaxNetwork.File, m => SyntaxNetwork.From(m)), (SentenceModel.File, m => SentenceModel.From(m)),
        (Lemmatizer.File, m => Lemmatizer.From(m)), (GazetteerIndex.File, m => GazetteerIndex.From(m)),
        (WordClusters.FileName, m => WordClusters.From(m)), (TriggerModel.File, m => TriggerModel.From(m)),
        (RoleModel.File, m => RoleModel.From(m)), (RealisModel.File, m => RealisModel.From(m)),
        (AntecedentModel.File, m => AntecedentModel.From(m)),
    ];

    public static int Run()
    {
        Console.WriteLine($"{"model",-28} {"KB",8} {"checksum ms",12} {"all ms",8}");
        var (checksums, all) = (0.0, 0.0);
        foreach (var (name, read) in Models)
        {
            var length = ModelSource.Package.Open(name)!.Length;
            var checksum = Least(() => ModelFile.Read(name, ModelSource.Package.Open(name)));
            var whole = Least(() => read(ModelSource.Unshared()));
            (checksums, all) = (checksums + checksum, all + whole);
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{name,-28} {length / 1000,8} {checksum,12:0.00} {whole,8:0.00}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"together",-37} {checksums,12:0.00} {all,8:0.00}"));
        return 0;
    }

    private static double Least(Action work)
    {
        var least = double.MaxValue;
        for (var i = 0; i < Rounds; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            work();
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        return least;
    }
}
