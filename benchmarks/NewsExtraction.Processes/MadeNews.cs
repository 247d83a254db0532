using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsExtraction.Benchmarks;

namespace NewsExtraction.Processes;

/// <summary>
/// As much news as is wanted, made of the project's own articles: each copy has other names and numbers, so that few sentences are the
/// same. Every run makes the same text.
/// </summary>
internal static partial class MadeNews
{
    private const int ShortArticles = 20_000;
    private const int ParagraphsPerArticle = 3;

    private const int Surnames = 2;
    private const int FirstNames = 3;

    // Words of one kind, which take each other's place.
    private static readonly string[][] Kinds =
    [
        ["Mocha", "Hodeidah", "Muscat", "Sanaa", "Mosul", "Baghdad", "Aleppo", "Tripoli", "Lagos", "Nairobi", "Karachi", "Kabul", "Lima",
            "Berlin", "Manila", "Paris", "London", "Moscow", "Beirut", "Cairo", "Geneva"],
        ["Yemen", "Oman", "Iraq", "Syria", "Libya", "Nigeria", "Kenya", "Pakistan", "Peru", "Germany", "Britain", "France", "Iran",
            "Turkey",
            "Ukraine", "Russia", "Egypt", "Sudan", "Mexico"],
        ["Saleh", "Hadi", "Mansur", "Keller", "Okafor", "Mendoza", "Petrov", "Lindqvist", "Haddad", "Novak", "Castillo", "Brennan", "Demir",
            "Achebe", "Rossi", "Tanaka", "Moreau"],
        ["Ahmed", "Khaled", "Maria", "Anna", "John", "Peter", "Carlos", "Fatima", "David", "Elena", "Samuel", "Laura", "Victor", "Nadia"],
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        ["January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December"],
        ["soldiers", "rebels", "workers", "guards", "protesters", "fighters", "officers", "students", "farmers"],
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "eleven"],
    ];

    private static readonly Dictionary<string, (string[] Kind, int Index)> Places = Kinds
        .SelectMany(kind => kind.Select((word, i) => (word, kind, i)))
        .ToDictionary(w => w.word, w => (w.kind, w.i), StringComparer.Ordinal);

    // Paragraphs, in articles. Examples of the event rules are one sentence to a line.
    private static readonly string[][] Articles =
    [
        Lines(SampleNews.Article),
        .. VariedNews.Articles.Chunk(2).Select(pair => pair.SelectMany(Lines).Chunk(4).Select(four => string.Join(' ', four)).ToArray()),
    ];

    /// <summary>Writes 100,000 and 250,000 words in articles of some 350, the first also
    /// as running text, and 20,000 short articles.</summary>
    public static int Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var hundred = Long().TakeWhile(Until(100_000)).ToList();
        WriteLines(Path.Combine(folder, "words-100k.ndjson"), hundred);
        WriteLines(Path.Combine(folder, "words-250k.ndjson"), Long().TakeWhile(Until(250_000)));
        WriteLines(Path.Combine(folder, "short-20k.ndjson"), Short().Take(ShortArticles));
        File.WriteAllText(Path.Combine(folder, "words-100k.txt"), string.Join("\n\n", hundred));
        return 0;
    }

    private static IEnumerable<string> Long() => Copies().SelectMany(copy =>
        Articles.Select(paragraphs => string.Join("\n\n", paragraphs.Select(p => Copy(p, copy)))));

    private static IEnumerable<string> Short() => Copies().SelectMany(copy =>
        Articles.SelectMany(a => a).Select((paragraph, i) => (paragraph, i)).Where(p => p.i % ParagraphsPerArticle == 0)
            .Select(p => Copy(p.paragraph, copy)));

    private static IEnumerable<int> Copies() => Enumerable.Range(0, int.MaxValue);

    private static Func<string, bool> Until(int words)
    {
        var had = 0;
        return article => (had += Yardstick.Words(article)) <= words;
    }

    private static void WriteLines(string file, IEnumerable<string> articles) =>
        File.WriteAllLines(file, articles.Select((text, i) =>
            $$"""{"id":"{{i + 1}}","published":"2026-02-18","text":"{{JsonEncodedText.Encode(text)}}"}"""));

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Copy(string paragraph, int copy) => string.Join(' ', SentenceEnd().Split(paragraph)
        .Select((sentence, i) => Word().Replace(Attributed(sentence, copy, i), word => Changed(word.Value, copy))));

    // A sentence with no or one name of ours would soon come again.
    private static string Attributed(string sentence, int copy, int number) =>
        copy == 0 || !sentence.EndsWith('.') || Word().Matches(sentence).Count(w => Changed(w.Value, copy) != w.Value) > 1 ? sentence
            : $"{sentence[..^1]}, {At(FirstNames, copy + number)} {At(Surnames, number)} said.";

    private static string At(int kind, int place) => Kinds[kind][place % Kinds[kind].Length];

    private static string Changed(string word, int copy) => Places.TryGetValue(word, out var place)
        ? place.Kind[(place.Index + copy) % place.Kind.Length]
        : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 9 and < 1000
            ? (10 + ((number - 10 + (7 * copy)) % 990)).ToString(CultureInfo.InvariantCulture) : word;

    [GeneratedRegex("(?<=[a-z]{3}[.!?]) (?=[A-Z])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(?<![,.])[A-Za-z]+\b|\b(?<![,.])\d+\b(?![,.]\d)")]
    private static partial Regex Word();
}
