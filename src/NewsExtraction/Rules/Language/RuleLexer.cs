using System.Text;
using NewsExtraction.Diagnostics;

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

/// <summary>A token of a rule file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters; of a string without quotation marks, of a list without @.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
internal readonly record struct RuleToken(RuleTokenKind Kind, string Text, int Line, int Column)
{
    public bool Is(string text) => Kind is RuleTokenKind.Word or RuleTokenKind.Sign or RuleTokenKind.Arrow && Text == text;

    public string Show() => Kind switch
    {
        RuleTokenKind.End => "the end of the line",
        RuleTokenKind.String => $"\"{Text}\"",
        RuleTokenKind.List => $"'@{Text}'",
        _ => $"'{Text}'",
    };
}

/// <summary>A line of a rule file with what continues it.</summary>
/// <param name="Indent">Number of leading spaces.</param>
/// <param name="Tokens">At least one token, then an end.</param>
internal sealed record RuleLine(int Indent, List<RuleToken> Tokens);

/// <summary>Cuts a rule file into lines of tokens: comments dropped, continued lines joined.</summary>
internal sealed class RuleLexer
{
    private readonly string _file;
    private readonly RuleErrorList _errors;

    // Rules say the same words again and again: each is made once.
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known;

    public RuleLexer(string file, RuleErrorList errors)
    {
        _file = file;
        _errors = errors;
        _known = _texts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public List<RuleLine> Read(string text)
    {
        var lines = new List<RuleLine>();
        var tokens = new List<RuleToken>();
        var number = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = number == 1 ? raw.TrimStart('\uFEFF') : raw;
            tokens.Clear();
            var indent = Cut(line, number, tokens);
            if (tokens.Count == 0) continue;
            if (lines.Count > 0 && Continues(lines[^1], indent, tokens[0])) lines[^1].Tokens.AddRange(tokens);
            else lines.Add(new RuleLine(indent, WithRoomForEnd(tokens)));
        }

        foreach (var line in lines)
        {
            var last = line.Tokens[^1];
            line.Tokens.Add(
                new RuleToken(RuleTokenKind.End, string.Empty, last.Line,
                last.Column + last.Text.Length + (last.Kind == RuleTokenKind.String ? 2 : 0)));
        }

        return lines;
    }

    private static List<RuleToken> WithRoomForEnd(List<RuleToken> tokens)
    {
        var line = new List<RuleToken>(tokens.Count + 1);
        line.AddRange(tokens);
        return line;
    }

    // An indented line goes on with the one above where one of the two says so; below an example all deeper lines do.
    private static bool Continues(RuleLine line, int indent, RuleToken first) =>
        (indent > 0 && (IsJoint(first) || AsksForMore(line.Tokens[^1])))
            || (line.Tokens[0].Is("example") && indent > line.Indent);

    private static bool IsJoint(RuleToken first) => first.Is("and") || first.Is("or") || first.Is("|");

    private static bool AsksForMore(RuleToken last) => last.Kind switch
    {
        RuleTokenKind.Sign => last.Text is "," or "|" or "+" or "=" or "&",
        RuleTokenKind.Word => last.Text is "or" or "and",
        _ => false,
    };

    private int Cut(ReadOnlySpan<char> line, int number, List<RuleToken> tokens)
    {
        var i = 0;
        while (i < line.Length && line[i] == ' ') i++;
        var indent = i;
        if (i < line.Length && line[i] == '\t' && !line[i..].IsWhiteSpace())
            _errors.Add(_file, number, i + 1, EventRuleMessages.TabInIndentation);
        while (i < line.Length)
        {
            var c = line[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
            }
            else if (c == '#')
            {
                break;
            }
            else if (c == '"')
            {
                i = CutString(line, i, number, tokens);
            }
            else if (c == '-' && i + 1 < line.Length && line[i + 1] == '>')
            {
                tokens.Add(new RuleToken(RuleTokenKind.Arrow, "->", number, i + 1));
                i += 2;
            }
            else if (c == '@' || IsWordPart(c))
            {
                var start = c == '@' ? i + 1 : i;
                var end = start;
                while (end < line.Length && IsWordPart(line[end]) && !(line[end] == '-' && end + 1 < line.Length && line[end + 1] == '>'))
                    end++;
                tokens.Add(new RuleToken(c == '@' ? RuleTokenKind.List : RuleTokenKind.Word, Text(line[start..end]), number, i + 1));
                i = end;
            }
            else if ("|+&,:=(){}/".Contains(c, StringComparison.Ordinal))
            {
                tokens.Add(new RuleToken(RuleTokenKind.Sign, Text(line.Slice(i, 1)), number, i + 1));
                i++;
            }
            else
            {
                _errors.Add(_file, number, i + 1, EventRuleMessages.StrangeCharacter(c));
                i++;
            }
        }

        return indent;
    }

    private int CutString(ReadOnlySpan<char> line, int start, int number, List<RuleToken> tokens)
    {
        var text = new StringBuilder();
        var i = start + 1;
        while (i < line.Length && line[i] != '"')
        {
            if (line[i] == '\\' && i + 1 < line.Length) i++;
            text.Append(line[i++]);
        }

        if (i >= line.Length) _errors.Add(_file, number, start + 1, EventRuleMessages.UnclosedString);
        tokens.Add(new RuleToken(RuleTokenKind.String, text.ToString(), number, start + 1));
        return i + 1;
    }

    private string Text(ReadOnlySpan<char> characters)
    {
        if (_known.TryGetValue(characters, out var text)) return text;
        _texts.Add(text = characters.ToString());
        return text;
    }

    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || c is '-' or '_' or '\'' or '’' or '.' or '[' or ']' or '$' or '€' or '£' or '%'
        || char.IsHighSurrogate(c) || char.IsLowSurrogate(c);
}
