using System.Globalization;

namespace NewsExtraction.Training.Events.Teacher;

/// <summary>How well the teacher does on articles that it has not learnt from: types word by word; realis and roles of the annotated
/// mentions.</summary>
internal sealed class EventTeacherScores(EventLabels labels)
{
    private const int PiecesAtOnce = 2048;
    private readonly int _speech = labels.Type(Rules.StatementEvents.Type);
    private Count _types, _roles;
    private int _mentions, _realisRight, _whole;

    /// <summary>Reads the texts and prints the figures.</summary>
    public void Print(string title, EventTeacherNetwork network, IReadOnlyList<EventText> texts, TextWriter log)
    {
        (_types, _roles, _mentions, _realisRight, _whole) = (default, default, 0, 0, 0);
        foreach (var batch in EventTeacherBatches.Of(texts, PiecesAtOnce)) Add(network, batch);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{title}: types {_types}; of {_mentions} mentions realis right {100.0 * _realisRight / Math.Max(1, _mentions):F1} %, "
            + $"roles {_roles}, all roles right {100.0 * _whole / Math.Max(1, _mentions):F1} %"));
    }

    private void Add(EventTeacherNetwork network, List<EventText> batch)
    {
        network.Read(batch);
        var (types, realities) = (network.Types(), network.Realities());
        foreach (var (right, row) in batch.SelectMany(t => t.Types).Zip(types))
            if (right >= 0) _types.Add(Told(Best(row)), Told(right));
        foreach (var (mention, word) in EventTeacherNetwork.Mentions(batch))
        {
            if (mention.Type == _speech) continue;
            _mentions++;
            if (Best(realities[word + mention.Word]) == mention.Realis) _realisRight++;
            var isWhole = true;
            foreach (var (right, row) in mention.Roles.Zip(network.Roles(mention, word)))
            {
                if (right < 0) continue;
                isWhole &= Best(row) == right;
                _roles.Add(Best(row), right);
            }

            if (isWhole) _whole++;
        }
    }

    // Speech is found by its attributions.
    private int Told(int type) => type == _speech ? 0 : type;

    private static int Best(float[] row) => Array.IndexOf(row, row.Max());

    private record struct Count(int Right, int Wrong, int Missed)
    {
        public void Add(int found, int right)
        {
            if (found > 0 && found == right) Right++;
            if (found > 0 && found != right) Wrong++;
            if (right > 0 && found != right) Missed++;
        }

        public override readonly string ToString()
        {
            var (p, r) = (Right / (double)(Right + Wrong), Right / (double)(Right + Missed));
            return string.Create(CultureInfo.InvariantCulture, $"P {100 * p:F1} R {100 * r:F1} F {200 * p * r / (p + r):F1}");
        }
    }
}
