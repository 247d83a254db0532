using NewsExtraction.Diagnostics;

namespace NewsExtraction.Rules;

/// <summary>Stops the reading of one line; the error is kept and the next line is read.</summary>
internal sealed class RuleFault(RuleToken at, string message) : Exception(message)
{
    public RuleToken At { get; } = at;
}

/// <summary>Walks over the tokens of a line.</summary>
/// <param name="line">The line.</param>
/// <param name="passed">How many of its tokens are read already.</param>
internal sealed class RuleCursor(RuleLine line, int passed = 0)
{
    private readonly List<RuleToken> _tokens = line.Tokens;
    private readonly int _last = line.Last;
    private int _at = line.Start + passed;

    /// <summary>How many conditions around the one that is read hold it.</summary>
    public int Depth { get; set; }

    public RuleToken Peek => _tokens[Math.Min(_at, _last)];

    public RuleToken PeekSecond => _tokens[Math.Min(_at + 1, _last)];

    public bool AtEnd => Peek.Kind == RuleTokenKind.End;

    public bool HasArrow
    {
        get
        {
            for (var i = line.Start; i <= _last; i++)
                if (_tokens[i].Kind == RuleTokenKind.Arrow) return true;
            return false;
        }
    }

    public RuleToken Next()
    {
        var token = Peek;
        if (token.Kind != RuleTokenKind.End) _at++;
        return token;
    }

    public bool Take(string text)
    {
        if (!Peek.Is(text)) return false;
        _at++;
        return true;
    }

    public void Expect(string text, string fix = "")
    {
        if (!Take(text)) throw Fault($"'{text}'", fix);
    }

    public RuleToken Word(string expected, string fix = "") => Peek.Kind == RuleTokenKind.Word ? Next() : throw Fault(expected, fix);

    public RuleToken String(string expected, string fix = "") => Peek.Kind == RuleTokenKind.String ? Next() : throw Fault(expected, fix);

    public RuleToken WordOrString(string expected, string fix = "") =>
        Peek.Kind is RuleTokenKind.Word or RuleTokenKind.String ? Next() : throw Fault(expected, fix);

    /// <summary>What stands from here to the closing brace; null where none follows.</summary>
    public RuleStretch? Braced()
    {
        for (var i = _at; i < _last; i++)
            if (_tokens[i].Is("}")) return new RuleStretch(_tokens, _at, i);
        return null;
    }

    /// <summary>Goes on behind a stretch and the token that ends it.</summary>
    public void Pass(RuleStretch stretch) => _at = stretch.End + 1;

    public void ExpectEnd()
    {
        if (!AtEnd) throw Fault("the end of the line", "Put what follows on a line of its own, or separate it by a comma.");
    }

    public RuleFault Fault(string expected, string fix = "") => new(Peek, EventRuleMessages.Met(Peek.Show(), expected, fix));
}
