using System.Text;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;

namespace NewsExtraction.Tests.Support;

/// <summary>Lexicons of a few words, so that tests need no models.</summary>
internal static class SmallLexicons
{
    /// <summary>Some words of each list that names and nominals ask for.</summary>
    public static WordLists Words { get; } = new("small.tsv", Stream("""
        list	word
        connector	of
        connector	the
        connector	and
        connector	for
        particle	al
        particle	van
        opener	near
        opener	the
        opener	after
        place preposition	in
        place preposition	near
        saying	said
        saying	warned
        legal form	Inc.
        legal form	Ltd
        nature	Lake
        nature	River
        area	Province
        area	province
        town	town
        building	Airport
        building	Bridge
        troops	Army
        troops	Division
        fighters	Brigades
        law	Treaty
        happening	Summit
        adjective for people	wounded
        adjective for people	dead
        either side	fighter
        either side	force
        of irregulars	fighter
        insurgent side	rebel
        state side	government
        """));

    /// <summary>A list of names with their classes; acronyms are written in capitals with a leading full stop.</summary>
    public static NameLexicon Names(params (string Name, NameClasses Classes)[] names)
    {
        var classes = names.ToDictionary(n => n.Name[0] == '.' ? NameKey.Of(n.Name.AsSpan(1), acronym: true) : NameKey.Of(n.Name),
            n => n.Classes);
        return new NameLexicon(File(NameLexicon.Compile(classes, "own", "MIT", "2026-01-01")), Words);
    }

    /// <summary>The model of some bytes.</summary>
    public static ModelFile File(byte[] bytes) => ModelFile.Read("small.bin", new MemoryStream(bytes));

    /// <summary>A text as a file would give it.</summary>
    public static Stream Stream(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));
}
