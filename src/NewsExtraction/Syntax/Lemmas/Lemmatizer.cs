using NewsExtraction.Buffers;
using NewsExtraction.Models;

namespace NewsExtraction.Syntax;

/// <summary>
/// Gives a word's lemma by the conventions of the UD English treebanks: a table of what is irregular, rules for the
/// rest. Strings of known words are shared, so nothing is allocated for them.
/// </summary>
internal sealed class Lemmatizer
{
    public const string File = "weights/lemmas.bin";
    private const int LongestWord = 48;
    private static readonly string[] Prefixes = ["re", "over", "under", "out", "mis", "un", "up", "fore", "inter", "with", "pre"];
    private static readonly System.Buffers.SearchValues<char> RomanDigits = System.Buffers.SearchValues.Create("IVXLCDM");
    private readonly LemmaTable _table;

    public Lemmatizer(ModelFile file) => _table = new LemmaTable(file);

    /// <summary>The lemmatiser of a source.</summary>
    public static Lemmatizer From(ModelSource models) => models.LoadModel(File, file => new Lemmatizer(file));

    /// <summary>The lemma of a word with these tags; lower case but for proper nouns, acronyms and the pronoun I.</summary>
    public string Lemmatize(ReadOnlySpan<char> word, Upos upos, PennTag xpos)
    {
        if (word.Length > LongestWord) return word.ToString();
        Span<char> buffer = stackalloc char[LongestWord + 8];
        var form = buffer[..word.ToLowerInvariant(buffer)];
        Straighten(form);
        var known = _table.Find(form, LemmaTable.ClassOf(upos, xpos));
        if (known is not null) return known;
        return upos switch
        {
            Upos.Propn => xpos == PennTag.NNPS ? OfPluralName(word, buffer, form) : StringPool.Shared.Get(word),
            Upos.Num => OfNumber(word, buffer),
            Upos.Punct or Upos.Sym or Upos.X => StringPool.Shared.Get(OfMark(word)),
            Upos.Adj when xpos == PennTag.NNP => StringPool.Shared.Get(word),
            Upos.Noun or Upos.Adj when KeepsCase(word, xpos) => StringPool.Shared.Get(word),
            _ => Inflected(buffer, form, xpos),
        };
    }

    // Typographic apostrophes are looked up as plain ones.
    private static void Straighten(Span<char> form)
    {
        foreach (ref var c in form)
            if (c is '’' or '`' or '‘' or 'ʼ' or '´') c = '\'';
    }

    private string Inflected(Span<char> buffer, ReadOnlySpan<char> form, PennTag xpos)
    {
        if (xpos is PennTag.VBD or PennTag.VBN or PennTag.VBG or PennTag.VBZ or PennTag.NNS
            && OfCompound(buffer, form, xpos) is { } compound)
            return compound;
        var (keep, ending) = LemmaRules.Apply(form, xpos);
        ending.CopyTo(buffer[keep..]);
        return StringPool.Shared.Get(buffer[..(keep + ending.Length)]);
    }

    // re-elected, retook, policemen: the last part is looked up on its own.
    private string? OfCompound(Span<char> buffer, ReadOnlySpan<char> form, PennTag xpos)
    {
        var part = form.LastIndexOf('-') + 1;
        if (part == 0 && xpos != PennTag.NNS)
        {
            foreach (var prefix in Prefixes)
                if (form.Length > prefix.Length + 2 && form.StartsWith(prefix)
                    && _table.Find(form[prefix.Length..], (int)xpos) is { } known)
                    return Joined(buffer, prefix.Length, known);
            return null;
        }

        return part > 0 && part < form.Length && _table.Find(form[part..], (int)xpos) is { } lemma ? Joined(buffer, part, lemma) : null;
    }

    private static string? Joined(Span<char> buffer, int keep, string lemma)
    {
        if (keep + lemma.Length > buffer.Length) return null;
        lemma.CopyTo(buffer[keep..]);
        return StringPool.Shared.Get(buffer[..(keep + lemma.Length)]);
    }

    private static string OfPluralName(ReadOnlySpan<char> word, Span<char> buffer, ReadOnlySpan<char> form)
    {
        var (keep, ending) = LemmaRules.Apply(form, PennTag.NNPS);
        word[..keep].CopyTo(buffer);
        ending.CopyTo(buffer[keep..]);
        return StringPool.Shared.Get(buffer[..(keep + ending.Length)]);
    }

    // 200,000 is 200000; words are in lower case, Roman numerals as they stand.
    private static string OfNumber(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var hasDigit = word.IndexOfAnyInRange('0', '9') >= 0;
        if (!hasDigit)
            return word.IndexOfAnyExcept(RomanDigits) < 0 ? StringPool.Shared.Get(word)
                : StringPool.Shared.Get(buffer[..word.ToLowerInvariant(buffer)]);
        var length = 0;
        foreach (var c in word)
            if (c != ',') buffer[length++] = c;
        return StringPool.Shared.Get(buffer[..length]);
    }

    private static ReadOnlySpan<char> OfMark(ReadOnlySpan<char> word) => word switch
    {
        "“" or "”" or "``" or "„" or "«" or "»" => "\"",
        "‘" or "’" => "'",
        "–" or "—" or "--" or "‑" or "‐" => "-",
        "..." => "…",
        _ => word,
    };

    // Acronyms, and adjectives of names.
    private static bool KeepsCase(ReadOnlySpan<char> word, PennTag xpos)
    {
        if (word.Length < 2 || !char.IsUpper(word[0])) return false;
        if (xpos == PennTag.JJ)
            return word.EndsWith("ian") || word.EndsWith("ean") || word.EndsWith("ese") || word.EndsWith("ican") || word.EndsWith("i")
                || word.EndsWith("ite");
        if (xpos != PennTag.NN || word.Length > 5) return false;
        foreach (var c in word)
            if (char.IsLower(c)) return false;
        return true;
    }
}
