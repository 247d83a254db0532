using NewsExtraction.Events;
using NewsExtraction.Rules;

namespace NewsExtraction;

/// <content>What writers of event rules need: their examples run, and an answer to why.</content>
public sealed partial class NewsExtractor
{
    /// <summary>The event rules that this extractor asks.</summary>
    public EventRules Rules => _pipeline.EventExtractor.Rules;

    /// <summary>Runs an example of the rules: extracts its sentence and compares what is found with what the example says.</summary>
    /// <param name="example">The example, as a rule file states it.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="example"/> is null.</exception>
    public ExampleResult Check(EventExample example, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(example);
        var input = new ArticleInput(example.Sentence);
        return ExampleChecker.Check(example,
            _pipeline.Read(input, _pipeline.Analyze(input.Text, cancellationToken), cancellationToken).Events);
    }

    /// <summary>Tells how a text is read: its words and tree, entities, propositions, the frames tried at each word, and why each matched
    /// or was refused.</summary>
    /// <param name="text">A sentence or two.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public EventExplanation Explain(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EventExplanation.Of(_pipeline.Analyse(text, cancellationToken), _pipeline.EventExtractor, cancellationToken);
    }
}
