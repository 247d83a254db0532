namespace NewsExtraction.Text;

/// <summary>Tokens that are quotation marks.</summary>
internal static class QuotationMark
{
    /// <summary>True for a mark that may close a quotation.</summary>
    public static bool MayClose(ReadOnlySpan<char> token) => token is "”" or "\"" or "’" or "'" or "''";
}
