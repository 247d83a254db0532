using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>
/// Describes a word as trigger of an event of a type by hashed features: what the frames made of it, the word and its kin, its arguments,
/// what governs it, and what else the sentence and the article tell of.
/// </summary>
internal sealed class TriggerFeatures(PropositionLayer propositions, RolePhrases phrases, WordClusters clusters, ToldTypes told)
{
    /// <summary>No description is longer.</summary>
    public const int Most = 192;

    private const int Mask = TriggerModel.TableSize - 1;
    private const int MostArguments = 8;
    private const int MostCompany = 12;

    private readonly ParsedText _parsed = propositions.Parsed;
    private readonly List<ArgumentView> _arguments = [];
    private readonly List<uint> _company = [];
    private WordView _word;

    /// <summary>Sets the word to describe.</summary>
    /// <param name="token">Its token.</param>
    /// <param name="frames">Kinds of frames that know its lemma, one bit each.</param>
    /// <param name="readings">What the frames found in the sentence.</param>
    public void Read(int token, uint frames, List<MentionReading> readings)
    {
        var governor = _parsed.Head(token);
        _word = new WordView(token, FeatureHash.OfLower(_parsed.Lemma(token)), (uint)_parsed.Upos(token), (uint)_parsed.Relation(token),
            clusters.Find(NameKey.AsWritten(_parsed.Tokens.Chars(token))), frames, Valency(token), Determiner(token),
            propositions.Has(token) ? (uint)propositions.At(token).Realis + 1 : 0, Near(token - 1), Near(token + 1),
            governor < 0 ? 0 : FeatureHash.OfLower(_parsed.Lemma(governor)), governor < 0 ? 99 : (uint)_parsed.Upos(governor));
        ReadArguments(token);
        _company.Clear();
        foreach (var reading in readings)
            if (!reading.IsTrigger(token) && _company.Count < MostCompany)
                _company.Add(FeatureHash.Join(reading.Type.Family.Key,
                    TreePath.Between(_parsed, token, reading.Candidate.Core).Plain));
    }

    /// <summary>Describes the word as trigger of the type; the count of features.</summary>
    public int Describe(string type, uint given, Span<int> into)
    {
        var word = _word;
        var add = new Writer(into, FeatureHash.Of(type));
        add.Put(TriggerFeature.Type, 0);
        add.Put(TriggerFeature.Given, given);
        add.Put(TriggerFeature.GivenWord, given, word.Word);
        add.Any(TriggerFeature.GivenWord, given, word.Word);
        add.Put(TriggerFeature.GivenFrames, given, word.Frames, word.Tag);
        add.Any(TriggerFeature.GivenFrames, given, word.Frames, word.Tag);
        add.Put(TriggerFeature.Word, word.Word);
        add.Put(TriggerFeature.WordTag, word.Word, word.Tag);
        add.Put(TriggerFeature.WordRelation, word.Word, word.Relation);
        add.Any(TriggerFeature.WordRelation, word.Word, word.Relation);
        add.Put(TriggerFeature.TagRelation, word.Tag, word.Relation);
        for (var grain = 0; word.Row >= 0 && grain < WordClusters.Grains; grain++)
            add.Put((TriggerFeature)((int)TriggerFeature.Cluster + grain), (uint)clusters.Cluster(word.Row, grain), word.Tag);
        AddArguments(ref add);
        AddPlace(ref add);
        AddArticle(ref add, type, given);
        return add.Count;
    }

    private void AddArguments(ref Writer add)
    {
        foreach (var argument in _arguments)
        {
            add.Put(TriggerFeature.Argument, argument.Way, argument.Class);
            add.Put(TriggerFeature.ArgumentWord, argument.Way, argument.Class, _word.Word);
            add.Put(TriggerFeature.ArgumentNoun, argument.Way, argument.Noun);
            add.Put(TriggerFeature.ArgumentCluster, argument.Way, argument.Cluster);
        }

        add.Put(TriggerFeature.Valency, _word.Valency, _word.Tag);
        add.Put(TriggerFeature.ValencyWord, _word.Valency, _word.Word);
    }

    // Where the word stands.
    private void AddPlace(ref Writer add)
    {
        add.Put(TriggerFeature.Governor, _word.Governor, _word.Relation);
        add.Put(TriggerFeature.GovernorTag, _word.GovernorTag, _word.Relation);
        add.Put(TriggerFeature.Determiner, _word.Determiner, _word.Tag);
        add.Put(TriggerFeature.DeterminerWord, _word.Determiner, _word.Word);
        add.Put(TriggerFeature.Realis, _word.Realis, _word.Tag);
        add.Put(TriggerFeature.Before, _word.Before);
        add.Put(TriggerFeature.Behind, _word.Behind);
        add.Put(TriggerFeature.Opening, _parsed.SentenceOf(_word.Token).Index == 0 ? 1u : 0);
        foreach (var neighbour in _company) add.Put(TriggerFeature.Neighbour, neighbour);
    }

    private void AddArticle(ref Writer add, string type, uint given)
    {
        var own = given == (uint)Found.Same ? 1 : 0;
        var (all, byWord) = ((uint)Math.Min(3, told.Of(type) - own), (uint)Math.Min(2, told.Of(_word.Word, type) - own));
        add.Put(TriggerFeature.Told, all, given);
        add.Any(TriggerFeature.Told, all, given);
        add.Any(TriggerFeature.ToldByWord, byWord, given);
        add.Put(TriggerFeature.ToldByWord, byWord, given);
        for (var i = 0; i < told.Types.Count && i < MostCompany; i++) add.Put(TriggerFeature.Company, told.Types[i]);
    }

    private void ReadArguments(int token)
    {
        _arguments.Clear();
        foreach (var argument in propositions.ArgumentsOf(token))
        {
            if (_arguments.Count == MostArguments) break;
            var phrase = phrases.Describe(argument.Head);
            _arguments.Add(new ArgumentView(FeatureHash.Join((uint)argument.Kind + (argument.IsClause ? 32u : 0),
                FeatureHash.Of(argument.Preposition)), phrase.Class, phrase.Noun, phrase.Cluster));
        }
    }

    private uint Valency(int token)
    {
        var valency = propositions.Has(token) && propositions.At(token).IsPassive ? 8u : 0;
        foreach (var argument in propositions.ArgumentsOf(token))
            valency |= argument.Kind switch { ArgumentKind.Subject => 1u, ArgumentKind.Object => 2u, ArgumentKind.Clause => 4u, _ => 0u };
        return valency;
    }

    private uint Determiner(int token)
    {
        var shape = _parsed.Morph(token).Number == GrammaticalNumber.Plur ? 1u : 0;
        foreach (var child in _parsed.Children(token))
            shape |= _parsed.Relation(child) switch
            {
                Relation.NmodPoss => 2u,
                Relation.Det => _parsed.Lemma(child) is "the" or "this" or "that" ? 4u : 8u,
                Relation.Nummod => 16u,
                Relation.Compound => 32u,
                Relation.Amod => 64u,
                _ => 0u,
            };
        return shape;
    }

    private uint Near(int token) => token < 0 || token >= _parsed.Count ? 0 : FeatureHash.OfLower(_parsed.Lemma(token));

    /// <summary>What holds for the word whatever the type, hashed.</summary>
    private readonly record struct WordView(int Token, uint Word, uint Tag, uint Relation, int Row, uint Frames, uint Valency,
        uint Determiner,
        uint Realis, uint Before, uint Behind, uint Governor, uint GovernorTag);

    private readonly record struct ArgumentView(uint Way, uint Class, uint Noun, uint Cluster);

    /// <summary>Hashes features into a buffer: for the type, or for all types alike.</summary>
    private ref struct Writer(Span<int> into, uint type)
    {
        private readonly Span<int> _into = into;

        public int Count { get; private set; }

        public void Put(TriggerFeature feature, uint a, uint b = 0, uint c = 0) => Add(type + (uint)feature, a, b, c);

        public void Any(TriggerFeature feature, uint a, uint b = 0, uint c = 0) => Add(0x51ED270Bu + (uint)feature, a, b, c);

        private void Add(uint scope, uint a, uint b, uint c) =>
            _into[Count++] = (int)(FeatureHash.Join(FeatureHash.Join(FeatureHash.Join(scope, a), b), c) & Mask);
    }
}
