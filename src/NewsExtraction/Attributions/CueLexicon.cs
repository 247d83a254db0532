using System.Globalization;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;

namespace NewsExtraction.Attributions;

/// <summary>Words of saying and thinking: the act, the event type that a speech verb makes, and how often each construction with the word
/// is an attribution.</summary>
internal sealed class CueLexicon
{
    /// <summary>Name of the shipped list.</summary>
    public const string File = "lexicons/speech-cues.tsv";

    /// <summary>Columns of the file behind the constructions' probabilities begin here.</summary>
    public const int FirstProbability = 3;

    private static readonly int Constructions = Enum.GetValues<CueConstruction>().Length;

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Entry _others;

    /// <summary>The list of a source.</summary>
    public static CueLexicon From(ModelSource models) => models.Load(File, stream => new CueLexicon(stream));

    /// <summary>Reads the list; a row named <c>*</c> stands for all words that have none.</summary>
    public CueLexicon(Stream? stream)
    {
        foreach (var cells in TsvRows.Read(stream))
        {
            var entry = new Entry(cells[1] == "thought" ? AttributionAct.Thought : AttributionAct.Speech, cells[2], Probabilities(cells));
            if (cells[0] == "*") _others = entry;
            else _entries[cells[0]] = entry;
        }

        _others ??= new Entry(AttributionAct.Speech, "", new float[Constructions]);
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
        return entry.Event.Length == 0 && IsThingOrAct(construction) ? AttributionAct.Thought : entry.Act;
    }

    /// <summary>True for words of speech with an event type, and for words of thought.</summary>
    public bool IsListed(string lemma) =>
        _entries.TryGetValue(lemma, out var entry) && (entry.Event.Length > 0 || entry.Act == AttributionAct.Thought);

    /// <summary>The event type that the word makes ("Statement", "Accusation" ...), or an empty string.</summary>
    public string EventOf(string lemma) => _entries.TryGetValue(lemma, out var entry) ? entry.Event : "";

    // "denounced [the attack]", "called for [talks]", "vowed [to leave]", "a plan [to leave]"
    private static bool IsThingOrAct(CueConstruction content) =>
        content is CueConstruction.Object or CueConstruction.Oblique or CueConstruction.Infinitive or CueConstruction.NounInfinitive;

    /// <summary>The probabilities in a row; -1 where a cell is empty.</summary>
    private static float[] Probabilities(string[] cells)
    {
        var probabilities = new float[Constructions];
        for (var i = 0; i < probabilities.Length && FirstProbability + i < cells.Length; i++)
            probabilities[i] = float.TryParse(cells[FirstProbability + i], NumberStyles.Float, CultureInfo.InvariantCulture, out var p)
                ? p : -1;
        return probabilities;
    }

    private sealed record Entry(AttributionAct Act, string Event, float[] Probabilities);
}
