using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using NewsExtraction.Formats;

namespace NewsExtraction.Web.Requests;

/// <summary>An article as it is sent.</summary>
internal sealed record ArticleRequest
{
    [Required, Description("The text of the article, in English. Offsets of the answer point into it.")]
    public string? Text { get; init; }

    [Description("The headline. It helps to find the main event, names and places.")]
    public string? Title { get; init; }

    [Description("Day of publication, such as 2026-03-01. Times like 'on Monday' are counted from it.")]
    public string? Published { get; init; }

    [Description("What you call the article; the answer has it too.")]
    public string? Id { get; init; }

    /// <summary>The article.</summary>
    /// <exception cref="BadHttpRequestException">A field is missing or cannot be read.</exception>
    public ArticleInput ToInput()
    {
        if (Text is null) throw new BadHttpRequestException("There is no \"text\". Send the article as {\"text\": \"...\"}.");
        DateOnly? day = null;
        if (!string.IsNullOrWhiteSpace(Published))
        {
            day = PublishedDay.TryRead(Published, out var read) ? read : throw new BadHttpRequestException(
                $"\"published\" is \"{Shortened(Published)}\", which is no day. Send one such as \"2026-03-01\", or leave it out.");
        }

        return new ArticleInput(Text, day, Title is { Length: > 0 } ? Title : null, Id is { Length: > 0 } ? Id : null);
    }

    private static string Shortened(string value) => value.Length <= 40 ? value : value[..40] + "...";
}
