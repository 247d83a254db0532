using NewsExtraction.Diagnostics;
using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <content>Members of an event but its frames: description, codes, roles, attributes, examples.</content>
internal sealed partial class RuleCompiler
{
    private static readonly string[] MemberNames =
    [
        "plover", "acled", "role", "attribute", "weight", "never", "group", "field", "story", "joins", "speech", "precedence",
        "verb", "noun", "adjective", "light", "phrase", "example", "no",
    ];

    private void ReadMembers(Block block)
    {
        _file = block.File;
        if (block.When is not null) Guard(() =>
        {
            block.Type.When = ReadCondition(block.When, block.Type.Parent ?? block.Type);
            block.When.ExpectEnd();
        });
        foreach (var member in block.Members)
        {
            try
            {
                ReadMember(block.Type, member);
            }
            catch (RuleFault fault)
            {
                Tell(fault);
            }
        }
    }

    private void ReadMember(EventType type, Member member)
    {
        var cursor = new RuleCursor(member.Line);
        if (cursor.Peek.Kind == RuleTokenKind.String)
        {
            type.Description = cursor.Next().Text;
            cursor.ExpectEnd();
            RefuseLines(member);
            return;
        }

        var keyword = cursor.Word("a member of an event (role, verb, noun, light, example ...)");
        if (keyword.Text is "verb" or "noun" or "adjective" or "light" or "phrase")
        {
            ReadFrame(type, keyword, cursor, member);
            return;
        }

        // Roles are read before all other members.
        if (keyword.Text != "role" && !ReadResult(type, keyword, cursor) && !ReadStanding(type, keyword, cursor)
            && !ReadProof(type, keyword, cursor))
            throw new RuleFault(keyword, EventRuleMessages.UnknownMember(keyword.Text, Nearest.To(keyword.Text, MemberNames)));
        RefuseLines(member);
    }

    // What a mention gets beside its roles.
    private bool ReadResult(EventType type, RuleToken keyword, RuleCursor cursor)
    {
        switch (keyword.Text)
        {
            case "plover":
                ReadCode(type.Plover, cursor, type);
                return true;
            case "acled":
                ReadCode(type.Acled, cursor, type);
                return true;
            case "attribute":
                var name = cursor.Word("the attribute's name").Text;
                var value = cursor.WordOrString("the attribute's value").Text;
                type.Attributes.Add((name, value, ReadWhen(cursor, type)));
                return true;
            case "never":
                if (!cursor.Take("when"))
                    throw new RuleFault(cursor.Peek, EventRuleMessages.Met($"'{cursor.Peek.Text}'", "'when' and a condition"));
                type.Never.Add(ReadCondition(cursor, type));
                cursor.ExpectEnd();
                return true;
            case "weight":
                type.Weights.Add(((float)ReadNumber(cursor, -RuleLimits.Number, RuleLimits.Number), ReadWhen(cursor, type)));
                return true;
            default:
                return false;
        }
    }

    // How the type stands among the others: what joins mentions and finds the main event.
    private bool ReadStanding(EventType type, RuleToken keyword, RuleCursor cursor)
    {
        switch (keyword.Text)
        {
            case "group":
                RefuseSecond(keyword, type.OwnGroup is not null);
                type.OwnGroup = ReadOneOf<EventGroup>(cursor, "a group");
                break;
            case "field":
                RefuseSecond(keyword, type.OwnField is not null);
                type.OwnField = ReadOneOf<NewsField>(cursor, "a field of the news");
                break;
            case "story":
                RefuseSecond(keyword, type.OwnStory is not null);
                type.OwnStory = ReadOneOf<StoryPart>(cursor, "a part of a story");
                break;
            case "speech":
                RefuseSecond(keyword, type.HasOwnSpeech);
                type.HasOwnSpeech = true;
                break;
            case "precedence":
                RefuseSecond(keyword, type.OwnPrecedence is not null);
                type.OwnPrecedence = ReadWholeNumber(cursor);
                break;
            case "joins":
                RefuseSecond(keyword, type.Joining is not null);
                type.Joining = ReadJoining(type, cursor);
                break;
            default:
                return false;
        }

        cursor.ExpectEnd();
        return true;
    }

    private bool ReadProof(EventType type, RuleToken keyword, RuleCursor cursor)
    {
        if (keyword.Text is not ("example" or "no")) return false;
        ReadExample(type, cursor, keyword, isEvent: keyword.Text == "example");
        return true;
    }

    private RuleCondition? ReadWhen(RuleCursor cursor, EventType type)
    {
        var when = cursor.Take("when") ? ReadCondition(cursor, type) : null;
        cursor.ExpectEnd();
        return when;
    }

    private static void RefuseSecond(RuleToken keyword, bool isSecond)
    {
        if (isSecond) throw new RuleFault(keyword, EventRuleMessages.MemberTwice(keyword.Text));
    }

    private static T ReadOneOf<T>(RuleCursor cursor, string what) where T : struct, Enum
    {
        var names = StandingNames<T>.InLowerCase;
        var word = cursor.Word(what);
        var index = Array.IndexOf(names, word.Text);
        return index >= 0 ? StandingNames<T>.Values[index]
            : throw new RuleFault(word, EventRuleMessages.Met($"'{word.Text}'", $"{what} ({string.Join(", ", names)})",
                EventRuleMessages.DidYouMean(Nearest.To(word.Text, names))));
    }

    private JoiningRule ReadJoining(EventType type, RuleCursor cursor)
    {
        if (cursor.Take("none")) return new JoiningRule(null);
        var name = cursor.Word("the name of an event type, or none");
        if (!_types.TryGetValue(name.Text, out var other))
            throw new RuleFault(name, EventRuleMessages.UnknownEvent(name.Text, Nearest.To(name.Text, _order.Select(t => t.Name))));
        var depth = 0;
        for (var next = other; next is not null; next = next.Joining?.With ?? next.Parent)
        {
            if (next == type) throw new RuleFault(name, EventRuleMessages.JoinsItself(type.Name));
            if (++depth > RuleLimits.Parents)
                throw new RuleFault(name, EventRuleMessages.TooMany("types joined one after the other", RuleLimits.Parents,
                    "Join them with one type."));
        }

        return new JoiningRule(other);
    }

    private static void RefuseLines(Member member)
    {
        if (member.HasLines)
            throw new RuleFault(member.Lines[0].First,
                EventRuleMessages.Met(member.Lines[0].First.Show(), "a member of the event at its own indentation",
                "Only frames have deeper lines; indent it like the lines around it."));
    }

    private void ReadCode(List<(string? Code, RuleCondition? When)> codes, RuleCursor cursor, EventType type)
    {
        var code = cursor.WordOrString("a code, or none");
        codes.Add((code.Text == "none" ? null : code.Text, ReadWhen(cursor, type)));
    }

    private void ReadExample(EventType type, RuleCursor cursor, RuleToken keyword, bool isEvent)
    {
        var sentence = cursor.String("the sentence between quotation marks").Text;
        string? subtype = null, time = null;
        var realis = Realis.Asserted;
        var roles = new List<(string, string?)>();
        var attributes = new List<(string, string)>();
        while (isEvent && !cursor.AtEnd)
        {
            if (cursor.Take(",")) continue;
            var word = cursor.Word("a role, a realis or an attribute");
            if (word.Text == "as") subtype = SubtypeNamed(type, cursor.Word("the subtype's name")).Name;
            else if (word.Text == "time") time = cursor.String("the words of the time").Text;
            else if (TryRealis(word.Text, out var found)) realis = found;
            else if (char.IsAsciiLetterUpper(word.Text[0]))
            {
                var role = RoleNamed(type, word);
                roles.Add((role.Name, cursor.Take("none") ? null : cursor.String("the filler between quotation marks, or none").Text));
            }
            else attributes.Add((word.Text, cursor.WordOrString("the attribute's value").Text));
        }

        cursor.ExpectEnd();
        _examples.Add(new EventExample
        {
            Type = type.Name,
            Sentence = sentence,
            IsEvent = isEvent,
            Subtype = subtype,
            Realis = realis,
            Roles = roles,
            Attributes = attributes,
            Time = time,
            File = _file,
            Line = keyword.Line,
        });
    }

    private EventType SubtypeNamed(EventType type, RuleToken name) =>
        _types.TryGetValue(name.Text, out var found) && (found == type || found.Parent == type) ? found
            : throw new RuleFault(name,
                EventRuleMessages.Met($"'{name.Text}'", $"{type.Name} or a subtype of it",
                EventRuleMessages.DidYouMean(Nearest.To(name.Text, type.Subtypes.Select(s => s.Name)))));

    private static bool TryRealis(string word, out Realis realis)
    {
        realis = word switch
        {
            "planned" => Realis.Planned,
            "hypothetical" => Realis.Hypothetical,
            "negated" => Realis.Negated,
            _ => Realis.Asserted
        };
        return realis != Realis.Asserted || word == "asserted";
    }

    private static EventRole RoleNamed(EventType type, RuleToken name) =>
        type.Role(name.Text)
            ?? throw new RuleFault(name,
            EventRuleMessages.UnknownRole(name.Text, type.Name, Nearest.To(name.Text, type.Roles.Select(r => r.Name))));

    // The words for an enumeration's values, in the order of the values.
    private static class StandingNames<T> where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();
        public static readonly string[] InLowerCase = [.. Values.Select(v => v.ToString().ToLowerInvariant())];
    }
}
