using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Syntax;

[TestFixture]
internal sealed class FeatureRulesTests
{
    private static MorphFeatures Features(string table, int token) => DocumentBuilder.Parse(table).Morph(token);

    [TestCase("was be AUX VBD 2 aux:pass\ncaptured capture VERB VBN 0 root", 1, Voice.Pass)]
    [TestCase("has have AUX VBZ 2 aux\ncaptured capture VERB VBN 0 root", 1, Voice.None)]
    [TestCase("has have AUX VBZ 3 aux\nbeen be AUX VBN 3 aux:pass\ncaptured capture VERB VBN 0 root", 2, Voice.Pass)]
    [TestCase("town town NOUN NN 0 root\ncaptured capture VERB VBN 1 acl", 1, Voice.Pass)]
    public void VoiceComesFromTheAuxiliary(string table, int token, Voice voice) =>
        Assert.That(Features(table, token).Voice, Is.EqualTo(voice));

    [Test]
    public void PronounsTellPersonNumberGenderCase()
    {
        var him = Features("saw see VERB VBD 0 root\nhim he PRON PRP 1 obj", 1);
        Assert.That(him.ToString(), Is.EqualTo("Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs"));
    }

    [Test]
    public void VerbAtTheStartWithoutSubjectIsImperative() =>
        Assert.That(Features("Stop stop VERB VB 0 root\nthem they PRON PRP 1 obj", 0).Mood, Is.EqualTo(Mood.Imp));
}
