using NewsExtraction.Propositions;

namespace NewsExtraction.Rules;

/// <summary>How the arguments of a trigger answer to the names that a frame uses.</summary>
internal enum ArgumentReading : byte
{
    /// <summary>As they are.</summary>
    Plain,

    /// <summary>A noun: "by" is the subject.</summary>
    Nominal,

    /// <summary>A verb's frame at a noun in -ing: "of" is the object; "by" and possessor are the subject.</summary>
    Gerund,

    /// <summary>A verb's frame at a participle read as adjective: what it is said of is the object.</summary>
    Participle,
}

/// <summary>The names that arguments have under a reading.</summary>
internal static class ArgumentReadings
{
    /// <summary>"troops retook", "the retaking by troops", "their retaking"; not "the ousted president".</summary>
    public static bool IsSubject(this ArgumentReading reading, in Argument argument) => argument.Kind switch
    {
        ArgumentKind.Subject => reading != ArgumentReading.Participle,
        ArgumentKind.Oblique => reading is ArgumentReading.Nominal or ArgumentReading.Gerund && argument.Preposition == "by",
        ArgumentKind.Possessive or ArgumentKind.Compound => reading == ArgumentReading.Gerund,
        _ => false,
    };

    /// <summary>"retook Mosul", "the retaking of Mosul", "the ousted president".</summary>
    public static bool IsObject(this ArgumentReading reading, in Argument argument) => argument.Kind switch
    {
        ArgumentKind.Object => true,
        ArgumentKind.Oblique => reading == ArgumentReading.Gerund && argument.Preposition == "of",
        ArgumentKind.Subject => reading == ArgumentReading.Participle,
        _ => false,
    };

    /// <summary>"from rebels"; for "by" of a noun also the subject that a support verb has.</summary>
    public static bool IsOblique(this ArgumentReading reading, in Argument argument, string preposition) => argument.Kind switch
    {
        ArgumentKind.Oblique => argument.Preposition == preposition || IsLike(preposition, argument.Preposition),
        ArgumentKind.Subject => reading == ArgumentReading.Nominal && preposition == "by",
        _ => false,
    };

    // What a rule's preposition takes beside itself.
    private static bool IsLike(string wanted, string met) => met switch
    {
        "out of" => wanted == "from",
        "using" or "involving" => wanted == "with",
        "targeting" => wanted == "against",
        "following" => wanted == "after",
        _ => false,
    };
}
