namespace NewsExtraction.Rules;

/// <summary>Kinds of tokens in a rule file.</summary>
internal enum RuleTokenKind : byte
{
    Word,
    String,
    Arrow,
    Sign,
    List,
    End,
}

/// <summary>A token of a rule file. Rules have a hundred thousand and more: column and kind share a number.</summary>
/// <param name="kind">What it is.</param>
/// <param name="text">Its characters; of a string without quotation marks, of a list without @.</param>
/// <param name="line">Line, from 1.</param>
/// <param name="column">Column, from 1.</param>
internal readonly struct RuleToken(RuleTokenKind kind, string text, int line, int column)
{
    private const int BitsOfKind = 3;
    private readonly int _columnAndKind = (column << BitsOfKind) | (int)kind;

    public RuleTokenKind Kind => (RuleTokenKind)(_columnAndKind & ((1 << BitsOfKind) - 1));

    public string Text { get; } = text;

    public int Line { get; } = line;

    public int Column => _columnAndKind >> BitsOfKind;

    public bool Is(string text) => Kind is RuleTokenKind.Word or RuleTokenKind.Sign or RuleTokenKind.Arrow && Text == text;

    /// <summary>True for the same text of the same kind, wherever it stands.</summary>
    public bool IsLike(RuleToken other) => Kind == other.Kind && Text == other.Text;

    public string Show() => Kind switch
    {
        RuleTokenKind.End => "the end of the line",
        RuleTokenKind.String => $"\"{Text}\"",
        RuleTokenKind.List => $"'@{Text}'",
        _ => $"'{Text}'",
    };
}

/// <summary>A line of a rule file with what continues it: a stretch of the file's tokens, at least one and then an end.</summary>
/// <param name="Indent">Number of leading spaces.</param>
/// <param name="Tokens">The file's tokens.</param>
/// <param name="Start">Its first token.</param>
/// <param name="Last">Its end.</param>
internal sealed record RuleLine(int Indent, List<RuleToken> Tokens, int Start, int Last)
{
    public RuleToken First => Tokens[Start];
}
