namespace NewsExtraction.Diagnostics;

/// <summary>
/// The steps of the loops that could take long, counted where they run: the place where cancellation is looked at, and what tests hold
/// the promise of linear cost against. Outside of <see cref="Over"/> nothing is counted. A count belongs to a thread; an article is read
/// by one.
/// </summary>
internal static class Work
{
    [ThreadStatic]
    private static Meter? _meter;

    /// <summary>Counts what the thread does until the meter is disposed.</summary>
    public static Meter Over(CancellationToken cancellationToken) => _meter = new Meter(_meter, cancellationToken);

    /// <summary>Notes steps that a loop took or is about to take.</summary>
    /// <exception cref="OperationCanceledException">The article's token was cancelled.</exception>
    public static void Count(int steps = 1)
    {
        if (_meter is { } meter) meter.Add(steps);
    }

    /// <summary>Counts the steps of one article.</summary>
    internal sealed class Meter(Meter? outer, CancellationToken cancellationToken) : IDisposable
    {
        // Far less than a millisecond of work.
        private const int StepsBetweenLooks = 4096;
        private int _left = StepsBetweenLooks;

        /// <summary>All steps so far.</summary>
        public long Steps { get; private set; }

        public void Add(int steps)
        {
            Steps += steps;
            if ((_left -= steps) > 0) return;
            _left = StepsBetweenLooks;
            cancellationToken.ThrowIfCancellationRequested();
        }

        public void Dispose()
        {
            // The article of a step of the user's own, read within another.
            if (outer is not null) outer.Add((int)Math.Min(Steps, int.MaxValue));
            _meter = outer;
        }
    }
}
