namespace NewsExtraction.Rules;

/// <summary>A condition of a rule.</summary>
internal abstract class RuleCondition
{
    /// <summary>How it was written, for explanations; put together when somebody asks.</summary>
    public abstract string Written { get; }

    /// <summary>True where the condition holds.</summary>
    public abstract bool Holds(IRuleView view);
}

/// <summary>What conditions can ask about: a match in the making, or the roles of a finished mention.</summary>
internal interface IRuleView
{
    /// <summary>True where some filler is known to be of one of the classes (or, for <paramref
    /// name="maybe"/>, not known to be something else).</summary>
    bool Is(ConditionTarget target, FillerClass classes, bool maybe);

    /// <summary>True where at least half of the fillers are known to be of one of the
    /// classes: in a list one odd word does not decide.</summary>
    bool IsMostly(ConditionTarget target, FillerClass classes);

    /// <summary>True where the head of some filler is a word of the set.</summary>
    bool IsWord(ConditionTarget target, WordSet words);

    /// <summary>True where a word of the set stands in the phrase of some filler.</summary>
    bool HasWord(ConditionTarget target, WordSet words);

    /// <summary>True where there is a filler.</summary>
    bool Has(ConditionTarget target);

    /// <summary>True where a word of the set stands in the trigger, its arguments or their modifiers; or, for <paramref name="sentence"/>,
    /// anywhere in the sentence.</summary>
    bool HasWordAround(WordSet words, bool sentence);

    /// <summary>An attribute's value, or null.</summary>
    string? Attribute(string name);

    /// <summary>True where the trigger has the form.</summary>
    bool HasForm(TriggerForm form);
}

/// <summary>An argument or a role; one of the two is set.</summary>
internal sealed record ConditionTarget(ArgumentSelector? Argument, string? Role)
{
    public string Written => Role ?? Argument!.Written;
}

/// <summary>Forms of a trigger that conditions ask for.</summary>
internal enum TriggerForm : byte
{
    Passive,
    Active,
    Plural,
    Singular,
    Definite,
    Particular,

    /// <summary>Not done yet, but who would do it says or shows that he means to.</summary>
    Intended,

    /// <summary>Hangs on an "if" or "unless".</summary>
    Conditional,

    /// <summary>Said not to be so, or not to be done.</summary>
    Negated,

    /// <summary>A participle or adjective before its noun ("US-backed forces").</summary>
    Attributive,
}

/// <param name="target">What is asked.</param>
/// <param name="classes">The classes.</param>
/// <param name="first">The first of them as it was written.</param>
/// <param name="maybe">True where it is enough that no filler is known to be something else.</param>
internal sealed class ClassCondition(ConditionTarget target, FillerClass classes, string first, bool maybe) : RuleCondition
{
    public override string Written => $"{target.Written} {(maybe ? "may be" : "is")} {first}";

    // What is not there contradicts nothing: "object may be person" lets "she was freed" and "his release" pass.
    public override bool Holds(IRuleView view) => view.Is(target, classes, maybe) || (maybe && !view.Has(target));
}

/// <summary>What a <c>not</c> before <c>is</c> turns round.</summary>
internal sealed class MostlyCondition(ConditionTarget target, FillerClass classes, string first) : RuleCondition
{
    public override string Written => $"{target.Written} is {first}";

    public override bool Holds(IRuleView view) => view.IsMostly(target, classes);
}

internal sealed class LemmaCondition(ConditionTarget target, WordSet words) : RuleCondition
{
    public override string Written => $"{target.Written} in {{...}}";

    public override bool Holds(IRuleView view) => view.IsWord(target, words);
}

internal sealed class PhraseCondition(ConditionTarget target, WordSet words) : RuleCondition
{
    public override string Written => $"{target.Written} has {{...}}";

    public override bool Holds(IRuleView view) => view.HasWord(target, words);
}

internal sealed class PresenceCondition(ConditionTarget target) : RuleCondition
{
    public override string Written => "with " + target.Written;

    public override bool Holds(IRuleView view) => view.Has(target);
}

internal sealed class WordsCondition(WordSet words, bool sentence) : RuleCondition
{
    public override string Written => sentence ? "sentence {...}" : "words {...}";

    public override bool Holds(IRuleView view) => view.HasWordAround(words, sentence);
}

internal sealed class AttributeCondition(string name, string[] values) : RuleCondition
{
    public override string Written => $"{name} is {string.Join(", ", values)}";

    public override bool Holds(IRuleView view) => view.Attribute(name) is { } value && Array.IndexOf(values, value) >= 0;
}

internal sealed class FormCondition(TriggerForm form, string written) : RuleCondition
{
    public override string Written => written;

    public override bool Holds(IRuleView view) => view.HasForm(form);
}

internal sealed class NotCondition(RuleCondition inner) : RuleCondition
{
    public override string Written => "not " + inner.Written;

    public override bool Holds(IRuleView view) => !inner.Holds(view);
}

internal sealed class AllCondition(RuleCondition[] parts) : RuleCondition
{
    public override string Written => string.Join(" and ", parts.Select(p => p.Written));

    public override bool Holds(IRuleView view)
    {
        foreach (var part in parts)
            if (!part.Holds(view)) return false;
        return true;
    }
}

internal sealed class AnyCondition(RuleCondition[] parts) : RuleCondition
{
    public override string Written => string.Join(" or ", parts.Select(p => p.Written));

    public override bool Holds(IRuleView view)
    {
        foreach (var part in parts)
            if (part.Holds(view)) return true;
        return false;
    }
}
