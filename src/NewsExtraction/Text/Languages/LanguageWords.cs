using System.Collections.Frozen;
using NewsExtraction.Diagnostics;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;

namespace NewsExtraction.Text;

/// <summary>
/// By what the languages in Latin letters are known: common words, letters and word endings, each with the set of languages that have it,
/// as
/// bits in the order of <see cref="Codes"/>. English is the first.
/// </summary>
internal sealed class LanguageWords
{
    public const string File = "lexicons/languages.tsv";

    /// <summary>The bit of English.</summary>
    public const uint English = 1;

    public const int ShortestEnding = 2;
    public const int LongestEnding = 5;

    private readonly List<string> _codes = [LanguageGuess.English];
    private readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> _endings;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _particles;
    private readonly FrozenDictionary<char, uint> _letters;

    private LanguageWords(Stream? table)
    {
        var words = new Dictionary<string, uint>(StringComparer.Ordinal);
        var endings = new Dictionary<string, uint>(StringComparer.Ordinal);
        var particles = new Dictionary<string, uint>(StringComparer.Ordinal);
        var letters = new Dictionary<char, uint>();
        var seen = new Dictionary<(string, string), int>();
        foreach (var row in TsvTable.Read(File, table, "language", "kind", "values"))
        {
            var (code, kind, values) = (row[0], row[1], row[2]);
            if (values.Length == 0) throw row.Damaged("met no values; expected some");
            row.AddOnce(seen, (code, kind), row.Line);
            var bit = 1u << IndexOf(code);
            if (kind == "letters")
            {
                foreach (var letter in values) letters[letter] = letters.GetValueOrDefault(letter) | bit;
                continue;
            }

            var list = kind switch
            {
                "words" => words,
                "particles" => particles,
                "endings" => endings,
                _ => throw row.Damaged($"met '{kind}'; expected words, particles, endings or letters"),
            };
            foreach (var value in values.Split(' ')) list[value] = list.GetValueOrDefault(value) | bit;
        }

        Capitalizing = 1u << IndexOf("de");
        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _endings = endings.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _particles = particles.Keys.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _letters = letters.ToFrozenDictionary();
    }

    /// <summary>The words of a source.</summary>
    public static LanguageWords From(ModelSource models) => models.Load(File, table => new LanguageWords(table));

    /// <summary>ISO 639-1 codes.</summary>
    public IReadOnlyList<string> Codes => _codes;

    /// <summary>The languages that write all nouns with a capital.</summary>
    public uint Capitalizing { get; }

    /// <summary>The languages in which a word, in lower case, is common.</summary>
    public uint Of(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var languages) ? languages : 0;

    /// <summary>The languages in which words often end so.</summary>
    public uint OfEnding(ReadOnlySpan<char> ending) => _endings.TryGetValue(ending, out var languages) ? languages : 0;

    /// <summary>The languages that a letter with a mark is typical of.</summary>
    public uint OfLetter(char letter) => _letters.GetValueOrDefault(letter);

    /// <summary>True for a small word that stands inside names ("Rio de Janeiro").</summary>
    public bool IsParticle(ReadOnlySpan<char> word) => _particles.Contains(word);

    private int IndexOf(string code)
    {
        var index = _codes.IndexOf(code);
        if (index >= 0) return index;
        if (_codes.Count == 32) throw new ModelFormatException(ErrorMessages.ModelDamaged(File, "it has more than 32 languages"));
        _codes.Add(code);
        return _codes.Count - 1;
    }
}
