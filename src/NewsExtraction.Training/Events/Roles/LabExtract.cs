using System.CommandLine;
using System.Text.Json;
using NewsExtraction.Models;

namespace NewsExtraction.Training.Events.Roles;

internal static class LabExtract
{
    public static Command Create()
    {
        var models = new Option<string>("--models");
        var pairs = new Option<string[]>("--files") { AllowMultipleArgumentsPerToken = true };
        var command = new Command("lab-extract", "Lab.") { models, pairs };
        command.SetAction(p =>
        {
            var builder = new NewsExtractorBuilder();
            if (p.GetValue(models) is { } folder) builder = builder.ModelsFolder(folder);
            var extractor = builder.Build();
            var files = p.GetValue(pairs)!;
            for (var i = 0; i < files.Length; i += 2)
            {
                using var output = File.CreateText(files[i + 1]);
                foreach (var line in File.ReadLines(files[i]))
                {
                    if (line.Length == 0) continue;
                    using var json = JsonDocument.Parse(line);
                    var root = json.RootElement;
                    string? Of(string name) => root.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;
                    var published = Of("published") is { } day ? DateOnly.Parse(day) : (DateOnly?)null;
                    output.WriteLine(ArticleJson.ToJson(extractor.Extract(new ArticleInput(Of("text") ?? "", published, Of("title"), Of("id")))));
                }
            }
        });
        return command;
    }
}
