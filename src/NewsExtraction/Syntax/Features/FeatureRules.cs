namespace NewsExtraction.Syntax;

/// <summary>
/// Morphological features as the UD English treebanks give them, read off the word, its tags and the words before it: voice and form
/// come from the auxiliaries. What only a tree tells is completed once there is one.
/// </summary>
internal static class FeatureRules
{
    private const int FarthestAuxiliary = 7;

    /// <summary>Features of the token at <paramref name="i"/>.</summary>
    /// <param name="lemmas">Lemmas of the sentence's words, at least up to the token.</param>
    /// <param name="upos">Universal tags of the sentence's words.</param>
    /// <param name="xpos">Penn tags of the sentence's words.</param>
    /// <param name="i">The token's place in the sentence.</param>
    /// <param name="word">The token's characters.</param>
    public static MorphFeatures Of(ReadOnlySpan<string> lemmas, ReadOnlySpan<Upos> upos, ReadOnlySpan<PennTag> xpos, int i,
        ReadOnlySpan<char> word)
    {
        var lemma = lemmas[i];
        switch (upos[i])
        {
            case Upos.Verb or Upos.Aux:
                return OfVerb(lemmas, upos, xpos, i, word);
            case Upos.Noun:
                return new MorphFeatures { Number = xpos[i] == PennTag.NNS ? GrammaticalNumber.Plur : GrammaticalNumber.Sing };
            case Upos.Propn:
                return new MorphFeatures { Number = NumberOfName(xpos[i]) };
            case Upos.Adj:
                return new MorphFeatures { Degree = DegreeOf(xpos[i]), NumType = IsOrdinal(lemma) ? NumeralType.Ord : NumeralType.None };
            case Upos.Num:
                return new MorphFeatures { NumType = word.Contains('/') ? NumeralType.Frac : NumeralType.Card };
            case Upos.Adv:
                return OfAdverb(lemma, xpos[i]);
            case Upos.Det:
                return PronounFeatures.OfDeterminer(lemma, word);
            case Upos.Pron:
                return PronounFeatures.OfPronoun(lemma, word, xpos[i], FollowsGoverningWord(upos, i));
            default:
                return default;
        }
    }

    private static MorphFeatures OfVerb(ReadOnlySpan<string> lemmas, ReadOnlySpan<Upos> upos, ReadOnlySpan<PennTag> xpos, int i,
        ReadOnlySpan<char> word) => xpos[i] switch
        {
            PennTag.MD => new MorphFeatures { VerbForm = VerbForm.Fin },
            PennTag.VBZ => Finite(Tense.Pres, GrammaticalNumber.Sing) with { Person = Person.Third },
            PennTag.VBP => IsAm(word) ? Finite(Tense.Pres, GrammaticalNumber.Sing) with { Person = Person.First }
                : Finite(Tense.Pres, SubjectNumber(upos, xpos, lemmas, i)),
            PennTag.VBD => Finite(Tense.Past, SubjectNumber(upos, xpos, lemmas, i)),
            PennTag.VBG => IngForm(i > 0 && upos[i - 1] is Upos.Adp or Upos.Sconj),
            PennTag.VBN => PastParticiple(upos[i] == Upos.Verb && IsPassive(lemmas, upos, xpos, i)),
            PennTag.VB => BareForm(IsImperative(upos, xpos, i)),
            _ => default,
        };

    private static MorphFeatures Finite(Tense tense, GrammaticalNumber number) =>
        new() { Mood = Mood.Ind, Number = number, Tense = tense, VerbForm = VerbForm.Fin };

    private static MorphFeatures PastParticiple(bool isPassive) =>
        new() { Tense = Tense.Past, VerbForm = VerbForm.Part, Voice = isPassive ? Voice.Pass : Voice.None };

    // A gerund behind a preposition ("after taking"), else a participle.
    private static MorphFeatures IngForm(bool isGerund) =>
        isGerund ? new() { VerbForm = VerbForm.Ger } : new() { Tense = Tense.Pres, VerbForm = VerbForm.Part };

    private static MorphFeatures BareForm(bool isImperative) =>
        isImperative ? new() { Mood = Mood.Imp, VerbForm = VerbForm.Fin } : new() { VerbForm = VerbForm.Inf };

    private static bool IsAm(ReadOnlySpan<char> word) =>
        word.Equals("am", StringComparison.OrdinalIgnoreCase) || word.Equals("'m", StringComparison.OrdinalIgnoreCase)
        || word.Equals("’m", StringComparison.OrdinalIgnoreCase);

    /// <summary>A past participle is passive after a form of be or get, and without an auxiliary; after have it is a perfect.</summary>
    private static bool IsPassive(ReadOnlySpan<string> lemmas, ReadOnlySpan<Upos> upos, ReadOnlySpan<PennTag> xpos, int i)
    {
        for (var back = i - 1; back >= 0 && back >= i - FarthestAuxiliary; back--)
        {
            if (upos[back] == Upos.Aux)
            {
                if (lemmas[back] is "be" or "get") return true;
                if (lemmas[back] == "have") return false;
            }
            else if (!StandsBetween(lemmas, upos, xpos, back, i))
            {
                return !IsSubjectAfterHave(lemmas, upos, back, i);
            }
        }

        return true;
    }

    // What may stand between a participle and its auxiliary: adverbs, commas, and another participle ("was taken and burnt").
    private static bool StandsBetween(ReadOnlySpan<string> lemmas, ReadOnlySpan<Upos> upos, ReadOnlySpan<PennTag> xpos, int at,
        int participle) => upos[at] switch
        {
            Upos.Adv or Upos.Part or Upos.Cconj => true,
            Upos.Verb => lemmas[at] != "get" && xpos[at] == PennTag.VBN && at + 1 < participle
                && upos[at + 1] is Upos.Cconj or Upos.Punct,
            Upos.Punct => lemmas[at] == ",",
            _ => false,
        };

    // "Has he gone?"
    private static bool IsSubjectAfterHave(ReadOnlySpan<string> lemmas, ReadOnlySpan<Upos> upos, int at, int participle) =>
        at == participle - 1 && at > 0 && upos[at] is Upos.Pron or Upos.Noun or Upos.Propn && upos[at - 1] == Upos.Aux
        && lemmas[at - 1] == "have";

    private static bool IsImperative(ReadOnlySpan<Upos> upos, ReadOnlySpan<PennTag> xpos, int i)
    {
        for (var back = i - 1; back >= 0; back--)
        {
            if (xpos[back] is PennTag.TO or PennTag.MD || upos[back] is Upos.Verb or Upos.Aux or Upos.Noun or Upos.Propn or Upos.Pron)
                return false;
            if (upos[back] is not (Upos.Punct or Upos.Adv or Upos.Cconj or Upos.Intj or Upos.Part)) return false;
        }

        return true;
    }

    private static GrammaticalNumber SubjectNumber(ReadOnlySpan<Upos> upos, ReadOnlySpan<PennTag> xpos, ReadOnlySpan<string> lemmas, int i)
    {
        for (var back = i - 1; back >= 0 && back >= i - 4; back--)
        {
            switch (upos[back])
            {
                case Upos.Noun or Upos.Propn:
                    return xpos[back] is PennTag.NNS or PennTag.NNPS ? GrammaticalNumber.Plur : GrammaticalNumber.Sing;
                case Upos.Pron:
                    return lemmas[back] is "they" or "we" or "these" or "those" ? GrammaticalNumber.Plur
                        : lemmas[back] is "who" or "which" or "that" ? GrammaticalNumber.None : GrammaticalNumber.Sing;
                case Upos.Adv or Upos.Aux or Upos.Part:
                    break;
                default:
                    return GrammaticalNumber.None;
            }
        }

        return GrammaticalNumber.None;
    }

    private static GrammaticalNumber NumberOfName(PennTag tag) => tag switch
    {
        PennTag.NNPS => GrammaticalNumber.Plur,
        PennTag.ADD or PennTag.GW => GrammaticalNumber.None,
        _ => GrammaticalNumber.Sing,
    };

    private static bool FollowsGoverningWord(ReadOnlySpan<Upos> upos, int i) => i > 0 && upos[i - 1] is Upos.Verb or Upos.Adp;

    private static Degree DegreeOf(PennTag tag) => tag switch
    {
        PennTag.JJR or PennTag.RBR => Degree.Cmp,
        PennTag.JJS or PennTag.RBS => Degree.Sup,
        _ => Degree.Pos,
    };

    private static MorphFeatures OfAdverb(string lemma, PennTag tag)
    {
        if (tag is PennTag.RBR or PennTag.RBS) return new MorphFeatures { Degree = DegreeOf(tag) };
        return lemma switch
        {
            "how" or "when" or "why" or "where" or "whenever" or "wherever" =>
                new MorphFeatures { PronType = lemma is "where" or "whenever" or "wherever" ? PronType.Rel : PronType.Int },
            "here" or "there" or "now" or "then" => new MorphFeatures { PronType = PronType.Dem },
            "always" or "everywhere" => new MorphFeatures { PronType = PronType.Tot },
            "never" or "nowhere" => new MorphFeatures { PronType = PronType.Neg },
            "ever" or "anywhere" or "anytime" or "somewhere" or "sometime" or "sometimes" or "either" =>
                new MorphFeatures { PronType = PronType.Ind },
            "once" or "twice" or "thrice" => new MorphFeatures { NumType = NumeralType.Mult },
            // Of the adverbs the treebanks give a degree to those that compare by ending.
            "well" or "far" or "soon" or "long" or "hard" or "early" or "late" or "little" or "fast" or "badly" or "high" or "close"
                or "low" => new MorphFeatures { Degree = Degree.Pos },
            _ => default,
        };
    }

    private static bool IsOrdinal(string lemma)
    {
        if (lemma.Length > 2 && char.IsAsciiDigit(lemma[0]))
            return lemma.EndsWith("th", StringComparison.Ordinal) || lemma.EndsWith("st", StringComparison.Ordinal)
                || lemma.EndsWith("nd", StringComparison.Ordinal) || lemma.EndsWith("rd", StringComparison.Ordinal);
        return lemma is "first" or "second" or "third" or "fourth" or "fifth" or "sixth" or "seventh" or "eighth" or "ninth" or "tenth"
            or "eleventh" or "twelfth" or "thirteenth" or "fourteenth"
            or "fifteenth" or "sixteenth" or "seventeenth" or "eighteenth" or "nineteenth" or "twentieth" or "thirtieth" or "fortieth"
                or "fiftieth" or "hundredth" or "thousandth";
    }
}
