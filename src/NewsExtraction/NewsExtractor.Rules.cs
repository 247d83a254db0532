using NewsExtraction.Events;
using NewsExtraction.Output;
using NewsExtraction.Rules;

namespace NewsExtraction;

/// <content>What writers of event rules need: their examples run, and an answer to why.</content>
public sealed partial class NewsExtractor
{
    /// <summary>The event rules that this extractor asks.</summary>
    public EventRules Rules => _pipeline.Matching.Rules;

    /// <summary>Runs an example of the rules: extracts its sentence by the rules alone, without the learnt second reading, and compares
    /// what is found with what the example says.</summary>
    /// <param name="example">The example, as a rule file states it.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="example"/> is null.</exception>
    public ExampleResult Check(EventExample example, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(example);
        var input = new ArticleInput(example.Sentence);
        // A rule's example is English by what it is for, however short.
        var found = _pipeline.FindByRulesAlone(input, _pipeline.Analyze(input.Text, cancellationToken), cancellationToken);
        return ExampleChecker.Check(example, found.Mentions);
    }

    /// <summary>Tells how a text is read, by the same steps as <see cref="Extract(ArticleInput, CancellationToken)"/>: its words and tree,
    /// entities, propositions, the frames tried at each word and why each matched or was refused, and what came of them.</summary>
    /// <param name="text">A sentence or two.</param>
    /// <param name="published">Day of publication, the reference for relative times; null leaves them unresolved.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is longer than <see
    /// cref="ExtractionOptions.MaxTextLength"/>.</exception>
    public EventExplanation Explain(string text, DateOnly? published = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        CheckLength(text, nameof(text));
        var frames = new FrameLog();
        var reading = _pipeline.Run(new ArticleInput(text, published), frames, cancellationToken);
        return new EventExplanation(reading, frames.Lines(reading.Syntax));
    }
}
