using System.Collections.Frozen;
using NewsExtraction.Entities;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Tries the frames under a token's lemma. One per article and thread.</summary>
internal sealed class FrameMatcher(TriggerIndex index, PropositionLayer propositions, FillerTest test, IMatchTrace? trace = null)
{
    // "Operation Desert Storm"
    private const string NamesUndertakings = "operation";

    // Types of names whose words may still say what happens: "the Iran-Iraq War".
    private static readonly FrozenSet<EntityType> TellingNames =
        FrozenSet.Create(EntityType.Event, EntityType.Other, EntityType.Product, EntityType.Weapon, EntityType.Group);

    private readonly ParsedText _parsed = propositions.Parsed;
    private readonly EntityLayer _entities = propositions.Entities;
    private readonly FrameTrial _trial = new(propositions, test, trace);

    /// <summary>Adds a candidate for every frame that matches at the token.</summary>
    public void Match(int token, List<Candidate> into)
    {
        var entries = index.Under(_parsed.Lemma(token));
        if (entries.IsEmpty) return;
        var isPredicate = propositions.Has(token) && !IsPartOfName(token);
        foreach (var entry in entries)
        {
            if (entry.Frame.Kind == FrameKind.Phrase) TryPhrase(entry, token, into);
            else if (isPredicate) TryPredicate(entry, token, propositions.At(token), into);
        }
    }

    private void TryPredicate(TriggerEntry entry, int token, in Proposition proposition, List<Candidate> into)
    {
        switch (entry.Frame.Kind)
        {
            case FrameKind.Verb when ReadingOfVerb(entry, proposition) is { } reading:
                TryVerb(entry, token, reading, into);
                break;
            case FrameKind.Noun when NamedUndertaking(token) is { } name:
                TryUndertaking(entry, token, name, into);
                break;
            case FrameKind.Noun when proposition.Kind == PredicateKind.Noun && (!proposition.IsModifier || entry.Frame.Modifier):
                TryNoun(entry, token, into);
                break;
            case FrameKind.Adjective when proposition.Kind == PredicateKind.Adjective:
                TryAdjective(entry, token, into);
                break;
            case FrameKind.Light when proposition.Kind == PredicateKind.Verb:
                TryLight(entry, token, into);
                break;
            case FrameKind.Pair when proposition.Kind == PredicateKind.Verb:
                TryPair(entry, token, into);
                break;
        }
    }

    // The words of a name say nothing of what happens, but for names of events.
    private bool IsPartOfName(int token) =>
        _entities.NameAt(token) is { } name && !TellingNames.Contains(name.Type) && name.Label != EntityLabel.Norp
            && (name.EndToken - name.FirstToken > 1 || _parsed.Upos(token) == Upos.Propn)
            && NamedUndertaking(token) is null;

    // The name that begins with the token, whatever type it was given; null for other words.
    private EntityMention? NamedUndertaking(int token) =>
        string.Equals(_parsed.Lemma(token), NamesUndertakings, StringComparison.OrdinalIgnoreCase) && _entities.NameAt(token) is { } name
            && token == name.FirstToken && name.EndToken - token > 1 ? name : null;

    // "retook", "the retaking of", "the ousted president"; null where the wording is met in a form that is another word.
    private static ArgumentReading? ReadingOfVerb(TriggerEntry entry, in Proposition proposition) => (proposition.Kind, entry.Form) switch
    {
        (PredicateKind.Verb, _) => ArgumentReading.Plain,
        (PredicateKind.Noun, IndexedForm.Gerund) when !proposition.IsModifier || entry.Frame.Modifier => ArgumentReading.Gerund,
        (PredicateKind.Adjective, IndexedForm.Participle) => ArgumentReading.Participle,
        _ => null,
    };

    private void TryVerb(TriggerEntry entry, int token, ArgumentReading reading, List<Candidate> into)
    {
        _trial.Trigger.SetToken(token);
        if (VerbWords.Match(_parsed, token, entry.Words.AsSpan(1), _trial.Trigger.Tokens) && !DatesWithItsWords(token))
            _trial.Run(entry, token, token, reading, into);
    }

    // "fired rockets on Monday" is no "fire on".
    private bool DatesWithItsWords(int verb)
    {
        foreach (var token in _trial.Trigger.Tokens)
            if (token != verb && _parsed.Relation(token) is Relation.Case or Relation.Mark && _parsed.Head(token) >= 0
                && _entities.ValueAt(_parsed.Head(token)) is { IsTime: true })
                return true;
        return false;
    }

    // "as part of Operation Desert Storm": what is said of the name's head is said of the operation.
    private void TryUndertaking(TriggerEntry entry, int token, EntityMention name, List<Candidate> into)
    {
        if (entry.Words.Length > 1 || !propositions.Has(name.Head) || propositions.At(name.Head).IsModifier) return;
        _trial.Trigger.SetTokens(token, name.EndToken);
        _trial.Run(entry, name.Head, name.Head, ArgumentReading.Nominal, into);
    }

    private void TryNoun(TriggerEntry entry, int token, List<Candidate> into)
    {
        var end = entry.Head == entry.Words.Length - 1 ? EndOfCompound(entry, token) : EndOfHeaded(entry, token);
        if (end < 0) return;
        _trial.Trigger.SetTokens(token, end);
        _trial.Run(entry, token, token, ArgumentReading.Nominal, into);
    }

    // "air strike": of a compound the head is trigger enough.
    private int EndOfCompound(TriggerEntry entry, int token) =>
        entry.Words.Length == 1 || TokenWords.EndsAt(_parsed, token, entry.Words) >= 0 ? token + 1 : -1;

    // "exchange of fire", "heavy exchange of fire": headed by the word before the preposition.
    private int EndOfHeaded(TriggerEntry entry, int token) =>
        entry.Head > 0 && TokenWords.EndsAt(_parsed, token, entry.Words.AsSpan(0, entry.Head + 1)) < 0 ? -1
            : TokenWords.BeginsAt(_parsed, token, entry.Words.AsSpan(entry.Head));

    private void TryAdjective(TriggerEntry entry, int token, List<Candidate> into)
    {
        var first = TokenWords.EndsAt(_parsed, token, entry.Words);
        if (first < 0) return;
        _trial.Trigger.SetTokens(first, token + 1);
        _trial.Run(entry, token, token, ArgumentReading.Plain, into);
    }

    // "carried out + an attack": the verbs of the frame with any of its nouns.
    private void TryLight(TriggerEntry entry, int verb, List<Candidate> into)
    {
        foreach (var argument in propositions.ArgumentsOf(verb))
        {
            if (argument.IsClause || !IsNounOf(entry.Frame.Nouns!, argument)) continue;
            _trial.Trigger.SetToken(verb);
            if (VerbWords.Match(_parsed, verb, entry.Words.AsSpan(1), _trial.Trigger.Tokens)) RunWithNoun(entry, verb, argument.Head, into);
        }
    }

    private bool IsNounOf(LightNouns nouns, in Argument argument)
    {
        var isAtItsPlace = nouns.Preposition is null ? argument.Kind is ArgumentKind.Object or ArgumentKind.Complement
            : argument.Kind == ArgumentKind.Oblique && argument.Preposition == nouns.Preposition;
        return isAtItsPlace && nouns.IsAt(_parsed, argument.Head);
    }

    // "take control", "come under fire"
    private void TryPair(TriggerEntry entry, int verb, List<Candidate> into)
    {
        foreach (var argument in propositions.ArgumentsOf(verb))
        {
            if (argument.IsClause || !IsNounOfPair(entry.Words, argument)) continue;
            _trial.Trigger.SetToken(verb);
            if (MatchMiddle(entry.Words, verb, argument)) RunWithNoun(entry, verb, argument.Head, into);
        }
    }

    private bool IsNounOfPair(string[] words, in Argument argument)
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
        return middle.Length == 0 || VerbWords.Match(_parsed, verb, middle, _trial.Trigger.Tokens)
            || TokenWords.EndsAt(_parsed, argument.Head, words.AsSpan(1)) >= 0;
    }

    private void RunWithNoun(TriggerEntry entry, int verb, int noun, List<Candidate> into)
    {
        if (!_trial.Trigger.Tokens.Contains(noun)) _trial.Trigger.Tokens.Add(noun);
        _trial.Run(entry, verb, noun, ArgumentReading.Plain, into);
    }

    private void TryPhrase(TriggerEntry entry, int token, List<Candidate> into)
    {
        var end = TokenWords.BeginsAt(_parsed, token, entry.Words);
        if (end < 0) return;
        var head = HeadOfPhrase(token, end);
        _trial.Trigger.SetTokens(token, end);
        _trial.Run(entry, head, head, _parsed.Upos(head) is Upos.Noun or Upos.Propn ? ArgumentReading.Nominal : ArgumentReading.Plain,
            into);
    }

    // The first predicate that hangs on a word outside the phrase; else the last word that does.
    private int HeadOfPhrase(int first, int end)
    {
        var head = first;
        for (var i = first; i < end; i++)
        {
            if (_parsed.Head(i) >= first && _parsed.Head(i) < end) continue;
            head = i;
            if (propositions.Has(i)) return i;
        }

        // "must": what it is the auxiliary of has the arguments.
        return !propositions.Has(head) && _parsed.Relation(head) is Relation.Aux or Relation.AuxPass && propositions.Has(_parsed.Head(head))
            ? _parsed.Head(head) : head;
    }
}
