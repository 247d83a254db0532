using System.Text;

namespace NewsExtraction.Syntax;

/// <summary>The morphological features that rules need, packed. The default value has none. Bits: Number 0-1, Tense 2-3, VerbForm 4-6,
/// Voice 7-7, Degree 8-9, Person 10-11, PronType 12-15, Mood 16-17, Gender 18-19, Case 20-21, NumType 22-24.</summary>
internal readonly record struct MorphFeatures
{
    private readonly uint _bits;

    /// <summary>Grammatical number.</summary>
    public GrammaticalNumber Number
    {
        get => (GrammaticalNumber)((_bits >> 0) & 3);
        init => _bits = (_bits & ~(3u << 0)) | ((uint)value << 0);
    }

    /// <summary>Tense.</summary>
    public Tense Tense
    {
        get => (Tense)((_bits >> 2) & 3);
        init => _bits = (_bits & ~(3u << 2)) | ((uint)value << 2);
    }

    /// <summary>Form of a verb.</summary>
    public VerbForm VerbForm
    {
        get => (VerbForm)((_bits >> 4) & 7);
        init => _bits = (_bits & ~(7u << 4)) | ((uint)value << 4);
    }

    /// <summary>Voice.</summary>
    public Voice Voice
    {
        get => (Voice)((_bits >> 7) & 1);
        init => _bits = (_bits & ~(1u << 7)) | ((uint)value << 7);
    }

    /// <summary>Degree of comparison.</summary>
    public Degree Degree
    {
        get => (Degree)((_bits >> 8) & 3);
        init => _bits = (_bits & ~(3u << 8)) | ((uint)value << 8);
    }

    /// <summary>Person.</summary>
    public Person Person
    {
        get => (Person)((_bits >> 10) & 3);
        init => _bits = (_bits & ~(3u << 10)) | ((uint)value << 10);
    }

    /// <summary>Type of a pronoun, determiner or pronominal adverb.</summary>
    public PronType PronType
    {
        get => (PronType)((_bits >> 12) & 15);
        init => _bits = (_bits & ~(15u << 12)) | ((uint)value << 12);
    }

    /// <summary>Mood of a finite verb.</summary>
    public Mood Mood
    {
        get => (Mood)((_bits >> 16) & 3);
        init => _bits = (_bits & ~(3u << 16)) | ((uint)value << 16);
    }

    /// <summary>Gender of a pronoun.</summary>
    public Gender Gender
    {
        get => (Gender)((_bits >> 18) & 3);
        init => _bits = (_bits & ~(3u << 18)) | ((uint)value << 18);
    }

    /// <summary>Case of a pronoun.</summary>
    public PronounCase Case
    {
        get => (PronounCase)((_bits >> 20) & 3);
        init => _bits = (_bits & ~(3u << 20)) | ((uint)value << 20);
    }

    /// <summary>Type of a numeral.</summary>
    public NumeralType NumType
    {
        get => (NumeralType)((_bits >> 22) & 7);
        init => _bits = (_bits & ~(7u << 22)) | ((uint)value << 22);
    }

    /// <summary>The features as CoNLL-U writes them (<c>Number=Sing|Person=3</c>), or <c>_</c> where there are none.</summary>
    public override string ToString()
    {
        if (_bits == 0) return "_";
        var text = new StringBuilder();
        Append(text, "Case", Case == default ? null : Case.ToString());
        Append(text, "Degree", Degree == default ? null : Degree.ToString());
        Append(text, "Gender", Gender == default ? null : Gender.ToString());
        Append(text, "Mood", Mood == default ? null : Mood.ToString());
        Append(text, "Number", Number == default ? null : Number.ToString());
        Append(text, "NumType", NumType == default ? null : NumType.ToString());
        Append(text, "Person", Person == default ? null : ((int)Person).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Append(text, "PronType", PronType == default ? null : PronType.ToString());
        Append(text, "Tense", Tense == default ? null : Tense.ToString());
        Append(text, "VerbForm", VerbForm == default ? null : VerbForm.ToString());
        Append(text, "Voice", Voice == default ? null : Voice.ToString());
        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, string? value)
    {
        if (value is null) return;
        if (text.Length > 0) text.Append('|');
        text.Append(name).Append('=').Append(value);
    }
}
