using NewsExtraction.Propositions;
using NewsExtraction.Rules;
using NewsExtraction.Text;

namespace NewsExtraction.Tests.Support;

/// <summary>Word tables that hold the words of the tests alone, so that tests of single steps need no models.</summary>
internal static class SmallTables
{
    /// <summary>Splits words by a few forms; sentences end by rules alone.</summary>
    public static Tokenizer Tokenizer { get; } = new(WordForms.Read(SmallLexicons.Stream(Table("kind\tform\tvalue",
        ("title", "Gen. Mr. Sen. St. Sun."),
        ("abbreviation", "Jr. Feb. Mar. Sept. Oct. Nov. Dec. etc. a.m. p.m. sq."),
        ("number", "No. Rs."),
        ("prefix", "e ex mid over post pro"),
        ("split", "cannot:3 gonna:3"),
        ("unit", "m k b bn tn pm am cm km hr t h"),
        ("domain", "com org"),
        ("file", "pdf"),
        ("picture", "photo"),
        ("more", "more"),
        ("zone", "GMT UTC BST EST EDT PST ET Eastern"),
        ("day", "Sun Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
        ("month", "Feb Mar Sept Oct Nov Dec"),
        ("afterits", "not")))));

    /// <summary>Reads propositions with a few verbs of each class.</summary>
    public static PropositionExtractor Propositions { get; } = new(PredicateLexicon.Read(SmallLexicons.Stream(Flipped("lemma\tclass",
        ("affects", "damage destroy engage hit kill strike target wound"),
        ("controls", "accuse allow call direct drive force lead order pay prevent push send stop tell train urge want"),
        ("denies", "deny"),
        ("fails", "deny fail failure foil prevent refuse"),
        ("fears", "fear possible"),
        ("gives", "deny give grant hand leave pay promise send tell"),
        ("implies", "allow begin come continue drive ensure find force further go join keep lead leave make manage move remain see start"
            + " support use"),
        ("intends", "agree aim call decision demand direct hope order plan pledge promise push ready right seek threat threaten time try"
            + " urge vow want"),
        ("judges", "declare find hold leave make take"),
        ("names", "call declare elect name"),
        ("occur", "be begin come continue end erupt follow go_on last occur open spread start take take_place"),
        ("performs", "praise thank"),
        ("sends", "send train use"),
        ("spends", "deliver drop fire use"),
        ("support", "begin call carry_out conduct continue declare deliver direct engage enter give have hold involve join launch lead make"
            + " open order plan start step_up take take_part try"),
        ("transitive", "accuse arrest bomb capture damage destroy elect expel free kill liberate loot name oust recapture retake seize"
            + " sentence shell shoot wound"),
        ("undergo", "suffer")))));

    /// <summary>Knows a few nouns of each kind.</summary>
    public static HeadKinds Nouns { get; } = new(SmallLexicons.Stream(Flipped("head\tkind\ttype",
        ("civil\tPerson", "dead hostage man migrant prisoner reporter teacher trader villager woman"),
        ("country\tCountry", "nation state"),
        ("criminal\tArmedGroup", "gang"),
        ("crowd\tPerson", "crowd"),
        ("facility\tFacility", "bridge home market port road"),
        ("force\tMilitaryUnit", "army coalition convoy force police troop unit"),
        ("force\tPerson", "guard soldier"),
        ("institution\tOrganization", "court embassy ministry station"),
        ("insurgent\tArmedGroup", "militia"),
        ("insurgent\tPerson", "fighter militant rebel"),
        ("official\tPerson", "director envoy general leader mayor minister official pope president"),
        ("place\tRegion", "area land north"),
        ("place\tSettlement", "capital city town"),
        ("vehicle\tVehicle", "drone jet tank train"),
        ("weapon\tWeapon", "bomb missile rifle rocket shell weapon"))));

    // The kind, the word, and behind its colon the word's value.
    private static string Table(string header, params (string Kind, string Words)[] rows) =>
        Rows(header, rows, (kind, word) => $"{kind}\t{word.Split(':')[0]}\t{(word.Contains(':') ? word.Split(':')[1] : "")}");

    // The word, then its kind; a word of two words is written with a low line.
    private static string Flipped(string header, params (string Kind, string Words)[] rows) =>
        Rows(header, rows, (kind, word) => $"{word.Replace('_', ' ')}\t{kind}");

    private static string Rows(string header, (string Kind, string Words)[] rows, Func<string, string, string> row) =>
        string.Join('\n', rows.SelectMany(r => r.Words.Split(' ').Select(word => row(r.Kind, word))).Prepend(header));
}
