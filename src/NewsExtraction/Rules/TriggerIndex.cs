using System.Runtime.InteropServices;

namespace NewsExtraction.Rules;

/// <summary>How a wording of a frame is met in the text.</summary>
internal enum IndexedForm : byte
{
    /// <summary>By its lemma.</summary>
    Lemma,

    /// <summary>As a noun in -ing ("the retaking").</summary>
    Gerund,

    /// <summary>As an adjective that is a participle ("the ousted president").</summary>
    Participle,
}

/// <summary>A wording of a frame under the word that leads to it.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Words">All words of the wording.</param>
/// <param name="Head">Index of the word that is looked up.</param>
/// <param name="Form">Form in which the word is met.</param>
internal sealed record TriggerEntry(Frame Frame, string[] Words, int Head, IndexedForm Form);

/// <summary>Frames by the lemma of their leading word: what a text pays for a rule is one
/// look-up per word, whatever the number of rules.</summary>
internal sealed class TriggerIndex
{
    // Not frozen: with the collection that it started, freezing was a fifth of the start of a native process.
    private readonly Dictionary<string, List<TriggerEntry>> _entries;

    public TriggerIndex(IReadOnlyList<Frame> frames)
    {
        var wordings = frames.Sum(f => f.Triggers.Length);
        _entries = new(wordings + (wordings / 4), StringComparer.OrdinalIgnoreCase);
        foreach (var frame in frames)
            foreach (var words in frame.Triggers)
            {
                Add(frame, words);
                // "counter-offensive" and "co-operate" are often one token.
                if (words.Length == 2) Add(frame, [$"{words[0]}-{words[1]}"]);
            }
    }

    /// <summary>True for a noun that some frame of nouns names an event.</summary>
    public bool IsEventNoun(string lemma)
    {
        foreach (var entry in Under(lemma))
            if (entry.Frame.Kind == FrameKind.Noun && entry.Words.Length == 1) return true;
        return false;
    }

    /// <summary>The wordings that a token of this lemma may lead to; empty for most.</summary>
    public ReadOnlySpan<TriggerEntry> Under(string lemma) =>
        _entries.TryGetValue(lemma, out var found) ? CollectionsMarshal.AsSpan(found) : [];

    private void Add(Frame frame, string[] words)
    {
        var head = frame.Kind switch
        {
            FrameKind.Noun => NounHead(words),
            FrameKind.Adjective => words.Length - 1,
            _ => 0,
        };
        Put(words[head], new TriggerEntry(frame, words, head, IndexedForm.Lemma));
        if (frame.Kind != FrameKind.Verb) return;
        foreach (var gerund in VerbForms.Gerunds(words[0])) Put(gerund, new TriggerEntry(frame, words, head, IndexedForm.Gerund));
        foreach (var participle in VerbForms.Participles(words[0]))
            Put(participle, new TriggerEntry(frame, words, head, IndexedForm.Participle));
    }

    private void Put(string key, TriggerEntry entry)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_entries, key, out _);
        list ??= new List<TriggerEntry>(1);
        // A frame's entries follow each other: those of other frames before them are no doubles.
        for (var i = list.Count - 1; i >= 0 && list[i].Frame == entry.Frame; i--)
            if (list[i].Form == entry.Form && list[i].Words.AsSpan().SequenceEqual(entry.Words)) return;
        list.Add(entry);
    }

    // The last word of a compound; the word before the preposition of "exchange of fire".
    private static int NounHead(string[] words)
    {
        for (var i = 1; i < words.Length; i++)
            if (words[i] is "of" or "on" or "for" or "to" or "in" or "against" or "between" or "with" or "from" or "at" or "by" or "over"
                or "into")
                return i - 1;
        return words.Length - 1;
    }
}
