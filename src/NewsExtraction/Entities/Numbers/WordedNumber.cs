namespace NewsExtraction.Entities;

/// <summary>
/// A number that is added up word by word. "two hundred and fifty thousand and six": the group 250 is closed by "thousand" and goes into
/// the total; the 6 begins the next group.
/// </summary>
internal struct WordedNumber
{
    private decimal _total;
    private decimal _group;

    /// <summary>True once a word was added.</summary>
    public bool HasBegun { get; private set; }

    public readonly decimal Value => _total + _group;

    /// <summary>True where "and" and more may follow: "two hundred (and) five".</summary>
    public readonly bool TakesAnd => _group >= 100 || _total > 0;

    /// <summary>True where one to nine may follow a ten: "twenty(-)five".</summary>
    public readonly bool TakesOnes => _group % 10 == 0 && EndsInTens;

    private readonly bool EndsInTens => _group % 100 >= 20;

    /// <summary>Adds a cardinal ("six") or a scale ("thousand") where the number can go on with it.</summary>
    public bool TryAdd(in Atom word)
    {
        var added = word.Term switch
        {
            Term.Cardinal => TryAddCardinal(word.Value),
            Term.Scale => TryAddScale(NumberReader.FactorOf(word)),
            _ => false,
        };
        HasBegun |= added;
        return added;
    }

    private bool TryAddCardinal(int value)
    {
        if (HasBegun && !TakesCardinal(value)) return false;
        _group += value;
        return true;
    }

    private readonly bool TakesCardinal(int value)
    {
        var isBehindHundred = _group > 0 && _group % 100 == 0;
        var isBehindThousand = _group == 0 && _total > 0;
        return isBehindHundred || isBehindThousand || (TakesOnes && value is > 0 and < 10);
    }

    private bool TryAddScale(decimal factor) => factor < 1000 ? TryMultiplyGroup(factor) : TryCloseGroup(factor);

    /// <summary>"two hundred", "three dozen".</summary>
    private bool TryMultiplyGroup(decimal factor)
    {
        if (_group >= 100 || (HasBegun && _group == 0)) return false;
        _group = OneOrMore(_group) * factor;
        return true;
    }

    /// <summary>"fifty thousand"; "ten thousand million" multiplies once more.</summary>
    private bool TryCloseGroup(decimal factor)
    {
        if (HasBegun && _group == 0 && _total >= factor) return false;
        var total = _group == 0 && _total > 0 ? _total * factor : _total + (OneOrMore(_group) * factor);
        if (total > NumberReader.Largest) return false;
        (_total, _group) = (total, 0);
        return true;
    }

    private static decimal OneOrMore(decimal group) => group == 0 ? 1 : group;
}
