using Microsoft.Extensions.Options;

namespace NewsExtraction.DependencyInjection;

/// <summary>Tells at the host's start what is wrong with the options, all of it at once.</summary>
internal sealed class OptionsCheck : IValidateOptions<NewsExtractionOptions>
{
    public ValidateOptionsResult Validate(string? name, NewsExtractionOptions options)
    {
        var faults = new List<string>();
        try
        {
            new NewsExtractorBuilder().Options(options.Limits);
        }
        catch (ArgumentException e)
        {
            faults.Add(e.Message);
        }

        if (options.ModelsFolder is { } folder && !Directory.Exists(folder))
            faults.Add($"ModelsFolder: the folder '{folder}' does not exist. Give the folder that holds the models, or leave it out.");
        CheckFiles(nameof(options.RuleFiles), options.RuleFiles, faults);
        CheckFiles(nameof(options.NameFiles), options.NameFiles, faults);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static void CheckFiles(string option, IEnumerable<string> files, List<string> faults) =>
        faults.AddRange(files.Where(f => !File.Exists(f))
            .Select(f => $"{option}: the file '{f}' does not exist in '{Directory.GetCurrentDirectory()}'. Give its whole path."));
}
