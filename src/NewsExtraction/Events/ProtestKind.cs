namespace NewsExtraction.Events;

/// <summary>How a protest goes.</summary>
public enum ProtestKind : byte
{
    /// <summary>The text does not say.</summary>
    Unspecified,

    /// <summary>Without violence.</summary>
    Peaceful,

    /// <summary>With violence by protesters: a riot.</summary>
    Violent,

    /// <summary>Stopped or broken up by police or another force.</summary>
    Dispersed,

    /// <summary>Met with excessive force, by which protesters are hurt or killed.</summary>
    ForceUsed,

    /// <summary>By refusing to work.</summary>
    Strike,
}
