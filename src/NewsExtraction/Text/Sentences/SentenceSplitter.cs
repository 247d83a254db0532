using System.Buffers;
using NewsExtraction.Lexicons;

namespace NewsExtraction.Text;

/// <summary>
/// Finds where sentences end: at paragraph breaks, and inside a paragraph where a learnt classifier says
/// so. Its strongest feature is what the rules here say of full stops and abbreviations; it corrects them
/// by the words around, the length of what has passed, and what is open.
/// </summary>
internal sealed class SentenceSplitter(WordForms forms, SentenceModel? model, WordClusters? vocabulary = null)
{
    private const int WordsBetweenLooks = 4096;
    private readonly SureGaps _sure = new(forms, vocabulary);

    /// <summary>Called with each gap that a classifier decides; used in training.</summary>
    internal delegate bool Decide(int word, ReadOnlySpan<uint> features);

    public Sentence[] Split(string text, TextSpan[] words, CancellationToken cancellationToken = default) =>
        Split(text, words, null, cancellationToken);

    internal Sentence[] Split(string text, TextSpan[] words, Decide? decide, CancellationToken cancellationToken = default)
    {
        if (words.Length == 0) return [];
        var lines = LineBreaks.Of(text);
        var cuts = ArrayPool<int>.Shared.Rent(words.Length);
        var count = 0;
        var state = default(SentenceState);
        Span<uint> features = stackalloc uint[SentenceFeatures.Count];
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (i % WordsBetweenLooks == 0) cancellationToken.ThrowIfCancellationRequested();
            state.Pass(text[words[i].Start]);
            if (!EndsParagraph(text, words, i, lines))
            {
                if (!(_sure.EndsBehind(text, words, i, state)
                    ?? (MayEnd(text, words, i) && Judge(text, words, i, state, features, decide))))
                    continue;
            }

            cuts[count++] = i + 1;
            state.Begin(i + 1);
        }

        cuts[count++] = words.Length;
        var sentences = new Sentence[count];
        var first = 0;
        for (var i = 0; i < count; i++)
        {
            var end = cuts[i];
            var starts = first == 0
                || text.AsSpan(words[first - 1].End, words[first].Start - words[first - 1].End).IndexOfAny('\n', '\r', '\u2029') >= 0;
            sentences[i] = new Sentence(i, first, end, new TextSpan(words[first].Start, words[end - 1].End), starts);
            first = end;
        }

        ArrayPool<int>.Shared.Return(cuts);
        return sentences;
    }

    private bool Judge(string text, TextSpan[] words, int i, in SentenceState state, Span<uint> features, Decide? decide)
    {
        var byRule = words[i + 1].Start > words[i].End && EndsByRule(text, words, i);
        if (model is null && decide is null) return byRule;
        SentenceFeatures.Extract(text, words, i, state, byRule, features);
        return decide is not null ? decide(i, features) : model!.Score(features) > 0;
    }

    /// <summary>A gap is looked at where what follows does not begin small, or a stop stands before it.</summary>
    private static bool MayEnd(string text, TextSpan[] words, int i)
    {
        var next = text[words[i + 1].Start];
        var stop = CharKinds.Of(text[words[i].End - 1]) == CharKind.Stop;
        if (words[i + 1].Start == words[i].End) return stop && CharKinds.IsUpper(next) && words[i].Length < 5;
        return stop || !char.IsLower(next);
    }

    private static bool EndsParagraph(string text, TextSpan[] words, int i, LineBreaks lines)
    {
        var gap = text.AsSpan(words[i].End, words[i + 1].Start - words[i].End);
        if (gap.Length == 0 || (gap.Length == 1 && gap[0] == ' ')) return false;
        var newline = gap.IndexOfAny("\n\r\u2029\u0085");
        return newline >= 0 && IsParagraphBreak(text, words[i].End + newline, gap[newline..], lines);
    }

    private bool EndsByRule(string text, TextSpan[] words, int i)
    {
        var last = i;
        while (last > 0 && last > i - 4 && words[last].Length <= 2 && IsClosing(text[words[last].Start])
            && words[last - 1].End == words[last].Start)
            last--;
        var mark = words[last].In(text);
        var stop = mark[^1];
        if (CharKinds.Of(stop) != CharKind.Stop) return false;
        var next = words[i + 1].In(text);
        if (mark.Length == 1 || CharKinds.Of(mark[0]) == CharKind.Stop)
        {
            if (stop is '?' or '!' && last == i) return true;
            if (mark.Length > 1 || stop == '…') return StartsSentence(text, words, i + 1);
            return stop == '.' && last == i ? !StartsSmall(next) : StartsSentence(text, words, i + 1);
        }

        return EndsWithAbbreviation(text, words, i, mark, next);
    }

    private bool EndsWithAbbreviation(string text, TextSpan[] words, int i, ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (word.Length == 2 || !CharKinds.IsUpper(next[0])) return false;
        var kinds = forms.KindsOf(word[..^1]);
        if ((kinds & FormKinds.Title) != 0) return false;
        return OpensSentence(next)
            || (i + 2 < words.Length && next.Length == 1 && CharKinds.Of(next[0]) == CharKind.Mark && StartsSentence(text, words, i + 2));
    }

    // Words that, with a capital in mid-text, nearly always begin a sentence.
    private static bool OpensSentence(ReadOnlySpan<char> word) =>
        word is "The" or "A" or "An" or "In" or "On" or "At" or "He" or "She" or "It" or "They" or "We" or "I" or "You" or "This" or "That"
        or "These" or "Those" or "There" or "But" or "And" or "If" or "When" or "While" or "However" or "His" or "Her" or "Its" or "Their"
            or "Our" or "My" or "As" or "After" or "For" or "From"
        or "With" or "What" or "Who" or "How" or "So" or "Some" or "Many" or "Most" or "No" or "Not" or "By" or "To" or "Both" or "Since"
            or "Although" or "Though" or "Please" or "Thanks" or "Thank";

    private static bool StartsSmall(ReadOnlySpan<char> word) => char.IsLower(word[0]) || word[0] is ',' or ';' or ':' or ')' or ']';

    private static bool StartsSentence(string text, TextSpan[] words, int i)
    {
        for (var look = 0; look < 3 && i < words.Length; look++, i++)
        {
            var c = text[words[i].Start];
            if (CharKinds.IsUpper(c) || CharKinds.IsDigit(c)) return true;
            if (CharKinds.IsLetter(c) || c is ',' or ';' or ':') return false;
        }

        return false;
    }

    private static bool IsParagraphBreak(string text, int at, ReadOnlySpan<char> gap, LineBreaks lines)
    {
        var breaks = 0;
        for (var i = 0; i < gap.Length; i++)
        {
            if (gap[i] == '\n' || (gap[i] == '\r' && (i + 1 >= gap.Length || gap[i + 1] != '\n'))) breaks++;
            if (gap[i] is '\u2029' or '\f') return true;
        }

        return breaks > 1 || !lines.OnlyWraps(text, at);
    }

    private static bool IsClosing(char c) => c is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or '}';
}
