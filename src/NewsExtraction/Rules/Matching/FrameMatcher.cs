using NewsExtraction.Entities;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Tries the frames under a token's lemma. One per article and thread.</summary>
internal sealed class FrameMatcher
{
    private readonly TriggerIndex _index;
    private readonly MatchContext _context;
    private readonly ParsedText _parsed;
    private readonly PropositionLayer _propositions;
    private readonly EntityLayer _entities;
    private readonly IMatchTrace? _trace;

    public FrameMatcher(TriggerIndex index, PropositionLayer propositions, IMatchTrace? trace = null)
    {
        _index = index;
        _propositions = propositions;
        _parsed = propositions.Parsed;
        _entities = propositions.Entities;
        _context = new MatchContext(propositions, index);
        _trace = trace;
    }

    public MatchContext Context => _context;

    /// <summary>Adds a candidate for every frame that matches at the token.</summary>
    public void Match(int token, List<Candidate> into)
    {
        var entries = _index.Under(_parsed.Lemma(token));
        foreach (var entry in entries) Try(entry, token, into);
    }

    private void Try(TriggerEntry entry, int token, List<Candidate> into)
    {
        var frame = entry.Frame;
        if (frame.Kind == FrameKind.Phrase)
        {
            TryPhrase(entry, token, into);
            return;
        }

        if (!_propositions.Has(token) || IsPartOfName(token)) return;
        var proposition = _propositions.At(token);
        switch (frame.Kind)
        {
            case FrameKind.Verb:
                if (proposition.Kind == PredicateKind.Verb) TryVerb(entry, token, ArgumentReading.Plain, into);
                else if (proposition.Kind == PredicateKind.Noun && entry.Form == IndexedForm.Gerund
                    && (!proposition.IsModifier || frame.Modifier))
                    TryVerb(entry, token, ArgumentReading.Gerund, into);
                else if (proposition.Kind == PredicateKind.Adjective && entry.Form == IndexedForm.Participle)
                    TryVerb(entry, token, ArgumentReading.Participle, into);
                break;
            case FrameKind.Noun when NamedUndertaking(token) is { } name:
                // "as part of Operation Desert Storm": what is said of the name's head is said of the operation.
                if (entry.Words.Length > 1 || !_propositions.Has(name.Head) || _propositions.At(name.Head).IsModifier) break;
                Trigger(token, name.EndToken);
                Finish(entry, name.Head, name.Head, ArgumentReading.Nominal, into);
                break;
            case FrameKind.Noun when proposition.Kind == PredicateKind.Noun && (!proposition.IsModifier || frame.Modifier):
                TryNoun(entry, token, into);
                break;
            case FrameKind.Adjective when proposition.Kind == PredicateKind.Adjective:
                if (TokenWords.EndsAt(_parsed, token, entry.Words) is >= 0 and var first)
                {
                    Trigger(first, token + 1);
                    Finish(entry, token, token, ArgumentReading.Plain, into);
                }

                break;
            case FrameKind.Light when proposition.Kind == PredicateKind.Verb:
                TryLight(entry, token, into);
                break;
        }
    }

    // The words of a name say nothing of what happens, but for names of events ("the Iran-Iraq War").
    private bool IsPartOfName(int token) =>
        _entities.NameAt(token) is { } name
            && name.Type is not (EntityType.Event or EntityType.Other or EntityType.Product or EntityType.Weapon or EntityType.Group)
            && name.Label != EntityLabel.Norp
        && (name.EndToken - name.FirstToken > 1 || _parsed.Upos(token) == Upos.Propn)
        && NamedUndertaking(token) is null;

    // "Operation Desert Storm", whatever type the name was given; null for other words.
    private EntityMention? NamedUndertaking(int token) =>
        string.Equals(_parsed.Lemma(token), "operation", StringComparison.OrdinalIgnoreCase) && _entities.NameAt(token) is { } name
            && token == name.FirstToken && name.EndToken - token > 1 ? name : null;

    private void TryVerb(TriggerEntry entry, int token, ArgumentReading reading, List<Candidate> into)
    {
        _context.TriggerTokens.Clear();
        _context.TriggerTokens.Add(token);
        if (VerbWords.Match(_parsed, token, entry.Words.AsSpan(1), _context.TriggerTokens) && !DatesWithItsWords(token))
            Finish(entry, token, token, reading, into);
    }

    // "fired rockets on Monday" is no "fire on".
    private bool DatesWithItsWords(int verb)
    {
        foreach (var token in _context.TriggerTokens)
            if (token != verb && _parsed.Relation(token) is Relation.Case or Relation.Mark && _parsed.Head(token) >= 0
                && _entities.ValueAt(_parsed.Head(token)) is { IsTime: true })
                return true;
        return false;
    }

    private void TryNoun(TriggerEntry entry, int token, List<Candidate> into)
    {
        var words = entry.Words;
        if (words.Length == 1)
        {
            Trigger(token, token + 1);
            Finish(entry, token, token, ArgumentReading.Nominal, into);
            return;
        }

        if (entry.Head == words.Length - 1)
        {
            // Of a compound the head is trigger enough.
            if (TokenWords.EndsAt(_parsed, token, words) < 0) return;
            Trigger(token, token + 1);
        }
        else
        {
            if (entry.Head > 0 && TokenWords.EndsAt(_parsed, token, words[..(entry.Head + 1)]) < 0) return;
            var end = TokenWords.BeginsAt(_parsed, token, words.AsSpan(entry.Head));
            if (end < 0) return;
            Trigger(token, end);
        }

        Finish(entry, token, token, ArgumentReading.Nominal, into);
    }

    private void TryLight(TriggerEntry entry, int verb, List<Candidate> into)
    {
        var words = entry.Words;
        var pair = ReferenceEquals(entry.Frame.Nouns, RuleCompiler.LightPairs);
        foreach (var argument in _propositions.ArgumentsOf(verb))
        {
            if (argument.IsClause
                || argument.Kind is not (ArgumentKind.Object or ArgumentKind.Oblique or ArgumentKind.Complement
                or ArgumentKind.Subject))
                continue;
            var noun = argument.Head;
            if (pair ? !IsPair(words, argument) : !IsNounOf(entry.Frame.Nouns!, argument)) continue;
            _context.TriggerTokens.Clear();
            _context.TriggerTokens.Add(verb);
            if (pair ? !MatchMiddle(words, verb, argument) : !VerbWords.Match(_parsed, verb, words.AsSpan(1), _context.TriggerTokens))
                continue;
            if (!_context.TriggerTokens.Contains(noun)) _context.TriggerTokens.Add(noun);
            Finish(entry, verb, noun, ArgumentReading.Plain, into);
        }
    }

    private bool IsNounOf(LightNouns nouns, in Argument argument)
    {
        if (nouns.Preposition is null ? argument.Kind is not (ArgumentKind.Object or ArgumentKind.Complement)
            : argument.Kind != ArgumentKind.Oblique || argument.Preposition != nouns.Preposition)
            return false;
        return nouns.Match(_parsed, argument.Head) > 0;
    }

    private bool IsPair(string[] words, in Argument argument)
    {
        if (!TokenWords.Is(_parsed, argument.Head, words[^1])) return false;
        if (words.Length > 2 && argument.Kind == ArgumentKind.Oblique)
            return string.Equals(Prepositions.Usual(words[^2]), argument.Preposition, StringComparison.Ordinal);
        return argument.Kind is ArgumentKind.Object or ArgumentKind.Complement;
    }

    // The words between verb and noun of a pair: a particle, a preposition, or a modifier of the noun.
    private bool MatchMiddle(string[] words, int verb, in Argument argument)
    {
        var middle = words.AsSpan(1, words.Length - 2);
        if (argument.Kind == ArgumentKind.Oblique) middle = middle[..^1];
        if (middle.Length == 0) return true;
        return VerbWords.Match(_parsed, verb, middle, _context.TriggerTokens) || TokenWords.EndsAt(_parsed, argument.Head, words[1..]) >= 0;
    }

    private void TryPhrase(TriggerEntry entry, int token, List<Candidate> into)
    {
        var end = TokenWords.BeginsAt(_parsed, token, entry.Words);
        if (end < 0) return;
        var head = token;
        for (var i = token; i < end; i++)
            if (_parsed.Head(i) < token || _parsed.Head(i) >= end)
            {
                head = i;
                if (_propositions.Has(i)) break;
            }

        Trigger(token, end);
        // "must": what it is the auxiliary of has the arguments.
        if (!_propositions.Has(head) && _parsed.Relation(head) is Relation.Aux or Relation.AuxPass && _propositions.Has(_parsed.Head(head)))
            head = _parsed.Head(head);
        Finish(entry, head, head, _parsed.Upos(head) is Upos.Noun or Upos.Propn ? ArgumentReading.Nominal : ArgumentReading.Plain, into);
    }

    private void Trigger(int first, int end)
    {
        _context.TriggerTokens.Clear();
        for (var i = first; i < end; i++)
            if (_parsed.Upos(i) != Upos.Punct) _context.TriggerTokens.Add(i);
    }

    private void Finish(TriggerEntry entry, int head, int core, ArgumentReading reading, List<Candidate> into)
    {
        var frame = entry.Frame;
        _context.Begin(head, core, reading);
        foreach (var (name, value) in frame.Attributes) _context.Attributes.Add((name, value));
        var required = 0;
        foreach (var mapping in frame.Mappings)
        {
            var filled = _context.Fill(mapping);
            if (!mapping.IsRequired) continue;
            required++;
            if (filled) continue;
            _trace?.Refused(frame, _context, mapping);
            return;
        }

        foreach (var condition in frame.Conditions)
        {
            if (condition.Holds(_context)) continue;
            _trace?.Refused(frame, _context, condition);
            return;
        }

        var tokens = _context.TriggerTokens.ToArray();
        Array.Sort(tokens);
        var specificity = (frame.Priority * 1000) + (entry.Words.Length * 10)
            + (frame.Kind == FrameKind.Light && !ReferenceEquals(frame.Nouns, RuleCompiler.LightPairs) ? 10 : 0)
            + (frame.Conditions.Length * 2) + required;
        var certain = 0f;
        foreach (var filler in _context.Fillers) certain += filler.Certainty;
        into.Add(new Candidate
        {
            Frame = frame,
            TriggerTokens = tokens,
            Head = head,
            Core = core,
            Realis = RealisOf(frame, head, core),
            Fillers = [.. _context.Fillers],
            Attributes = [.. _context.Attributes],
            Specificity = specificity,
            Score = (frame.Priority * 4000) + (tokens.Length * 40) + (entry.Words.Length * 10) + (int)(certain * 12)
                + frame.Conditions.Length,
        });
        _trace?.Matched(frame, _context);
    }

    private Realis RealisOf(Frame frame, int head, int core)
    {
        if (frame.IsAct) return Realis.Asserted;
        var realis = _propositions.Has(head) ? _propositions.At(head).Realis : Realis.Asserted;
        // The noun of a light verb is as real as the verb, but for "no" before it.
        if (core != head && _propositions.Has(core) && _propositions.At(core).Realis == Realis.Negated) realis = Realis.Negated;
        return frame.Realis > realis ? frame.Realis : realis;
    }
}

/// <summary>Told about frames tried, for explanations.</summary>
internal interface IMatchTrace
{
    void Matched(Frame frame, MatchContext context);

    void Refused(Frame frame, MatchContext context, RoleMapping mapping);

    void Refused(Frame frame, MatchContext context, RuleCondition condition);
}
