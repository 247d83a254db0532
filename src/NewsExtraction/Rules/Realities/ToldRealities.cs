using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>How an article tells of events by what its frames say and by their dates: the company in which it is judged whether a mention
/// is told as a fact. "The election" is still to come where the article dates it in next month or says who will stand in it.</summary>
internal sealed class ToldRealities
{
    // More of one type tell nothing new.
    private const int MostOfType = 64;

    private readonly ParsedText _parsed;
    private readonly Dictionary<uint, List<Told>> _told = [];
    private readonly int _futures;

    /// <summary>Gathers all readings of the article; the sentences come in text order.</summary>
    /// <param name="propositions">The layer below.</param>
    /// <param name="published">When the article appeared, where that is known.</param>
    /// <param name="sentences">What the frames read in each sentence.</param>
    public ToldRealities(PropositionLayer propositions, DateOnly? published, IEnumerable<List<MentionReading>> sentences)
    {
        _parsed = propositions.Parsed;
        var dates = new DatedMentions(propositions, published);
        foreach (var readings in sentences)
            foreach (var reading in readings)
                if (!reading.Candidate.IsLearnt) Add(reading.Candidate, dates);
        var coming = new ComingTimes(_parsed, published);
        foreach (var value in propositions.Entities.Values)
            if (value.IsTime && coming.IsAhead(value)) TimesAhead++;
        for (var token = 0; token < _parsed.Count; token++)
            if (_parsed.Xpos(token) == PennTag.MD && _parsed.Lemma(token) == "will") _futures++;
    }

    /// <summary>How many times of the article are still to come.</summary>
    public int TimesAhead { get; }

    /// <summary>How often "will" stands in so many sentences, on average.</summary>
    public int FuturesIn(int sentences) => _futures * sentences / Math.Max(1, _parsed.Sentences.Count);

    /// <summary>What the article tells of other mentions of the candidate's type.</summary>
    public RealisCompany Of(Candidate candidate)
    {
        var company = default(RealisCompany);
        if (!_told.TryGetValue(candidate.Frame.Type.Family.Key, out var all)) return company;
        var lemma = _parsed.Lemma(candidate.Core);
        foreach (var told in all)
        {
            if (told.Date == MentionDate.Ahead) company.Ahead++;
            if (told.Date == MentionDate.Behind) company.Behind++;
            if (told.Core == candidate.Core) continue;
            company.Type.Add(told.Realis);
            if (_parsed.Lemma(told.Core) == lemma) company.Word.Add(told.Realis);
            if (!told.IsVerbal) continue;
            company.Verbs.Add(told.Realis);
            if (told.Core < candidate.Core) company.Before = told.Realis;
            else company.After ??= told.Realis;
        }

        return company;
    }

    private void Add(Candidate candidate, DatedMentions dates)
    {
        var key = candidate.Frame.Type.Family.Key;
        if (!_told.TryGetValue(key, out var all)) _told.Add(key, all = []);
        if (all.Count < MostOfType)
            all.Add(new Told(candidate.Core, candidate.Realis, _parsed.Upos(candidate.Head) == Upos.Verb, dates.Of(candidate)));
    }

    private readonly record struct Told(int Core, Realis Realis, bool IsVerbal, MentionDate Date);
}
