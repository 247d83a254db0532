using CsCheck;
using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Models;
using NewsExtraction.Propositions;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.English.Tests.Propositions;

public class OddTreesTests
{
    private static readonly string[] Words =
    [
        "attack", "troops", "which", "who", "to", "and", "Mosul", "was", "killed", "by", "of", "in", "launch", "operation", "not", "no",
            "if", "said", "out", "the", ",", "US", "-", "led", "ceasefire", "dead", "?", "will",
    ];

    private static readonly PropositionExtractor Propositions = new(PredicateLexicon.From(ModelSource.Package));
    private static readonly EventExtractor Rules = new(EventRules.From(ModelSource.Package), HeadKinds.From(ModelSource.Package));

    [Test]
    public void AnyTreeIsReadWithoutFault() =>
        Gen.Int[1, 24].SelectMany(n =>
            Gen.Select(Gen.Int[0, Words.Length - 1], Gen.Int[0, 16], Gen.Int[1, 51], Gen.Int[-1, n - 1], Gen.Int[0, 50]).Array[n])
            .Sample(rows =>
            {
                var parsed = Tree(rows);
                var entities = new EntityLayer(parsed, [], []);
                foreach (var mention in Rules.Extract(Propositions.Extract(entities), []))
                    foreach (var filler in mention.Fillers)
                        Assert.That(filler.Span.Start >= 0 && filler.Span.End <= parsed.Text.Length && !filler.Span.IsEmpty);
            });

    private static ParsedText Tree((int Word, int Upos, int Xpos, int Head, int Relation)[] rows)
    {
        var words = rows.Select(r => Words[r.Word]).ToArray();
        var spans = new TextSpan[words.Length];
        var at = 0;
        for (var i = 0; i < words.Length; i++)
        {
            spans[i] = new TextSpan(at, at + words[i].Length);
            at += words[i].Length + 1;
        }

        // A head always points to a token that leads to the root: any such array is a forest.
        var heads = new int[words.Length];
        for (var i = 0; i < heads.Length; i++)
        {
            heads[i] = rows[i].Head;
            var token = i;
            for (var step = 0; step <= heads.Length && token >= 0; step++) token = token <= i ? heads[token] : -1;
            if (token >= 0) heads[i] = -1;
            for (var j = i + 1; j < heads.Length; j++)
                if (heads[i] == j) heads[i] = -1;
        }

        var tokens = new TokenizedText(string.Join(' ', words), spans, [new Sentence(0, 0, words.Length, new TextSpan(0, at - 1), true)]);
        var tagged = new TaggedText(tokens, [.. rows.Select(r => (Upos)r.Upos)], [.. rows.Select(r => (PennTag)r.Xpos)], words,
            new MorphFeatures[words.Length]);
        return new ParsedText(tagged, heads, [.. rows.Select((r, i) => heads[i] < 0 ? Relation.Root : (Relation)r.Relation)]);
    }
}
