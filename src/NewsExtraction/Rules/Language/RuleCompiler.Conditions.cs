using System.Collections.Frozen;
using NewsExtraction.Diagnostics;
using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <content>Conditions.</content>
internal sealed partial class RuleCompiler
{
    private static readonly FrozenDictionary<string, TriggerForm> Forms =
        Enum.GetValues<TriggerForm>().ToFrozenDictionary(form => form.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    // Behind "with" and "without" as prepositions: "with is person", "with in {help}".
    private static readonly FrozenSet<string> Tests = FrozenSet.Create(StringComparer.Ordinal, "is", "in", "has", "not", "may");

    // Attributes that no rule sets: statements have them.
    private static readonly string[] Given = ["quote", "leader"];

    private static readonly IEnumerable<string> FormNames = Forms.Keys.Order(StringComparer.Ordinal);

    private readonly List<(string File, RuleToken Name)> _asked = [];
    private readonly Dictionary<string, ConditionTarget> _roleTargets = new(StringComparer.Ordinal);
    private readonly Dictionary<ArgumentSelector, ConditionTarget> _argumentTargets = [];

    private RuleCondition ReadCondition(RuleCursor cursor, EventType type)
    {
        var first = ReadAll(cursor, type);
        if (!cursor.Take("or")) return first;
        var parts = new List<RuleCondition> { first };
        do parts.Add(ReadAll(cursor, type));
        while (cursor.Take("or"));
        return new AnyCondition([.. parts]);
    }

    private RuleCondition ReadAll(RuleCursor cursor, EventType type)
    {
        var first = ReadOne(cursor, type);
        if (!cursor.Take("and")) return first;
        var parts = new List<RuleCondition> { first };
        do parts.Add(ReadOne(cursor, type));
        while (cursor.Take("and"));
        return new AllCondition([.. parts]);
    }

    private RuleCondition ReadOne(RuleCursor cursor, EventType type)
    {
        if (cursor.Peek.Is("not") || cursor.Peek.Is("(")) return ReadWithin(cursor, type);
        if (cursor.Peek.Is("words") || cursor.Peek.Is("sentence")) return ReadWordsAround(cursor);
        if (IsPresence(cursor, "with")) return ReadPresence(cursor, type);
        if (IsPresence(cursor, "without")) return new NotCondition(ReadPresence(cursor, type));
        if (cursor.Peek.Kind == RuleTokenKind.Word && Forms.TryGetValue(cursor.Peek.Text, out var form))
            return new FormCondition(form, cursor.Next().Text);
        return IsAttribute(cursor, type) ? ReadAttribute(cursor) : ReadTest(cursor, type);
    }

    // A condition in another: reading and asking both go down with it.
    private RuleCondition ReadWithin(RuleCursor cursor, EventType type)
    {
        if (cursor.Depth >= RuleLimits.Depth)
            throw cursor.Fault($"at most {RuleLimits.Depth} parentheses and 'not' within each other", "Write it as several frames.");
        cursor.Depth++;
        var condition = cursor.Take("not") ? new NotCondition(ReadOne(cursor, type)) : ReadInParentheses(cursor, type);
        cursor.Depth--;
        return condition;
    }

    private RuleCondition ReadInParentheses(RuleCursor cursor, EventType type)
    {
        cursor.Expect("(");
        var inner = ReadCondition(cursor, type);
        cursor.Expect(")");
        return inner;
    }

    // "words {jet, drone}", "sentence {election}"
    private WordsCondition ReadWordsAround(RuleCursor cursor)
    {
        var isSentence = cursor.Next().Text == "sentence";
        return new WordsCondition(_words.ReadSet(cursor), isSentence);
    }

    // "with object", but not "with is person", which tests what stands behind the preposition.
    private static bool IsPresence(RuleCursor cursor, string word) =>
        cursor.Peek.Is(word) && !(cursor.PeekSecond.Kind == RuleTokenKind.Word && Tests.Contains(cursor.PeekSecond.Text));

    private PresenceCondition ReadPresence(RuleCursor cursor, EventType type)
    {
        cursor.Next();
        return new PresenceCondition(ReadTarget(cursor, type));
    }

    // "object in {city}", "object has {rebel}", "Force may be person", "object is not place"
    private RuleCondition ReadTest(RuleCursor cursor, EventType type)
    {
        var target = ReadTarget(cursor, type);
        var negated = cursor.Take("not");
        if (cursor.Take("in")) return Not(negated, new LemmaCondition(target, _words.ReadSet(cursor)));
        if (cursor.Take("has"))
        {
            negated |= cursor.Take("no");
            return Not(negated, new PhraseCondition(target, _words.ReadSet(cursor)));
        }

        return cursor.Take("may") ? ReadMayBe(cursor, target, negated) : ReadIs(cursor, target, negated);
    }

    private static RuleCondition ReadMayBe(RuleCursor cursor, ConditionTarget target, bool negated)
    {
        negated |= cursor.Take("not");
        cursor.Expect("be");
        var first = cursor.Peek.Text;
        return Not(negated, new ClassCondition(target, RuleArguments.ReadClasses(cursor), first, maybe: true));
    }

    // A negated class asks for most of the fillers, so that in a list one odd word does not decide.
    private static RuleCondition ReadIs(RuleCursor cursor, ConditionTarget target, bool negated)
    {
        if (!cursor.Take("is") && !cursor.Take("are"))
            throw cursor.Fault("'is', 'may be', 'in', 'not in' or 'has'", "Write: object is place");
        negated |= cursor.Take("not");
        var first = cursor.Peek.Text;
        var classes = RuleArguments.ReadClasses(cursor);
        if (negated) return new NotCondition(new MostlyCondition(target, classes, first));
        return new ClassCondition(target, classes, first, maybe: false);
    }

    private ConditionTarget ReadTarget(RuleCursor cursor, EventType type)
    {
        if (cursor.Peek.Kind == RuleTokenKind.Word && char.IsAsciiLetterUpper(cursor.Peek.Text[0]))
            return TargetOf(RoleNamed(type, cursor.Next()).Name);
        return TargetOf(_arguments.Read(cursor, FormNames));
    }

    // Conditions ask about the same few roles and arguments again and again.
    private ConditionTarget TargetOf(string role)
    {
        if (!_roleTargets.TryGetValue(role, out var target)) _roleTargets.Add(role, target = new ConditionTarget(null, role));
        return target;
    }

    private ConditionTarget TargetOf(ArgumentSelector selector)
    {
        if (selector.HasDemand) return new ConditionTarget(selector, null);
        if (!_argumentTargets.TryGetValue(selector, out var target))
            _argumentTargets.Add(selector, target = new ConditionTarget(selector, null));
        return target;
    }

    // "method is AirStrike": a word that names no argument, with a value that is no class.
    private static bool IsAttribute(RuleCursor cursor, EventType type) =>
        cursor.Peek.Kind == RuleTokenKind.Word && cursor.PeekSecond.Is("is") && char.IsAsciiLetterLower(cursor.Peek.Text[0])
        && (!RuleArguments.IsArgument(cursor.Peek.Text) || type.Attributes.Exists(a => a.Name == cursor.Peek.Text));

    private RuleCondition ReadAttribute(RuleCursor cursor)
    {
        var at = cursor.Next();
        var name = at.Text;
        cursor.Expect("is");
        var negated = cursor.Take("not");
        if (cursor.Peek.Kind == RuleTokenKind.Word && char.IsAsciiLetterLower(cursor.Peek.Text[0])
            && RuleArguments.IsClass(cursor.Peek.Text))
            throw new RuleFault(cursor.Peek,
                EventRuleMessages.Met($"'{name}'", "an argument before a class",
                EventRuleMessages.DidYouMean(Nearest.To(name, RuleArguments.Names))));
        _asked.Add((_file, at));
        var values = new List<string>();
        do values.Add(cursor.WordOrString("the attribute's value").Text);
        while (cursor.Take(","));
        return Not(negated, new AttributeCondition(name, [.. values]));
    }

    // A later line, or a later file, may set what is asked for: so this waits for all of them.
    private void CheckAttributes()
    {
        var known = Given.Concat(_order.SelectMany(t => t.Attributes.Select(a => a.Name)))
            .Concat(_frames.SelectMany(f => f.Attributes.Select(a => a.Name))).ToHashSet(StringComparer.Ordinal);
        foreach (var (file, name) in _asked.Where(a => !known.Contains(a.Name.Text)))
        {
            var near = Nearest.To(name.Text, RuleArguments.Names.Concat(known.Order(StringComparer.Ordinal)));
            _errors.Add(file, name.Line, name.Column, EventRuleMessages.UnknownAttribute(name.Text, near));
        }
    }

    private static RuleCondition Not(bool negated, RuleCondition condition) => negated ? new NotCondition(condition) : condition;
}
