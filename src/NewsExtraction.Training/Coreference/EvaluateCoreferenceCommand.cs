using System.CommandLine;
using System.Globalization;
using NewsExtraction.Coreference;
using NewsExtraction.Entities;
using NewsExtraction.Models;
using NewsExtraction.Training.Entities;

namespace NewsExtraction.Training.Coreference;

/// <summary><c>evaluate coref FOLDER</c>: CoNLL coreference F1 over the .conll files of a folder, from raw text.</summary>
internal static class EvaluateCoreferenceCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Folder with .conll files." };
        var show = new Option<bool>("--show") { Description = "Print the clusters of each document." };
        var model = new Option<FileInfo>("--model") { Description = "Weights of antecedents instead of those that ship." };
        var command = new Command("coref", "Scores coreference.") { folder, show, model };
        command.SetAction(result => Run(result.GetRequiredValue(folder), result.GetValue(show), result.GetValue(model)));
        return command;
    }

    private static void Run(DirectoryInfo folder, bool show, FileInfo? model)
    {
        var analysis = new Analysis();
        var resolver =
            new CoreferenceResolver(analysis.Gazetteer,
            model is null ? Analysis.Antecedents : new AntecedentModel(ModelFile.Read(model.Name, model.OpenRead())));
        var score = new CoreferenceScore();
        foreach (var file in folder.GetFiles("*.conll").OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            var document = CoreferenceDocument.Read(file.FullName);
            var layer = analysis.Recognize(document.Text, new ArticleContext());
            var (references, clusters) = resolver.Cluster(layer, analysis.Attributions(layer), default);
            var response = new List<List<(int First, int End)>>();
            foreach (var group in references.GroupBy(r => clusters.Of(r.Index)).OrderBy(g => g.Key))
            {
                var spans = group.Where(r => MentionSpan.IsMarked(layer.Parsed, r))
                    .Select(r => document.TokensOf(MentionSpan.Of(layer.Parsed, r))).Distinct().ToList();
                if (spans.Count > 1) response.Add(spans);
            }

            score.Add(document.Clusters, response);
            Links(document, layer, references, clusters, score, show);
            if (!show) continue;
            Missed(document, layer, references, response);
            Console.WriteLine($"== {file.Name}");
            foreach (var group in references.GroupBy(r => clusters.Of(r.Index)).Where(g => g.Count() > 1))
                Console.WriteLine("  "
                    + string.Join(" | ",
                    group.Select(r => MentionSpan.Of(layer.Parsed, r).In(document.Text).ToString()
                    + (MentionSpan.IsMarked(layer.Parsed, r) ? string.Empty : "*"))));
        }

        Console.WriteLine($"MUC {score.Describe(0)}");
        Console.WriteLine($"B3 {score.Describe(4)}");
        Console.WriteLine($"CEAF {score.Describe(8)}");
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture,

            $"CoNLL F1 {score.Mean:F1}; linked pronouns and nominals with a right antecedent {score.Links.Right} of {score.Links.All} "
                + $"({100.0 * score.Links.Right / Math.Max(1, score.Links.All):F1} %)"));
    }

    // A link counts as right where the nearest member before it in our cluster is in its
    // gold cluster; links of what gold does not mark are wrong.
    private static void Links(CoreferenceDocument document, EntityLayer layer, List<Reference> references, Clusters clusters,
        CoreferenceScore score, bool show)
    {
        var gold = new Dictionary<(int, int), int>();
        for (var i = 0; i < document.Clusters.Count; i++)
            foreach (var mention in document.Clusters[i]) gold.TryAdd(mention, i);
        foreach (var reference in references)
        {
            if (reference.Kind == MentionKind.Name || !MentionSpan.IsMarked(layer.Parsed, reference)) continue;
            Reference? antecedent = null;
            foreach (var member in clusters.Members(reference.Index))
                if (member < reference.Index && MentionSpan.IsMarked(layer.Parsed, references[member])) antecedent = references[member];
            if (antecedent is null) continue;
            var (own, other) =
                (document.TokensOf(MentionSpan.Of(layer.Parsed, reference)), document.TokensOf(MentionSpan.Of(layer.Parsed, antecedent)));
            var isRight = gold.TryGetValue(own, out var a) && gold.TryGetValue(other, out var b) && a == b;
            score.AddLink(isRight);
            if (show && !isRight)
                Console.WriteLine(
                    $"    wrong: {MentionSpan.Of(layer.Parsed, reference).In(document.Text)} <- "
                        + $"{MentionSpan.Of(layer.Parsed, antecedent).In(document.Text)} "
                        + $"{(gold.ContainsKey(own) ? string.Empty : "(not in gold)")}"
                        + $"{(gold.ContainsKey(other) ? string.Empty : "(antecedent not in gold)")}");
        }
    }

    // Gold mentions that are none of ours, and those that our clusters leave alone.
    private static void Missed(CoreferenceDocument document, EntityLayer layer, List<Reference> references,
        List<List<(int First, int End)>> response)
    {
        var known = references.Select(r => document.TokensOf(MentionSpan.Of(layer.Parsed, r))).ToHashSet();
        var clustered = response.SelectMany(c => c).ToHashSet();
        foreach (var cluster in document.Clusters)
        {
            foreach (var mention in cluster)
            {
                if (clustered.Contains(mention)) continue;
                Console.WriteLine(
                    $"    {(known.Contains(mention) ? "alone" : "unknown")}{(mention == cluster[0] ? " first" : string.Empty)}: "
                        + $"{document.Words(mention.First, mention.End)} <- {document.Words(cluster[0].First, cluster[0].End)}");
            }
        }
    }
}
