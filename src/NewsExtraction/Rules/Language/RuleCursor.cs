using System.Text;
using NewsExtraction.Diagnostics;

namespace NewsExtraction.Rules;

/// <summary>Stops the reading of one line; the error is kept and the next line is read.</summary>
internal sealed class RuleFault(RuleToken at, string message) : Exception(message)
{
    public RuleToken At { get; } = at;
}

/// <summary>Walks over the tokens of a line.</summary>
internal sealed class RuleCursor(List<RuleToken> tokens, int start = 0)
{
    private int _at = start;

    /// <summary>How many conditions around the one that is read hold it.</summary>
    public int Depth { get; set; }

    public RuleToken Peek => tokens[Math.Min(_at, tokens.Count - 1)];

    public RuleToken PeekSecond => tokens[Math.Min(_at + 1, tokens.Count - 1)];

    public bool AtEnd => Peek.Kind == RuleTokenKind.End;

    public bool HasArrow => tokens.Exists(t => t.Kind == RuleTokenKind.Arrow);

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

    /// <summary>What stands from here to the closing brace, as one text; null where none follows.</summary>
    public string? Braced()
    {
        var text = new StringBuilder();
        for (var i = _at; i < tokens.Count && tokens[i].Kind != RuleTokenKind.End; i++)
        {
            if (tokens[i].Is("}")) return text.ToString();
            text.Append((char)('0' + (int)tokens[i].Kind)).Append(tokens[i].Text).Append('\n');
        }

        return null;
    }

    /// <summary>Goes on behind the closing brace.</summary>
    public void PassBrace()
    {
        while (!Next().Is("}"))
        {
        }
    }

    public void ExpectEnd()
    {
        if (!AtEnd) throw Fault("the end of the line", "Put what follows on a line of its own, or separate it by a comma.");
    }

    public RuleFault Fault(string expected, string fix = "") => new(Peek, EventRuleMessages.Met(Peek.Show(), expected, fix));
}
