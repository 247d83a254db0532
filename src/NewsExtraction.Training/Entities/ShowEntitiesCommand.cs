using System.CommandLine;
using NewsExtraction.Entities;

namespace NewsExtraction.Training.Entities;

/// <summary><c>show entities FILE</c>: prints the mentions of a text file, for a look.</summary>
internal static class ShowEntitiesCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A text file." };
        var command = new Command("show-entities", "Prints the mentions of a text file.") { file };
        command.SetAction(result =>
        {
            var layer = new Analysis().Recognize(File.ReadAllText(result.GetRequiredValue(file).FullName), new ArticleContext());
            foreach (var mention in layer.Mentions)
            {
                Console.WriteLine(
                    string.Join('\t', mention.Span.In(layer.Parsed.Text).ToString(), layer.Parsed.Word(mention.Head), mention.Kind,
                    mention.Type, mention.NominalKind, mention.Country, mention.Count is { } c ? $"{c.Min}..{c.Max}" : string.Empty,
                    mention.IsPlural ? "plural" : string.Empty, string.Join('|', mention.Titles)));
            }
        });
        return command;
    }
}
