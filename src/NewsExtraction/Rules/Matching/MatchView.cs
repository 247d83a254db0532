using System.Runtime.InteropServices;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>What conditions can ask about a match: its trigger, the roles filled and attributes set so far.</summary>
internal sealed class MatchView(PropositionLayer propositions, FillerTest test, TriggerArguments trigger, List<CandidateFiller> fillers,
    List<(string Name, string Value)> attributes) : IRuleView
{
    private readonly ParsedText _parsed = propositions.Parsed;
    private List<int>? _heads;

    /// <summary>True where the words of who or what is acted on do not count as words around
    /// the trigger: what was hit does not tell how.</summary>
    public bool LeavesOutRecipients { get; init; }

    public bool Is(ConditionTarget target, FillerClass classes, bool maybe)
    {
        foreach (var head in HeadsOf(target))
        {
            var knowledge = test.Classifier.Classify(head);
            if (((maybe ? knowledge.Possible : knowledge.Known) & classes) != 0) return true;
        }

        return false;
    }

    public bool IsMostly(ConditionTarget target, FillerClass classes)
    {
        var heads = HeadsOf(target);
        var fitting = 0;
        foreach (var head in heads)
            if (test.Classifier.Is(head, classes)) fitting++;
        return fitting > 0 && fitting * 2 >= heads.Length;
    }

    public bool IsWord(ConditionTarget target, WordSet words)
    {
        foreach (var head in HeadsOf(target))
            if (words.IsAt(_parsed, head) || IsWordOfContent(head, words) || IsWordOfSpeaker(head, words)) return true;
        return false;
    }

    public bool HasWord(ConditionTarget target, WordSet words)
    {
        foreach (var head in HeadsOf(target))
            if (words.Within(_parsed, _parsed.LeftEdge(head), _parsed.RightEdge(head) + 1)) return true;
        return false;
    }

    public bool Has(ConditionTarget target) => !HeadsOf(target).IsEmpty;

    public bool HasWordAround(WordSet words, bool sentence) =>
        sentence ? test.Words.Has(words, trigger.Head) : IsInTrigger(words) || IsInArguments(words);

    public string? Attribute(string name)
    {
        foreach (var (known, value) in attributes)
            if (known == name) return value;
        return null;
    }

    public bool HasForm(TriggerForm form) => TriggerForms.Has(propositions, trigger, form);

    // The fillers of a role, or the arguments that a path leads to.
    private ReadOnlySpan<int> HeadsOf(ConditionTarget target)
    {
        var heads = _heads ??= [];
        heads.Clear();
        if (target.Role is { } role)
        {
            foreach (var filler in fillers)
                if (filler.Role.Name == role) heads.Add(filler.Head);
        }
        else
        {
            var selector = target.Argument!;
            for (var i = 0; i < trigger.Count; i++)
                if (trigger[i] is var argument && trigger.Answers(argument, selector.Steps[0]))
                    Follow(selector, argument.Head, 1, heads);
        }

        return CollectionsMarshal.AsSpan(heads);
    }

    private void Follow(ArgumentSelector selector, int head, int step, List<int> heads)
    {
        if (step == selector.Steps.Length)
        {
            if (test.Accepts(selector, head)) heads.Add(head);
            return;
        }

        foreach (var argument in propositions.ArgumentsOf(head))
            if (trigger.AnswersBelow(head, argument, selector.Steps[step])) Follow(selector, argument.Head, step + 1, heads);
    }

    // "thousands of fighters"
    private bool IsWordOfContent(int head, WordSet words) =>
        test.Classifier.ContentOf(head) is var content && content != head && words.IsAt(_parsed, content);

    // "Japan said it had halted aid"
    private bool IsWordOfSpeaker(int head, WordSet words) =>
        _parsed.Upos(head) == Upos.Pron && PronounReference.SpeakerOf(_parsed, head) is >= 0 and var speaker
            && words.IsAt(_parsed, speaker);

    private bool IsInTrigger(WordSet words)
    {
        foreach (var token in trigger.Tokens)
            if (words.EndsAt(_parsed, token)) return true;
        if (!trigger.Tokens.Contains(trigger.Head) && words.EndsAt(_parsed, trigger.Head)) return true;
        return _parsed.Upos(trigger.Core) is Upos.Noun or Upos.Propn && IsInPhrase(words, trigger.Core);
    }

    private bool IsInArguments(WordSet words)
    {
        for (var i = 0; i < trigger.Count; i++)
        {
            var argument = trigger[i];
            if (IsLeftOut(argument.Head)) continue;
            if (argument.IsClause ? words.EndsAt(_parsed, argument.Head) : IsInPhrase(words, argument.Head)) return true;
        }

        return false;
    }

    private bool IsLeftOut(int head)
    {
        if (!LeavesOutRecipients) return false;
        foreach (var filler in fillers)
            if (filler.Head == head && filler.Role.Has(RoleParts.Recipient)) return true;
        return false;
    }

    private bool IsInPhrase(WordSet words, int head)
    {
        var (first, end) = NounPhrase.Tokens(_parsed, head);
        return words.Within(_parsed, first, end);
    }
}

/// <summary>Whether a sentence has a word of a set. Frames ask the same of every trigger in a sentence; each answer is found
/// once.</summary>
internal sealed class SentenceWords(ParsedText parsed)
{
    private readonly Dictionary<WordSet, bool> _known = [];
    private int _sentence = -1;

    /// <summary>True where an expression of the set stands in the token's sentence.</summary>
    public bool Has(WordSet words, int token)
    {
        var sentence = parsed.SentenceOf(token);
        if (sentence.Index != _sentence)
        {
            _known.Clear();
            _sentence = sentence.Index;
        }

        if (!_known.TryGetValue(words, out var has))
            _known[words] = has = words.Within(parsed, sentence.FirstToken, sentence.EndToken);
        return has;
    }
}
