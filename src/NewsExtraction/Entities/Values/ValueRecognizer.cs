using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.Entities;

/// <summary>Finds times and other values of an article. Implementations are safe to use from several threads.</summary>
internal interface IValueFinder
{
    /// <summary>Adds values; times and numbers may overlap.</summary>
    void Find(ParsedText parsed, ArticleContext context, List<ValueMention> values, CancellationToken cancellationToken);
}

/// <summary>Finds time expressions and other values. A deterministic grammar, linear in the text; keeps nothing between calls.</summary>
internal sealed class ValueRecognizer : IValueFinder
{
    /// <summary>Adds all values of an article, in text order.</summary>
    /// <param name="parsed">The layer below; tags and trees decide between readings, but are not needed.</param>
    /// <param name="context">What is known of the article; its day of publication resolves relative times.</param>
    /// <param name="values">Receives them.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    public void Find(ParsedText parsed, ArticleContext context, List<ValueMention> values, CancellationToken cancellationToken)
    {
        var atoms = AtomReader.Read(parsed.Tokens).ToArray();
        var frame = new TimeFrame(context.Published) { IsDayFirst = NumericDateReader.IsDayFirst(atoms), Named = NamedDays.In(atoms) };
        var times = new TimeGrammar(parsed, frame);
        var next = 0;
        foreach (var sentence in parsed.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var first = next;
            while (next < atoms.Length && atoms[next].Token < sentence.EndToken) next++;
            ReadSentence(parsed, atoms.AsMemory(first, next - first), sentence, times, values);
        }
    }

    private static void ReadSentence(ParsedText parsed, ReadOnlyMemory<Atom> memory, Sentence sentence, TimeGrammar times,
        List<ValueMention> values)
    {
        times.Begin(memory, sentence.Index);
        var measures = new MeasureGrammar(parsed, memory);
        var atoms = memory.Span;
        for (var at = 0; at < atoms.Length;)
        {
            if (times.TryRead(at, out var time))
            {
                var days = time.Point.Days();
                values.Add(Mention(parsed.Tokens, atoms, time.First, time.End, time.Type, time.Text, values.Count) with
                {
                    From = days?.From,
                    To = days?.To
                });
                at = time.End;
            }
            else if (measures.TryRead(at, out var measure))
            {
                values.Add(Mention(parsed.Tokens, atoms, measure.First, measure.End, measure.Type, measure.Value, values.Count));
                at = measure.End;
            }
            else
            {
                at++;
            }
        }
    }

    private static ValueMention Mention(TokenizedText tokens, ReadOnlySpan<Atom> atoms, int first, int end, ValueKind type, string value,
        int index) =>
        new(index, type, tokens.SourceOf(new TextSpan(atoms[first].Start, atoms[end - 1].End)),
            atoms[first].Token, atoms[end - 1].Token + 1, value);
}
