using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Text;

[TestFixture]
internal sealed class TokenizerTests
{
    private static string Words(string text)
    {
        var tokens = SmallTables.Tokenizer.Tokenize(text);
        return string.Join('|', Enumerable.Range(0, tokens.Count).Select(tokens.Word));
    }

    [TestCase("They don't know.", "They|do|n't|know|.")]
    [TestCase("It can't, won't and cannot.", "It|ca|n't|,|wo|n't|and|can|not|.")]
    [TestCase("the country's and the country’s towns", "the|country|'s|and|the|country|’s|towns")]
    [TestCase("the rebels' camp", "the|rebels|'|camp")]
    [TestCase("They're gonna say it's over", "They|'re|gon|na|say|it|'s|over")]
    [TestCase("its not far from its base", "it|s|not|far|from|its|base")]
    public void ContractionsAndPossessivesSplit(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    [TestCase("US-backed troops", "US|-|backed|troops")]
    [TestCase("Haider al-Abadi", "Haider|al|-|Abadi")]
    [TestCase("a U.S.-led raid", "a|U.S.|-|led|raid")]
    [TestCase("an e-mail from the ex-minister, pro-government", "an|e-mail|from|the|ex-minister|,|pro-government")]
    [TestCase("an F-16-launched bomb", "an|F|-|16|-|launched|bomb")]
    [TestCase("call 713-853-3989 about the 30-40 men", "call|713-853-3989|about|the|30|-|40|men")]
    [TestCase("an over-the-counter drug", "an|over|-|the|-|counter|drug")]
    public void HyphensSplitButBehindPrefixes(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    [TestCase("It cost $5.5m, or €200,000.", "It|cost|$|5.5|m|,|or|€|200,000|.")]
    [TestCase("At 5pm or 7:30PM some 40% left", "At|5|pm|or|7:30|PM|some|40|%|left")]
    [TestCase("on 11/28/2000, 1/2 of 9/11", "on|11/28/2000|,|1|/|2|of|9/11")]
    [TestCase("the 1990's and the '60s", "the|1990's|and|the|'60s")]
    [TestCase("a 10km road", "a|10|km|road")]
    public void FiguresKeepTheirMarksAndLoseTheirUnits(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    [TestCase("a/b/c", "a|/|b|/|c")]
    [TestCase("w/o x/y/z/u", "w/o|x|/|y|/|z|/|u")]
    [TestCase("one/b/c", "one|/|b|/|c")]
    [TestCase("and/or at 12/5/2024, 24/7, 90 km/h, an L/C and 9/11", "and|/|or|at|12/5/2024|,|24|/|7|,|90|km|/|h|,|an|L/C|and|9/11")]
    public void SlashesOfOneListAreTreatedAlike(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    [TestCase("See https://www.un.org/en/a?b=c. Or info@un.org, please", "See|https://www.un.org/en/a?b=c|.|Or|info@un.org|,|please")]
    [TestCase("(www.example.com) and report.pdf", "(|www.example.com|)|and|report.pdf")]
    [TestCase("#peace @un #1", "#peace|@un|#|1")]
    [TestCase("&amp; AT&T &#39;", "&|AT&T|'")]
    public void AddressesStayWhole(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    [TestCase("Gen. Smith, Jr., met Sen. J. R. Doe.", "Gen.|Smith|,|Jr.|,|met|Sen.|J.|R.|Doe|.")]
    [TestCase("in the U.S. in Nov. 2016, No. 5", "in|the|U.S.|in|Nov.|2016|,|No.|5")]
    [TestCase("He said no.", "He|said|no|.")]
    [TestCase("guns, bombs, etc.", "guns|,|bombs|,|etc|.")]
    public void AbbreviationsKeepTheirStopUnlessItEndsTheSentence(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    [TestCase("\"Why?\" he asked -- “twice”…", "\"|Why|?|\"|he|asked|--|“|twice|”|…")]
    [TestCase("What?! No...", "What|?!|No|...")]
    [TestCase("MOSUL, Iraq (Reuters) — Troops", "MOSUL|,|Iraq|(|Reuters|)|—|Troops")]
    public void MarksAreWords(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    [TestCase("a\u00A0b\u200Bc\u0000d", "a|bc|d")]
    [TestCase("\uFEFF\u200E", "")]
    [TestCase("😀👍🏽 ok", "😀|👍🏽|ok")]
    public void OddCharactersDoNoHarm(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    [Test]
    public void LoneSurrogateIsAWord() => Assert.That(SmallTables.Tokenizer.Tokenize("x\uD800y").Count, Is.EqualTo(3));

    [Test]
    public void AMegabyteWithoutSpacesIsOneWord() =>
        Assert.That(SmallTables.Tokenizer.Tokenize(new string('a', 1 << 20)).Count, Is.EqualTo(1));

    [TestCase("1.")]
    [TestCase("a-")]
    [TestCase("a'")]
    [TestCase("1-")]
    [TestCase("http://")]
    [TestCase("a@")]
    [TestCase("1/")]
    [TestCase("&#")]
    [TestCase("'")]
    [TestCase("+1")]
    public void RepeatedMarksTakeLinearTime(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000));
        Assert.That(SmallTables.Tokenizer.Tokenize(text).Count, Is.GreaterThan(0));
    }
}
