using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using NewsExtraction.Buffers;
using NewsExtraction.Diagnostics;

namespace NewsExtraction.Rules;

/// <summary>Cuts a rule file into lines of tokens: comments dropped, continued lines joined.</summary>
internal sealed class RuleLexer
{
    private const string Signs = "|+&,:=(){}/";

    // Lines lie in blocks of tokens, each below the 85,000 bytes from which on memory counts as large and hastens collections.
    private const int BlockTokens = 4_096;
    private const int RoomForLine = 1_000;
    private static readonly string[] SignTexts = [.. Signs.Select(c => c.ToString())];
    private static readonly bool[] AsciiWordParts =
        [.. Enumerable.Range(0, 128).Select(c => IsWordPart((char)c, char.IsLetterOrDigit((char)c)))];

    private readonly string _file;
    private readonly RuleErrorList _errors;
    private readonly StringTable _texts;

    /// <param name="file">Name of the file, for errors.</param>
    /// <param name="errors">Takes the errors.</param>
    /// <param name="texts">Texts of tokens that were met before: rules say the same words again and again, and each is made once.</param>
    public RuleLexer(string file, RuleErrorList errors, StringTable texts)
    {
        _file = file;
        _errors = errors;
        _texts = texts;
    }

    public List<RuleLine> Read(string text)
    {
        var lines = new List<RuleLine>();
        var tokens = NewBlock(text.Length);
        var (number, start, indent) = (0, 0, 0);
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = number == 1 ? raw.TrimStart('\uFEFF') : raw;
            var first = tokens.Count;
            var deep = Cut(line, number, tokens);
            if (tokens.Count == first) continue;
            if (first > 0 && Continues(tokens, start, first, indent, deep)) continue;
            if (first > 0) lines.Add(End(tokens, start, first, indent));
            (tokens, start) = first >= BlockTokens ? (Rest(tokens, first + 1), 0) : (tokens, first == 0 ? 0 : first + 1);
            indent = deep;
        }

        if (tokens.Count > 0) lines.Add(End(tokens, start, tokens.Count, indent));
        return lines;
    }

    // A short text has fewer tokens than characters, but for an end behind each line.
    private static List<RuleToken> NewBlock(int characters) => new(Math.Min(BlockTokens + RoomForLine, 2 * characters));

    // A new block that begins with the line from start on.
    private static List<RuleToken> Rest(List<RuleToken> tokens, int start)
    {
        var rest = NewBlock(BlockTokens);
        rest.AddRange(CollectionsMarshal.AsSpan(tokens)[start..]);
        tokens.RemoveRange(start, tokens.Count - start);
        return rest;
    }

    // Puts an end behind the line from start to before next, and gives the line.
    private static RuleLine End(List<RuleToken> tokens, int start, int next, int indent)
    {
        var last = tokens[next - 1];
        tokens.Insert(next, new RuleToken(RuleTokenKind.End, string.Empty, last.Line,
            last.Column + last.Text.Length + (last.Kind == RuleTokenKind.String ? 2 : 0)));
        return new RuleLine(indent, tokens, start, next);
    }

    // An indented line goes on with the one above where one of the two says so; below an example all deeper lines do.
    private static bool Continues(List<RuleToken> tokens, int start, int first, int indent, int deep) =>
        (deep > 0 && (IsJoint(tokens[first]) || AsksForMore(tokens[first - 1])))
            || (tokens[start].Is("example") && deep > indent);

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
                tokens.Add(new RuleToken(c == '@' ? RuleTokenKind.List : RuleTokenKind.Word, _texts.Get(line[start..end]), number, i + 1));
                i = end;
            }
            else if (Signs.IndexOf(c, StringComparison.Ordinal) is var sign and >= 0)
            {
                tokens.Add(new RuleToken(RuleTokenKind.Sign, SignTexts[sign], number, i + 1));
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
        var length = line[(start + 1)..].IndexOfAny('"', '\\');
        if (length >= 0 && line[start + 1 + length] == '"')
        {
            tokens.Add(new RuleToken(RuleTokenKind.String, _texts.Get(line.Slice(start + 1, length)), number, start + 1));
            return start + length + 2;
        }

        var text = new StringBuilder();
        var i = start + 1;
        while (i < line.Length && line[i] != '"')
        {
            if (line[i] == '\\' && i + 1 < line.Length) i++;
            text.Append(line[i++]);
        }

        if (i >= line.Length) _errors.Add(_file, number, start + 1, EventRuleMessages.UnclosedString);
        tokens.Add(new RuleToken(RuleTokenKind.String, _texts.Get(text.ToString()), number, start + 1));
        return i + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWordPart(char c) => c < AsciiWordParts.Length ? AsciiWordParts[c] : IsWordPart(c, char.IsLetterOrDigit(c));

    private static bool IsWordPart(char c, bool isLetterOrDigit) =>
        isLetterOrDigit || c is '-' or '_' or '\'' or '’' or '.' or '[' or ']' or '$' or '€' or '£' or '%'
        || char.IsHighSurrogate(c) || char.IsLowSurrogate(c);
}
