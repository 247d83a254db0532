namespace NewsExtraction.Syntax;

/// <summary>
/// Morphological features as the UD English treebanks give them, read off the word, its tags and the words before it: voice
/// and form come from the auxiliaries. What only a tree tells is completed once there is one.
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
                return new MorphFeatures
                {
                    Number = xpos[i] switch
                    {
                        PennTag.NNPS => GrammaticalNumber.Plur,
                        PennTag.ADD or PennTag.GW => GrammaticalNumber.None,
                        _ => GrammaticalNumber.Sing
                    }
                };
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
        ReadOnlySpan<char> word)
    {
        switch (xpos[i])
        {
            case PennTag.MD:
                return new MorphFeatures { VerbForm = VerbForm.Fin };
            case PennTag.VBZ:
                return new MorphFeatures
                {
                    Mood = Mood.Ind,
                    Number = GrammaticalNumber.Sing,
                    Person = Person.Third,
                    Tense = Tense.Pres,
                    VerbForm = VerbForm.Fin
                };
            case PennTag.VBP:
                return word.Equals("am", StringComparison.OrdinalIgnoreCase) || word.Equals("'m", StringComparison.OrdinalIgnoreCase)
                    || word.Equals("’m", StringComparison.OrdinalIgnoreCase)
                    ? new MorphFeatures
                    {
                        Mood = Mood.Ind,
                        Number = GrammaticalNumber.Sing,
                        Person = Person.First,
                        Tense = Tense.Pres,
                        VerbForm = VerbForm.Fin
                    }
                    : new MorphFeatures
                    {
                        Mood = Mood.Ind,
                        Number = SubjectNumber(upos, xpos, lemmas, i),
                        Tense = Tense.Pres,
                        VerbForm = VerbForm.Fin
                    };
            case PennTag.VBD:
                return new MorphFeatures
                {
                    Mood = Mood.Ind,
                    Number = SubjectNumber(upos, xpos, lemmas, i),
                    Tense = Tense.Past,
                    VerbForm = VerbForm.Fin
                };
            case PennTag.VBG:
                return i > 0 && upos[i - 1] is Upos.Adp or Upos.Sconj ? new MorphFeatures { VerbForm = VerbForm.Ger }
                    : new MorphFeatures { Tense = Tense.Pres, VerbForm = VerbForm.Part };
            case PennTag.VBN:
                return new MorphFeatures
                {
                    Tense = Tense.Past,
                    VerbForm = VerbForm.Part,
                    Voice = upos[i] == Upos.Verb && IsPassive(lemmas, upos, xpos, i) ? Voice.Pass : Voice.None
                };
            case PennTag.VB:
                return IsImperative(upos, xpos, i) ? new MorphFeatures { Mood = Mood.Imp, VerbForm = VerbForm.Fin }
                    : new MorphFeatures { VerbForm = VerbForm.Inf };
            default:
                return default;
        }
    }

    /// <summary>A past participle is passive after a form of be or get, and without an auxiliary; after have it is a perfect.</summary>
    private static bool IsPassive(ReadOnlySpan<string> lemmas, ReadOnlySpan<Upos> upos, ReadOnlySpan<PennTag> xpos, int i)
    {
        for (var back = i - 1; back >= 0 && back >= i - FarthestAuxiliary; back--)
        {
            switch (upos[back])
            {
                case Upos.Aux:
                    if (lemmas[back] is "be" or "get") return true;
                    if (lemmas[back] == "have") return false;
                    break;
                case Upos.Adv or Upos.Part or Upos.Cconj:
                    break;
                case Upos.Verb when lemmas[back] == "get":
                    return true;
                case Upos.Verb when xpos[back] == PennTag.VBN && back + 1 < i && upos[back + 1] is Upos.Cconj or Upos.Punct:
                    break;
                case Upos.Punct when lemmas[back] == ",":
                    break;
                case Upos.Pron or Upos.Noun or Upos.Propn
                    when back == i - 1 && back > 0 && upos[back - 1] == Upos.Aux && lemmas[back - 1] == "have":
                    // "Has he gone?": the subject stands between.
                    return false;
                default:
                    return true;
            }
        }

        return true;
    }

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
