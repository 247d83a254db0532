using NewsExtraction.Coreference;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;
using NewsExtraction.Training.Entities;

namespace NewsExtraction.Training.Coreference;

/// <summary>Makes the cases to learn from: the references that the library finds, with what the treebank says of them. Right choices are
/// followed, as if the learner knew.</summary>
internal sealed class AntecedentCases(Analysis analysis)
{
    private readonly CoreferenceResolver _resolver = new(analysis.Gazetteer, null);

    public void Add(CoreferenceTreebank document, int index, List<AntecedentCase> into)
    {
        var layer = analysis.Recognize(document.Text, new ArticleContext());
        var quotations = new Quotations(layer.Parsed, analysis.Attributions(layer));
        var (references, clusters) = _resolver.Named(layer, quotations, default);
        var entities = EntitiesOf(document, layer, references);
        var search = new AntecedentSearch(layer.Parsed, references, clusters, quotations);
        var features = new AntecedentFeatures(layer.Parsed, references, clusters, quotations, analysis.Gazetteer);
        var candidates = new List<Reference>();
        var buffer = new int[AntecedentFeatures.Most];
        foreach (var reference in references)
        {
            if (search.NeedsAntecedent(reference))
            {
                candidates.Clear();
                var sameNoun = search.Find(reference, candidates);
                if (candidates.Count > 0)
                {
                    var choices = new int[candidates.Count + 1][];
                    var right = new bool[candidates.Count + 1];
                    choices[0] = buffer[..features.DescribeNone(reference, candidates.Count, sameNoun, buffer)];
                    Reference? nearest = null;
                    for (var i = 0; i < candidates.Count; i++)
                    {
                        choices[i + 1] = buffer[..features.Describe(reference, candidates[i], i, buffer)];
                        right[i + 1] = entities[reference.Index] is { } own && entities[candidates[i].Index] == own;
                        if (right[i + 1] && (nearest is null || nearest.Index < candidates[i].Index)) nearest = candidates[i];
                    }

                    right[0] = nearest is null;
                    into.Add(new AntecedentCase(index, SortOf(reference), choices, right));
                    if (nearest is not null) clusters.Join(nearest.Index, reference.Index);
                }
            }

            search.Pass(reference);
        }
    }

    private static string SortOf(Reference reference) =>
        reference.Kind != MentionKind.Pronoun ? reference.Definiteness.ToString().ToLowerInvariant() : reference.Form switch
        {
            { Person: Person.First, Number: GrammaticalNumber.Sing } => "I",
            { Person: Person.First } => "we",
            { Person: Person.Second } => "you",
            { Gender: Gender.Masc } => "he",
            { Gender: Gender.Fem } => "she",
            { Gender: Gender.Neut } => "it",
            _ => "they",
        };

    // The gold entity of each reference, numbered anew where an indefinite mention speaks of
    // it afresh; the smallest gold mention of its head counts.
    private static string?[] EntitiesOf(CoreferenceTreebank document, EntityLayer layer, List<Reference> references)
    {
        var parsed = layer.Parsed;
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        var byHead = new Dictionary<int, (string Entity, int Length)>();
        foreach (var mention in document.Mentions)
        {
            var time = times.GetValueOrDefault(mention.Entity);
            if (mention.IsIndefinite) times[mention.Entity] = ++time;
            var head = parsed.Tokens.FirstTokenIn(mention.Head);
            if (head < 0) continue;
            if (!byHead.TryGetValue(head, out var known) || mention.Span.Length < known.Length)
                byHead[head] = ($"{mention.Entity}.{time}", mention.Span.Length);
        }

        var entities = new string?[references.Count];
        foreach (var reference in references)
        {
            if (byHead.TryGetValue(reference.Head, out var own))
            {
                entities[reference.Index] = own.Entity;
                continue;
            }

            if (reference.Kind == MentionKind.Pronoun) continue;
            for (var token = reference.First; token < reference.End && entities[reference.Index] is null; token++)
                if (byHead.TryGetValue(token, out var inner)) entities[reference.Index] = inner.Entity;
        }

        return entities;
    }
}
