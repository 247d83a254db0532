namespace NewsExtraction.Diagnostics;

/// <summary>Does something once, when more than so many steps were counted: what cancels an article at a place that is the same on every
/// machine.</summary>
internal sealed class StepAlarm(long steps, Action ring)
{
    private long _left = steps;

    /// <summary>Notes steps.</summary>
    public void Pass(int steps)
    {
        if (_left < 0) return;
        _left -= steps;
        if (_left < 0) ring();
    }
}
