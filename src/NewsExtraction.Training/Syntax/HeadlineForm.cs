using NewsExtraction.Models;
using NewsExtraction.Syntax;
using NewsExtraction.Training.Lemmas;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Syntax;

/// <summary>
/// Turns a parsed sentence into the headline of it, tree and all: articles, auxiliaries, copulas and the final stop go, the
/// past becomes present, "will" becomes "to", and what hangs loosely from the verb is cut. Treebanks hold few headlines,
/// and "Rebels attack town" reads like a row of nouns to who has seen none.
/// </summary>
internal sealed class HeadlineForm
{
    private const int ShortestLength = 3;
    private const int LongestLength = 14;
    private readonly TreebankSentence _from;
    private readonly SeededRandom _random;
    private readonly List<int>[] _children;
    private readonly bool[] _cut;
    private readonly string[] _words;
    private readonly byte[] _xpos;
    private readonly byte[] _upos;
    private readonly byte[] _relations;

    private HeadlineForm(TreebankSentence from, SeededRandom random)
    {
        _from = from;
        _random = random;
        _children = new List<int>[from.Count];
        for (var i = 0; i < from.Count; i++) _children[i] = [];
        for (var i = 0; i < from.Count; i++)
            if (from.Heads[i] >= 0) _children[from.Heads[i]].Add(i);
        _cut = new bool[from.Count];
        (_words, _xpos, _upos, _relations) = ([.. from.Words], [.. from.Xpos], [.. from.Upos], [.. from.Relations]);
    }

    /// <summary>The headline, or null where the sentence does not make one.</summary>
    public static TreebankSentence? Of(TreebankSentence sentence, SeededRandom random)
    {
        var root = Array.IndexOf(sentence.Heads, -1);
        if (sentence.Count < ShortestLength + 1 || root < 0) return null;
        return new HeadlineForm(sentence, random).Make(root);
    }

    private TreebankSentence? Make(int root)
    {
        // "Rebels attacked the town, the army said": the headline is of what was said.
        var content = Child(root, Relation.Ccomp);
        if (content >= 0 && Subject(content) >= 0 && (content < root || _random.Chance(0.7f))) root = content;
        var subject = Subject(root);
        if (subject < 0 || subject > root || (Upos)_upos[subject] == Upos.Pron) return null;
        var copula = Child(root, Relation.Cop);
        if ((Upos)_upos[root] != Upos.Verb && copula < 0) return null;
        Loosen(root, root);
        if (!Shorten(root, subject, copula)) return null;
        foreach (var child in _children[root].Where(c => Is(c, Relation.Conj) && (Upos)_upos[c] == Upos.Verb))
            ToPresent(child, IsPlural(subject));
        return Collect(root);
    }

    // Cuts clauses, brackets, stops and much of what hangs loosely; articles everywhere.
    private void Loosen(int node, int root)
    {
        foreach (var child in _children[node])
        {
            var relation = (Relation)_relations[child];
            var loose = relation switch
            {
                Relation.Advcl or Relation.Parataxis or Relation.Discourse or Relation.Vocative or Relation.AclRelcl => 0.8f,
                Relation.Mark or Relation.Punct when node == root => 1f,
                Relation.Advmod or Relation.OblUnmarked when node == root => 0.6f,
                Relation.Appos => 0.7f,
                Relation.Obl when node == root && child > node => 0.25f,
                Relation.Obl when node == root => 0.8f,
                Relation.Cc when node == root && child < node => 1f,
                Relation.Det when _children[child].Count == 0 && IsArticle(child) => 0.95f,
                _ => 0f,
            };
            if (loose > 0 && _random.Chance(loose) && !(relation == Relation.Mark && (PennTag)_xpos[child] == PennTag.TO)) Cut(child);
            else Loosen(child, root);
        }
    }

    // Auxiliaries and tense of the main verb; false where it is no headline's.
    private bool Shorten(int root, int subject, int copula)
    {
        var plural = IsPlural(subject);
        var auxiliaries = _children[root].Where(c => Is(c, Relation.Aux) || Is(c, Relation.AuxPass)).ToList();
        if (_children[root].Any(c => (Upos)_upos[c] == Upos.Part && (PennTag)_xpos[c] == PennTag.RB)) return false;
        if (auxiliaries.Any(a => _children[a].Count > 0)) return false;
        var future = auxiliaries.FirstOrDefault(a => _words[a] is "will" or "would", -1);
        if (future >= 0)
        {
            (_words[future], _upos[future], _xpos[future], _relations[future]) =
                ("to", (byte)Upos.Part, (byte)PennTag.TO, (byte)Relation.Mark);
            return true;
        }

        if (auxiliaries.Any(a => (PennTag)_xpos[a] == PennTag.MD)) return true;
        if (copula >= 0)
        {
            auxiliaries.ForEach(Cut);
            if (_random.Chance(0.6f)) Cut(copula);
            else ToPresent(copula, plural);
            return true;
        }

        var isPassive = auxiliaries.Any(a => Is(a, Relation.AuxPass));
        var isPerfect = auxiliaries.Any(a => Lemma(a) == "have");
        if (auxiliaries.Any(a => Lemma(a) == "do")) return false;
        auxiliaries.ForEach(Cut);
        if (isPassive || (PennTag)_xpos[root] == PennTag.VBG) return true;
        if (isPerfect && (PennTag)_xpos[root] == PennTag.VBN || auxiliaries.Count == 0) ToPresent(root, plural);
        return auxiliaries.Count == 0 || isPerfect;
    }

    private void ToPresent(int verb, bool plural)
    {
        if ((PennTag)_xpos[verb] is not (PennTag.VBD or PennTag.VBN)) return;
        var lemma = Lemma(verb);
        var form = lemma switch
        {
            "be" => plural ? "are" : "is",
            "have" => plural ? "have" : "has",
            _ => plural ? lemma : Inflection.ThirdPerson(lemma),
        };
        (_words[verb], _xpos[verb]) = (form, (byte)(plural ? PennTag.VBP : PennTag.VBZ));
    }

    private TreebankSentence? Collect(int root)
    {
        var inside = new List<int>();
        for (var i = 0; i < _from.Count; i++)
        {
            var at = i;
            while (at != root && at >= 0 && !_cut[at]) at = _from.Heads[at];
            if (at == root) inside.Add(i);
        }

        // A comma beside a gap has lost what it stood for.
        var whole = inside.ToHashSet();
        inside.RemoveAll(i => (Upos)_upos[i] == Upos.Punct && _children[i].Count == 0
            && (i == inside[^1] || _words[i] == "," && !(whole.Contains(i - 1) && whole.Contains(i + 1))));
        if (inside.Count is < ShortestLength or > LongestLength || (Upos)_upos[inside[0]] == Upos.Punct) return null;
        var places = new int[_from.Count];
        for (var i = 0; i < inside.Count; i++) places[inside[i]] = i;
        var headline = _from.Pick(inside) with
        {
            Words = [.. inside.Select(i => _words[i])],
            Upos = [.. inside.Select(i => _upos[i])],
            Xpos = [.. inside.Select(i => _xpos[i])],
            Heads = [.. inside.Select(i => i == root ? -1 : places[_from.Heads[i]])],
            Relations = [.. inside.Select(i => i == root ? (byte)Relation.Root : _relations[i])],
        };
        if (char.IsLower(headline.Words[0][0])) headline.Words[0] = char.ToUpperInvariant(headline.Words[0][0]) + headline.Words[0][1..];
        return headline;
    }

    private void Cut(int node) => _cut[node] = true;

    private bool Is(int node, Relation relation) => (Relation)_relations[node] == relation;

    private int Child(int node, Relation relation) => _children[node].FirstOrDefault(c => Is(c, relation), -1);

    private int Subject(int node) => _children[node].FirstOrDefault(c => Is(c, Relation.Nsubj) || Is(c, Relation.NsubjPass), -1);

    private bool IsArticle(int node) => _words[node].ToLowerInvariant() is "the" or "a" or "an";

    private bool IsPlural(int subject) =>
        (PennTag)_xpos[subject] is PennTag.NNS or PennTag.NNPS || _words[subject] is "police" or "Police" or "people" or "People"
        || (Upos)_upos[subject] == Upos.Num && _words[subject] is not ("one" or "One") || _children[subject].Any(c => Is(c, Relation.Conj));

    private string Lemma(int node) => Lemmatizer.From(ModelSource.Package).Lemmatize(_words[node], (Upos)_upos[node], (PennTag)_xpos[node]);
}
