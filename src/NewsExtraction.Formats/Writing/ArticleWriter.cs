namespace NewsExtraction.Formats;

/// <summary>Writes articles in one of the forms of output, one after another. Not safe to share between threads.</summary>
public abstract class ArticleWriter : IAsyncDisposable
{
    /// <summary>True where <see cref="ArticlesWritten"/> is told, so that a run that was broken off can be taken up.</summary>
    public virtual bool CanResume => false;

    /// <summary>How often each id is in the output of earlier runs already; empty for a new output.</summary>
    public virtual IReadOnlyDictionary<string, int> ArticlesWritten => new Dictionary<string, int>();

    /// <summary>Writes an article.</summary>
    /// <param name="item">Where it comes from.</param>
    /// <param name="article">The article as it was read.</param>
    public abstract ValueTask WriteAsync(SourceItem item, Article article);

    /// <summary>Writes what is wrong with an article, in the form's own way; a form without a way leaves it out.</summary>
    /// <param name="item">Where it comes from.</param>
    /// <param name="message">What is wrong.</param>
    public virtual ValueTask WriteFailureAsync(SourceItem item, string message) => ValueTask.CompletedTask;

    /// <summary>Ends the output: all articles are written.</summary>
    public abstract ValueTask CompleteAsync();

    /// <summary>Closes what is open. Without <see cref="CompleteAsync"/> before it the output stays unfinished, and can be taken up where
    /// the form allows it.</summary>
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
