using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace NewsExtraction.Web.Pages;

/// <summary>The page with the form. It needs no script, and all that was typed in comes back as text.</summary>
internal static partial class FormPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly string Style = Resource.Read("form.css");
    private static readonly string Page = Resource.Read("form.html");

    private static readonly string Policy = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'self'; style-src 'sha256-"
        + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style))) + "'";

    public static IResult Show(HttpContext context, FormInput input, int status = StatusCodes.Status200OK)
    {
        SecurityHeaders.Allow(context, Policy);
        // In one go: a text with braces in it is no field of the page.
        var html = Field().Replace(Page, field => field.Groups[1].Value switch
        {
            "style" => Style,
            "message" when input.Message.Length == 0 => string.Empty,
            "message" => $"<p class=\"message\" role=\"alert\">{Encoder.Encode(input.Message)}</p>",
            "title" => Encoder.Encode(input.Title),
            "published" => Encoder.Encode(input.Published),
            _ => Encoder.Encode(input.Text),
        });
        return TypedResults.Text(html, "text/html", Encoding.UTF8, status);
    }

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Field();
}
