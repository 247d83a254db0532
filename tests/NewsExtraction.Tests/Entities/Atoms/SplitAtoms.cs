using NewsExtraction.Entities;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

/// <summary>Cuts a text into atoms for the tests of this folder.</summary>
internal static class SplitAtoms
{
    public static Atom[] Of(string text) => AtomReader.Read(SmallTables.Tokenizer.Tokenize(text)).ToArray();

    /// <summary>The pieces with a bar between them.</summary>
    public static string Pieces(string text) => string.Join('|', Of(text).Select(atom => text[atom.Start..atom.End]));
}
