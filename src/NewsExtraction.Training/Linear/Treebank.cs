using NewsExtraction.Parsing;
using NewsExtraction.Tagging;
using NewsExtraction.Text;

namespace NewsExtraction.Training.Linear;

/// <summary>Sentences of a CoNLL-U file, one after the other in one layer each.</summary>
internal sealed record TreebankSentence(string[] Words, Upos[] Upos, PennTag[] Xpos, int[] Heads, Relation[] Relations)
{
    /// <summary>The words as a text of one sentence, separated by single spaces.</summary>
    public TokenizedText Tokens()
    {
        var spans = new TextSpan[Words.Length];
        var at = 0;
        for (var i = 0; i < Words.Length; i++)
        {
            spans[i] = new TextSpan(at, at + Words[i].Length);
            at += Words[i].Length + 1;
        }

        return new TokenizedText(string.Join(' ', Words), spans, [new Sentence(0, 0, Words.Length, new TextSpan(0, at - 1), true)]);
    }

    public static List<TreebankSentence> Read(string path)
    {
        var sentences = new List<TreebankSentence>();
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length > 0)
            {
                if (char.IsAsciiDigit(line[0]) && line.Split('\t') is { Length: 10 } row && row[0].All(char.IsAsciiDigit)) rows.Add(row);
                continue;
            }

            if (rows.Count == 0) continue;
            sentences.Add(new TreebankSentence(
                rows.Select(r => r[1]).ToArray(),
                rows.Select(r => TagNames.TryParse(r[3], out Upos tag) ? tag : Tagging.Upos.X).ToArray(),
                rows.Select(r => TagNames.TryParse(r[4], out PennTag tag) ? tag : PennTag.None).ToArray(),
                rows.Select(r => int.Parse(r[6], System.Globalization.CultureInfo.InvariantCulture) - 1).ToArray(),
                rows.Select(r => RelationNames.TryParse(r[7], out var relation) ? relation : Relation.Dep).ToArray()));
            rows.Clear();
        }

        return sentences;
    }
}
