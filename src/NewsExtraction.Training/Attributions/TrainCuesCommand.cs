using System.CommandLine;
using System.Globalization;
using NewsExtraction.Training.Entities;

namespace NewsExtraction.Training.Attributions;

/// <summary><c>train cues FILE</c>: learns which words are cues of speech and thought in which construction.</summary>
internal static class TrainCuesCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>(
            "file")
        {
            Description = "Articles with attributions, one JSON object a line: text, attributions with source, cue and content as offset "
            + "pairs."
        };
        var list = new Option<FileInfo>(
            "--list")
        { Description = "The list of cues with acts and event types; its probabilities are replaced.", Required = true };
        var output = new Option<FileInfo>("--out") { Description = "List to write.", Required = true };
        var weights = new Option<FileInfo>("--weights") { Description = "Weights to write.", Required = true };
        var command = new Command("cues", "Learns the cues of attributions.") { file, list, output, weights };
        command.SetAction(result =>
        {
            var counts = new CueCounts();
            var analysis = new Analysis();
            var articles = 0;
            foreach (var article in QuotedArticle.Read(result.GetRequiredValue(file).FullName))
            {
                counts.Add(article, analysis.Parse(article.Text));
                if (++articles % 100 == 0) Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles} articles"));
            }

            var rows = CueList.Write(result.GetRequiredValue(list).FullName, result.GetRequiredValue(output).FullName, counts);
            CueRegression.Fit(counts, result.GetRequiredValue(list).FullName, result.GetRequiredValue(weights).FullName);
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture,
                $"{articles} articles, {counts.Candidates} candidates, {counts.Cues} of them cues, {rows} words written"));
        });
        return command;
    }
}
