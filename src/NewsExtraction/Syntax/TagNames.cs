namespace NewsExtraction.Syntax;

/// <summary>The written forms of tags, as CoNLL-U files have them.</summary>
internal static class TagNames
{
    private static readonly string[] Penn =
    [
        "_", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS", "NNP", "NNPS", "PDT", "POS", "PRP", "PRP$",
            "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "ADD", "AFX",
            "GW", "HYPH", "NFP", "XX", "#", "$", "``", "''", "-LRB-", "-RRB-", ",", ".", ":",
    ];

    private static readonly string[] Universal = Array.ConvertAll(Enum.GetNames<Upos>(), name => name.ToUpperInvariant());

    private static readonly Dictionary<string, PennTag> PennByName = Penn.Select((name, i) => (name, i))
        .ToDictionary(p => p.name, p => (PennTag)p.i, StringComparer.Ordinal);

    private static readonly Dictionary<string, Upos> UposByName = Universal.Select((name, i) => (name, i))
        .ToDictionary(p => p.name, p => (Upos)p.i, StringComparer.Ordinal);

    public static string Of(PennTag tag) => Penn[(int)tag];

    public static string Of(Upos tag) => Universal[(int)tag];

    public static bool TryParse(string name, out PennTag tag) => PennByName.TryGetValue(name, out tag);

    public static bool TryParse(string name, out Upos tag) => UposByName.TryGetValue(name, out tag);
}
