using NewsExtraction.Models;
using NewsExtraction.Text;

namespace NewsExtraction.English.Tests.Text;

/// <summary>Sentence ends behind abbreviations, and items of enumerations.</summary>
internal sealed class SureGapsTests
{
    private static readonly Tokenizer Tokenizer = Tokenizer.From(ModelSource.Package);

    private static string[] Sentences(string text) =>
        Tokenizer.Tokenize(text).Sentences.Select(s => s.Span.In(text).ToString()).ToArray();

    [TestCase("The meeting ended at 6 p.m. Nobody agreed.")]
    [TestCase("Rain set in at 4 a.m. Farmers were glad.")]
    [TestCase("He flew to the U.S. Reporters then lost sight of him.")]
    [TestCase("It was sent by the U.N. Drivers unloaded it.")]
    [TestCase("They sued Harlow Corp. Lawyers were not surprised.")]
    [TestCase("They took lamps, rugs, etc. Neighbours saw them.")]
    [TestCase("The shop stood on Elm St. Police are looking for its owner.")]
    [TestCase("The walkout began on Tues. Drivers want more pay.")]
    [TestCase("The cup went to Ray Lund Jr. Fans cheered.")]
    [TestCase("A wall fell, hurting nine.Neighbours are digging.")]
    [TestCase("The wall fell at dawn.“We heard it,” said a farmer.")]
    public void ASentenceEndsBehindAnAbbreviation(string text) => Assert.That(Sentences(text), Has.Length.EqualTo(2));

    [TestCase("The vote starts at 5 p.m. Monday in Marwa.")]
    [TestCase("The ban begins at 9 p.m. GMT in the north.")]
    [TestCase("He told the U.S. Senate that the crew would leave.")]
    [TestCase("Harlow Inc. Chairman Dan Frey resigned.")]
    [TestCase("It opened on Sun. Nov. 5 in Marwa.")]
    [TestCase("A man hid near Oak St. School in Derby.")]
    [TestCase("The letter is from George W. Lund and J. Smith.")]
    public void ANameGoesOnBehindAnAbbreviation(string text) => Assert.That(Sentences(text), Has.Length.EqualTo(1));

    [TestCase("They ask for three things: 1. an end to raids, 2. free passage and 3. talks. The army refused.")]
    [TestCase("He was charged with: 1. Murder, 2. Arson and 3. Theft. He denied it.")]
    [TestCase("The deal rests on: a. a truce; b. an amnesty; and c. elections. Both sides agreed.")]
    [TestCase("The town was hit on May 1. Ten people died.")]
    [TestCase("They freed boats 2 and 3. The others remain.")]
    public void ItemsOfAnEnumerationStayInTheirSentence(string text) => Assert.That(Sentences(text), Has.Length.EqualTo(2));
}
