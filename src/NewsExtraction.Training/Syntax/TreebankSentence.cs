using System.Globalization;
using NewsExtraction.Syntax;

namespace NewsExtraction.Training.Syntax;

/// <summary>A sentence of a treebank, as the network learns it.</summary>
/// <param name="Words">Forms.</param>
/// <param name="Upos">Universal tags.</param>
/// <param name="Xpos">Penn tags.</param>
/// <param name="Heads">Index of each word's head, -1 for the root.</param>
/// <param name="Relations">Relation to the head.</param>
/// <param name="Source">Kind of annotation; see <see cref="Treebank"/>.</param>
internal sealed record TreebankSentence(string[] Words, byte[] Upos, byte[] Xpos, int[] Heads, byte[] Relations, int Source)
{
    public int Count => Words.Length;

    /// <summary>How sure the tags and the head of each word are, 0 to 1; null for gold annotation.</summary>
    public (float Tags, float Arc)[]? Trust { get; init; }

    /// <summary>For each word what else whoever parsed the sentence holds possible; null where nothing is known of that.</summary>
    public Alternative[][]? Others { get; init; }

    /// <summary>Some of the words, in order, without other possible annotations; heads are left as they stand, so none may be among those
    /// left out or behind them.</summary>
    public TreebankSentence Pick(IReadOnlyList<int> kept)
    {
        T[] Of<T>(T[] all) => [.. kept.Select(i => all[i])];
        return new TreebankSentence(Of(Words), Of(Upos), Of(Xpos), Of(Heads), Of(Relations),
            Source)
        { Trust = Trust is null ? null : Of(Trust) };
    }
}

/// <summary>Reads treebanks in CoNLL-U.</summary>
internal static class Treebank
{
    /// <summary>Begins the last column of a word that a machine annotated.</summary>
    public const string TrustName = "Trust=";

    /// <summary>Stands in the last column behind that, before what else is possible.</summary>
    public const string OthersName = "|Else=";

    /// <summary>
    /// Reads the sentences of a file, packed by gzip where its name ends so. Their kind of annotation comes from the line <c># source
    /// =</c>: 0 where it begins with <c>ewt</c> or there is none, 1 with <c>gum</c>, 2 else. How sure a word's annotation is, where a
    /// machine made it, stands in its last column (<c>Trust=tags,arc</c>), with what else is possible behind (<c>|Else=</c>; see <see
    /// cref="Alternative"/>). Words that are no words of the tree (ranges, empty nodes) are left out.
    /// </summary>
    public static List<TreebankSentence> Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using var unpacked = path.EndsWith(".gz", StringComparison.Ordinal)
            ? new System.IO.Compression.GZipStream(file, System.IO.Compression.CompressionMode.Decompress) : file;
        using var reader = new StreamReader(unpacked);
        var sentences = new List<TreebankSentence>();
        var rows = new List<string[]>();
        var source = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                if (rows.Count > 0) sentences.Add(Sentence(rows, source));
                rows.Clear();
                source = 0;
            }
            else if (line.StartsWith("# source = ", StringComparison.Ordinal))
            {
                source = line[11..].StartsWith("ewt", StringComparison.Ordinal) ? 0 : line[11..].StartsWith("gum", StringComparison.Ordinal)
                    ? 1 : 2;
            }
            else if (line[0] != '#')
            {
                var cells = line.Split('\t');
                if (!cells[0].Contains('-', StringComparison.Ordinal) && !cells[0].Contains('.', StringComparison.Ordinal)) rows.Add(cells);
            }
        }

        if (rows.Count > 0) sentences.Add(Sentence(rows, source));
        return sentences;
    }

    private static TreebankSentence Sentence(List<string[]> rows, int source)
    {
        var n = rows.Count;
        var trust = rows.Exists(cells => TrustOf(cells) is not null) ? new (float, float)[n] : null;
        var others = rows.Exists(cells => cells.Length > 9 && cells[9].Contains(OthersName, StringComparison.Ordinal))
            ? rows.ConvertAll(cells => OthersOf(cells[9])).ToArray() : null;
        var sentence =
            new TreebankSentence(new string[n], new byte[n], new byte[n], new int[n], new byte[n], source)
            {
                Trust = trust,
                Others = others
            };
        for (var i = 0; i < n; i++)
        {
            var cells = rows[i];
            sentence.Words[i] = string.Intern(cells[1]);
            sentence.Upos[i] = TagNames.TryParse(cells[3], out Upos upos) ? (byte)upos : (byte)0;
            sentence.Xpos[i] = TagNames.TryParse(cells[4], out PennTag xpos) ? (byte)xpos : (byte)0;
            sentence.Heads[i] = int.Parse(cells[6], CultureInfo.InvariantCulture) - 1;
            sentence.Relations[i] = RelationNames.TryParse(cells[7], out var relation) ? (byte)relation : (byte)Relation.Dep;
            if (trust is not null) trust[i] = TrustOf(cells) ?? (1, 1);
        }

        return sentence;
    }

    private static Alternative[] OthersOf(string cell)
    {
        var at = cell.IndexOf(OthersName, StringComparison.Ordinal);
        return at < 0 ? [] : Alternative.Read(cell[(at + OthersName.Length)..]);
    }

    private static (float Tags, float Arc)? TrustOf(string[] cells)
    {
        if (cells.Length < 10 || !cells[9].StartsWith(TrustName, StringComparison.Ordinal)) return null;
        var numbers = cells[9][TrustName.Length..].Split('|')[0].Split(',');
        return (float.Parse(numbers[0], CultureInfo.InvariantCulture), float.Parse(numbers[1], CultureInfo.InvariantCulture));
    }
}
