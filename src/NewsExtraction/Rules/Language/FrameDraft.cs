using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <summary>A frame while its lines are read.</summary>
internal sealed class FrameDraft
{
    public FrameKind Kind { get; set; }

    public string[][] Triggers { get; set; } = [];

    public LightNouns? Nouns { get; set; }

    public List<RoleMapping> Mappings { get; } = [];

    public List<RuleCondition> Conditions { get; } = [];

    public List<(string Name, string Value)> Attributes { get; } = [];

    public Realis Realis { get; set; }

    public bool IsAct { get; set; }

    public bool Also { get; set; }

    public bool Modifier { get; set; }

    public int Priority { get; set; }

    public float Certainty { get; set; } = 1;

    public Frame Finish(EventType type, string id, string file, int line) => new()
    {
        Type = type,
        Id = id,
        Kind = Kind,
        Triggers = Triggers,
        Nouns = Nouns,
        Mappings = [.. Mappings],
        Conditions = [.. Conditions],
        Attributes = [.. Attributes],
        Realis = Realis,
        IsAct = IsAct,
        Also = Also,
        Modifier = Modifier,
        Priority = Priority,
        Certainty = Certainty,
        File = file,
        Line = line,
    };
}
