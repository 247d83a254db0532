namespace NewsExtraction.Web.Pages;

/// <summary>What stands in the form.</summary>
internal sealed record FormInput(string Text = "", string Title = "", string Published = "", string Message = "")
{
    /// <summary>The sample article, to try the page with.</summary>
    public static FormInput Sample { get; } = new(Resource.Read("sample.txt").Trim(), "", "2026-02-18");
}
