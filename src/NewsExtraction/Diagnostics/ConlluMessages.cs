using System.Globalization;

namespace NewsExtraction.Diagnostics;

/// <summary>Wording of errors in CoNLL-U files.</summary>
internal static class ConlluMessages
{
    public static string WrongColumns(int line, int met) =>
        string.Create(CultureInfo.InvariantCulture,
            $"Line {line} has {met} columns where CoNLL-U has 10, separated by tabs. Check that the input is CoNLL-U.");

    public static string WrongNumber(int line, string column, string met) =>
        string.Create(CultureInfo.InvariantCulture,
            $"Line {line}: column {column} is '{met}' where a word's number was expected. Words of a sentence count from 1.");
}
