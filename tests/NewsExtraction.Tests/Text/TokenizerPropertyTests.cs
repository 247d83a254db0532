using CsCheck;
using NewsExtraction.Tests.Support;
using NewsExtraction.Text;

namespace NewsExtraction.Tests.Text;

[TestFixture]
internal sealed class TokenizerPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Mosul", "the", "U.S.", "don't", "-", "--", ".", "...", "?", "\"", "'", "’", " ", "  ", "\n", "\n\n", "\r\n", "\t", "(", ")", "[",
            "]", "$", "5", "10,000", "1/2", "/", ":", "http://", "www.", "@", "#", "&",
        "&amp;", "&#8217;", "<p>", "</b>", "[+", "chars]", "photo", "\u200B", "\u00AD", "\u00A0", "\uFEFF", "\uD83D", "\uDE00", "😀",
            "\u0301", "\0", "\u0085", "漢字", "قوات", "_", "*", "+",
            "<", ">", "=", "~", "^", "|", "pm", "Gen", "s", "n't", "%", ",", ";", "!", "É",
    ];

    private static readonly Gen<string> Random = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(indices => string.Concat(indices.Select(i => Pieces[i]))),
        Gen.Int[0, char.MaxValue].Array[0, 60].Select(codes => new string(codes.Select(c => (char)c).ToArray())),
        Gen.Int[0, 127].Array[0, 80].Select(codes => new string(codes.Select(c => (char)c).ToArray())));

    [Test]
    public void WordsAscendInTheTextAsGiven() => Random.Sample(text =>
    {
        var tokens = SmallTables.Tokenizer.Tokenize(text);
        var at = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var span = tokens.Span(i);
            if (span.Start < at || span.End <= span.Start || span.End > text.Length) return false;
            at = span.End;
        }

        return true;
    });

    [Test]
    public void WhatIsReadIsInOneWord() => Random.Sample(text =>
    {
        var tokens = SmallTables.Tokenizer.Tokenize(text);
        var at = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var span = tokens.RunningSpan(i);
            if (span.Start < at || HoldsVisible(tokens.RunningText, at, span.Start)) return false;
            if (!tokens.CharsIn(tokens.Span(i)).SequenceEqual(tokens.Chars(i))) return false;
            at = span.End;
        }

        return !HoldsVisible(tokens.RunningText, at, tokens.RunningText.Length);
    });

    [Test]
    public void SentencesPartitionTheWords() => Random.Sample(text =>
    {
        var tokens = SmallTables.Tokenizer.Tokenize(text);
        var next = 0;
        foreach (var sentence in tokens.Sentences)
        {
            if (sentence.FirstToken != next || sentence.EndToken <= next
                || sentence.Span != tokens.SpanOf(sentence.FirstToken, sentence.EndToken))
                return false;
            next = sentence.EndToken;
        }

        return next == tokens.Count;
    });

    private static bool HoldsVisible(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (CharKinds.Of(text[i]) is not (CharKind.Space or CharKind.Invisible)) return true;
        return false;
    }
}
