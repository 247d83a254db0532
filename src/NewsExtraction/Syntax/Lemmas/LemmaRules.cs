namespace NewsExtraction.Syntax;

/// <summary>
/// Regular inflection undone by spelling alone: how many letters to cut off a lower-case form and what to put there instead. What these
/// rules get wrong of the
/// words that a lexicon knows stands in the lemma table.
/// </summary>
internal static class LemmaRules
{
    /// <summary>The length of the form that stays, and the letters that follow it in the lemma.</summary>
    public static (int Keep, string Ending) Apply(ReadOnlySpan<char> form, PennTag tag) => tag switch
    {
        PennTag.VBZ => OfThirdPerson(form),
        PennTag.NNS or PennTag.NNPS => OfPlural(form),
        PennTag.VBD or PennTag.VBN =>
            form.EndsWith("ied") && form.Length > 4 ? (form.Length - 3, "y") : form.EndsWith("eed") ? (form.Length - 1, "")
            : form.EndsWith("ed") ? OfStem(form[..^2]) : (form.Length, ""),
        PennTag.VBG => form.EndsWith("ing") && form.Length > 4 ? OfStem(form[..^3]) : form.EndsWith("in'") || form.EndsWith("in’")
            ? OfStem(form[..^3]) : (form.Length, ""),
        PennTag.JJR or PennTag.RBR =>
            form.EndsWith("ier") ? (form.Length - 3, "y") : form.EndsWith("er") && form.Length > 4 ? OfComparedStem(form[..^2])
            : (form.Length, ""),
        PennTag.JJS or PennTag.RBS =>
            form.EndsWith("iest") ? (form.Length - 4, "y") : form.EndsWith("est") && form.Length > 5 ? OfComparedStem(form[..^3])
            : (form.Length, ""),
        _ => (form.Length, ""),
    };

    private static (int Keep, string Ending) OfThirdPerson(ReadOnlySpan<char> form)
    {
        if (form.Length < 3 || form[^1] != 's') return (form.Length, "");
        if (form.EndsWith("ies") && form.Length > 4) return (form.Length - 3, "y");
        if (form.EndsWith("sses") || form.EndsWith("shes") || form.EndsWith("ches") || form.EndsWith("xes") || form.EndsWith("zzes")
            || form.EndsWith("oes"))
            return (form.Length - 2, "");
        return form[^2] == 's' ? (form.Length, "") : (form.Length - 1, "");
    }

    private static (int Keep, string Ending) OfPlural(ReadOnlySpan<char> form)
    {
        if (form.EndsWith("men") && form.Length > 3) return (form.Length - 3, "man");
        if (form.Length < 3 || form[^1] != 's' || form.EndsWith("ss")) return (form.Length, "");
        if (form.EndsWith("'s") || form.EndsWith("’s")) return (form.Length - 2, "");
        if (form.EndsWith("ies") && form.Length > 4) return (form.Length - 3, "y");
        if (form.EndsWith("sses") || form.EndsWith("shes") || form.EndsWith("ches") || form.EndsWith("xes") || form.EndsWith("zzes")
            || form.EndsWith("uses") && form.Length > 8)
            return (form.Length - 2, "");
        return (form.Length - 1, "");
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

    private static bool NeedsE(ReadOnlySpan<char> stem)
    {
        var (last, before) = (stem[^1], stem[^2]);
        switch (last)
        {
            case 'u' or 'v' or 'c':
                return true;
            case 'z':
                return before != 't';
            case 's':
                return !(before == 'u' && Syllables(stem) > 1 && stem.Length > 5 && stem[^3] == 'c');
            case 'g':
                return before is 'd' or 'r' or 'l' or 'a' or 'u'
                    || (before == 'n' && stem.Length >= 4 && stem[^3] is 'a' or 'e' && !stem.EndsWith("hang") && !stem.EndsWith("bang"));
            case 'l':
                return !IsVowel(before) && before is not ('r' or 'w' or 'l');
        }

        if (IsVowel(last) || last is 'w' or 'x' or 'y' or 'h') return false;
        if (!IsVowel(before)) return false;
        var single = stem.Length < 3 || !IsVowel(stem[^3]) || (stem[^3] == 'u' && stem.Length > 3 && stem[^4] == 'q');
        if (Syllables(stem) == 1) return single;
        if (!single)
            return stem.EndsWith("iat") || stem.EndsWith("eat") && stem.Length > 4 && stem[^4] == 'r' && stem.Length > 5
                || stem.EndsWith("uat") || stem.EndsWith("quir");
        return (before, last) switch
        {
            ('a', 't' or 'd' or 'k' or 'r' or 'b' or 'p') => true,
            ('i', 'r' or 'd' or 'b' or 'k' or 'n' or 'm') => true,
            ('o', 'd' or 'k' or 'b' or 'p') => last != 'p' || !stem.EndsWith("elop"),
            ('u', 'r' or 't' or 'd' or 'm' or 'l' or 'k') => true,
            ('e', 'd' or 't') => false,
            _ => false,
        };
    }

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
