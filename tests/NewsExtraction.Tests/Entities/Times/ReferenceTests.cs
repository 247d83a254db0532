namespace NewsExtraction.Tests.Entities;

public sealed class ReferenceTests
{
    [TestCase("They are [now] free.", "PRESENT_REF")]
    [TestCase("They are [presently] free.", "PRESENT_REF")]
    [TestCase("They are [nowadays] free.", "PRESENT_REF")]
    [TestCase("They are free at [present].", "PRESENT_REF")]
    [TestCase("They are free at [the moment].", "PRESENT_REF")]
    [TestCase("They are free for [the moment].", "PRESENT_REF")]
    [TestCase("They are free at [this moment].", "PRESENT_REF")]
    [TestCase("They are free at [this happy moment].", "PRESENT_REF")]
    [TestCase("They are free [these days].", "PRESENT_REF")]
    public void ThePresentIsReferredTo(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They came [recently].", "PAST_REF")]
    [TestCase("They came [more recently].", "PAST_REF")]
    [TestCase("They came in [the recent months].", "PAST_REF")]
    [TestCase("They came in [recent years].", "PAST_REF")]
    [TestCase("They came in the [most recent weeks].", "PAST_REF")]
    [TestCase("They came in the [recent past].", "PAST_REF")]
    [TestCase("They were many in [the past].", "PAST_REF")]
    [TestCase("The dead of [the past] and the living.", "PAST_REF")]
    public void ThePastIsReferredTo(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They will come in [the future].", "FUTURE_REF")]
    [TestCase("They will come in [future].", "FUTURE_REF")]
    [TestCase("They will come in [the near future].", "FUTURE_REF")]
    [TestCase("They will come in [these coming days].", "FUTURE_REF")]
    public void TheFutureIsReferredTo(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They want a future for all.")]
    [TestCase("The now-dead king was good.")]
    [TestCase("The moment of truth came.")]
    [TestCase("The moment came.")]
    [TestCase("At this last moment they left.")]
    [TestCase("In the past war they lost.")]
    [TestCase("They present a plan.")]
    [TestCase("They are coming home.")]
    public void OtherUsesAreNoReferences(string sentence) => Assert.That(FoundTimes.In(sentence), Is.Empty);

    [TestCase("In/IN future/JJ talks/NNS they/PRP speak/VBP ./.", "future = FUTURE_REF")]
    [TestCase("Their/PRP$ future/NN plan/NN failed/VBD ./.", "future = FUTURE_REF")]
    [TestCase("Their/PRP$ future/NN failed/VBD ./.", "")]
    [TestCase("In/IN the/DT present/JJ crisis/NN they/PRP speak/VBP ./.", "")]
    [TestCase("In/IN the/DT past/NN they/PRP spoke/VBD ./.", "the past = PAST_REF")]
    [TestCase("At/IN the/DT moment/NN when/WRB they/PRP spoke/VBD ./.", "")]
    public void TheWordBehindDecides(string sentence, string found) => Assert.That(FoundTimes.InTagged(sentence), Is.EqualTo(found));
}
