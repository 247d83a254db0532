using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Propositions;

namespace NewsExtraction.Rules;

/// <summary>
/// A learnt second reading of who and what takes part: for each phrase of the sentence it weighs every role of a mention's type. It fills
/// roles that no frame could reach, and takes back fillers that seldom are right. Types that it has not learnt stay as their frames read
/// them. Immutable and safe to share.
/// </summary>
internal sealed class RoleCompletion(RoleModel model, WordClusters clusters)
{
    // How much more than nothing must speak for a new filler, and for another reading of one that a frame gave.
    private const float ForNew = 0.4f;
    private const float AgainstGiven = 1.2f;

    /// <summary>The completion of a source.</summary>
    public static RoleCompletion From(ModelSource models) => new(RoleModel.From(models), WordClusters.From(models));

    /// <summary>A reader for one article; for one thread.</summary>
    public Run Over(PropositionLayer propositions, FillerTest test, ResolvedEntities? resolved) => new(this, propositions, test, resolved);

    /// <summary>The roles that are weighed: those that hold phrases.</summary>
    public static bool IsWeighed(EventRole role) => !role.IsClause && role.CountOf is null;

    /// <summary>Reads the sentences of one article.</summary>
    internal sealed class Run(RoleCompletion completion, PropositionLayer propositions, FillerTest test, ResolvedEntities? resolved)
    {
        private readonly RolePhrases _phrases = new(propositions.Entities, test.Classifier, completion.Clusters);
        private readonly RoleFeatures _features = new(propositions, resolved);
        private readonly List<Change> _changes = [];

        /// <summary>Completes the mentions of a sentence. All are weighed as the frames read them, then all changes are made.</summary>
        public void Complete(Sentence sentence, List<MentionReading> readings)
        {
            _changes.Clear();
            _phrases.Read(sentence);
            foreach (var reading in readings)
                if (completion.Model.Knows(reading.Type.Family.Name)) Weigh(reading, readings);
            foreach (var change in _changes) change.Make();
        }

        private void Weigh(MentionReading reading, List<MentionReading> all)
        {
            for (var i = 0; i < _phrases.Found.Count; i++)
            {
                var phrase = _phrases.Found[i];
                var given = reading.RoleOf(phrase.Head);
                if (reading.IsTrigger(phrase.Head) || (given is not null && !IsWeighed(given))) continue;
                var (role, more) = Best(reading, phrase, given, all);
                if (role?.Name != given?.Name && more > (given is null ? ForNew : AgainstGiven))
                    _changes.Add(new Change(reading, phrase.Head, given, role, more));
            }
        }

        // The role that most speaks for, or none; and how much more than for what the frame gave.
        private (EventRole? Role, float More) Best(MentionReading reading, in RolePhrase phrase, EventRole? given, List<MentionReading> all)
        {
            Span<int> features = stackalloc int[RoleFeatures.Most];
            var pair = _features.Between(reading, phrase, _phrases.Rank(phrase, reading.Candidate.Core), all, _phrases.Found);
            (EventRole? Role, float Score) best = (null, 0);
            var own = 0f;
            foreach (var role in reading.Type.Roles)
            {
                if (!IsWeighed(role)) continue;
                var count = _features.Describe(reading, phrase, role, pair, features);
                var score = completion.Model.Score(features[..count]);
                if (role.Name == given?.Name) own = score;
                if (score > best.Score) best = (role, score);
            }

            return (best.Role, best.Score - own);
        }
    }

    private RoleModel Model => model;

    private WordClusters Clusters => clusters;

    /// <summary>A phrase that goes from one role, or none, to another, or none.</summary>
    private readonly record struct Change(MentionReading Reading, int Head, EventRole? From, EventRole? To, float More)
    {
        public void Make()
        {
            var (head, from) = (Head, From);
            if (from is not null) Reading.Fillers.RemoveAll(f => f.Head == head && f.Role.Name == from.Name);
            if (To is not null) Reading.Fillers.Add(new CandidateFiller(To, head, false, More / (1 + More), null));
        }
    }
}
