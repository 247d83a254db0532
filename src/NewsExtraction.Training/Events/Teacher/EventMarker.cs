using System.Text.Json.Nodes;
using NewsExtraction.Events;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Rules;
using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Events.Teacher;

/// <summary>Lets a trained teacher annotate raw articles, in the form of annotated ones. What it is sure of is a mention or filler; what it
/// doubts is optional, so that nothing is learnt from it either way.</summary>
internal sealed class EventMarker(EventTeacherNetwork network, EventLabels labels, WordPieces pieces, Pipeline pipeline)
{
    private const int PiecesAtOnce = 2048;
    private const float Sure = 0.5f;
    private const float DoubtfulType = 0.15f;
    private const float DoubtfulRole = 0.25f;
    private const float SureRealis = 0.6f;

    private readonly LearntFrames _frames = new(pipeline.Matching.Rules);
    private readonly WordClusters _clusters = WordClusters.From(ModelSource.Package);

    /// <summary>The article with the mentions that the teacher sees.</summary>
    public JsonObject Mark(ArticleInput article)
    {
        var syntax = pipeline.Analyze(article.Text);
        var found = pipeline.Find(article, syntax);
        var phrases = new RolePhrases(found.Propositions, pipeline.Matching.TestFor(found.Propositions).Classifier, _clusters);
        var writer = new FillerWriter(found.Propositions.Entities);
        var events = new JsonArray();
        foreach (var batch in EventTeacherBatches.Of(new EventTexts(pieces, labels).Cut(syntax, null), PiecesAtOnce))
            foreach (var mention in Mentions(batch))
            {
                var frame = _frames.Of(labels.Types[mention.Type]);
                var token = mention.Tokens[mention.Word];
                phrases.Read(syntax.SentenceOf(token));
                var made = new JsonObject
                {
                    ["id"] = $"e{events.Count + 1}",
                    ["type"] = labels.Types[mention.Type],
                    ["trigger"] = new JsonArray(Written(syntax.Span(token), false)),
                    ["roles"] = frame is null ? [] : Roles(mention, frame.Type, phrases.Near(token), writer),
                };
                if (mention.IsDoubtful) made["optional"] = true;
                if (mention.Realis is { } realis) made["realis"] = realis.ToString().ToLowerInvariant();
                events.Add(made);
            }

        return new JsonObject { ["doc"] = article.Id, ["text"] = article.Text, ["events"] = events };
    }

    private List<Marked> Mentions(List<EventText> batch)
    {
        network.Read(batch);
        var (types, realities, word) = (network.Types(), network.Realities(), 0);
        var marked = new List<Marked>();
        foreach (var text in batch)
        {
            var first = 0;
            foreach (var sentence in text.Sentences)
            {
                for (var i = first; i < first + sentence.Length; i++)
                {
                    var row = types[word + i];
                    if (1 - row[0] < DoubtfulType) continue;
                    var type = Best(row.AsSpan(1)) + 1;
                    var realis = Best(realities[word + i]);
                    var asked = new TaughtMention(i, type, EventText.Unknown, first, new int[sentence.Length]);
                    marked.Add(new Marked(text.Tokens, i, type, row[type] < Sure, realities[word + i][realis] < SureRealis
                        ? null : (Realis)realis, first, network.Roles(asked, word)));
                }

                first += sentence.Length;
            }

            word += text.Tokens.Count;
        }

        return marked;
    }

    private JsonObject Roles(Marked mention, EventType type, ReadOnlySpan<RolePhrase> near, FillerWriter writer)
    {
        var roles = new JsonObject();
        foreach (ref readonly var phrase in near)
        {
            var word = mention.Tokens.IndexOf(phrase.Head, mention.First) - mention.First;
            if (word < 0 || word >= mention.Roles.Length) continue;
            var best = Best(mention.Roles[word].AsSpan(1)) + 1;
            var sureness = mention.Roles[word][best];
            if (sureness < DoubtfulRole || type.Role(labels.Roles[best]) is not { } role || !phrase.MayFill(role)) continue;
            if (roles[role.Name] is not JsonArray fillers) roles[role.Name] = fillers = [];
            fillers.Add(Written(writer.Write(role, phrase.Head, phrase.IsClause).Span, sureness < Sure));
        }

        foreach (var (_, fillers) in roles) DoubtInner(fillers!.AsArray());
        return roles;
    }

    // Each phrase is judged alone: of one inside another that fills the same role nobody can say whether it is meant as well.
    private static void DoubtInner(JsonArray fillers)
    {
        foreach (var inner in fillers)
            if (fillers.Any(outer => outer != inner && outer!["optional"] is null && IsInside(inner!, outer))) inner!["optional"] = true;
    }

    private static bool IsInside(JsonNode inner, JsonNode outer)
    {
        var (start, end, first, last) = ((int)inner["start"]!, (int)inner["end"]!, (int)outer["start"]!, (int)outer["end"]!);
        return first <= start && end <= last && end - start < last - first;
    }

    private static JsonObject Written(TextSpan span, bool isDoubtful)
    {
        var made = new JsonObject { ["start"] = span.Start, ["end"] = span.End };
        if (isDoubtful) made["optional"] = true;
        return made;
    }

    private static int Best(ReadOnlySpan<float> row)
    {
        var best = 0;
        for (var i = 1; i < row.Length; i++)
            if (row[i] > row[best]) best = i;
        return best;
    }

    /// <summary>A mention that the teacher sees.</summary>
    private sealed record Marked(List<int> Tokens, int Word, int Type, bool IsDoubtful, Realis? Realis, int First, float[][] Roles);
}
