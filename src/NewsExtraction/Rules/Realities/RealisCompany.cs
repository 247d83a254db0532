namespace NewsExtraction.Rules;

/// <summary>How an article tells of the other mentions of a type.</summary>
internal struct RealisCompany
{
    /// <summary>All of them.</summary>
    public RealisCounts Type;

    /// <summary>Those at the same word.</summary>
    public RealisCounts Word;

    /// <summary>Those that a verb tells: a noun alone seldom says whether something has happened.</summary>
    public RealisCounts Verbs;

    /// <summary>The last of those that stand before, or null.</summary>
    public Realis? Before;

    /// <summary>The first of those behind, or null.</summary>
    public Realis? After;

    /// <summary>How many have a date that is still to come; the mention itself is among them.</summary>
    public int Ahead;

    /// <summary>How many have a date that is past; the mention itself is among them.</summary>
    public int Behind;
}

/// <summary>A count for each realis.</summary>
internal struct RealisCounts
{
    private int _asserted;
    private int _planned;
    private int _hypothetical;
    private int _negated;

    /// <summary>Counts one.</summary>
    public void Add(Realis realis)
    {
        switch (realis)
        {
            case Realis.Asserted: _asserted++; break;
            case Realis.Planned: _planned++; break;
            case Realis.Hypothetical: _hypothetical++; break;
            default: _negated++; break;
        }
    }

    /// <summary>How many were counted.</summary>
    public readonly int Of(Realis realis) => realis switch
    {
        Realis.Asserted => _asserted,
        Realis.Planned => _planned,
        Realis.Hypothetical => _hypothetical,
        _ => _negated,
    };
}
