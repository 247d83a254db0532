namespace NewsExtraction.Syntax;

/// <summary>Features of pronouns and determiners: a closed list.</summary>
internal static class PronounFeatures
{
    private const int LongestPronoun = 12;

    public static MorphFeatures OfDeterminer(string lemma, ReadOnlySpan<char> word) => lemma switch
    {
        "the" or "a" or "an" => new MorphFeatures { PronType = PronType.Art },
        "this" or "that" => Demonstrative(word),
        "these" or "those" => new MorphFeatures { Number = GrammaticalNumber.Plur, PronType = PronType.Dem },
        "all" or "both" or "each" or "every" => new MorphFeatures { PronType = PronType.Tot },
        "no" or "neither" => new MorphFeatures { PronType = PronType.Neg },
        "which" or "what" or "whichever" or "whatever" => new MorphFeatures { PronType = PronType.Int },
        _ => new MorphFeatures { PronType = PronType.Ind },
    };

    public static MorphFeatures OfPronoun(string lemma, ReadOnlySpan<char> word, PennTag tag, bool governed) => tag switch
    {
        PennTag.WDT or PennTag.WPS => new MorphFeatures { PronType = PronType.Rel },
        PennTag.WP => new MorphFeatures { PronType = lemma is "who" or "whom" ? PronType.Rel : PronType.Int },
        PennTag.EX => default,
        PennTag.DT => lemma is "this" or "that" ? Demonstrative(word) : OfDeterminer(lemma, word),
        PennTag.NN => new MorphFeatures { Number = GrammaticalNumber.Sing, PronType = Indefinite(lemma) },
        _ => OfPersonal(word, tag, governed),
    };

    private static MorphFeatures OfPersonal(ReadOnlySpan<char> word, PennTag tag, bool governed)
    {
        Span<char> lower = stackalloc char[LongestPronoun];
        if (word.Length > lower.Length) return new MorphFeatures { PronType = PronType.Prs };
        var form = lower[..word.ToLowerInvariant(lower)];
        return PersonOf(form) with { Case = CaseOf(form, tag, governed) };
    }

    private static MorphFeatures PersonOf(ReadOnlySpan<char> form) => form switch
    {
        "i" or "me" or "my" or "mine" or "myself" => Personal(Person.First, GrammaticalNumber.Sing),
        "we" or "us" or "our" or "ours" or "ourselves" or "'s" or "’s" => Personal(Person.First, GrammaticalNumber.Plur),
        "you" or "your" or "yours" or "u" or "ya" => Personal(Person.Second, GrammaticalNumber.None),
        "yourself" => Personal(Person.Second, GrammaticalNumber.Sing),
        "yourselves" or "ye" => Personal(Person.Second, GrammaticalNumber.Plur),
        "he" or "him" or "his" or "himself" => Personal(Person.Third, GrammaticalNumber.Sing) with { Gender = Gender.Masc },
        "she" or "her" or "hers" or "herself" => Personal(Person.Third, GrammaticalNumber.Sing) with { Gender = Gender.Fem },
        "it" or "its" or "itself" => Personal(Person.Third, GrammaticalNumber.Sing) with { Gender = Gender.Neut },
        "they" or "them" or "their" or "theirs" or "themselves" or "'em" => Personal(Person.Third, GrammaticalNumber.Plur),
        "one" or "oneself" => Personal(Person.Third, GrammaticalNumber.Sing),
        _ => new MorphFeatures { PronType = PronType.Prs },
    };

    private static PronounCase CaseOf(ReadOnlySpan<char> form, PennTag tag, bool governed)
    {
        if (tag == PennTag.PRPS) return PronounCase.Gen;
        if (StandsAlone(form) || (form is "his" && tag == PennTag.PRP)) return PronounCase.None;
        return IsAccusative(form) || (governed && form is "you" or "it") ? PronounCase.Acc : PronounCase.Nom;
    }

    // Possessives without a noun, and "one": the treebanks give them no case.
    private static bool StandsAlone(ReadOnlySpan<char> form) => form is "mine" or "ours" or "yours" or "hers" or "theirs" or "one";

    private static bool IsAccusative(ReadOnlySpan<char> form) =>
        form is "me" or "us" or "him" or "her" or "them" or "'em" or "'s" or "’s" || form.EndsWith("self") || form.EndsWith("selves");

    private static MorphFeatures Personal(Person person, GrammaticalNumber number) =>
        new() { Person = person, Number = number, PronType = PronType.Prs };

    private static MorphFeatures Demonstrative(ReadOnlySpan<char> word) =>
        new() { Number = word.Length > 4 ? GrammaticalNumber.Plur : GrammaticalNumber.Sing, PronType = PronType.Dem };

    private static PronType Indefinite(string lemma)
    {
        if (lemma.StartsWith("every", StringComparison.Ordinal)) return PronType.Tot;
        return lemma.StartsWith("no", StringComparison.Ordinal) ? PronType.Neg : PronType.Ind;
    }
}
