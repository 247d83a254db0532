using System.Globalization;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;

namespace NewsExtraction.Attributions;

/// <summary>Words that say who says or thinks something: act, the event type that a speech verb makes, and how often each construction is
/// one.</summary>
internal sealed class CueLexicon
{
    /// <summary>Name of the shipped list.</summary>
    public const string File = "lexicons/speech-cues.tsv";

    /// <summary>Columns of the file behind the constructions' probabilities begin here.</summary>
    public const int FirstProbability = 3;

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Entry _others;

    /// <summary>The list of a source.</summary>
    public static CueLexicon From(ModelSource models) => models.Load(File, stream => new CueLexicon(stream));

    /// <summary>Reads the list; a row named <c>*</c> stands for all words that have none.</summary>
    public CueLexicon(Stream? stream)
    {
        foreach (var cells in TsvRows.Read(stream))
        {
            var probabilities = new float[Enum.GetValues<CueConstruction>().Length];
            for (var i = 0; i < probabilities.Length && FirstProbability + i < cells.Length; i++)
                probabilities[i] = float.TryParse(cells[FirstProbability + i], NumberStyles.Float, CultureInfo.InvariantCulture, out var p)
                    ? p : -1;
            var entry = new Entry(cells[1] == "thought" ? AttributionAct.Thought : AttributionAct.Speech, cells[2], probabilities);
            if (cells[0] == "*") _others = entry;
            else _entries[cells[0]] = entry;
        }

        _others ??= new Entry(AttributionAct.Speech, "", new float[Enum.GetValues<CueConstruction>().Length]);
    }

    /// <summary>Probability that the word is a cue in the construction.</summary>
    public float Probability(string lemma, CueConstruction construction)
    {
        if (_entries.TryGetValue(lemma, out var entry) && entry.Probabilities[(int)construction] is >= 0 and var known) return known;
        return Math.Max(0, _others.Probabilities[(int)construction]);
    }

    /// <summary>Speech or thought. A word that is only known by what was learnt speaks where a clause or quotation follows; what it does to
    /// a thing or act is taken for an attitude.</summary>
    public AttributionAct ActOf(string lemma, CueConstruction construction)
    {
        if (!_entries.TryGetValue(lemma, out var entry)) entry = _others;
        var isAttitude = entry.Event.Length == 0
            && construction is (CueConstruction.Object or CueConstruction.Oblique or CueConstruction.Infinitive
            or CueConstruction.NounInfinitive);
        return isAttitude ? AttributionAct.Thought : entry.Act;
    }

    /// <summary>The event type that the word makes ("Statement", "Accusation" ...), or an empty string.</summary>
    public string EventOf(string lemma) => _entries.TryGetValue(lemma, out var entry) ? entry.Event : "";

    private sealed record Entry(AttributionAct Act, string Event, float[] Probabilities);
}
