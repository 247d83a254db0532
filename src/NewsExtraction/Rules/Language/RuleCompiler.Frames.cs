using System.Globalization;
using NewsExtraction.Diagnostics;
using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <content>Frames.</content>
internal sealed partial class RuleCompiler
{
    private void ReadFrame(EventType type, RuleToken keyword, RuleCursor cursor, Member member)
    {
        var kind = Enum.Parse<FrameKind>(keyword.Text, ignoreCase: true);
        var (triggers, nouns) = kind switch
        {
            FrameKind.Light => ReadLight(cursor),
            FrameKind.Phrase => (ReadPhrases(cursor), null),
            _ => (_words.Read(cursor).Select(RuleWords.Split).ToArray(), null),
        };
        cursor.ExpectEnd();
        var mappings = new List<RoleMapping>();
        var conditions = new List<RuleCondition>();
        var attributes = new List<(string, string)>();
        var realis = Realis.Asserted;
        var act = false;
        bool also = false, modifier = false;
        var priority = 0;
        var certainty = 1f;
        foreach (var line in member.Lines)
        {
            Guard(() =>
            {
                var c = new RuleCursor(line.Tokens);
                if (c.HasArrow) ReadMappings(c, type, mappings);
                else if (c.Peek.Is("also") || c.Peek.Is("modifier") && c.PeekSecond.Kind is RuleTokenKind.End or RuleTokenKind.Sign)
                {
                    do
                    {
                        if (c.Take("also")) also = true;
                        else if (c.Take("modifier")) modifier = true;
                        else throw c.Fault("'also' or 'modifier'");
                    }
                    while (c.Take(","));
                }
                else if (c.Take("set"))
                {
                    do attributes.Add((c.Word("the attribute's name").Text, c.WordOrString("the attribute's value").Text));
                    while (c.Take(","));
                }
                else if (c.Take("realis"))
                {
                    var word = c.Word("planned, hypothetical or negated");
                    if (word.Is("asserted")) act = true;
                    else if (!TryRealis(word.Text, out realis))
                        throw new RuleFault(word, EventRuleMessages.Met(word.Show(), "planned, hypothetical or negated"));
                }
                else if (c.Take("priority")) priority = (int)ReadNumber(c);
                else if (c.Take("certainty")) certainty = (float)Math.Clamp(ReadNumber(c), 0, 1);
                else conditions.Add(ReadCondition(c, type));
                c.ExpectEnd();
            });
        }

        var numbered = type.Name + "/" + keyword.Text;
        _numbers[numbered] = _numbers.GetValueOrDefault(numbered) + 1;
        _frames.Add(new Frame
        {
            Type = type,
            Id = string.Create(CultureInfo.InvariantCulture, $"{numbered}/{_numbers[numbered]}"),
            Kind = kind,
            Triggers = triggers,
            Nouns = nouns,
            Mappings = [.. mappings],
            Conditions = [.. conditions],
            Attributes = [.. attributes],
            Realis = realis,
            IsAct = act,
            Also = also,
            Modifier = modifier,
            Priority = priority,
            Certainty = certainty,
            File = _file,
            Line = keyword.Line,
        });
    }

    private static double ReadNumber(RuleCursor cursor)
    {
        var token = cursor.Word("a number");
        return double.TryParse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
            : throw new RuleFault(token, EventRuleMessages.NotANumber(token.Text));
    }

    // VERBS + NOUNS, VERBS + PREP: NOUNS, or "verb noun" and "verb preposition noun".
    private (string[][] Verbs, LightNouns Nouns) ReadLight(RuleCursor cursor)
    {
        var at = cursor.Peek;
        var verbs = _words.Read(cursor).ConvertAll(RuleWords.Split);
        if (!cursor.Take("+"))
        {
            // Short form: each entry is a pair of its own; pairs of one frame share verbs and nouns only where they are the same.
            foreach (var entry in verbs)
                if (entry.Length < 2)
                    throw new RuleFault(at,
                        EventRuleMessages.Met($"'{entry[0]}'", "\"verb noun\" or VERBS + NOUNS",
                        "Write the noun too: light \"take control\"."));
            return (verbs.ToArray(), LightPairs);
        }

        string? preposition = null;
        if (cursor.PeekSecond.Is(":"))
        {
            preposition = NewsExtraction.Propositions.Prepositions.Usual(cursor.WordOrString("a preposition").Text);
            cursor.Expect(":");
        }

        return (verbs.ToArray(), new LightNouns(preposition, _words.Read(cursor).Select(RuleWords.Split)));
    }

    /// <summary>Marks a light frame whose wordings hold verb and noun together.</summary>
    internal static LightNouns LightPairs { get; } = new(null, []);

    // "at/in the hand/hands of": every way through the choices is a wording of its own.
    private static string[][] ReadPhrases(RuleCursor cursor)
    {
        var wordings = new List<string[]>();
        do
        {
            var token = cursor.String("the wording between quotation marks", "Write: phrase \"state of emergency\"");
            var ways = new List<List<string>> { new() };
            foreach (var slot in token.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                ways = ways.SelectMany(way =>
                    slot.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(choice => new List<string>(way) { choice })).ToList();
            if (ways.Count > 256 || ways[0].Count == 0)
                throw new RuleFault(token,
                    EventRuleMessages.Met(token.Show(), "one to 256 wordings", "Use fewer choices, or several phrases."));
            wordings.AddRange(ways.Select(w => w.ToArray()));
        }
        while (cursor.Take(","));
        return [.. wordings];
    }

    private void ReadMappings(RuleCursor cursor, EventType type, List<RoleMapping> mappings)
    {
        do
        {
            var alternatives = new List<ArgumentSelector> { RuleArguments.Read(cursor, _words) };
            var required = cursor.Take("required");
            var takesAll = cursor.Peek.Is("+");
            while (cursor.Take(takesAll ? "+" : "|"))
            {
                alternatives.Add(RuleArguments.Read(cursor, _words));
                required |= cursor.Take("required");
            }

            if (cursor.Peek.Kind != RuleTokenKind.Arrow) throw cursor.Fault("'->'", "Write: subject -> Force");
            cursor.Next();
            var roles = new List<EventRole>();
            do roles.Add(RoleNamed(type, cursor.Word("a role")));
            while (cursor.Take("&"));
            mappings.Add(new RoleMapping([.. alternatives], takesAll, [.. roles], cursor.Take("required") || required));
        }
        while (cursor.Take(","));
    }
}
