namespace NewsExtraction.Events;

/// <summary>What came of an example when it was run.</summary>
/// <param name="Example">The example.</param>
/// <param name="Faults">What is wrong, in words; empty where the rules find what the example says.</param>
public sealed record ExampleResult(EventExample Example, IReadOnlyList<string> Faults)
{
    /// <summary>True where the rules find what the example says.</summary>
    public bool Passed => Faults.Count == 0;
}
