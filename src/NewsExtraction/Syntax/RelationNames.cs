namespace NewsExtraction.Syntax;

/// <summary>The written forms of relations, as CoNLL-U files have them.</summary>
internal static class RelationNames
{
    private static readonly string[] Names =
    [
        "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos",
        "aux", "aux:pass", "case", "cc", "cc:preconj", "ccomp", "compound", "compound:prt",
        "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet",
        "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list",
        "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass",
        "nummod", "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct",
        "reparandum", "vocative", "xcomp",
    ];

    private static readonly Dictionary<string, Relation> ByName = Names.Select((name, i) => (name, i))
        .ToDictionary(p => p.name, p => (Relation)p.i, StringComparer.Ordinal);

    public static int Count => Names.Length;

    public static string Of(Relation relation) => Names[(int)relation];

    /// <summary>Reads a written form; an unknown subtype falls back to the relation before the colon.</summary>
    public static bool TryParse(string name, out Relation relation) =>
        ByName.TryGetValue(name, out relation)
            || (name.IndexOf(':') is var colon and > 0 && ByName.TryGetValue(name[..colon], out relation));
}
