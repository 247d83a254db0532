using NewsExtraction.Diagnostics;
using NewsExtraction.Syntax;

namespace NewsExtraction;

/// <summary>Limits of an extraction. Immutable; the defaults suit news.</summary>
public sealed record ExtractionOptions
{
    internal const int LargestText = 500_000_000;
    internal const int LargestSentence = 2_000;

    /// <summary>Longest sentence that any step sees, in tokens, unless tagger and parser are to see longer ones. The longest of newspapers
    /// have 200.</summary>
    internal const int LongestSentence = 600;

    internal const int MostThreads = 1024;

    /// <summary>The defaults.</summary>
    public static ExtractionOptions Default { get; } = new();

    /// <summary>
    /// Longest text that is accepted, in UTF-16 code units: 20,000,000 unless set, from 1 to 500,000,000. A longer one is refused with an
    /// <see cref="ArgumentException"/>.
    /// </summary>
    public int MaxTextLength { get; init; } = 20_000_000;

    /// <summary>Longest sentence that tagger and parser see in one piece, in tokens: 192 unless set,
    /// from 20 to 2,000. A longer one is cut for them only; one over 600 tokens (or over this limit, if that is more) is read as several
    /// sentences by all steps, and the article has a <see cref="Article.Warnings">warning</see>.</summary>
    public int MaxSentenceTokens { get; init; } = NetworkRun.LongestSentence;

    /// <summary>Articles that are worked on at the same time by the batch methods: 0 (as many as the
    /// machine has processors) unless set, at most 1,024.</summary>
    public int MaxParallelism { get; init; }

    internal int Threads => MaxParallelism == 0 ? Environment.ProcessorCount : MaxParallelism;

    /// <summary>Checks every limit and reports all that are out of range, one per line.</summary>
    /// <exception cref="ArgumentException">A limit is out of its range.</exception>
    internal void Check(string parameter)
    {
        var faults = new List<string>();
        Check(nameof(MaxTextLength), MaxTextLength, 1, LargestText, faults);
        Check(nameof(MaxSentenceTokens), MaxSentenceTokens, 20, LargestSentence, faults);
        Check(nameof(MaxParallelism), MaxParallelism, 0, MostThreads, faults);
        if (faults.Count > 0) throw new ArgumentException(string.Join('\n', faults), parameter);
    }

    private static void Check(string option, int value, int low, int high, List<string> faults)
    {
        if (value < low || value > high) faults.Add(RecordMessages.OutOfRange(option, value, low, high));
    }
}
