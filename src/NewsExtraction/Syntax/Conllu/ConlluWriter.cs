using System.Globalization;

namespace NewsExtraction.Syntax;

/// <summary>Writes a linguistic analysis as CoNLL-U (universaldependencies.org/format): a
/// block per sentence, a line of ten columns per word.</summary>
public static class ConlluWriter
{
    /// <summary>
    /// Writes all sentences. The last column holds <c>SpaceAfter=No</c> where the next word follows at once, and
    /// <c>TokenRange=start:end</c>, the word's UTF-16 offsets in the text.
    /// </summary>
    /// <param name="parsed">What to write.</param>
    /// <param name="output">Where to; not closed.</param>
    /// <param name="id">Name of the document: sentences are <c>id-1</c>, <c>id-2</c> and so on.</param>
    public static void Write(ParsedText parsed, TextWriter output, string id)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(id);
        output.Write("# newdoc id = ");
        WriteLine(output, id);
        foreach (var sentence in parsed.Sentences)
        {
            if (sentence.StartsParagraph) output.Write("# newpar\n");
            output.Write("# sent_id = ");
            WriteLine(output, string.Create(CultureInfo.InvariantCulture, $"{id}-{sentence.Index + 1}"));
            output.Write("# text = ");
            WriteLine(output, parsed.CharsIn(sentence.Span));
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++) WriteWord(parsed, sentence, token, output);
            output.Write('\n');
        }
    }

    private static void WriteWord(ParsedText parsed, Sentence sentence, int token, TextWriter output)
    {
        var head = parsed.Head(token);
        output.Write(token - sentence.FirstToken + 1);
        output.Write('\t');
        WriteField(output, parsed.Tokens.Chars(token));
        output.Write('\t');
        WriteField(output, parsed.Lemma(token));
        output.Write('\t');
        output.Write(TagNames.Of(parsed.Upos(token)));
        output.Write('\t');
        output.Write(TagNames.Of(parsed.Xpos(token)));
        output.Write('\t');
        output.Write(parsed.Features(token));
        output.Write('\t');
        output.Write(head < 0 ? 0 : head - sentence.FirstToken + 1);
        output.Write('\t');
        output.Write(RelationNames.Of(parsed.Relation(token)));
        output.Write("\t_\t");
        if (!parsed.Tokens.SpaceAfter(token)) output.Write("SpaceAfter=No|");
        var span = parsed.Span(token);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"TokenRange={span.Start}:{span.End}\n"));
    }

    // A field cannot hold a tab or line break, nor be empty; white space inside a word is written as a space.
    private static void WriteField(TextWriter output, ReadOnlySpan<char> field)
    {
        if (field.IsEmpty) output.Write('_');
        WriteText(output, field);
    }

    private static void WriteLine(TextWriter output, ReadOnlySpan<char> line)
    {
        WriteText(output, line);
        output.Write('\n');
    }

    private static void WriteText(TextWriter output, ReadOnlySpan<char> text)
    {
        foreach (var c in text) output.Write(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
    }
}
