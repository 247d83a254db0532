namespace NewsExtraction.Formats.Tests;

/// <summary>Reads inputs for a test.</summary>
internal static class Reading
{
    public static Task<List<SourceItem>> Of(params string[] inputs) => With(new ReadingOptions(), inputs);

    public static async Task<List<SourceItem>> With(ReadingOptions options, params string[] inputs)
    {
        var items = new List<SourceItem>();
        await foreach (var item in new ArticleSource(options).ReadAsync(ArticleSource.Expand(inputs))) items.Add(item);
        return items;
    }

    /// <summary>Reads what is given to standard input.</summary>
    public static Task<List<SourceItem>> OfInput(byte[] bytes, InputForm form = InputForm.Automatic) =>
        With(new ReadingOptions { Form = form, StandardInput = () => new MemoryStream(bytes) }, ArticleSource.StandardInput);
}
