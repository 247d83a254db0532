using System.Globalization;
using NewsExtraction.Diagnostics;
using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <content>Frames.</content>
internal sealed partial class RuleCompiler
{
    private const int MostWays = 256;

    private void ReadFrame(EventType type, RuleToken keyword, RuleCursor cursor, Member member)
    {
        var draft = new FrameDraft();
        ReadWordings(draft, keyword, cursor);
        cursor.ExpectEnd();
        if (member.HasLines)
            foreach (var line in member.Lines) ReadFrameLine(draft, line, type);

        var numbered = type.Name + "/" + keyword.Text;
        _numbers[numbered] = _numbers.GetValueOrDefault(numbered) + 1;
        var id = string.Create(CultureInfo.InvariantCulture, $"{numbered}/{_numbers[numbered]}");
        _frames.Add(draft.Finish(type, id, _file, keyword.Line));
    }

    private void ReadWordings(FrameDraft draft, RuleToken keyword, RuleCursor cursor)
    {
        draft.Kind = keyword.Text switch
        {
            "verb" => FrameKind.Verb,
            "noun" => FrameKind.Noun,
            "adjective" => FrameKind.Adjective,
            "light" => FrameKind.Light,
            _ => FrameKind.Phrase,
        };
        switch (draft.Kind)
        {
            case FrameKind.Light:
                ReadLight(draft, cursor);
                break;
            case FrameKind.Phrase:
                draft.Triggers = ReadPhrases(cursor);
                break;
            default:
                draft.Triggers = ReadExpressions(cursor);
                break;
        }
    }

    private string[][] ReadExpressions(RuleCursor cursor)
    {
        var at = cursor.Peek;
        var expressions = Array.ConvertAll(_words.Read(cursor), RuleWords.Split);
        if (expressions.Length == 0 || Array.Exists(expressions, words => words.Length == 0))
            throw new RuleFault(at, EventRuleMessages.Met(at.Show(), "words to look for", "Write at least one word."));
        if (expressions.Length > RuleLimits.Wordings)
            throw new RuleFault(at, EventRuleMessages.TooMany("wordings of a frame", RuleLimits.Wordings, "Write several frames."));
        return expressions;
    }

    private void ReadFrameLine(FrameDraft draft, RuleLine line, EventType type)
    {
        try
        {
            var cursor = new RuleCursor(line);
            ReadFrameLine(draft, cursor, type);
            cursor.ExpectEnd();
        }
        catch (RuleFault fault)
        {
            Tell(fault);
        }
    }

    private void ReadFrameLine(FrameDraft draft, RuleCursor cursor, EventType type)
    {
        if (cursor.HasArrow) ReadMappings(cursor, type, draft.Mappings);
        else if (IsFlags(cursor)) ReadFlags(draft, cursor);
        else if (cursor.Take("set")) ReadSet(draft, cursor);
        else if (cursor.Take("realis")) ReadRealis(draft, cursor);
        else if (cursor.Take("priority")) draft.Priority = ReadWholeNumber(cursor);
        else if (cursor.Take("certainty"))
            draft.Certainty = (float)Math.Clamp(ReadNumber(cursor, -RuleLimits.Number, RuleLimits.Number), 0, 1);
        else draft.Conditions.Add(ReadCondition(cursor, type));
    }

    // "modifier" alone is a flag; "modifier in {armed}" a condition.
    private static bool IsFlags(RuleCursor cursor) =>
        cursor.Peek.Is("also")
            || (cursor.Peek.Is("modifier") && cursor.PeekSecond.Kind is RuleTokenKind.End or RuleTokenKind.Sign);

    private static void ReadFlags(FrameDraft draft, RuleCursor cursor)
    {
        do
        {
            if (cursor.Take("also")) draft.Also = true;
            else if (cursor.Take("modifier")) draft.Modifier = true;
            else throw cursor.Fault("'also' or 'modifier'");
        }
        while (cursor.Take(","));
    }

    private static void ReadSet(FrameDraft draft, RuleCursor cursor)
    {
        do draft.Attributes.Add((cursor.Word("the attribute's name").Text, cursor.WordOrString("the attribute's value").Text));
        while (cursor.Take(","));
    }

    private static void ReadRealis(FrameDraft draft, RuleCursor cursor)
    {
        var word = cursor.Word("planned, hypothetical or negated");
        if (word.Is("asserted")) draft.IsAct = true;
        else if (TryRealis(word.Text, out var realis)) draft.Realis = realis;
        else throw new RuleFault(word, EventRuleMessages.Met(word.Show(), "planned, hypothetical or negated"));
    }

    private static double ReadNumber(RuleCursor cursor, int least, int most)
    {
        var token = cursor.Word("a number");
        if (!double.TryParse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            throw new RuleFault(token, EventRuleMessages.NotANumber(token.Text));
        return number >= least && number <= most ? number
            : throw new RuleFault(token, EventRuleMessages.NumberOutOfRange(token.Text, least, most));
    }

    private static int ReadWholeNumber(RuleCursor cursor)
    {
        var token = cursor.Peek;
        var number = ReadNumber(cursor, -RuleLimits.Number, RuleLimits.Number);
        return number == Math.Floor(number) ? (int)number : throw new RuleFault(token, EventRuleMessages.NotWhole(token.Text));
    }

    // VERBS + NOUNS, VERBS + PREP: NOUNS, or "verb noun" and "verb preposition noun".
    private void ReadLight(FrameDraft draft, RuleCursor cursor)
    {
        var at = cursor.Peek;
        draft.Triggers = ReadExpressions(cursor);
        if (cursor.Take("+"))
        {
            draft.Nouns = ReadLightNouns(cursor);
            return;
        }

        draft.Kind = FrameKind.Pair;
        foreach (var entry in draft.Triggers)
            if (entry.Length < 2)
                throw new RuleFault(at,
                    EventRuleMessages.Met($"'{entry[0]}'", "\"verb noun\" or VERBS + NOUNS",
                    "Write the noun too: light \"take control\"."));
    }

    private LightNouns ReadLightNouns(RuleCursor cursor)
    {
        string? preposition = null;
        if (cursor.PeekSecond.Is(":"))
        {
            preposition = NewsExtraction.Propositions.Prepositions.Usual(cursor.WordOrString("a preposition").Text);
            cursor.Expect(":");
        }

        return new LightNouns(preposition, ReadExpressions(cursor));
    }

    private static string[][] ReadPhrases(RuleCursor cursor)
    {
        var wordings = new List<string[]>();
        do
        {
            var token = cursor.String("the wording between quotation marks", "Write: phrase \"state of emergency\"");
            wordings.AddRange(Ways(token));
        }
        while (cursor.Take(","));
        return [.. wordings];
    }

    // "at/in the hand/hands of": every way through the choices is a wording of its own.
    private static List<string[]> Ways(RuleToken phrase)
    {
        List<string[]> ways = [[]];
        foreach (var slot in phrase.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var choices = slot.Split('/', StringSplitOptions.RemoveEmptyEntries);
            ways = [.. ways.SelectMany(way => choices.Select(choice => (string[])[.. way, choice]))];
            if (ways.Count is 0 or > MostWays) break;
        }

        return ways.Count is > 0 and <= MostWays && ways[0].Length > 0 ? ways
            : throw new RuleFault(phrase,
                EventRuleMessages.Met(phrase.Show(), "one to 256 wordings", "Use fewer choices, or several phrases."));
    }

    private void ReadMappings(RuleCursor cursor, EventType type, List<RoleMapping> mappings)
    {
        do
        {
            var alternatives = ReadAlternatives(cursor, out var takesAll, out var required);
            if (cursor.Peek.Kind != RuleTokenKind.Arrow) throw cursor.Fault("'->'", "Write: subject -> Force");
            cursor.Next();
            var roles = cursor.Take("none") ? [] : ReadRoles(cursor, type);
            mappings.Add(new RoleMapping(alternatives, takesAll, roles, cursor.Take("required") || required));
        }
        while (cursor.Take(","));
    }

    private static EventRole[] ReadRoles(RuleCursor cursor, EventType type)
    {
        var first = RoleNamed(type, cursor.Word("a role"));
        if (!cursor.Take("&")) return [first];
        var roles = new List<EventRole> { first };
        do roles.Add(RoleNamed(type, cursor.Word("a role")));
        while (cursor.Take("&"));
        return [.. roles];
    }

    // subject, at | in | near, subject required | object, with + against
    private ArgumentSelector[] ReadAlternatives(RuleCursor cursor, out bool takesAll, out bool required)
    {
        var first = _arguments.Read(cursor);
        required = cursor.Take("required");
        takesAll = cursor.Peek.Is("+");
        var sign = takesAll ? "+" : "|";
        if (!cursor.Take(sign)) return [first];
        var alternatives = new List<ArgumentSelector> { first };
        do
        {
            alternatives.Add(_arguments.Read(cursor));
            required |= cursor.Take("required");
        }
        while (cursor.Take(sign));
        return [.. alternatives];
    }
}
