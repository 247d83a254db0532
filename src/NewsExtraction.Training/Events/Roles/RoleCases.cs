using NewsExtraction.Events;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Propositions;
using NewsExtraction.Rules;
using NewsExtraction.Training.Ranking;

namespace NewsExtraction.Training.Events.Roles;

/// <summary>Reads annotated articles and puts what the frames found beside what people found.</summary>
internal sealed class RoleCases(NewsExtractor extractor)
{
    private readonly LearntFrames _frames = new(extractor.Pipeline.Matching.Rules);
    private readonly WordClusters _clusters = WordClusters.From(ModelSource.Package);

    public List<RoleMention> Collect(IReadOnlyList<GoldArticle> articles)
    {
        var mentions = new List<RoleMention>();
        for (var a = 0; a < articles.Count; a++) Collect(articles[a], a, mentions);
        return mentions;
    }

    private void Collect(GoldArticle article, int number, List<RoleMention> into)
    {
        var read = GoldReadings.Read(article, extractor, _frames);
        var sentence = new SentenceCases(article, read.Found, read.Test, _clusters);
        foreach (var (where, reading, gold) in read.Matched)
        {
            sentence.Read(where);
            into.Add(sentence.Cases(number, reading, read.Sentences[where], gold));
        }
    }

    private sealed class SentenceCases(GoldArticle article, Pipeline.Findings found, FillerTest test, WordClusters clusters)
    {
        private readonly PropositionLayer _propositions = found.Propositions;
        private readonly RolePhrases _phrases = new(found.Propositions, test.Classifier, clusters);
        private readonly RoleFeatures _features = new(found.Propositions, found.Entities);
        private readonly FillerWriter _writer = new(found.Propositions.Entities);
        private readonly RoleTraits _traits = new(found.Propositions);

        public void Read(Sentence sentence) => _phrases.Read(sentence);

        public RoleMention Cases(int number, MentionReading reading, List<MentionReading> all, GoldMention gold)
        {
            EventRole[] roles = [.. reading.Type.Roles.Where(RoleCompletion.IsWeighed)];
            var (right, ignored, unreached) = Right(reading, roles, gold);
            var cases = Cases(reading, all, roles, right, ignored);
            var hidden = new List<List<RoleCase>>();
            foreach (var role in reading.Fillers.Select(f => f.Role).Where(RoleCompletion.IsWeighed).DistinctBy(r => r.Name))
            {
                var without = new MentionReading(reading.Candidate, reading.Fillers.FindAll(f => f.Role.Name != role.Name));
                hidden.Add(Cases(without, [.. all.Select(r => r == reading ? without : r)], roles, right, ignored));
            }

            return new RoleMention(number, reading.Type.Family.Name, cases, unreached)
            {
                Hidden = hidden,
                IsLearnt = reading.Candidate.IsLearnt,
            };
        }

        private List<RoleCase> Cases(MentionReading reading, List<MentionReading> all, EventRole[] roles, Dictionary<int, int> right,
            HashSet<int> ignored)
        {
            var cases = new List<RoleCase>();
            var near = _phrases.Near(reading.Candidate.Core);
            foreach (ref readonly var phrase in near)
            {
                var given = reading.RoleOf(phrase.Head);
                if (!RoleCompletion.MayFill(reading, phrase) || (given is not null && !RoleCompletion.IsWeighed(given))) continue;
                if (ignored.Contains(phrase.Head)) continue;
                var weighed = Case(reading, phrase, _features.Between(reading, phrase, near, all), all, roles);
                cases.Add(weighed with { Right = right.GetValueOrDefault(phrase.Head) });
            }

            return cases;
        }

        private RoleCase Case(MentionReading reading, in RolePhrase phrase, in RoleFeatures.Pair pair, List<MentionReading> all,
            EventRole[] roles)
        {
            var (head, buffer) = (phrase.Head, new int[Math.Max(RoleFeatures.Most, RoleTraits.Most)]);
            var given = reading.RoleOf(head);
            var traits = buffer[.._traits.Describe(reading, phrase, pair, all, buffer)];
            var (choices, ofRole) = (new Choice[roles.Length + 1], new int[roles.Length + 1][]);
            (choices[0], ofRole[0]) = (new Choice([], null), []);
            for (var r = 0; r < roles.Length; r++)
            {
                var state = _features.StateOf(reading, phrase, roles[r]);
                ofRole[r + 1] = buffer[..RoleTraits.Describe(reading, phrase, roles[r], state, pair, buffer)];
                choices[r + 1] = phrase.MayFill(roles[r]) || roles[r].Name == given?.Name
                    ? new Choice(buffer[..RoleFeatures.Describe(reading, phrase, roles[r], state, pair, buffer)], null) : Choice.Never;
            }

            return new RoleCase(choices, ["", .. roles.Select(r => r.Name)],
                given is null ? 0 : 1 + Array.FindIndex(roles, r => r.Name == given.Name), 0)
            {
                Traits = traits,
                OfRole = ofRole,
                Head = head,
                IsUnnamed = reading.Fillers.Exists(f => f.Head == head && f.By is null),
            };
        }

        // Each annotated filler goes to one phrase: that which the frame gave the role, else the one that holds the others.
        private (Dictionary<int, int> Right, HashSet<int> Ignored, int Unreached) Right(MentionReading reading, EventRole[] roles,
            GoldMention gold)
        {
            var (right, ignored, unreached) = (new Dictionary<int, int>(), new HashSet<int>(), 0);
            foreach (var filler in gold.Fillers)
            {
                var role = Array.FindIndex(roles, r => r.Name == filler.Role);
                if (role < 0) continue;
                var phrases = _phrases.Near(reading.Candidate.Core).ToArray()
                    .Where(p => RoleCompletion.MayFill(reading, p) && !right.ContainsKey(p.Head) && p.MayFill(roles[role])
                    && IsSame(roles[role], filler.Span, _writer.Write(roles[role], p.Head, p.IsClause).Span)).Select(p => p.Head).ToList();
                // The mention's own word only where it is what was annotated, and no other phrase is.
                if (phrases.Exists(p => !reading.IsTrigger(p))) phrases.RemoveAll(reading.IsTrigger);
                phrases.RemoveAll(p => reading.IsTrigger(p) && !filler.Span.Overlaps(_propositions.Parsed.Span(p)));
                if (filler.IsOptional) ignored.UnionWith(phrases);
                else if (phrases.Count == 0) unreached++;
                else right[Chosen(phrases, reading, filler.Role)] = role + 1;
            }

            return (right, ignored, unreached);
        }

        private bool IsSame(EventRole role, TextSpan gold, TextSpan found) =>
            role.IsClause ? FillerMatch.IsSameClause(gold, found) : FillerMatch.IsSame(article.Input.Text, gold, found);

        private int Chosen(List<int> phrases, MentionReading reading, string role)
        {
            foreach (var head in phrases)
                if (reading.RoleOf(head)?.Name == role) return head;
            foreach (var head in phrases)
                if (phrases.TrueForAll(other => _propositions.Parsed.IsInSubtree(other, head))) return head;
            return phrases[0];
        }
    }
}
