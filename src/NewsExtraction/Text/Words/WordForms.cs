using System.Collections.Frozen;
using System.Globalization;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;

namespace NewsExtraction.Text;

/// <summary>What a written form is known as; see <c>lexicons/tokens.tsv</c>.</summary>
[Flags]
internal enum FormKinds : uint
{
    None = 0,

    /// <summary>An abbreviation that stands before something and so ends no sentence (Mr., Gen.).</summary>
    Title = 1,

    /// <summary>An abbreviation that may also end a sentence (Inc., Nov.).</summary>
    Abbreviation = 2,

    /// <summary>An abbreviation only before a figure or a name (No. 5); elsewhere a word.</summary>
    BeforeNumber = 4,

    /// <summary>Stays joined to what follows its hyphen (non-stop).</summary>
    Prefix = 8,

    /// <summary>Stays joined to what precedes its hyphen (clock-wise).</summary>
    Suffix = 16,

    /// <summary>Two words written as one (cannot).</summary>
    Joined = 32,

    /// <summary>Split from a figure before it (5pm).</summary>
    Unit = 64,

    /// <summary>Last part of a network address.</summary>
    Domain = 128,

    /// <summary>Last part of a file's name.</summary>
    File = 256,

    /// <summary>Cannot follow the possessive its, so that "its" before it is "it's".</summary>
    AfterIts = 512,

    /// <summary>In brackets, the credit of a picture (photo).</summary>
    Picture = 1024,

    /// <summary>A link to the rest of the text (read more).</summary>
    More = 2048,

    /// <summary>A time zone behind a time of day (p.m. ET).</summary>
    Zone = 4096,

    /// <summary>A day of the week.</summary>
    Day = 8192,

    /// <summary>A month.</summary>
    Month = 16384,

    /// <summary>With a capital, part of a name or title that begins with an abbreviation (U.S. Senate).</summary>
    Organ = 32768,

    /// <summary>With a capital, part of the name of a place in a street (Oak St. Bridge).</summary>
    Site = 65536,

    /// <summary>An abbreviation that as often ends a sentence as it stands inside one (Inc., Jr., Calif.).</summary>
    Ending = 131072,
}

/// <summary>The word forms that decide where words begin and end, looked up without regard to case and without allocating.</summary>
internal sealed class WordForms
{
    public const string File = "lexicons/tokens.tsv";
    private const int Longest = 24;
    private static readonly Dictionary<string, FormKinds> Kinds = new(StringComparer.Ordinal)
    {
        ["title"] = FormKinds.Title,
        ["abbreviation"] = FormKinds.Abbreviation,
        ["number"] = FormKinds.BeforeNumber,
        ["prefix"] = FormKinds.Prefix,
        ["suffix"] = FormKinds.Suffix,
        ["split"] = FormKinds.Joined,
        ["unit"] = FormKinds.Unit,
        ["domain"] = FormKinds.Domain,
        ["file"] = FormKinds.File,
        ["afterits"] = FormKinds.AfterIts,
        ["picture"] = FormKinds.Picture,
        ["more"] = FormKinds.More,
        ["zone"] = FormKinds.Zone,
        ["day"] = FormKinds.Day,
        ["month"] = FormKinds.Month,
        ["organ"] = FormKinds.Organ,
        ["site"] = FormKinds.Site,
        ["ending"] = FormKinds.Ending,
    };

    private readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _entries;

    private WordForms(Dictionary<string, Entry> entries) =>
        _entries = entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The forms of a source.</summary>
    public static WordForms From(ModelSource models) => models.Load(File, Read);

    /// <summary>What the form is known as.</summary>
    public FormKinds KindsOf(ReadOnlySpan<char> form) =>
        form.Length <= Longest && _entries.TryGetValue(form, out var entry) ? entry.Kinds : FormKinds.None;

    /// <summary>Where a joined form splits (can|not: 3), or 0.</summary>
    public int SplitOf(ReadOnlySpan<char> form) => form.Length <= Longest && _entries.TryGetValue(form, out var entry) ? entry.Split : 0;

    /// <summary>Reads a table with the columns kind, form and split.</summary>
    public static WordForms Read(Stream? stream)
    {
        var entries = new Dictionary<string, Entry>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TsvTable.Read(File, stream, "kind", "form"))
        {
            if (!Kinds.TryGetValue(row[0], out var kind)) throw row.Damaged($"met '{row[0]}'; expected a kind of form");
            var form = row[1].TrimEnd('.');
            if (form.Length == 0) throw row.Damaged("met no form; expected one");
            entries.TryGetValue(form, out var known);
            entries[form] = new Entry(known.Kinds | kind, kind == FormKinds.Joined ? Split(row, form) : known.Split);
        }

        return new WordForms(entries);
    }

    private static byte Split(TsvRow row, string form) =>
        byte.TryParse(row[2], NumberStyles.None, CultureInfo.InvariantCulture, out var split) && split > 0 && split < form.Length ? split
            : throw row.Damaged($"met '{row[2]}'; expected where '{form}' is split");

    private readonly record struct Entry(FormKinds Kinds, byte Split);
}
