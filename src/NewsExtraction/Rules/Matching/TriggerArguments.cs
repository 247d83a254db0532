using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>The words of a trigger with the arguments that count for it, by the names that frames give them.</summary>
internal sealed class TriggerArguments(PropositionLayer propositions)
{
    private readonly List<Argument> _arguments = [];
    private readonly ParsedText _parsed = propositions.Parsed;

    /// <summary>The words of the trigger.</summary>
    public List<int> Tokens { get; } = [];

    /// <summary>Token whose clause holds the event: the verb of a light verb.</summary>
    public int Head { get; private set; }

    /// <summary>Token whose noun phrase says the event: the noun of a light verb, else <see cref="Head"/>.</summary>
    public int Core { get; private set; }

    public int Count => _arguments.Count;

    /// <summary>How the arguments were named.</summary>
    public ArgumentReading Reading { get; private set; }

    public Argument this[int index] => _arguments[index];

    /// <summary>Makes the words of the tokens the trigger, punctuation left out.</summary>
    public void SetTokens(int first, int end)
    {
        Tokens.Clear();
        for (var i = first; i < end; i++)
            if (_parsed.Upos(i) != Upos.Punct) Tokens.Add(i);
    }

    /// <summary>Makes one token the trigger; further words may be added.</summary>
    public void SetToken(int token)
    {
        Tokens.Clear();
        Tokens.Add(token);
    }

    /// <summary>Gathers the arguments of the trigger; of a light verb those of its noun too.</summary>
    public void Gather(int head, int core, ArgumentReading reading)
    {
        (Head, Core, Reading) = (head, core, reading);
        _arguments.Clear();
        foreach (var argument in propositions.ArgumentsOf(head))
            if (head == core || argument.Head != core) _arguments.Add(argument);
        if (core == head) return;
        foreach (var argument in propositions.ArgumentsOf(core))
            if (argument.Head != head && !IsKnown(argument)) _arguments.Add(argument);
    }

    /// <summary>The same trigger with the same arguments, to keep.</summary>
    public TriggerArguments Copy()
    {
        var copy = new TriggerArguments(propositions) { Head = Head, Core = Core, Reading = Reading };
        copy.Tokens.AddRange(Tokens);
        copy._arguments.AddRange(_arguments);
        return copy;
    }

    /// <summary>True where the trigger's argument answers to the first step of a path.</summary>
    public bool Answers(in Argument argument, in ArgumentStep step) => Answers(argument, step, Reading);

    /// <summary>True where an argument of a filler answers to a later step.</summary>
    public bool AnswersBelow(int filler, in Argument argument, in ArgumentStep step) =>
        Answers(argument, step,
            propositions.Has(filler) && propositions.At(filler).Kind == PredicateKind.Noun ? ArgumentReading.Nominal
            : ArgumentReading.Plain);

    // Of a light verb's noun: what the verb has already, or gave to the noun.
    private bool IsKnown(in Argument argument)
    {
        foreach (var known in _arguments)
            if (known.Head == argument.Head && (known.Kind == argument.Kind || argument.Origin >= ArgumentOrigin.Support)) return true;
        return false;
    }

    private bool Answers(in Argument argument, in ArgumentStep step, ArgumentReading reading)
    {
        if (step.IsTime) return propositions.Entities.ValueAt(argument.Head) is { IsTime: true };
        return step.Kind switch
        {
            ArgumentKind.Oblique => (step.Noun is null || TokenWords.Is(_parsed, argument.Head, step.Noun))
                && reading.IsOblique(argument, step.Preposition),
            ArgumentKind.Subject => reading.IsSubject(argument),
            ArgumentKind.Object => reading.IsObject(argument) || IsBehindTrigger(argument),
            ArgumentKind.Modifier => argument.Kind is ArgumentKind.Modifier or ArgumentKind.Compound,
            _ => argument.Kind == step.Kind,
        };
    }

    // "opened fire on worshippers", "called for calm": what stands behind the wording's own preposition is its object.
    private bool IsBehindTrigger(in Argument argument) =>
        argument.Kind == ArgumentKind.Oblique && Tokens.Count > 1 && !HasObject() && HasTriggerPreposition(argument.Head);

    private bool HasObject()
    {
        foreach (var argument in _arguments)
            if (argument.Kind == ArgumentKind.Object && !Tokens.Contains(argument.Head)) return true;
        return false;
    }

    private bool HasTriggerPreposition(int head)
    {
        foreach (var child in _parsed.Children(head))
            if (child < head && _parsed.Relation(child) is Relation.Case or Relation.Mark && Tokens.Contains(child)) return true;
        return false;
    }
}
