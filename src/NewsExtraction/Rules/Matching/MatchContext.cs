using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>How the arguments of a trigger answer to the names that a frame uses.</summary>
internal enum ArgumentReading : byte
{
    /// <summary>As they are.</summary>
    Plain,

    /// <summary>A noun: "by" is the subject.</summary>
    Nominal,

    /// <summary>A verb's frame at a noun in -ing: "of" is the object; "by" and possessor are the subject.</summary>
    Gerund,

    /// <summary>A verb's frame at a participle read as adjective: what it is said of is the object.</summary>
    Participle,
}

/// <summary>Working memory of a match: the trigger, its arguments, and the roles filled so far. Used again for every frame tried.</summary>
internal sealed class MatchContext(PropositionLayer propositions, TriggerIndex index) : IRuleView
{
    private readonly List<Argument> _arguments = [];
    private readonly List<bool> _used = [];
    private int _asked;
    private int _answered;

    public PropositionLayer Propositions { get; } = propositions;

    public ParsedText Parsed { get; } = propositions.Parsed;

    public EntityLayer Entities { get; } = propositions.Entities;

    public FillerClassifier Classifier { get; } = new(propositions.Entities, index);

    public List<int> TriggerTokens { get; } = [];

    public int Head { get; private set; }

    public int Core { get; private set; }

    public ArgumentReading Reading { get; private set; }

    public List<CandidateFiller> Fillers { get; } = [];

    public List<(string Name, string Value)> Attributes { get; } = [];

    public List<Argument> Arguments => _arguments;

    /// <summary>True while the words of who or what is acted on do not count for "words" conditions: what was hit does not tell
    /// how.</summary>
    public bool OverlooksRecipients { get; set; }

    /// <summary>Starts a match at a trigger.</summary>
    /// <param name="head">Token whose arguments count; of a light verb the verb.</param>
    /// <param name="core">Of a light verb the noun, whose arguments count too; else the same as <paramref name="head"/>.</param>
    /// <param name="reading">How arguments are named.</param>
    public void Begin(int head, int core, ArgumentReading reading)
    {
        Head = head;
        Core = core;
        Reading = reading;
        Fillers.Clear();
        Attributes.Clear();
        _arguments.Clear();
        _used.Clear();
        foreach (var argument in Propositions.ArgumentsOf(head))
            if (argument.Head != core || head == core) _arguments.Add(argument);
        if (core != head)
            foreach (var argument in Propositions.ArgumentsOf(core))
                if (argument.Head != head && !Contains(argument)) _arguments.Add(argument);
        foreach (var _ in _arguments) _used.Add(false);
    }

    /// <summary>How a candidate's arguments were named when it matched.</summary>
    public ArgumentReading ReadingAt(Candidate candidate)
    {
        if (candidate.Core != candidate.Head || !Propositions.Has(candidate.Head)) return ArgumentReading.Plain;
        return (Propositions.At(candidate.Head).Kind, candidate.Frame.Kind) switch
        {
            (PredicateKind.Noun, FrameKind.Verb) => ArgumentReading.Gerund,
            (PredicateKind.Adjective, FrameKind.Verb) => ArgumentReading.Participle,
            (PredicateKind.Noun, _) => ArgumentReading.Nominal,
            _ => ArgumentReading.Plain,
        };
    }

    private bool Contains(Argument argument)
    {
        foreach (var known in _arguments)
            if (known.Head == argument.Head && (known.Kind == argument.Kind || argument.Origin >= ArgumentOrigin.Support)) return true;
        return false;
    }

    /// <summary>Fills the roles of a mapping; false where nothing fills them.</summary>
    public bool Fill(RoleMapping mapping)
    {
        var any = false;
        foreach (var selector in mapping.Alternatives)
        {
            // A phrase that the parser may have attached wrongly counts only where no other does.
            any |= Fill(mapping, selector, reattached: false) || Fill(mapping, selector, reattached: true);
            if (any && !mapping.TakesAll) return true;
        }

        return any;
    }

    private bool Fill(RoleMapping mapping, ArgumentSelector selector, bool reattached)
    {
        var any = false;
        for (var i = 0; i < _arguments.Count; i++)
        {
            var argument = _arguments[i];
            if (_used[i] || argument.Origin == ArgumentOrigin.Reattached != reattached || !Matches(argument, selector.Steps[0], Reading))
                continue;
            if (selector.Steps.Length == 1)
            {
                if (!Put(mapping, selector, argument.Head, argument.IsClause, argument.Certainty)) continue;
                _used[i] = true;
                any = true;
            }
            else
            {
                any |= FillDeeper(mapping, selector, argument.Head, 1, argument.Certainty);
            }
        }

        return any;
    }

    private bool FillDeeper(RoleMapping mapping, ArgumentSelector selector, int token, int step, float certainty)
    {
        var any = false;
        foreach (var argument in Propositions.ArgumentsOf(token))
        {
            if (!Matches(argument, selector.Steps[step], ReadingOf(token))) continue;
            any |= step == selector.Steps.Length - 1
                ? Put(mapping, selector, argument.Head, argument.IsClause, certainty * argument.Certainty)
                : FillDeeper(mapping, selector, argument.Head, step + 1, certainty * argument.Certainty);
        }

        return any;
    }

    private bool Put(RoleMapping mapping, ArgumentSelector selector, int head, bool isClause, float certainty)
    {
        if (TriggerTokens.Contains(head) || !selector.Accepts(this, head)) return false;
        var any = false;
        foreach (var role in mapping.Roles)
        {
            if (!Admits(role, head, isClause))
            {
                any |= PutAgent(role, head, certainty);
                continue;
            }

            any = true;
            if (!IsFilled(role, head)) Fillers.Add(new CandidateFiller(role, head, isClause, certainty));
        }

        return any;
    }

    // "killed by a coalition air strike": where an actor is wanted and an event stands, who did it fills the role.
    private bool PutAgent(EventRole role, int head, float certainty)
    {
        if ((role.Classes & (FillerClass.Force | FillerClass.Actor | FillerClass.Person)) == 0 || role.IsClause
            || (Classifier.Classify(head).Known & FillerClass.Event) == 0)
            return false;
        foreach (var argument in Propositions.ArgumentsOf(head))
        {
            if (argument.Kind is not (ArgumentKind.Possessive or ArgumentKind.Compound)
                && argument is not { Kind: ArgumentKind.Oblique, Preposition: "by" })
                continue;
            if ((Classifier.Classify(argument.Head).Known & (FillerClass.Actor | FillerClass.Force | FillerClass.Pronoun)) == 0
                || TriggerTokens.Contains(argument.Head) || !Admits(role, argument.Head, false))
                continue;
            if (!IsFilled(role, argument.Head)) Fillers.Add(new CandidateFiller(role, argument.Head, false, certainty * 0.8f));
            return true;
        }

        return false;
    }

    /// <summary>True where the role's class does not rule the filler out.</summary>
    public bool Admits(EventRole role, int head, bool isClause)
    {
        if (role.IsClause && Entities.ValueAt(head) is not { IsTime: true }) return true;
        var knowledge = Classifier.Classify(head);
        if ((knowledge.Known & FillerClass.Time) != 0 && (role.Classes & FillerClass.Time) == 0) return false;
        if (isClause && (role.Classes & (FillerClass.Any | FillerClass.Event)) == 0) return false;
        return (knowledge.Possible & role.Classes) != 0;
    }

    private bool IsFilled(EventRole role, int head)
    {
        foreach (var filler in Fillers)
            if (filler.Head == head && (filler.Role == role || filler.Role.Name == role.Name)) return true;
        return false;
    }

    private ArgumentReading ReadingOf(int token) =>
        Propositions.Has(token) && Propositions.At(token).Kind == PredicateKind.Noun ? ArgumentReading.Nominal : ArgumentReading.Plain;

    private bool Matches(in Argument argument, in ArgumentStep step, ArgumentReading reading)
    {
        if (step.IsTime) return Entities.ValueAt(argument.Head) is { IsTime: true };
        switch (step.Kind)
        {
            case ArgumentKind.Oblique:
                if (step.Noun is not null && !TokenWords.Is(Parsed, argument.Head, step.Noun)) return false;
                if (argument.Kind == ArgumentKind.Oblique)
                    return argument.Preposition == step.Preposition || IsLike(step.Preposition, argument.Preposition);
                return step.Preposition == "by" && argument.Kind == ArgumentKind.Subject && reading is ArgumentReading.Nominal;
            case ArgumentKind.Subject:
                if (argument.Kind == ArgumentKind.Subject) return reading != ArgumentReading.Participle;
                if (reading is ArgumentReading.Nominal or ArgumentReading.Gerund
                    && argument is { Kind: ArgumentKind.Oblique, Preposition: "by" })
                    return true;
                return reading == ArgumentReading.Gerund && argument.Kind is ArgumentKind.Possessive or ArgumentKind.Compound;
            case ArgumentKind.Object:
                if (argument.Kind == ArgumentKind.Object) return true;
                // "opened fire on worshippers", "called for calm": what stands behind the wording's own preposition is its object.
                if (argument.Kind == ArgumentKind.Oblique && TriggerTokens.Count > 1 && !HasObject()
                    && HasTriggerPreposition(argument.Head))
                    return true;
                return reading switch
                {
                    ArgumentReading.Gerund => argument is { Kind: ArgumentKind.Oblique, Preposition: "of" },
                    ArgumentReading.Participle => argument.Kind == ArgumentKind.Subject,
                    _ => false,
                };
            case ArgumentKind.Modifier:
                return argument.Kind is ArgumentKind.Modifier or ArgumentKind.Compound;
            default:
                return argument.Kind == step.Kind;
        }
    }

    private bool HasObject()
    {
        foreach (var argument in _arguments)
            if (argument.Kind == ArgumentKind.Object && !TriggerTokens.Contains(argument.Head)) return true;
        return false;
    }

    private bool HasTriggerPreposition(int head)
    {
        foreach (var child in Parsed.Children(head))
            if (child < head && Parsed.Relation(child) is Relation.Case or Relation.Mark && TriggerTokens.Contains(child)) return true;
        return false;
    }

    // What a rule's preposition takes beside itself.
    private static bool IsLike(string wanted, string met) => met switch
    {
        "out of" => wanted == "from",
        "using" or "involving" => wanted == "with",
        "targeting" => wanted == "against",
        "following" => wanted == "after",
        _ => false,
    };

    public bool Is(ConditionTarget target, FillerClass classes, bool maybe) =>
        Any(target, classes,
            (c, head, wanted) => ((maybe ? c.Classifier.Classify(head).Possible : c.Classifier.Classify(head).Known) & wanted) != 0);

    public bool IsMostly(ConditionTarget target, FillerClass classes)
    {
        (_asked, _answered) = (0, 0);
        Any(target, classes, static (c, head, wanted) =>
        {
            c._asked++;
            if ((c.Classifier.Classify(head).Known & wanted) != 0) c._answered++;
            return false;
        });
        return _answered > 0 && _answered * 2 >= _asked;
    }

    public bool IsWord(ConditionTarget target, WordSet words) =>
        Any(target, words,
            static (c, head, w) =>
            w.IsAt(c.Parsed, head) || (c.Classifier.ContentOf(head) is var content && content != head && w.IsAt(c.Parsed, content))
            || (c.Parsed.Upos(head) == Upos.Pron && c.Classifier.SpeakerOf(head) is >= 0 and var speaker && w.IsAt(c.Parsed, speaker)));

    public bool HasWord(ConditionTarget target, WordSet words) =>
        Any(target, words, static (c, head, w) => w.Within(c.Parsed, c.Parsed.LeftEdge(head), c.Parsed.RightEdge(head) + 1));

    public bool Has(ConditionTarget target) => Any(target, 0, static (_, _, _) => true);

    public bool HasWordAround(WordSet words, bool sentence)
    {
        if (sentence)
        {
            var around = Parsed.SentenceOf(Head);
            return words.Within(Parsed, around.FirstToken, around.EndToken);
        }

        foreach (var token in TriggerTokens)
            if (words.EndsAt(Parsed, token)) return true;
        if (!TriggerTokens.Contains(Head) && words.EndsAt(Parsed, Head)) return true;
        if (Parsed.Upos(Core) is Upos.Noun or Upos.Propn && WithinPhrase(words, Core)) return true;
        foreach (var argument in _arguments)
            if (!Overlooks(argument.Head) && (argument.IsClause ? words.EndsAt(Parsed, argument.Head) : WithinPhrase(words, argument.Head)))
                return true;
        return false;
    }

    private bool Overlooks(int head)
    {
        if (!OverlooksRecipients) return false;
        foreach (var filler in Fillers)
            if (filler.Head == head && filler.Role.Has(RoleParts.Recipient)) return true;
        return false;
    }

    private bool WithinPhrase(WordSet words, int head)
    {
        var (first, end) = NounPhrase.Tokens(Parsed, head);
        return words.Within(Parsed, first, end);
    }

    public string? Attribute(string name)
    {
        foreach (var (known, value) in Attributes)
            if (known == name) return value;
        return null;
    }

    public bool HasForm(TriggerForm form) => form switch
    {
        TriggerForm.Passive => Propositions.Has(Head) && Propositions.At(Head).IsPassive,
        TriggerForm.Active => Propositions.Has(Head) && !Propositions.At(Head).IsPassive,
        TriggerForm.Plural => Parsed.Features(Core).Number == GrammaticalNumber.Plur,
        TriggerForm.Singular => Parsed.Features(Core).Number == GrammaticalNumber.Sing,
        TriggerForm.Definite => IsDefinite(Core),
        TriggerForm.Intended => Intentions.IsIntended(Propositions, Head),
        TriggerForm.Conditional => Intentions.IsConditional(Parsed, Head),
        TriggerForm.Attributive => Parsed.Relation(Head) == Relation.Amod,
        TriggerForm.Negated => Propositions.Has(Head) && Propositions.At(Head).Realis == Realis.Negated,
        _ => IsParticular(Core),
    };

    private bool IsDefinite(int noun) =>
        Parsed.Child(noun, Relation.NmodPoss) >= 0
            || (Parsed.Child(noun, Relation.Det) is >= 0 and var determiner
            && Parsed.Lemma(determiner) is "the" or "this" or "that" or "these" or "those");

    private bool IsParticular(int noun)
    {
        if (_arguments.Count > 0 || Entities.NameAt(noun) is not null) return true;
        foreach (var child in Parsed.Children(noun))
            if (Parsed.Relation(child) is Relation.Det or Relation.Nummod or Relation.NmodPoss) return true;
        return false;
    }

    private bool Any<T>(ConditionTarget target, T wanted, Func<MatchContext, int, T, bool> test)
    {
        if (target.Role is { } role)
        {
            foreach (var filler in Fillers)
                if (filler.Role.Name == role && test(this, filler.Head, wanted)) return true;
            return false;
        }

        var selector = target.Argument!;
        foreach (var argument in _arguments)
            if (Matches(argument, selector.Steps[0], Reading) && AnyDeeper(selector, argument.Head, 1, wanted, test)) return true;
        return false;
    }

    private bool AnyDeeper<T>(ArgumentSelector selector, int token, int step, T wanted, Func<MatchContext, int, T, bool> test)
    {
        if (step == selector.Steps.Length) return selector.Accepts(this, token) && test(this, token, wanted);
        foreach (var argument in Propositions.ArgumentsOf(token))
            if (Matches(argument, selector.Steps[step], ReadingOf(token)) && AnyDeeper(selector, argument.Head, step + 1, wanted, test))
                return true;
        return false;
    }
}
