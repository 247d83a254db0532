using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Text;

/// <summary>Marks inside, before and behind words.</summary>
internal sealed class WordMarksTests
{
    [TestCase("call 646-8420 or 1-800-991-9019", "call|646-8420|or|1-800-991-9019")]
    [TestCase("in 77030-2707 on 11-20-2000 or 2000-11-20", "in|77030-2707|on|11-20-2000|or|2000-11-20")]
    [TestCase("the 1990-2000 years and 5-10 men", "the|1990|-|2000|years|and|5|-|10|men")]
    [TestCase("a 10-20-30x plan", "a|10|-|20|-|30x|plan")]
    [TestCase("a 3-4 vote, 12-1234 no", "a|3|-|4|vote|,|12|-|1234|no")]
    public void GroupsOfDigitsAreOneWordWhereTheyAreNoRange(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    [TestCase("5,000 and 5,00 and 5,0000", "5,000|and|5|,|00|and|5|,|0000")]
    [TestCase("10:30 and 2:1", "10:30|and|2:1")]
    [TestCase("US$5 and RM3.5 and USD34.6", "US$|5|and|RM3.5|and|USD34.6")]
    [TestCase("it rose .22 or +5 points", "it|rose|.22|or|+5|points")]
    [TestCase("C++ and A* and b*d", "C++|and|A|*|and|b*d")]
    [TestCase("'90s, '07 and '5", "'90s|,|'07|and|'|5")]
    [TestCase("5'11 tall", "5|'|11|tall")]
    [TestCase("80's 1990's 85's", "80's|1990's|85|'s")]
    public void FiguresKeepTheirMarks(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    [TestCase("3/4 and 12/31 and 13/12 and 5/3", "3|/|4|and|12/31|and|13|/|12|and|5/3")]
    [TestCase("w/o b/t and/or c/o", "w/o|b/t|and|/|or|c|/|o")]
    public void SlashesJoinDatesAndSingleLetters(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    [TestCase("P&L B&B p&l AT&T r&d me&you", "P&L|B&B|p&l|AT&T|r&d|me|&|you")]
    [TestCase("O'Brien d'Ivoire o'clock", "O'Brien|d'Ivoire|o'clock")]
    [TestCase("I'm he'd we'll they've it'S", "I|'m|he|'d|we|'ll|they|'ve|it|'S")]
    [TestCase("'em and 'n and 'xyz", "'em|and|'n|and|'|xyz")]
    [TestCase("DON'T can't", "DO|N'T|ca|n't")]
    [TestCase("'' `` '' ", "''|``|''")]
    public void NamesAndShortFormsKnowTheirMarks(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    [TestCase("Ph.D. and M.Sc. and e.g. and U.S.", "Ph.D.|and|M.Sc.|and|e.g.|and|U.S.")]
    [TestCase("the U.S.'s army, the U.S.-led raid", "the|U.S.|'s|army|,|the|U.S.|-|led|raid")]
    [TestCase("J. Smith and vitamin C. it is", "J.|Smith|and|vitamin|C.|it|is")]
    [TestCase("comp.sources.unix and end.It was", "comp.sources.unix|and|end|.|It|was")]
    [TestCase("dharmad...@gmail.com wrote", "dharmad...@gmail.com|wrote")]
    [TestCase("wait... so", "wait|...|so")]
    [TestCase("see No. 5 or no. five", "see|No.|5|or|no|.|five")]
    [TestCase("Rs.500 and Rs. 500", "Rs.|500|and|Rs.|500")]
    [TestCase("Gen.Smith came", "Gen.|Smith|came")]
    public void StopsStayWithInitialsAndAbbreviations(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    [TestCase(":) and ;-) and :-( here", ":)|and|;-)|and|:-(|here")]
    [TestCase("so =) and ^_^ and (: x", "so|=)|and|^_^|and|(:|x")]
    [TestCase("[...] and […] and [..]", "[...]|and|[…]|and|[|..|]")]
    [TestCase("a ---- b ==== c ##", "a|----|b|====|c|##")]
    [TestCase("a –– b ,, c $$ d", "a|––|b|,,|c|$$|d")]
    [TestCase("what?!! no...! yes!..", "what|?!!|no|...|!|yes|!|..")]
    [TestCase("<< a >> <-b", "<<|a|>>|<-|b")]
    public void MarksRunTogether(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    [TestCase("write to mailto:a@b.org now", "write|to|mailto:a@b.org|now")]
    [TestCase("ftp://x.org/a(b)c) end", "ftp://x.org/a(b)c|)|end")]
    [TestCase("see un.org/a?b=c& and un.org, or file.pdf.", "see|un.org/a?b=c|&|and|un.org|,|or|file.pdf|.")]
    [TestCase("a .pdf file and x@y", "a|.pdf|file|and|x@y")]
    [TestCase("\"http://a.org\" and <http://b.org>", "\"|http://a.org|\"|and|<|http://b.org|>")]
    public void AddressesEndWhereTheyEnd(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    [TestCase("👩\u200D🚀 and 👍\uFE0F and 👍👎", "👩\u200D🚀|and|👍\uFE0F|and|👍|👎")]
    [TestCase("𝐀b c", "𝐀b|c")]
    [TestCase("snake_case and _x_", "snake_case|and|_|x|_")]
    [TestCase("its not its own its. its nothing", "it|s|not|its|own|its|.|its|nothing")]
    [TestCase("5G7 10KM 4A 7M", "5G7|10|KM|4A|7|M")]
    public void OddWordsAreReadAsPeopleReadThem(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    private static string Words(string text)
    {
        var tokens = SmallTables.Tokenizer.Tokenize(text);
        return string.Join('|', Enumerable.Range(0, tokens.Count).Select(tokens.Word));
    }
}
