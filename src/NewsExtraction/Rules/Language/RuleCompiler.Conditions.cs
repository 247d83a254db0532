using NewsExtraction.Diagnostics;
using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <content>Conditions.</content>
internal sealed partial class RuleCompiler
{
    private RuleCondition ReadCondition(RuleCursor cursor, EventType type)
    {
        var parts = new List<RuleCondition>();
        do parts.Add(ReadAll(cursor, type));
        while (cursor.Take("or"));
        return parts.Count == 1 ? parts[0] : new AnyCondition([.. parts]) { Written = string.Join(" or ", parts.Select(p => p.Written)) };
    }

    private RuleCondition ReadAll(RuleCursor cursor, EventType type)
    {
        var parts = new List<RuleCondition>();
        do parts.Add(ReadOne(cursor, type));
        while (cursor.Take("and"));
        return parts.Count == 1 ? parts[0] : new AllCondition([.. parts]) { Written = string.Join(" and ", parts.Select(p => p.Written)) };
    }

    private RuleCondition ReadOne(RuleCursor cursor, EventType type)
    {
        if (cursor.Take("not")) return Not(ReadOne(cursor, type));
        if (cursor.Take("("))
        {
            var inner = ReadCondition(cursor, type);
            cursor.Expect(")");
            return inner;
        }

        if (cursor.Peek.Is("words") || cursor.Peek.Is("sentence"))
        {
            var word = cursor.Next();
            return new WordsCondition(_words.ReadSet(cursor), word.Text == "sentence") { Written = $"{word.Text} {{...}}" };
        }

        if (cursor.Peek.Is("with") && !cursor.PeekSecond.Is("is") && !cursor.PeekSecond.Is("in") && !cursor.PeekSecond.Is("has")
            && !cursor.PeekSecond.Is("not") && !cursor.PeekSecond.Is("may"))
        {
            cursor.Next();
            return Present(ReadTarget(cursor, type));
        }

        if (cursor.Peek.Is("without") && !cursor.PeekSecond.Is("is") && !cursor.PeekSecond.Is("in") && !cursor.PeekSecond.Is("has"))
        {
            cursor.Next();
            return Not(Present(ReadTarget(cursor, type)));
        }

        if (cursor.Peek.Kind == RuleTokenKind.Word
            && cursor.Peek.Text is "passive" or "active" or "plural" or "singular" or "definite" or "particular" or "intended"
            or "conditional" or "negated" or "attributive")
        {
            var form = cursor.Next();
            return new FormCondition(Enum.Parse<TriggerForm>(form.Text, ignoreCase: true)) { Written = form.Text };
        }

        if (IsAttribute(cursor, type)) return ReadAttribute(cursor);
        var (target, written) = ReadTarget(cursor, type);
        var negated = cursor.Take("not");
        RuleCondition condition;
        if (cursor.Take("in"))
        {
            condition = new LemmaCondition(target, _words.ReadSet(cursor)) { Written = $"{written} in {{...}}" };
        }
        else if (cursor.Take("has"))
        {
            negated |= cursor.Take("no");
            condition = new PhraseCondition(target, _words.ReadSet(cursor)) { Written = $"{written} has {{...}}" };
        }
        else
        {
            var maybe = cursor.Take("may");
            if (maybe)
            {
                negated |= cursor.Take("not");
                cursor.Expect("be");
            }
            else
            {
                if (!cursor.Take("is") && !cursor.Take("are"))
                    throw cursor.Fault("'is', 'may be', 'in', 'not in' or 'has'", "Write: object is place");
                negated |= cursor.Take("not");
            }

            var start = cursor.Peek.Text;
            var classes = RuleArguments.ReadClasses(cursor);
            if (negated && !maybe) return Not(new MostlyCondition(target, classes) { Written = $"{written} is {start}" });
            condition = new ClassCondition(target, classes, maybe) { Written = $"{written} {(maybe ? "may be" : "is")} {start}" };
        }

        return negated ? Not(condition) : condition;
    }

    private (ConditionTarget Target, string Written) ReadTarget(RuleCursor cursor, EventType type)
    {
        if (cursor.Peek.Kind == RuleTokenKind.Word && char.IsAsciiLetterUpper(cursor.Peek.Text[0]))
        {
            var role = RoleNamed(type, cursor.Next());
            return (new ConditionTarget(null, role.Name), role.Name);
        }

        var selector = RuleArguments.Read(cursor, _words);
        return (new ConditionTarget(selector, null), selector.Written);
    }

    // "method is AirStrike": a word that names no argument, with a value that is no class.
    private static bool IsAttribute(RuleCursor cursor, EventType type) =>
        cursor.Peek.Kind == RuleTokenKind.Word && cursor.PeekSecond.Is("is") && char.IsAsciiLetterLower(cursor.Peek.Text[0])
        && (!RuleArguments.IsArgument(cursor.Peek.Text) || type.Attributes.Exists(a => a.Name == cursor.Peek.Text));

    private static RuleCondition ReadAttribute(RuleCursor cursor)
    {
        var name = cursor.Next().Text;
        cursor.Expect("is");
        var negated = cursor.Take("not");
        if (cursor.Peek.Kind == RuleTokenKind.Word && char.IsAsciiLetterLower(cursor.Peek.Text[0])
            && RuleArguments.IsClass(cursor.Peek.Text))
            throw new RuleFault(cursor.Peek,
                EventRuleMessages.Met($"'{name}'", "an argument before a class",
                EventRuleMessages.DidYouMean(Nearest.To(name, RuleArguments.Names))));
        var values = new List<string>();
        do values.Add(cursor.WordOrString("the attribute's value").Text);
        while (cursor.Take(","));
        RuleCondition condition = new AttributeCondition(name, [.. values]) { Written = $"{name} is {string.Join(", ", values)}" };
        return negated ? Not(condition) : condition;
    }

    private static PresenceCondition Present((ConditionTarget Target, string Written) target) =>
        new(target.Target) { Written = "with " + target.Written };

    private static NotCondition Not(RuleCondition inner) => new(inner) { Written = "not " + inner.Written };
}
