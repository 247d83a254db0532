namespace NewsExtraction.Rules;

/// <summary>Reads which arguments a line speaks of. Most lines speak of the same few, which are made once.</summary>
internal sealed class ArgumentReader(RuleWords words)
{
    private readonly Dictionary<string, ArgumentSelector> _known = new(StringComparer.Ordinal);

    /// <summary>Reads a path of arguments, with a demand in parentheses where one follows.</summary>
    /// <param name="cursor">Where it stands.</param>
    /// <param name="others">What else may stand there, for the error's suggestion.</param>
    public ArgumentSelector Read(RuleCursor cursor, IEnumerable<string>? others = null)
    {
        var token = cursor.WordOrString("an argument (subject, object, clause, a preposition ...)");
        var selector = WithoutDemand(token, others);
        if (!cursor.Take("(")) return selector;
        var negated = cursor.Take("not");
        var classes = FillerClass.None;
        WordSet? lemmas = null;
        if (cursor.Take("in")) lemmas = words.ReadSet(cursor);
        else classes = RuleArguments.ReadClasses(cursor);
        cursor.Expect(")");
        return new ArgumentSelector
        {
            Written = token.Text,
            Steps = selector.Steps,
            Classes = classes,
            Lemmas = lemmas,
            IsNegated = negated,
        };
    }

    // The same characters between quotation marks may be another path.
    private ArgumentSelector WithoutDemand(RuleToken token, IEnumerable<string>? others)
    {
        if (token.Kind == RuleTokenKind.Word && _known.TryGetValue(token.Text, out var known)) return known;
        var selector = new ArgumentSelector { Written = token.Text, Steps = RuleArguments.Steps(token, others) };
        if (token.Kind == RuleTokenKind.Word) _known.Add(token.Text, selector);
        return selector;
    }
}
