using System.Globalization;
using NewsExtraction.Syntax;

namespace NewsExtraction.Training.Evaluation;

/// <summary>The measures of the CoNLL 2018 shared task, by aligned characters without white space: F1 of sentences and words, and F1 and
/// accuracy of what words carry.</summary>
internal sealed record SyntaxScores(double Sentences, double Words, IReadOnlyList<(string Name, double F1, double Accuracy)> Layers)
{
    /// <summary>Compares an analysis with a gold one of the same text.</summary>
    /// <exception cref="ArgumentException">The texts differ in more than white space.</exception>
    public static SyntaxScores Of(ParsedText gold, ParsedText system, Func<int, bool>? keepsGoldSentence = null)
    {
        var goldPlaces = Places(gold);
        var systemPlaces = Places(system);
        if (!goldPlaces.Text.Equals(systemPlaces.Text, StringComparison.Ordinal))
            throw new ArgumentException(Difference(goldPlaces.Text, systemPlaces.Text));
        var words = new Dictionary<(int, int), int>();
        var kept = new bool[gold.Count];
        var (goldWords, goldSentences) = (0, new HashSet<(int, int)>());
        var inside = new bool[goldPlaces.Text.Length + 1];
        foreach (var sentence in gold.Sentences)
        {
            if (keepsGoldSentence is not null && !keepsGoldSentence(sentence.Index)) continue;
            goldSentences.Add((goldPlaces.Spans[sentence.FirstToken].Start, goldPlaces.Spans[sentence.EndToken - 1].End));
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                words[goldPlaces.Spans[i]] = i;
                kept[i] = true;
                goldWords++;
                inside.AsSpan(goldPlaces.Spans[i].Start, goldPlaces.Spans[i].End - goldPlaces.Spans[i].Start).Fill(true);
            }
        }

        var pairs = new List<(int Gold, int System)>();
        var (systemWords, systemSentences, sameSentences) = (0, 0, 0);
        foreach (var sentence in system.Sentences)
        {
            var span = (systemPlaces.Spans[sentence.FirstToken].Start, systemPlaces.Spans[sentence.EndToken - 1].End);
            if (!inside[span.Start]) continue;
            systemSentences++;
            if (goldSentences.Contains(span)) sameSentences++;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                systemWords++;
                if (words.TryGetValue(systemPlaces.Spans[i], out var aligned)) pairs.Add((aligned, i));
            }
        }

        double F1(int right) => 200.0 * right / Math.Max(1, goldWords + systemWords);
        (string, double, double) Layer(string name, Func<int, int, bool> isRight)
        {
            var right = pairs.Count(p => isRight(p.Gold, p.System));
            return (name, F1(right), 100.0 * right / Math.Max(1, pairs.Count));
        }

        bool SameHead(int g, int s) => (gold.Head(g), system.Head(s)) switch
        {
            ( < 0, < 0) => true,
            ( >= 0 and var a, >= 0 and var b) => goldPlaces.Spans[a] == systemPlaces.Spans[b],
            _ => false,
        };
        return new SyntaxScores(
            200.0 * sameSentences / Math.Max(1, goldSentences.Count + systemSentences),
            F1(pairs.Count),
            [
                Layer("UPOS", (g, s) => gold.Upos(g) == system.Upos(s)),
                Layer("XPOS", (g, s) => gold.Xpos(g) == system.Xpos(s)),
                Layer("lemmas", (g, s) => gold.Lemma(g).Equals(system.Lemma(s), StringComparison.OrdinalIgnoreCase)),
                Layer("UAS", SameHead),
                Layer("LAS", (g, s) => SameHead(g, s) && MainPart(gold.Relation(g)).SequenceEqual(MainPart(system.Relation(s)))),
            ]);
    }

    public string ToLine()
    {
        var layers = string.Join("  ", Layers.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Name} {l.F1:F2}")));
        var aligned = string.Join(", ", Layers.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Name} {l.Accuracy:F2}")));
        return string.Create(CultureInfo.InvariantCulture,
            $"sentences {Sentences:F2}  words {Words:F2}  {layers}   (of aligned words: {aligned})");
    }

    // The relation without its subtype.
    private static ReadOnlySpan<char> MainPart(Relation relation)
    {
        var name = RelationNames.Of(relation);
        var colon = name.IndexOf(':');
        return colon < 0 ? name : name.AsSpan(0, colon);
    }

    /// <summary>The text without white space, and where its words stand in it.</summary>
    /// <remarks>Words of two analyses are the same where their places are.</remarks>
    internal static (string Text, (int Start, int End)[] Spans) Places(ParsedText parsed)
    {
        var text = new System.Text.StringBuilder();
        var spans = new (int, int)[parsed.Count];
        for (var i = 0; i < parsed.Count; i++)
        {
            var start = text.Length;
            foreach (var c in parsed.Tokens.Chars(i))
                if (!char.IsWhiteSpace(c)) text.Append(c);
            spans[i] = (start, text.Length);
        }

        return (text.ToString(), spans);
    }

    private static string Difference(string gold, string system)
    {
        var at = gold.AsSpan().CommonPrefixLength(system);
        return string.Create(CultureInfo.InvariantCulture,
            $"The texts differ at character {at} (white space not counted): '{Excerpt(gold, at)}' in the treebank, '{Excerpt(system, at)}' "
                + $"in the analysis. Give the treebank's own raw text.");
    }

    private static string Excerpt(string text, int at) => text.Substring(at, Math.Min(40, text.Length - at));
}
