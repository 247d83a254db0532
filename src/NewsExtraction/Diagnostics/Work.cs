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
    /// <param name="cancellationToken">Looked at every few thousand steps.</param>
    /// <param name="alarm">Told of the steps, those of articles read meanwhile included; or null.</param>
    public static Meter Over(CancellationToken cancellationToken, StepAlarm? alarm = null) =>
        _meter = new Meter(_meter, alarm, cancellationToken);

    /// <summary>Notes steps that a loop took or is about to take.</summary>
    /// <exception cref="OperationCanceledException">The article's token was cancelled.</exception>
    public static void Count(int steps = 1)
    {
        if (_meter is { } meter) meter.Add(steps);
    }

    /// <summary>Counts the steps of one article.</summary>
    internal sealed class Meter(Meter? outer, StepAlarm? alarm, CancellationToken cancellationToken) : IDisposable
    {
        // Far less than a millisecond of work.
        private const int StepsBetweenLooks = 4096;
        private readonly StepAlarm? _alarm = alarm ?? outer?._alarm;
        private int _left = StepsBetweenLooks;

        /// <summary>All steps so far.</summary>
        public long Steps { get; private set; }

        public void Add(int steps)
        {
            _alarm?.Pass(steps);
            Note(steps);
        }

        public void Dispose()
        {
            // The article of a step of the user's own, read within another; the alarm was told of its steps as they came.
            if (outer is not null) outer.Note((int)Math.Min(Steps, int.MaxValue));
            _meter = outer;
        }

        private void Note(int steps)
        {
            Steps += steps;
            if ((_left -= steps) > 0) return;
            _left = StepsBetweenLooks;
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
