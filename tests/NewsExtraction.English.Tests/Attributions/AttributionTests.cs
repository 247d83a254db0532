namespace NewsExtraction.English.Tests.Attributions;

public sealed class AttributionTests
{
    [TestCase("The ministry said that the border would stay closed.", "The ministry", "that the border would stay closed")]
    [TestCase("The border would stay closed, officials said.", "officials", "The border would stay closed")]
    [TestCase("The border would stay closed, said army spokesman Karim Nazari.", "army spokesman Karim Nazari",
        "The border would stay closed")]
    [TestCase("The border would stay closed, according to the ministry.", "the ministry", "The border would stay closed")]
    [TestCase("According to the ministry, the border would stay closed.", "the ministry", "the border would stay closed")]
    [TestCase("“The border stays closed,” the minister said.", "the minister", "“The border stays closed,”")]
    [TestCase("\"The border stays closed,\" the minister told reporters.", "the minister", "\"The border stays closed,\"")]
    [TestCase("The general vowed to retake the town.", "The general", "to retake the town")]
    [TestCase("The minister denounced the attack.", "The minister", "the attack")]
    [TestCase("The army called for talks with the rebels.", "The army", "talks with the rebels")]
    [TestCase("The army plans to retake the town.", "The army", "to retake the town")]
    [TestCase("The plan was endorsed by the president.", "the president", "The plan")]
    [TestCase("“One of the best clerks in the whole house,” Rep. Elena Cole said in an interview.", "Rep. Elena Cole",
        "“One of the best clerks in the whole house,”")]
    [TestCase("“We have no bread in the whole camp,” the mayor said, citing the floods.", "the mayor",
        "“We have no bread in the whole camp,”")]
    [TestCase("The minister said “We will rebuild the bridge. We will rebuild the school.”", "The minister",
        "“We will rebuild the bridge. We will rebuild the school.”")]
    [TestCase("The bridge, the mayor said, would open in May.", "the mayor", "The bridge would open in May")]
    [TestCase("“Get out of my office now,” fumed Okoro.", "Okoro", "“Get out of my office now,”")]
    [TestCase("'We have no bread and no water,' said Okoro.", "Okoro", "'We have no bread and no water,'")]
    [TestCase("CAIRO (AFP) - France sent troops to the north, the minister said.", "the minister", "France sent troops to the north")]
    [TestCase("The ministry said in a message on Monday the troops had left.", "The ministry", "the troops had left")]
    [TestCase("He told a meeting of island leaders that few people understood the danger.", "He",
        "that few people understood the danger")]
    [TestCase("The governor told residents to leave and ordered schools shut.", "The governor", "to leave")]
    [TestCase("“We shall not leave the river bank” — Gen. Paul Okoro", "Gen. Paul Okoro", "“We shall not leave the river bank”")]
    [TestCase("The words of the bishop were blunt: “Leave them alone and go home.”", "the bishop", "“Leave them alone and go home.”")]
    [TestCase("Army took the town: minister", "minister", "Army took the town")]
    [TestCase("Villagers subdue robber with axe, police say", "police", "Villagers subdue robber with axe")]
    public void TheSourceSaysTheContent(string text, string source, string content)
    {
        var attribution = Only(text);
        Assert.That((Words(text, attribution.Source), string.Join(" ", attribution.Content.Select(c => text[c.Start..c.End]))),
            Is.EqualTo((source, content)));
    }

    [TestCase("BREAKING: Rebels seized the town of Marwa on Monday.")]
    [TestCase("Opinion: Sanctions failed to stop the war in Sudan")]
    [TestCase("Video: Soldiers storm parliament in Bissau")]
    [TestCase("LIVE UPDATES: Rebels seized the town of Marwa on Monday.")]
    [TestCase("Rain fell.\n\nANALYSIS: The truce in Gaza will not hold.")]
    public void LabelsOfNewsroomsSayNothing(string text) => Assert.That(NewsExtractor.Default.Extract(text).Attributions, Is.Empty);

    [TestCase("Update: Troops left the town, officials say", "officials", "Troops left the town")]
    [TestCase("WATCH: Minister: the town fell on Monday", "Minister", "the town fell on Monday")]
    [TestCase("BREAKING: “We will rebuild the bridge,” the mayor said.", "the mayor", "“We will rebuild the bridge,”")]
    public void BehindALabelPeopleSpeak(string text, string source, string content) => TheSourceSaysTheContent(text, source, content);

    [TestCase("The militia kidnapped four nurses; police freed them.")]
    public void DeedsSideBySideAreNoSpeech(string text) => Assert.That(NewsExtractor.Default.Extract(text).Attributions, Is.Empty);

    [Test]
    public void NamesBeforeQuotationsSpeakInInterviews()
    {
        const string Text = "The reporter met her at home.\n\nMary Cole: “We walked for three days.”";
        Assert.That(Words(Text, Only(Text).Source), Is.EqualTo("Mary Cole"));
    }

    [Test]
    public void AParticipleOfSpeechEndsTheContentBefore()
    {
        const string Text = "The mayor said the bridge was lost, adding that the school would close.";
        Assert.That(Only(Text).Content[0].In(Text).ToString(), Is.EqualTo("the bridge was lost"));
    }

    [TestCase("“The border stays closed,” the minister said.", QuoteKind.Direct)]
    [TestCase("The mayor said the town was “lost for good”.", QuoteKind.Mixed)]
    [TestCase("The mayor said the town was lost for good.", QuoteKind.Indirect)]
    public void MarksTellHowTheContentIsQuoted(string text, QuoteKind expected) => Assert.That(Only(text).Quote, Is.EqualTo(expected));

    [Test]
    public void AQuotationMayGoOnInTheNextParagraph()
    {
        const string Text = "The mayor said: “We have lost the town.\n\n“We will not give up the bridge.”";
        Assert.That(Only(Text).Content[^1].In(Text).ToString(), Is.EqualTo("“We will not give up the bridge.”"));
    }

    [Test]
    public void WhatAClaimSaysIsItsContent()
    {
        const string Text = "The rebels denied claims that the bridge had fallen.";
        Assert.That(
            NewsExtractor.Default.Extract(Text).Attributions.Select(a => a.Content[0].In(Text).ToString()),
            Does.Contain("that the bridge had fallen"));
    }

    [Test]
    public void AQuotationBrokenInTwoIsOneContent()
    {
        const string Text = "“We have lost the town,” the mayor said, “and we will not give up the bridge.”";
        Assert.That(Only(Text).Content, Has.Count.EqualTo(2));
    }

    [Test]
    public void AQuotationThatGoesOnBelongsToTheLastSpeaker()
    {
        const string Text = "“We have lost the town,” the mayor said. “Nobody has helped us in all these weeks.”";
        Assert.That(Only(Text).Content[^1].In(Text).ToString(), Is.EqualTo("“Nobody has helped us in all these weeks.”"));
    }

    [Test]
    public void AMissingClosingMarkEndsWithTheParagraph()
    {
        const string Text = "The mayor said: “We have lost the town. Nobody has helped us.\n\nThe river rose again.";
        Assert.That(Only(Text).Content[^1].End, Is.LessThan(Text.IndexOf("The river", StringComparison.Ordinal)));
    }

    [Test]
    public void ThoughtsAreNoSpeech()
    {
        const string Text = "The villagers fear that the river will rise again.";
        Assert.That(Only(Text).Act, Is.EqualTo(AttributionAct.Thought));
    }

    private static Attribution Only(string text) => NewsExtractor.Default.Extract(text).Attributions[0];

    private static string? Words(string text, TextSpan? span) => span is { } s ? text[s.Start..s.End] : null;
}
