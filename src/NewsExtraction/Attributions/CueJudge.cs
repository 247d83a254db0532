using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>Decides which candidates are attributions: by the model, and by a few forms that leave no doubt.</summary>
internal sealed class CueJudge(ParsedText parsed, Quotations quotes, CueLexicon lexicon, CueModel model)
{
    /// <summary>A candidate counts as a cue from these log odds on; chosen on the development articles for the best F1.</summary>
    public const double Threshold = -1.2;

    /// <summary>The same for words of speech and thought where what follows is a thing or an act: "found two rifles" beside "found
    /// irregularities".</summary>
    private const double ThresholdOfThings = -0.78;

    /// <summary>The same for words that no list knows as speech or thought, where what follows is a thing or an act: "slapped export
    /// controls on", "launched a volley". News of politics, which the model learnt from, takes many of them for attitudes ("opposed the
    /// bill"); in news at large they are deeds.</summary>
    private const double ThresholdOfDeeds = 0;

    // "the village police"
    private const int LongestCalled = 3;

    // Two words between marks, with the comma.
    private const int LeastQuoted = 4;

    // "called", "dubbed": what stands between marks behind them is a name.
    private static readonly FrozenSet<string> Naming = FrozenSet.Create(StringComparer.Ordinal,
        "call", "dub", "nickname", "name", "codename", "christen", "label", "term", "title", "entitle", "know", "brand", "style");

    /// <summary>True where the candidate is an attribution.</summary>
    /// <param name="candidate">What has the form of one.</param>
    /// <param name="key">Its word in the lexicon.</param>
    /// <param name="on">Its signs.</param>
    public bool IsCue(in CueCandidate candidate, string key, ReadOnlySpan<bool> on)
    {
        if (IsName(candidate) || IsPhoneCall(candidate)) return false;
        if (IsDirectSpeech(candidate)) return true;
        var least = quotes.Meets(candidate.Content) || !CueLexicon.IsThingOrAct(candidate.Construction) ? Threshold
            : lexicon.IsListed(key) ? ThresholdOfThings : ThresholdOfDeeds;
        return model.LogOdds(lexicon.Probability(key, candidate.Construction), on) >= least && !IsDeedBeside(candidate, key);
    }

    /// <summary>"the so-called “safe zone”", "calls itself “the Sons”", "dubbed “the Beast” by locals".</summary>
    private bool IsName(in CueCandidate candidate)
    {
        var cue = candidate.Cue;
        if (!Naming.Contains(parsed.Lemma(cue)) || candidate.Construction == CueConstruction.Parenthetical) return false;
        if (candidate.Source < 0 || (parsed.Xpos(cue) == PennTag.VBN && parsed.Child(cue, Relation.Aux) < 0)) return true;
        foreach (var child in parsed.Children(cue))
            if (child > cue && parsed.Upos(child) == Upos.Pron && IsReflexive(parsed.Tokens.Chars(child))) return true;
        return false;
    }

    // "called the police", but not "called the police slow"
    private bool IsPhoneCall(in CueCandidate candidate) =>
        candidate.Construction == CueConstruction.Object && candidate.Particle < 0 && parsed.Lemma(candidate.Cue) == "call"
        && candidate.Content.Count <= LongestCalled && parsed.Child(candidate.Cue, Relation.Xcomp) < 0 && !quotes.Meets(candidate.Content);

    private static bool IsReflexive(ReadOnlySpan<char> word) =>
        word.EndsWith("self", StringComparison.Ordinal) || word.EndsWith("selves", StringComparison.Ordinal);

    /// <summary>"“It is over,” spat the leader", "“It is over,” she fumed.": whatever the verb, between the quotation and its end stands
    /// nothing but a speaker and a verb.</summary>
    private bool IsDirectSpeech(in CueCandidate candidate)
    {
        var (cue, source, closing) = (candidate.Cue, candidate.Source, candidate.Content.End - 1);
        if (candidate.Construction != CueConstruction.Parenthetical || source < 0 || parsed.Xpos(cue) == PennTag.VBG
            || quotes.IsOpenBefore(cue))
            return false;
        if (!quotes.ClosesAt(closing, out var quote) || quote.Count < LeastQuoted || !EndsSpeech(closing)) return false;
        if (quote.First > parsed.SentenceOf(cue).FirstToken + 1) return false;
        return source > cue ? cue - closing <= 2 : EndsClause(cue + 1) && parsed.LeftEdge(source) - closing <= 2;
    }

    private bool EndsSpeech(int closing) =>
        parsed.Tokens.Chars(closing - 1) is "," or "?" or "!" || (closing + 1 < parsed.Count && parsed.Tokens.Chars(closing + 1) is ",");

    private bool EndsClause(int token) =>
        token >= parsed.Count || ClauseMarks.EndsSentence(parsed, token) || ClauseMarks.SetsOff(parsed, token);

    /// <summary>"The militia seized four nurses; police fired back": deeds side by side, unless the word is one of speech or
    /// thought.</summary>
    private bool IsDeedBeside(in CueCandidate candidate, string key)
    {
        if (candidate.Construction is not (CueConstruction.Parenthetical or CueConstruction.Clause) || quotes.Meets(candidate.Content))
            return false;
        if (lexicon.IsListed(key)) return false;
        return Divides(candidate.Content.First - 1) || Divides(candidate.Content.First) || Divides(candidate.Content.End);
    }

    private bool Divides(int token) => token >= 0 && token < parsed.Count && parsed.Tokens.Chars(token) is ";" or ":";
}
