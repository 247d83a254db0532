using System.CommandLine;
using NewsExtraction.Models;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.Training.Evaluation;

/// <summary><c>evaluate syntax TREEBANK [--text RAW] [--gold-words] [--source PREFIX] [--steps]</c>.</summary>
internal static class EvaluateSyntaxCommand
{
    public static Command Create()
    {
        var treebank = new Argument<string>("treebank") { Description = "Gold CoNLL-U file." };
        var text = new Option<string?>("--text") { Description = "Its raw text; without it the text is rebuilt from the words." };
        var goldWords = new Option<bool>("--gold-words") { Description = "Take words and sentences from the treebank." };
        var source = new Option<string?>("--source") { Description = "Only sentences whose '# source' begins so." };
        var steps = new Option<bool>("--steps") { Description = "Also what each step's errors cost the next." };
        var command = new Command("syntax", "Measures words, sentences, tags, lemmas and trees.") { treebank, text, goldWords, source,
            steps };
        command.SetAction(r => Run(r.GetValue(treebank)!, r.GetValue(text), r.GetValue(goldWords), r.GetValue(source), r.GetValue(steps)));
        return command;
    }

    private static void Run(string treebank, string? text, bool goldWords, string? source, bool steps)
    {
        ParsedText gold;
        using (var reader = new StreamReader(treebank)) gold = ConlluReader.Read(reader);
        Func<int, bool>? keeps = null;
        if (source is not null)
        {
            using var reader = new StreamReader(treebank);
            var sources = ConlluReader.ReadSources(reader);
            keeps = sentence => sources[sentence].StartsWith(source, StringComparison.Ordinal);
        }

        var raw = text is null ? gold.Text : File.ReadAllText(text);
        var analyzer = SyntaxAnalyzer.From(ModelSource.Package);
        if (!steps)
        {
            var system = goldWords ? analyzer.Analyze(gold.Tokens) : analyzer.Analyze(raw);
            Console.WriteLine(SyntaxScores.Of(gold, system, keeps).ToLine());
            Console.WriteLine(FeatureScores.Of(gold, GoldFeatures.Read(treebank), system, keeps).ToLine());
            return;
        }

        Print("raw text", SyntaxScores.Of(gold, analyzer.Analyze(raw), keeps));
        Print("gold sentences", SyntaxScores.Of(gold, analyzer.Analyze(WithGoldSentences(gold)), keeps));
        var overGoldWords = analyzer.Analyze(gold.Tokens);
        Print("gold words", SyntaxScores.Of(gold, overGoldWords, keeps));
        Print("gold words, tags",
            SyntaxScores.Of(gold, analyzer.Parse(Morphology.Complete(gold.Tokens, Tags(gold, gold.Upos), Tags(gold, gold.Xpos),
                Lemmatizer.From(ModelSource.Package))), keeps));
        Console.WriteLine(FeatureScores.Of(gold, GoldFeatures.Read(treebank), overGoldWords, keeps).ToLine());
    }

    private static void Print(string name, SyntaxScores scores) => Console.WriteLine($"{name,-18}{scores.ToLine()}");

    private static T[] Tags<T>(ParsedText gold, Func<int, T> tag) => Enumerable.Range(0, gold.Count).Select(tag).ToArray();

    /// <summary>Our words, cut into the treebank's sentences.</summary>
    private static TokenizedText WithGoldSentences(ParsedText gold)
    {
        var own = Tokenizer.From(ModelSource.Package).Tokenize(gold.Text);
        var spans = Enumerable.Range(0, own.Count).Select(own.Span).ToArray();
        var sentences = new List<Sentence>();
        var first = 0;
        foreach (var sentence in gold.Sentences)
        {
            var end = first;
            while (end < spans.Length && spans[end].Start < sentence.Span.End) end++;
            if (end == first) continue;
            sentences.Add(new Sentence(sentences.Count, first, end, own.SpanOf(first, end), sentence.StartsParagraph));
            first = end;
        }

        return new TokenizedText(gold.Text, spans, sentences.ToArray());
    }
}
