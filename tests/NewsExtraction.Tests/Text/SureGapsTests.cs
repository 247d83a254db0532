using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Text;

/// <summary>Where the words leave no doubt whether a sentence ends.</summary>
internal sealed class SureGapsTests
{
    [TestCase("He faces three counts: 1. bribery, 2. fraud and 3. arson. He denies them.", 2)]
    [TestCase("They want three things: a. Peace, b. Bread and c. Land. Nobody listened.", 2)]
    [TestCase("The list (1. Boats, 2. Trains) is long. It grew.", 2)]
    [TestCase("They won 3. Smith lost 4. Nobody drew.", 3)]
    [TestCase("They counted: 1. Smith left.", 2)]
    public void ItemsOfAnEnumerationEndNothing(string text, int sentences) => Assert.That(Count(text), Is.EqualTo(sentences));

    [TestCase("Talks ended at 5 p.m. Troops left.", 2)]
    [TestCase("Talks ended at 5 P.M. Troops left.", 2)]
    [TestCase("Talks began at 5 a.m. Monday in Mosul.", 1)]
    [TestCase("Talks began at 5 p.m. ET in Mosul.", 1)]
    [TestCase("Talks began at 5 p.m. Marwa time in Mosul.", 1)]
    [TestCase("Talks began at 5 p.m. Nov. 3 in Mosul.", 1)]
    [TestCase("They had guns, bombs, etc. Troops took them.", 2)]
    [TestCase("They met on Sun. Nov. 3 in Mosul.", 1)]
    public void TheWordBehindAnAbbreviationTells(string text, int sentences) => Assert.That(Count(text), Is.EqualTo(sentences));

    [TestCase("The cause was unknown.\"The brakes failed,\" he said.", 2)]
    [TestCase("The cause was unknown.“The brakes failed,” he said.", 2)]
    [TestCase("“There was panic.”Police came.", 2)]
    [TestCase("He said \"it ended.\"Troops left.", 2)]
    [TestCase("It was unknown.\"the brakes", 1)]
    [TestCase("Talks ended at 5 p.m. “We go on,” he said.", 2)]
    [TestCase("They saw Gen. “Bull” Smith there.", 1)]
    public void AQuotationThatIsGluedOnBeginsASentence(string text, int sentences) => Assert.That(Count(text), Is.EqualTo(sentences));

    [TestCase("Why? Nobody knows.", 2)]
    [TestCase("They left... Nobody knew.", 2)]
    [TestCase("They left... and came back.", 1)]
    [TestCase("They left… Nobody knew.", 2)]
    [TestCase("It fell (in May.) Nobody knew.", 2)]
    [TestCase("It fell. (Nobody knew.)", 2)]
    [TestCase("It fell. 20 men left.", 2)]
    [TestCase("It fell. it rose.", 1)]
    [TestCase("It is in the U.S. The army left.", 2)]
    [TestCase("It is in the U.S. Army of today.", 1)]
    [TestCase("They met Gen. The mayor left.", 1)]
    public void StopsEndASentenceWhereAnotherBegins(string text, int sentences) => Assert.That(Count(text), Is.EqualTo(sentences));

    [TestCase("One left\nTwo stayed", 2)]
    [TestCase("One left\r\nTwo stayed", 2)]
    [TestCase("One left\rTwo stayed", 2)]
    [TestCase("One left\u2029Two stayed", 2)]
    [TestCase("One left Two stayed", 1)]
    [TestCase("One left\tTwo stayed", 1)]
    public void LinesEndASentenceWhereNothingIsWrapped(string text, int sentences) => Assert.That(Count(text), Is.EqualTo(sentences));

    private static int Count(string text) => SmallTables.Tokenizer.Tokenize(text).Sentences.Count;
}
