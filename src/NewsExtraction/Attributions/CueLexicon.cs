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
        if (stream is not null)
            foreach (var row in TsvTable.Read(File, stream, "word", "act", "event")) row.AddOnce(_entries, row[0], Read(row));
        // Its words are in small letters: the star is none of them.
        if (!_entries.Remove("*", out var others)) others = new Entry(AttributionAct.Speech, "", new float[Constructions]);
        _others = others;
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

    /// <summary>"denounced [the attack]", "called for [talks]", "vowed [to leave]", "a plan [to leave]"</summary>
    public static bool IsThingOrAct(CueConstruction content) =>
        content is CueConstruction.Object or CueConstruction.Oblique or CueConstruction.Infinitive or CueConstruction.NounInfinitive;

    private static Entry Read(TsvRow row)
    {
        var act = row[1] switch
        {
            "thought" => AttributionAct.Thought,
            "speech" => AttributionAct.Speech,
            _ => throw row.Damaged($"met '{row[1]}'; expected speech or thought"),
        };
        return new Entry(act, row[2], Probabilities(row));
    }

    /// <summary>The probabilities in a row; -1 where a cell is empty.</summary>
    private static float[] Probabilities(TsvRow row)
    {
        var probabilities = new float[Constructions];
        for (var i = 0; i < probabilities.Length && FirstProbability + i < row.Cells.Length; i++)
        {
            var cell = FirstProbability + i;
            probabilities[i] = row[cell].Length == 0 ? -1 : Probability(row, cell);
        }

        return probabilities;
    }

    private static float Probability(TsvRow row, int cell) =>
        float.TryParse(row[cell], NumberStyles.Float, CultureInfo.InvariantCulture, out var p) && p is >= 0 and <= 1 ? p
            : throw row.Damaged($"met '{row[cell]}'; expected a probability, 0 to 1");

    private sealed record Entry(AttributionAct Act, string Event, float[] Probabilities);
}
