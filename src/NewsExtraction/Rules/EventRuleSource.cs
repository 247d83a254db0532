namespace NewsExtraction.Events;

/// <summary>A text of event rules.</summary>
/// <param name="Name">What errors call it; a file's path.</param>
/// <param name="Text">The rules.</param>
public sealed record EventRuleSource(string Name, string Text);
