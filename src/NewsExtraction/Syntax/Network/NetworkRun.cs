using NewsExtraction.Diagnostics;
using NewsExtraction.Text;

namespace NewsExtraction.Syntax;

/// <summary>What a <see cref="SyntaxNetwork"/> says of a text: tags and, where asked for, heads and relations of all tokens.</summary>
internal sealed class NetworkRun
{
    /// <summary>Longest run of tokens that the network sees at once, unless told otherwise. Longer sentences are cut for it, so that cost
    /// and memory stay linear.</summary>
    public const int LongestSentence = 192;

    // Enough tokens for the matrix products to be worth it, few enough for the second-level cache.
    private const int TokensAtOnce = 112;

    private NetworkRun(SyntaxNetwork network, int count, bool trees)
    {
        Network = network;
        Upos = new Upos[count];
        Xpos = new PennTag[count];
        Heads = trees ? new int[count] : [];
        Relations = trees ? new byte[count] : [];
    }

    public SyntaxNetwork Network { get; }

    public Upos[] Upos { get; }

    public PennTag[] Xpos { get; }

    /// <summary>Index of each token's head in the text, -1 for a root; empty where trees were not asked for.</summary>
    public int[] Heads { get; }

    /// <summary>Number of each token's relation.</summary>
    public byte[] Relations { get; }

    /// <summary>Runs the network over a text.</summary>
    public static NetworkRun Over(TokenizedText tokens, SyntaxNetwork network, bool trees, CancellationToken cancellationToken,
        int longest = LongestSentence)
    {
        var run = new NetworkRun(network, tokens.Count, trees);
        var acronyms = Acronyms.In(tokens);
        var memory = network.Rent();
        var sentences = tokens.Sentences;
        var first = 0;
        for (var s = 0; s < sentences.Count; s++)
        {
            var sentence = sentences[s];
            var opening = Dateline.EndIn(tokens, sentence);
            for (int from = sentence.FirstToken, to; from < sentence.EndToken; from = to)
            {
                to = Math.Min(from < opening ? opening : sentence.EndToken, from + longest);
                memory.Input.StartSentence();
                for (var i = from; i < to; i++) memory.Input.Add(Form(tokens, sentence, i, acronyms));
                memory.Input.EndSentence();
                if (to - first < TokensAtOnce && (to < sentence.EndToken || s + 1 < sentences.Count)) continue;
                cancellationToken.ThrowIfCancellationRequested();
                Work.Count(to - first);
                network.Run(memory, trees);
                run.Keep(memory, first);
                memory.Input.Clear();
                first = to;
            }
        }

        network.Return(memory);
        if (trees)
            foreach (var sentence in sentences)
                if (Dateline.EndIn(tokens, sentence) is var opening && (sentence.Count > longest || opening > sentence.FirstToken))
                    run.Join(sentence, opening);
        return run;
    }

    // Words that only look like others are read by a form that has one reading.
    private static ReadOnlySpan<char> Form(TokenizedText tokens, Sentence sentence, int token, HashSet<int>? acronyms)
    {
        if (acronyms?.Contains(token) == true) return Acronyms.Neutral;
        return SaidNames.IsAt(tokens, sentence, token) ? SaidNames.Neutral : tokens.Chars(token);
    }

    private void Keep(SyntaxMemory memory, int first)
    {
        for (var i = 0; i < memory.Input.Count; i++)
        {
            Upos[first + i] = (Upos)memory.Universal[i];
            Xpos[first + i] = (PennTag)memory.Penn[i];
            if (Heads.Length == 0) continue;
            Heads[first + i] = memory.Heads[i] < 0 ? -1 : first + memory.Heads[i];
            Relations[first + i] = memory.RelationOf[i];
        }
    }

    // The parts of a sentence that was cut hang from the root of its first part behind a
    // dateline, by the relation that sentence parts side by side have.
    private void Join(Sentence sentence, int opening)
    {
        var root = opening;
        while (root < sentence.EndToken && Heads[root] >= 0) root++;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Heads[i] < 0 && i != root) (Heads[i], Relations[i]) = (root, (byte)Network.Shape.JoinRelation);
        }
    }
}
