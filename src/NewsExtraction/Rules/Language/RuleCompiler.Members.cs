using NewsExtraction.Diagnostics;
using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <content>Members of an event but its frames: description, codes, roles, attributes, examples.</content>
internal sealed partial class RuleCompiler
{
    private static readonly string[] MemberNames =
        ["plover", "acled", "role", "attribute", "weight", "verb", "noun", "adjective", "light", "phrase", "example", "no"];

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
            Guard(() => ReadMember(block.Type, member));
        }
    }

    private void ReadMember(EventType type, Member member)
    {
        var cursor = new RuleCursor(member.Line.Tokens);
        if (cursor.Peek.Kind == RuleTokenKind.String)
        {
            type.Description = cursor.Next().Text;
            cursor.ExpectEnd();
            RefuseLines(member);
            return;
        }

        var keyword = cursor.Word("a member of an event (role, verb, noun, light, example ...)");
        switch (keyword.Text)
        {
            case "verb" or "noun" or "adjective" or "light" or "phrase":
                ReadFrame(type, keyword, cursor, member);
                return;
            case "role":
                break;
            case "plover":
                ReadCode(type.Plover, cursor, type);
                break;
            case "acled":
                ReadCode(type.Acled, cursor, type);
                break;
            case "attribute":
                var name = cursor.Word("the attribute's name").Text;
                var value = cursor.WordOrString("the attribute's value").Text;
                type.Attributes.Add((name, value, cursor.Take("when") ? ReadCondition(cursor, type) : null));
                cursor.ExpectEnd();
                break;
            case "weight":
                var weight = (float)ReadNumber(cursor);
                type.Weights.Add((weight, cursor.Take("when") ? ReadCondition(cursor, type) : null));
                cursor.ExpectEnd();
                break;
            case "example":
                ReadExample(type, cursor, keyword, isEvent: true);
                break;
            case "no":
                ReadExample(type, cursor, keyword, isEvent: false);
                break;
            default:
                throw new RuleFault(keyword, EventRuleMessages.UnknownMember(keyword.Text, Nearest.To(keyword.Text, MemberNames)));
        }

        RefuseLines(member);
    }

    private static void RefuseLines(Member member)
    {
        if (member.Lines.Count > 0)
            throw new RuleFault(member.Lines[0].Tokens[0],
                EventRuleMessages.Met(member.Lines[0].Tokens[0].Show(), "a member of the event at its own indentation",
                "Only frames have deeper lines; indent it like the lines around it."));
    }

    private void ReadCode(List<(string? Code, RuleCondition? When)> codes, RuleCursor cursor, EventType type)
    {
        var code = cursor.WordOrString("a code, or none");
        codes.Add((code.Text == "none" ? null : code.Text, cursor.Take("when") ? ReadCondition(cursor, type) : null));
        cursor.ExpectEnd();
    }

    private static void ReadRole(RuleCursor cursor, List<EventRole> roles)
    {
        var name = cursor.Word("the role's name");
        if (roles.Exists(r => r.Name == name.Text)) throw new RuleFault(name, EventRuleMessages.RoleTwice(name.Text));
        if (cursor.Take("count"))
        {
            cursor.Expect("of", "Write: role Count count of Victim");
            roles.Add(new EventRole(name.Text, FillerClass.Number, false, cursor.Word("the name of the counted role").Text, false, false));
            cursor.ExpectEnd();
            return;
        }

        var classes = FillerClass.None;
        bool required = false, initiator = false, recipient = false;
        while (!cursor.AtEnd)
        {
            if (cursor.Take("required")) required = true;
            else if (cursor.Take("initiator")) initiator = true;
            else if (cursor.Take("recipient")) recipient = true;
            else if (!cursor.Take(","))
                classes |= RuleArguments.ReadClass(cursor.Word("a class of fillers, 'required', 'initiator' or 'recipient'"));
        }

        roles.Add(new EventRole(name.Text, classes == FillerClass.None ? FillerClass.Any : classes, required, null, initiator, recipient));
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
}
