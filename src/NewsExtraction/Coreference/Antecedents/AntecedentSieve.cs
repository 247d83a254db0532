using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>
/// Joins pronouns and definite descriptions to what they stand for: of the candidates that agree and that syntax allows, the one that
/// learnt weights speak for most, or none where that is likelier. From left to right, so that each choice knows those before it.
/// </summary>
internal sealed class AntecedentSieve
{
    private const float DescriptionMargin = 0.75f;
    private readonly ParsedText _parsed;
    private readonly List<Reference> _references;
    private readonly Clusters _clusters;
    private readonly AntecedentModel _model;
    private readonly AntecedentSearch _search;
    private readonly AntecedentFeatures _features;
    private readonly AntecedentPrior _prior;

    public AntecedentSieve(ParsedText parsed, List<Reference> references, Clusters clusters, Quotations quotations,
        GazetteerIndex gazetteer, AntecedentModel model)
    {
        (_parsed, _references, _clusters, _model) = (parsed, references, clusters, model);
        _search = new AntecedentSearch(parsed, references, clusters, quotations);
        _prior = new AntecedentPrior(parsed, clusters);
        _features = new AntecedentFeatures(parsed, references, clusters, quotations, gazetteer);
    }

    public void Join()
    {
        var candidates = new List<Reference>();
        Span<int> features = stackalloc int[AntecedentFeatures.Most];
        foreach (var reference in _references)
        {
            if (reference.Kind == MentionKind.Pronoun && reference.Form.IsRelative)
            {
                Relative(reference);
            }
            else if (_search.NeedsAntecedent(reference))
            {
                candidates.Clear();
                var sameNoun = _search.Find(reference, candidates);
                if (candidates.Count > 0 && Best(reference, candidates, sameNoun, features) is { } antecedent)
                    _clusters.Join(antecedent.Index, reference.Index);
            }

            _search.Pass(reference);
        }
    }

    // A wrong link costs more than a missing one: a description must beat "none" by this much.
    private static float Margin(Reference reference) => reference.Kind == MentionKind.Pronoun ? 0 : DescriptionMargin;

    private Reference? Best(Reference reference, List<Reference> candidates, int sameNoun, Span<int> features)
    {
        Work.Count(candidates.Count);
        Reference? best = null;
        var score = _model.Score(features[.._features.DescribeNone(reference, candidates.Count, sameNoun, features)]) + Margin(reference);
        for (var i = 0; i < candidates.Count; i++)
        {
            var value = _model.Score(features[.._features.Describe(reference, candidates[i], i, features)]);
            value += _prior.Of(reference, candidates[i]);
            if (value <= score) continue;
            (best, score) = (candidates[i], value);
        }

        return best;
    }

    // "the man who": the noun that the clause hangs on.
    private void Relative(Reference pronoun)
    {
        for (var at = _parsed.Head(pronoun.Head); at >= 0; at = _parsed.Head(at))
        {
            if (_parsed.Relation(at) is not (Relation.AclRelcl or Relation.Acl)) continue;
            if (_search.AtHead(_parsed.Head(at)) is { } noun && noun.Index < pronoun.Index) _clusters.Join(noun.Index, pronoun.Index);
            return;
        }
    }
}
