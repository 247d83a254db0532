using System.Globalization;
using System.Text;

namespace NewsExtraction.Fuzz.Hostile;

/// <summary>Texts that are written to cost much: each family makes one of any length, of the same kind.</summary>
internal static class Families
{
    private static readonly string[] FirstNames = ["James", "John", "Mary", "Ahmed", "Ivan", "Chen", "Fatima", "Carlos"];
    private static readonly string[] Towns = ["Mosul", "Goma", "Aleppo", "Kharkiv", "Kabul", "Bamako", "Juba", "Paris"];

    /// <summary>All families by name.</summary>
    public static IReadOnlyList<(string Name, Func<int, string> Make)> All { get; } =
    [
        ("plain news", n => Numbered(n, News)),
        ("one endless sentence", n => Repeated(n, "and the army attacked the town ")),
        ("clauses side by side", n => Repeated(n, "the army attacked the town, ")),
        ("one sentence of that-clauses", n => Repeated(n, "he said that ")),
        ("one sentence of relative clauses", n => Repeated(n, "the man who attacked ")),
        ("one sentence of of-phrases", n => Repeated(n, "the attack of the head of ")),
        ("paragraph tags", n => Repeated(n, "<p>Troops attacked Mosul.</p>")),
        ("tags that do not end", n => Repeated(n, "<p ")),
        ("character entities", n => Repeated(n, "&amp;&#8217;x ")),
        ("capitals without stops", n => Numbered(n, i => $"{FirstNames[i % 8]} Attacked {Towns[(i / 8) % 8]} ")),
        ("one sentence of capitals", n => Repeated(n, "Iraqi Army Attacked Mosul ")),
        ("quotations", n => Repeated(n, "“The town fell,” he said. ")),
        ("quotation marks", n => Repeated(n, "“ ")),
        ("open quotations", n => Repeated(n, "“he said ‘")),
        ("one event again and again", n => Repeated(n, "Troops killed 20 people in Mosul on Monday. ")),
        ("events without actors", n => Repeated(n, "Twenty people were killed. ")),
        ("brackets in one name", n => "The army attacked " + Repeated(n, "(") + " Mosul."),
        ("brackets around a name", n => Repeated(n / 2, "(") + " Mosul " + Repeated(n / 2, ")")),
        ("two full names in turn", n => Repeated(n, "James Smith met. John Smith left. ")),
        ("one name", n => Repeated(n, "Mosul ")),
        ("distinct persons", n => Numbered(n, i => $"{FirstNames[i % 8]} {Word(i / 8)} spoke. ")),
        ("distinct persons of one surname", n => Numbered(n, i => $"{Word(i)} Smith spoke. ")),
        ("distinct places", n => Numbered(n, i => $"Troops attacked {Word(i)} City. ")),
        ("known places", n => Numbered(n, i => $"Troops attacked {Towns[i % 8]}. ")),
        ("a list of places", n => Numbered(n, i => $"{Towns[i % 8]}, ")),
        ("a list of names", n => Numbered(n, i => $"{FirstNames[i % 8]} {Word(i)}, ")),
        ("distinct organisations", n => Numbered(n, i => $"The {Word(i)} Front attacked. The front fled. ")),
        ("acronyms", n => Numbered(n, i => $"The {Word(i)} Liberation Army (XLA) attacked. ")),
        ("pronouns", n => Repeated(n, "He said they took it. ")),
        ("definite phrases", n => Repeated(n, "The rebels attacked the town. The army fled the village. ")),
        ("speakers", n => Numbered(n, i => $"{FirstNames[i % 8]} {Word(i / 8)} said the army attacked {Towns[i % 8]}. ")),
        ("dates in a row", n => Numbered(n, i => $"{(i % 28) + 1} May {1900 + (i % 120)}, ")),
        ("relative times", n => Repeated(n, "last week on Monday two days before ")),
        ("numbers", n => Numbered(n, i => i.ToString(CultureInfo.InvariantCulture) + " ")),
        ("sums of money", n => Numbered(n, i => $"${i} million, ")),
        ("worded numbers", n => Repeated(n, "twenty-two thousand and ")),
        ("blank lines", n => Repeated(n, "\n")),
        ("short lines", n => Repeated(n, "Troops\n")),
        ("one word", n => Repeated(n, "a")),
        ("hyphens", n => Repeated(n, "a-")),
        ("stops", n => Repeated(n, ".")),
        ("appositions", n => Repeated(n, "Ahmed Saleh, the general, ")),
        ("possessives", n => Repeated(n, "the army's ")),
        ("planned attacks", n => Repeated(n, "They plan to try to attack to ")),
        ("accusations", n => Numbered(n, i => $"{Word(i)} accused {Word(i + 1)} of attacking {Towns[i % 8]}. ")),
        ("named storms", n => Numbered(n, i => $"Hurricane {Word(i)} hit the coast. {Word(i)} weakened. ")),
        ("named fires", n => Numbered(n, i => $"The {Word(i)} Fire burned 200 acres. ")),
        ("fires alone", n => Repeated(n, "Fire\n")),
        ("firms in 's", n => Numbered(n, i => $"{Word(i)}'s said it sold {Word(i + 7)}'s. ")),
        ("offices", n => Numbered(n, i => $"President {FirstNames[i % 8]} {Word(i)} met {Towns[i % 8]}'s president. The president left. ")),
        ("names after places", n => Numbered(n, i => $"Georgia {Word(i)} Power met Police Scotland in Georgia. ")),
        ("soft hyphens", n => Repeated(n, "at\u00ADtack ")),
        ("combining marks", n => Repeated(n, "e\u0301")),
    ];

    /// <summary>A text of about this many characters: pieces by their number until it is long enough.</summary>
    private static string Numbered(int characters, Func<int, string> piece)
    {
        var text = new StringBuilder(characters + 64);
        for (var i = 0; text.Length < characters; i++) text.Append(piece(i));
        return text.ToString();
    }

    private static string Repeated(int characters, string piece) => Numbered(characters, _ => piece);

    /// <summary>A capitalised made-up word, another for each number.</summary>
    private static string Word(int number)
    {
        const string Consonants = "BDFGKLMNPRSTVZ";
        const string Vowels = "aeiou";
        var word = new StringBuilder();
        var rest = number;
        do
        {
            var consonant = Consonants[rest % Consonants.Length];
            rest /= Consonants.Length;
            word.Append(word.Length == 0 ? consonant : char.ToLowerInvariant(consonant)).Append(Vowels[rest % Vowels.Length]);
            rest /= Vowels.Length;
        }
        while (rest > 0 || word.Length < 6);
        return word.ToString();
    }

    private static string News(int i) => (i % 5) switch
    {
        0 => $"Government troops retook {Towns[i / 5 % 8]} on Tuesday, killing {i % 40} rebels, General {FirstNames[i / 7 % 8]} "
            + $"{Word(i % 4000)} said. ",
        1 => $"“The town is free,” he told reporters near {Word(i % 3000)}. ",
        2 => $"The {Word(i % 2000)} Front denied it and accused the army of shelling a market in {Towns[i / 3 % 8]}.\n\n",
        3 => $"President {FirstNames[i / 3 % 8]} {Word(i % 1000)} met {Word(i % 900)} officials in {Towns[i / 11 % 8]} last week. ",
        _ => $"At least {i % 90} people were wounded when a bomb exploded in {Word(i % 800)}, police said. ",
    };
}
