using NewsExtraction.Formats;

namespace NewsExtraction.Console.Output;

/// <summary>What the user asks for.</summary>
/// <param name="Form">The form, or null where the number of articles decides.</param>
/// <param name="Path">The file or folder, or null for standard output.</param>
internal sealed record OutputRequest(OutputForm? Form, string? Path)
{
    public JsonOutputOptions Json { get; init; } = new();

    public bool HasColours { get; init; }

    public bool ShowsIds { get; init; }

    public bool Resumes { get; init; }
}
