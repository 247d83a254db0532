using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Describes by hashed features what bears on whether a mention is told as a fact: what its frame says, the words around, those
/// above, what hangs on them, its date, and how the article tells of its like. Sentences must be asked in text order.</summary>
internal sealed class RealisFeatures(PropositionLayer propositions, WordClusters clusters, DateOnly? published, ToldRealities told)
{
    /// <summary>No description is longer.</summary>
    public const int Most = 160;

    private const int Farthest = 4;
    private const int MostDependents = 6;
    private const int Near = 3;
    private const int About = 6;
    private const int MostSigns = 8;

    private const int Many = 3;
    private const int Few = 2;

    private static readonly Realis[] Realities = [Realis.Asserted, Realis.Planned, Realis.Hypothetical, Realis.Negated];

    private readonly ParsedText _parsed = propositions.Parsed;
    private readonly DatedMentions _dates = new(propositions, published);

    /// <summary>Describes the mention, whatever its realis; the count of features.</summary>
    public int Describe(Candidate candidate, Span<uint> into)
    {
        var add = new Writer(into);
        var (core, head, given) = (candidate.Core, candidate.Head, (uint)candidate.Realis);
        var (type, word) = (candidate.Frame.Type.Family.Key, Lemma(core));
        var frame = candidate.IsLearnt ? 99 : ((uint)candidate.Frame.Kind * 16) + ((uint)candidate.Frame.Realis * 2)
            + (candidate.Frame.IsAct ? 1u : 0);
        add.Put(RealisFeature.Given, given);
        add.Put(RealisFeature.GivenType, given, type);
        add.Put(RealisFeature.GivenWord, given, word);
        add.Put(RealisFeature.GivenFrame, given, frame);
        add.Put(RealisFeature.Type, type);
        add.Put(RealisFeature.Word, word);
        add.Put(RealisFeature.WordTag, word, (uint)_parsed.Xpos(core));
        add.Put(RealisFeature.TagRelation, (uint)_parsed.Xpos(core), (uint)_parsed.Relation(core), given);
        AddCluster(ref add, RealisFeature.Cluster, core);
        AddDependents(ref add, head, given);
        if (core != head) AddDependents(ref add, core, given);
        if (_parsed.Upos(core) is Upos.Noun or Upos.Propn) add.Put(RealisFeature.Noun, (uint)_parsed.Xpos(core), Determiner(core), given);
        AddAbove(ref add, head, given);
        AddNear(ref add, core);
        AddSigns(ref add, core, given);
        AddTold(ref add, candidate);
        return add.Count;
    }

    private void AddDependents(ref Writer add, int token, uint given)
    {
        var count = 0;
        foreach (var child in _parsed.Children(token))
        {
            if (!Bears(child) || count++ == MostDependents) continue;
            add.Put(RealisFeature.Dependent, Lemma(child), (uint)_parsed.Relation(child));
            add.Put(RealisFeature.GivenDependent, Lemma(child), given);
        }
    }

    private bool Bears(int child) => _parsed.Relation(child) is Relation.Aux or Relation.AuxPass or Relation.Mark or Relation.Advmod
        or Relation.Det or Relation.Amod or Relation.Case or Relation.Cop;

    private void AddAbove(ref Writer add, int head, uint given)
    {
        var (token, way) = (_parsed.Head(head), (uint)_parsed.Relation(head));
        for (uint step = 1; step <= Farthest && token >= 0; step++)
        {
            var word = Lemma(token);
            add.Put(RealisFeature.Above, word, Math.Min(step, 2u));
            // Who "had to" leave has left, who "has to" has not.
            add.Put(RealisFeature.AbovePath, word, way, step == 1 ? (uint)_parsed.Xpos(token) : 0);
            add.Put(RealisFeature.GivenAbove, word, given, Math.Min(step, 2u));
            add.Put(RealisFeature.AboveTag, way, (uint)_parsed.Xpos(token),
                propositions.Has(token) ? (uint)propositions.At(token).Realis + 1 : 0);
            if (step == 1) AddCluster(ref add, RealisFeature.AboveCluster, token);
            var count = 0;
            foreach (var child in _parsed.Children(token))
                if (_parsed.Relation(child) is Relation.Aux or Relation.Mark or Relation.Advmod && count++ < 4)
                    add.Put(RealisFeature.AboveDependent, Lemma(child), Math.Min(step, 3u));
            way = FeatureHash.Join(way, (uint)_parsed.Relation(token));
            token = _parsed.Head(token);
        }
    }

    private void AddCluster(ref Writer add, RealisFeature feature, int token)
    {
        var row = clusters.Find(NameKey.AsWritten(_parsed.Tokens.Chars(token)));
        if (row >= 0) add.Put(feature, (uint)clusters.Cluster(row, 1), (uint)_parsed.Upos(token));
    }

    private void AddNear(ref Writer add, int core)
    {
        var sentence = _parsed.SentenceOf(core);
        for (var offset = -About; offset <= About; offset++)
        {
            var token = core + offset;
            if (offset == 0 || token < sentence.FirstToken || token >= sentence.EndToken) continue;
            if (Math.Abs(offset) <= Near) add.Put(RealisFeature.Near, Lemma(token), (uint)(offset + Near));
            add.Put(RealisFeature.About, Lemma(token), offset < 0 ? 0u : 1);
        }
    }

    // "would", "if", "never": nearest first.
    private void AddSigns(ref Writer add, int core, uint given)
    {
        var sentence = _parsed.SentenceOf(core);
        var count = 0;
        for (var token = core - 1; token >= sentence.FirstToken && count < MostSigns / 2; token--)
            if (IsSign(token))
            {
                add.Put(RealisFeature.Sign, Lemma(token), given);
                count++;
            }

        for (var token = core + 1; token < sentence.EndToken && count < MostSigns; token++)
            if (IsSign(token))
            {
                add.Put(RealisFeature.Sign, Lemma(token), given + 8);
                count++;
            }
    }

    private void AddTold(ref Writer add, Candidate candidate)
    {
        var (given, type) = ((uint)candidate.Realis, candidate.Frame.Type.Family.Key);
        var company = told.Of(candidate);
        foreach (var realis in Realities)
        {
            var ofType = Joined(realis, company.Type, Many);
            add.Put(RealisFeature.ToldType, ofType, given);
            add.Put(RealisFeature.ToldOfType, ofType, given, type);
            add.Put(RealisFeature.ToldWord, Joined(realis, company.Word, Few), given);
        }

        AddVerbs(ref add, candidate, company);
        var date = (uint)_dates.Of(candidate);
        add.Put(RealisFeature.Date, date, given);
        add.Put(RealisFeature.DateOfType, date, given, type);
        var dated = ((uint)Math.Min(company.Ahead, Few) * 4) + (uint)Math.Min(company.Behind, Few);
        add.Put(RealisFeature.Dated, dated, given);
        add.Put(RealisFeature.DatedOfType, dated, given, type);
        var future = ((uint)Math.Min(told.TimesAhead, Many) * 4) + (uint)Math.Min(told.FuturesIn(sentences: 8), Many);
        add.Put(RealisFeature.Future, future, given);
        add.Put(RealisFeature.FutureOfType, future, given, type);
        add.Put(RealisFeature.FutureOfWord, future, given, Lemma(candidate.Core));
    }

    // "The presidents will meet on Monday. The meeting ..."
    private void AddVerbs(ref Writer add, Candidate candidate, in RealisCompany company)
    {
        var (kind, type) = (((uint)candidate.Realis * 2) + (_parsed.Upos(candidate.Head) == Upos.Verb ? 1u : 0),
            candidate.Frame.Type.Family.Key);
        var (planned, asserted) = (Math.Min(company.Verbs.Of(Realis.Planned), Few), Math.Min(company.Verbs.Of(Realis.Asserted), Few));
        var verbs = ((uint)planned * 4) + (uint)asserted;
        add.Put(RealisFeature.ToldVerbs, verbs, kind);
        add.Put(RealisFeature.ToldVerbsOfType, verbs, kind, type);
        add.Put(RealisFeature.Before, Known(company.Before), kind);
        add.Put(RealisFeature.BeforeOfType, Known(company.Before), kind, type);
        add.Put(RealisFeature.Around, (Known(company.Before) * 8) + Known(company.After), kind);
    }

    private static uint Joined(Realis realis, in RealisCounts counts, int most) =>
        ((uint)realis * 8) + (uint)Math.Min(counts.Of(realis), most);

    private static uint Known(Realis? realis) => realis is { } known ? 1 + (uint)known : 0;

    private bool IsSign(int token) => _parsed.Xpos(token) == PennTag.MD
        || _parsed.Lemma(token) is "if" or "unless" or "whether" or "not" or "never" or "no" or "to";

    private uint Determiner(int noun)
    {
        foreach (var child in _parsed.Children(noun))
            if (_parsed.Relation(child) is Relation.Det or Relation.NmodPoss)
                return _parsed.Relation(child) == Relation.NmodPoss ? 1u : Lemma(child);
        return 0;
    }

    private uint Lemma(int token) => FeatureHash.OfLower(_parsed.Lemma(token));

    /// <summary>Hashes features into a buffer.</summary>
    private ref struct Writer(Span<uint> into)
    {
        private readonly Span<uint> _into = into;

        public int Count { get; private set; }

        public void Put(RealisFeature feature, uint a, uint b = 0, uint c = 0)
        {
            if (Count < _into.Length) _into[Count++] = FeatureHash.Join(FeatureHash.Join(FeatureHash.Join((uint)feature, a), b), c);
        }
    }
}
