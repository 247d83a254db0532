using System.Collections.Frozen;
using NewsExtraction.Diagnostics;
using NewsExtraction.Models;

namespace NewsExtraction.Lexicons;

/// <summary>Named lists of words as a table that people can read: the list's name and a word a row. Immutable and safe to share.</summary>
internal sealed class WordLists
{
    /// <summary>The words by which names and common nouns are told apart.</summary>
    public const string EntityWords = "lexicons/entity-words.tsv";

    private readonly string _file;
    private readonly Dictionary<string, List<string>> _lists = new(StringComparer.Ordinal);

    /// <summary>The words of a source by which names and common nouns are told apart.</summary>
    public static WordLists From(ModelSource models) => models.Load(EntityWords, table => new WordLists(EntityWords, table));

    /// <exception cref="ModelFormatException">The table is missing, or a row of it is not a list and a word.</exception>
    public WordLists(string file, Stream? table)
    {
        _file = file;
        foreach (var row in TsvTable.Read(file, table, "list", "word"))
        {
            if (row.Cells is not [{ Length: > 0 } list, { Length: > 0 } word]) throw row.Damaged("a list and a word were expected");
            if (!_lists.TryGetValue(list, out var words)) _lists.Add(list, words = []);
            words.Add(word);
        }
    }

    /// <summary>The words of a list, as written.</summary>
    /// <exception cref="ModelFormatException">The table has no such list.</exception>
    public FrozenSet<string> Of(string list) => Listed(list).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The <see cref="NameKey"/> of each word of a list; a sign without letters and figures counts as written.</summary>
    /// <exception cref="ModelFormatException">The table has no such list.</exception>
    public FrozenSet<uint> KeysOf(string list) =>
        Listed(list).Select(w => w.Any(char.IsLetterOrDigit) ? NameKey.Of(w) : NameKey.AsWritten(w)).ToFrozenSet();

    private List<string> Listed(string list) =>
        _lists.TryGetValue(list, out var words)
            ? words : throw new ModelFormatException(ErrorMessages.ModelDamaged(_file, $"no list '{list}'"));
}
