using NewsExtraction.Models;
using NewsExtraction.Syntax;

namespace NewsExtraction.Training.Lemmas;

/// <summary>
/// Compiles the lemma table: irregular inflections, the pairs of a treebank, and of every verb and noun of a lexicon those
/// regular forms that the rules read wrongly. What the rules get right is left out.
/// </summary>
internal sealed class LemmaTrainer
{
    private readonly SortedDictionary<(string Form, int Class), string> _lemmas = new(Comparer<(string Form, int Class)>.Create((a, b) =>
        string.CompareOrdinal(a.Form, b.Form) is var c && c != 0 ? c : a.Class.CompareTo(b.Class)));

    // Forms of the list of irregular ones, which knows better than a treebank that has a form twice ("bases" are of bases, in the news).
    private readonly HashSet<(string Form, int Class)> _irregular = [];

    public int Count => _lemmas.Count;

    /// <summary>Irregular forms: always kept.</summary>
    public void AddIrregular(string path)
    {
        foreach (var line in File.ReadLines(path).Where(l => !l.StartsWith('#')).Skip(1))
        {
            var f = line.Split('\t');
            switch (f[0])
            {
                case "verb":
                    Set(f[2], PennTag.VBD, f[1]);
                    Set(f[3], PennTag.VBN, f[1]);
                    break;
                case "gerund":
                    Set(f[2], PennTag.VBG, f[1]);
                    break;
                case "third":
                    Set(f[2], PennTag.VBZ, f[1]);
                    break;
                case "noun":
                    Set(f[2], PennTag.NNS, f[1]);
                    _irregular.Add((f[2], LemmaTable.ClassOf(Upos.Noun, PennTag.NNS)));
                    break;
                case "compare JJ":
                    Set(f[2], PennTag.JJR, f[1]);
                    Set(f[3], PennTag.JJS, f[1]);
                    break;
                case "compare RB":
                    Set(f[2], PennTag.RBR, f[1]);
                    Set(f[3], PennTag.RBS, f[1]);
                    break;
            }
        }
    }

    /// <summary>Regular forms of a lexicon's verbs: one lower-case word each.</summary>
    public void AddVerbs(IEnumerable<string> verbs)
    {
        var known = verbs.Where(IsPlain).ToHashSet(StringComparer.Ordinal);
        foreach (var verb in known.Order(StringComparer.Ordinal))
        {
            AddUnlessRegular(Inflection.ThirdPerson(verb), PennTag.VBZ, verb);
            foreach (var stem in Inflection.Stems(verb))
            {
                // "bared" is of bare, not bar: a short stem that is not doubled has lost an e.
                if (stem == verb && known.Contains(verb + "e") && Inflection.Doubles(verb)) continue;
                if (verb.EndsWith('e') && known.Contains(verb[..^1]) && !Inflection.Doubles(verb[..^1]) && stem == verb[..^1]) continue;
                AddUnlessRegular(stem + "ed", PennTag.VBD, verb);
                AddUnlessRegular(stem + "ed", PennTag.VBN, verb);
                AddUnlessRegular(stem + "ing", PennTag.VBG, verb);
            }
        }
    }

    /// <summary>Regular plurals of a lexicon's nouns.</summary>
    public void AddNouns(IEnumerable<string> nouns)
    {
        foreach (var noun in nouns.Where(IsPlain).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            AddUnlessRegular(Inflection.Plural(noun), PennTag.NNS, noun);
    }

    /// <summary>Pairs of a treebank: the commonest lemma of a form, where it is not what rules or table give.</summary>
    public void AddTreebank(string path)
    {
        var counts = new SortedDictionary<(string Form, int Class), Dictionary<string, int>>(_lemmas.Comparer);
        var tags = new Dictionary<(string, int), (Upos, PennTag, string)>();
        foreach (var line in File.ReadLines(path).Where(l => l.Length > 0 && char.IsAsciiDigit(l[0])))
        {
            var f = line.Split('\t');
            if (f[2] == "_" || f[4] == "GW" || !f[0].All(char.IsAsciiDigit) || !TagNames.TryParse(f[3], out Upos upos)
                || !TagNames.TryParse(f[4], out PennTag xpos))
                continue;
            var key = (f[1].ToLowerInvariant().Replace('’', '\''), LemmaTable.ClassOf(upos, xpos));
            if (!counts.TryGetValue(key, out var lemmas)) counts[key] = lemmas = new(StringComparer.Ordinal);
            lemmas[f[2]] = lemmas.GetValueOrDefault(f[2]) + 1;
            tags.TryAdd(key, (upos, xpos, f[1]));
        }

        foreach (var (key, lemmas) in counts)
        {
            var (lemma, count) = lemmas.OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).First();
            var (upos, xpos, word) = tags[key];
            if (upos == Upos.Propn && (count < 2 || xpos == PennTag.NNP && lemma.Equals(word, StringComparison.OrdinalIgnoreCase)))
                continue;
            if (upos is Upos.Num && key.Form.Any(char.IsAsciiDigit) || upos == Upos.X) continue;

            // A spelling mistake that happened once teaches nothing.
            if (count == 1 && upos is not (Upos.Verb or Upos.Noun or Upos.Adj)) continue;
            if (!_irregular.Contains(key) && Build().Lemmatize(word, upos, xpos) != lemma) _pending.Add((key.Form, key.Class, lemma));
        }

        foreach (var (form, formClass, lemma) in _pending) _lemmas[(form, formClass)] = lemma;
        _pending.Clear();
        _built = null;
    }

    private readonly List<(string Form, int Class, string Lemma)> _pending = [];
    private Lemmatizer? _built;

    public byte[] ToArray(string date, string data, string licence)
    {
        var chars = new List<char>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        int Place(string s)
        {
            if (places.TryGetValue(s, out var at)) return at;
            places[s] = at = chars.Count;
            chars.AddRange(s);
            return at;
        }

        var slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, _lemmas.Count * 2))];
        var entries = new List<int>();
        foreach (var ((form, formClass), lemma) in _lemmas)
        {
            entries.AddRange([Place(form), form.Length | (formClass << 16), Place(lemma), lemma.Length]);
            var slot = (int)(LemmaTable.Hash(form, formClass) & (uint)(slots.Length - 1));
            while (slots[slot] != 0) slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = entries.Count / LemmaTable.EntryLength;
        }

        return new ModelWriter("lemmas", data, licence, date)
            .Section<int>("slots", slots).Section<int>("entries", entries.ToArray()).Section<char>("chars", chars.ToArray()).ToArray();
    }

    private Lemmatizer Build() => _built ??= new Lemmatizer(ModelFile.Read("lemmas", new MemoryStream(ToArray("", "", ""))));

    private void Set(string form, PennTag tag, string lemma) => _lemmas.TryAdd((form, (int)tag), lemma);

    private void AddUnlessRegular(string form, PennTag tag, string lemma)
    {
        var (keep, ending) = LemmaRules.Apply(form, tag);
        if (string.Concat(form.AsSpan(0, keep), ending) != lemma) Set(form, tag, lemma);
    }

    private static bool IsPlain(string word) => word.Length > 2 && word.All(char.IsAsciiLetterLower);
}
