namespace NewsExtraction.Syntax;

/// <summary>
/// Regular inflection undone by spelling alone: how many letters to cut off a lower-case form and what to put there instead. What
/// these rules get wrong of the words that a lexicon knows stands in the lemma table.
/// </summary>
internal static class LemmaRules
{
    // Endings before which a verb in -s or a plural takes -es.
    private static readonly string[] Sibilants = ["sses", "shes", "ches", "xes", "zzes"];

    /// <summary>The length of the form that stays, and the letters that follow it in the lemma.</summary>
    public static (int Keep, string Ending) Apply(ReadOnlySpan<char> form, PennTag tag) => tag switch
    {
        PennTag.VBZ => OfThirdPerson(form),
        PennTag.NNS or PennTag.NNPS => OfPlural(form),
        PennTag.VBD or PennTag.VBN => OfPast(form),
        PennTag.VBG => OfGerund(form),
        PennTag.JJR or PennTag.RBR => OfCompared(form, "er"),
        PennTag.JJS or PennTag.RBS => OfCompared(form, "est"),
        _ => (form.Length, ""),
    };

    private static (int Keep, string Ending) OfPast(ReadOnlySpan<char> form)
    {
        if (form.EndsWith("ied") && form.Length > 4) return (form.Length - 3, "y");
        if (form.EndsWith("eed")) return (form.Length - 1, "");
        return form.EndsWith("ed") ? OfStem(form[..^2]) : (form.Length, "");
    }

    // "running", and "runnin'" as people speak.
    private static (int Keep, string Ending) OfGerund(ReadOnlySpan<char> form)
    {
        if (form.EndsWith("ing") && form.Length > 4) return OfStem(form[..^3]);
        return form.EndsWith("in'") || form.EndsWith("in’") ? OfStem(form[..^3]) : (form.Length, "");
    }

    private static (int Keep, string Ending) OfCompared(ReadOnlySpan<char> form, string ending)
    {
        if (!form.EndsWith(ending)) return (form.Length, "");
        var stem = form[..^ending.Length];
        if (stem.EndsWith("i")) return (stem.Length - 1, "y");
        return stem.Length > 2 ? OfComparedStem(stem) : (form.Length, "");
    }

    private static (int Keep, string Ending) OfThirdPerson(ReadOnlySpan<char> form)
    {
        if (form.Length < 3 || form[^1] != 's') return (form.Length, "");
        if (form.EndsWith("ies") && form.Length > 4) return (form.Length - 3, "y");
        if (EndsInSibilant(form) || form.EndsWith("oes")) return (form.Length - 2, "");
        return form[^2] == 's' ? (form.Length, "") : (form.Length - 1, "");
    }

    private static (int Keep, string Ending) OfPlural(ReadOnlySpan<char> form)
    {
        if (form.EndsWith("men") && form.Length > 3) return (form.Length - 3, "man");
        if (form.Length < 3 || form[^1] != 's' || form.EndsWith("ss")) return (form.Length, "");
        if (form.EndsWith("'s") || form.EndsWith("’s")) return (form.Length - 2, "");
        if (form.EndsWith("ies") && form.Length > 4) return (form.Length - 3, "y");
        var addsSyllable = EndsInSibilant(form) || (form.EndsWith("uses") && form.Length > 8);
        return (form.Length - (addsSyllable ? 2 : 1), "");
    }

    private static bool EndsInSibilant(ReadOnlySpan<char> form)
    {
        foreach (var ending in Sibilants)
            if (form.EndsWith(ending)) return true;
        return false;
    }

    private static (int Keep, string Ending) OfComparedStem(ReadOnlySpan<char> stem)
    {
        if (stem[^1] == stem[^2] && !IsVowel(stem[^1]) && stem[^1] is not ('l' or 's')) return (stem.Length - 1, "");
        return stem.Length >= 3 && NeedsE(stem) ? (stem.Length, "e") : (stem.Length, "");
    }

    /// <summary>The base of a verb out of what stands before -ed or -ing.</summary>
    private static (int Keep, string Ending) OfStem(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 2 || !HasVowel(stem)) return (stem.Length, stem.Length < 2 ? "e" : "");
        var (last, before) = (stem[^1], stem[^2]);
        if (last == before && !IsVowel(last))
        {
            if (last is 's' or 'z' or 'f') return (stem.Length, "");
            return last == 'l' && Syllables(stem) == 1 ? (stem.Length, "") : (stem.Length - 1, "");
        }

        return NeedsE(stem) ? (stem.Length, "e") : (stem.Length, "");
    }

    // "chas-ed" is of "chase", "walk-ed" of "walk": a silent e stood where a consonant would otherwise be read short.
    private static bool NeedsE(ReadOnlySpan<char> stem)
    {
        var last = stem[^1];
        if (last is 'u' or 'v' or 'c') return true;
        if (last is 'z' or 's' or 'g' or 'l') return NeedsEAfterSoftSound(stem);
        if (IsVowel(last) || last is 'w' or 'x' or 'y' or 'h' || !IsVowel(stem[^2])) return false;
        var single = stem.Length < 3 || !IsVowel(stem[^3]) || (stem[^3] == 'u' && stem.Length > 3 && stem[^4] == 'q');
        if (Syllables(stem) == 1) return single;
        return single ? NeedsEAfterSingleVowel(stem) : NeedsEAfterTwoVowels(stem);
    }

    // "seize", "focus", "change" but "bring", "handle".
    private static bool NeedsEAfterSoftSound(ReadOnlySpan<char> stem)
    {
        var before = stem[^2];
        return stem[^1] switch
        {
            'z' => before != 't',
            's' => !(before == 'u' && stem.Length > 5 && stem[^3] == 'c' && Syllables(stem) > 1),
            'g' => before is 'd' or 'r' or 'l' or 'a' or 'u' || (before == 'n' && IsSoftNg(stem)),
            _ => !IsVowel(before) && before is not ('r' or 'w' or 'l'),
        };
    }

    // "challenge" but "hang" and "bang".
    private static bool IsSoftNg(ReadOnlySpan<char> stem) =>
        stem.Length >= 4 && stem[^3] is 'a' or 'e' && !stem.EndsWith("hang") && !stem.EndsWith("bang");

    // "create" and "evaluate" but "defeat": a last vowel that is a syllable of its own.
    private static bool NeedsEAfterTwoVowels(ReadOnlySpan<char> stem) =>
        stem.EndsWith("iat") || stem.EndsWith("uat") || stem.EndsWith("quir")
        || (stem.EndsWith("eat") && stem.Length > 5 && stem[^4] == 'r');

    // "devastate", "explode", "produce" but "develop", "visit".
    private static bool NeedsEAfterSingleVowel(ReadOnlySpan<char> stem) => (stem[^2], stem[^1]) switch
    {
        ('a', 't' or 'd' or 'k' or 'r' or 'b' or 'p') => true,
        ('i', 'r' or 'd' or 'b' or 'k' or 'n' or 'm') => true,
        ('o', 'd' or 'k' or 'b') => true,
        ('o', 'p') => !stem.EndsWith("elop"),
        ('u', 'r' or 't' or 'd' or 'm' or 'l' or 'k') => true,
        _ => false,
    };

    private static int Syllables(ReadOnlySpan<char> stem)
    {
        var count = 0;
        var inside = false;
        foreach (var c in stem)
        {
            var vowel = IsVowel(c) || c == 'y';
            if (vowel && !inside) count++;
            inside = vowel;
        }

        return count;
    }

    private static bool HasVowel(ReadOnlySpan<char> stem) => Syllables(stem) > 0;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
