using System.Text;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.Tests.Support;

/// <summary>
/// Writes a parsed document by hand. One word a line: word, lemma, universal tag, Penn tag, head (from 1 within the
/// sentence, 0 for the root), relation; an empty line ends a sentence, a line with <c>¶</c> alone ends a paragraph.
/// Words are separated by spaces but before <c>, . ; : ! ? ) ' 's n't %</c> and after an opening bracket or quotation
/// mark or a dollar sign; a word written <c>+word</c> joins the one before it.
/// </summary>
internal static class DocumentBuilder
{
    /// <summary>The document that a table describes.</summary>
    /// <example><code> var parsed = DocumentBuilder.Parse("""
    ///     Troops  troop  NOUN  NNS 2 nsubj
    ///     retook  retake VERB  VBD 0 root
    ///     Mosul   Mosul  PROPN NNP 2 obj
    ///     .       .      PUNCT .   2 punct
    ///     """);
    /// </code></example>
    public static ParsedText Parse(string table)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var sentences = new List<Sentence>();
        var (upos, xpos, lemmas) = (new List<Upos>(), new List<PennTag>(), new List<string>());
        var (heads, relations) = (new List<int>(), new List<Relation>());
        var (first, starts, glue) = (0, true, true);

        void EndSentence()
        {
            if (spans.Count == first) return;
            sentences.Add(new Sentence(sentences.Count, first, spans.Count, new TextSpan(spans[first].Start, spans[^1].End), starts));
            (first, starts) = (spans.Count, false);
        }

        foreach (var line in table.Split('\n').Select(l => l.Trim()).Append(""))
        {
            if (line.Length == 0)
            {
                EndSentence();
                continue;
            }

            if (line == "¶")
            {
                EndSentence();
                text.Append("\n\n");
                (starts, glue) = (true, true);
                continue;
            }

            var columns = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (columns.Length < 6)
                throw new ArgumentException(
                    $"'{line}' has {columns.Length} columns; word, lemma, UPOS, XPOS, head, relation were expected.");
            var word = columns[0].Length > 1 && columns[0][0] == '+' ? columns[0][1..] : columns[0];
            if (!glue && word == columns[0] && !JoinsPrevious(word)) text.Append(' ');
            spans.Add(new TextSpan(text.Length, text.Length + word.Length));
            text.Append(word);
            glue = word is "(" or "[" or "“" or "$" or "‘";
            upos.Add(TagNames.TryParse(columns[2], out Upos universal) ? universal
                : throw new ArgumentException($"'{columns[2]}' in '{line}' is no universal tag."));
            xpos.Add(TagNames.TryParse(columns[3], out PennTag penn) ? penn
                : throw new ArgumentException($"'{columns[3]}' in '{line}' is no Penn tag."));
            lemmas.Add(columns[1]);
            var head = int.Parse(columns[4], System.Globalization.CultureInfo.InvariantCulture);
            heads.Add(head == 0 ? -1 : first + head - 1);
            relations.Add(RelationNames.TryParse(columns[5], out var relation) ? relation
                : throw new ArgumentException($"'{columns[5]}' in '{line}' is no relation."));
        }

        var tokens = new TokenizedText(text.ToString(), spans.ToArray(), sentences.ToArray());
        var (universalTags, pennTags, allLemmas) = (upos.ToArray(), xpos.ToArray(), lemmas.ToArray());
        var features = new MorphFeatures[tokens.Count];
        foreach (var sentence in sentences) Morphology.FillFeatures(tokens, sentence, universalTags, pennTags, allLemmas, features);
        return new ParsedText(new TaggedText(tokens, universalTags, pennTags, allLemmas, features), heads.ToArray(), relations.ToArray());
    }

    private static bool JoinsPrevious(string word) =>
        word is "," or "." or ";" or ":" or "!" or "?" or ")" or "]" or "'" or "’" or "”" or "'s" or "’s" or "n't" or "n’t" or "%" or "'ll"
        or "'ve" or "'re" or "'m" or "'d";
}
