using NewsExtraction.Entities;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Propositions;

namespace NewsExtraction.Rules;

/// <summary>
/// A learnt second reading of what the frames found: it proposes words that no frame took, doubts mentions that seldom are right,
/// completes roles, and judges what is told as a fact. Types that it has not learnt stay as their frames read them. Immutable and safe to
/// share.
/// </summary>
/// <param name="triggers">Which words tell of which types.</param>
/// <param name="roles">Which phrases fill which roles.</param>
/// <param name="realities">Which mentions are told as facts.</param>
/// <param name="clusters">Classes of words in like company.</param>
internal sealed class SecondReading(TriggerModel triggers, RoleModel roles, RealisModel realities, WordClusters clusters)
{
    /// <summary>The second reading of a source.</summary>
    public static SecondReading From(ModelSource models) =>
        new(TriggerModel.From(models), RoleModel.From(models), RealisModel.From(models), WordClusters.From(models));

    /// <summary>The reading of one article; for one thread.</summary>
    /// <param name="propositions">The layer below.</param>
    /// <param name="resolved">Which mentions are one entity, or null where nobody has asked.</param>
    /// <param name="published">When the article appeared, where that is known.</param>
    /// <param name="test">Tells what fillers are.</param>
    /// <param name="frames">Frames for what is learnt.</param>
    /// <param name="index">The frames of the rules.</param>
    /// <param name="sentences">What the frames read in each sentence.</param>
    public Run Over(PropositionLayer propositions, ResolvedEntities? resolved, DateOnly? published, FillerTest test, LearntFrames frames,
        TriggerIndex index, List<(Sentence Sentence, List<MentionReading> Readings)> sentences)
    {
        var phrases = new RolePhrases(propositions, test.Classifier, clusters);
        var readings = sentences.Select(s => s.Readings);
        var told = new ToldRealities(propositions, published, readings);
        return new Run(sentences, new LearntTriggers(triggers, clusters, propositions, phrases, frames, index),
            new RoleCompletion(roles, phrases,
                new RoleScorer(roles, new RoleFeatures(propositions, resolved), new RoleTraits(propositions))),
            new RealisJudge(realities, new RealisFeatures(propositions, clusters, published, told)));
    }

    /// <summary>Reads one article again.</summary>
    internal sealed class Run(List<(Sentence Sentence, List<MentionReading> Readings)> sentences, LearntTriggers triggers,
        RoleCompletion roles, RealisJudge realities)
    {
        /// <summary>Adds and takes back mentions, all sentences in the light of what the frames found in the article.</summary>
        public void Judge(Func<Candidate, MentionReading> read) => triggers.Judge(sentences, read);

        /// <summary>Completes the roles of a sentence's mentions, and says whether they are told as facts. Sentences must come in text
        /// order.</summary>
        public void Complete(Sentence sentence, List<MentionReading> readings)
        {
            roles.Complete(sentence, readings);
            realities.Judge(readings);
        }
    }
}
