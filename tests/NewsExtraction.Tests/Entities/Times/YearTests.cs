namespace NewsExtraction.Tests.Entities;

/// <summary>Years, decades, centuries, quarters and halves; published on 23 November 2017.</summary>
public sealed class YearTests
{
    [TestCase("The mine opened in [1987].", "1987")]
    [TestCase("The mine has stood since [1987].", "1987")]
    [TestCase("The mine will shut by [2030].", "2030")]
    [TestCase("The mine was shut before [1987].", "1987")]
    [TestCase("The mine stood from [1987] to 2003.", "1987")]
    [TestCase("The mine stood from 1987 to [2003].", "2003")]
    [TestCase("The mine shut, after a fire in 1987 and another, in [2003].", "2003")]
    [TestCase("The strike of [1987] was long.", "1987")]
    [TestCase("The [1987] strike was long.", "1987")]
    [TestCase("The [1987]-1991 strike was long.", "1987")]
    [TestCase("The strike of the year [1987] was long.", "1987")]
    [TestCase("The miners' union ([1987]) is small.", "1987")]
    [TestCase("The post-[1987] union is small.", "1987")]
    [TestCase("[1987] was a good year.", "1987")]
    [TestCase("They met in Oslo in 2001, [2003] and 2005.", "2003")]
    [TestCase("The firm's [1987] budget was small.", "1987")]
    [TestCase("It was one of [1987]'s best films.", "1987")]
    [TestCase("Certain [1987]-1991 trucks burn.", "1987")]
    [TestCase("Certain 1987-[1991] trucks burn.", "1991")]
    public void FourDigitsAreAYearByTheirCompany(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("The song is from [the 1970s].", "197")]
    [TestCase("The song is from [the 70s].", "197")]
    [TestCase("The song is from [the '70s].", "197")]
    [TestCase("The song is from [the early 70s].", "197")]
    [TestCase("The song is from [the mid-1970s].", "197")]
    [TestCase("The song is from [the seventies].", "197")]
    [TestCase("The song is from [the 18th century].", "17")]
    [TestCase("The song is from [the twelfth century].", "11")]
    [TestCase("The song is from [the 18th-century].", "17")]
    public void DecadesAndCenturiesAreRead(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("Sales fell in [the second quarter].", "2017-Q2")]
    [TestCase("Sales fell in [the second quarter of 2014].", "2014-Q2")]
    [TestCase("Sales fell in [the second quarter of fiscal 2014].", "2014-Q2")]
    [TestCase("Sales fell in [the second quarter of last year].", "2016-Q2")]
    [TestCase("Sales fell in [the second quarter of this year].", "2017-Q2")]
    [TestCase("Sales fell in [the second half of the year].", "2017-H2")]
    [TestCase("Sales fell in [the first half of next year].", "2018-H1")]
    [TestCase("Sales fell in [the 4th quarter].", "2017-Q4")]
    [TestCase("Sales will fall in [the first quarter].", "2018-Q1")]
    [TestCase("Sales fell in [Q2].", "2017-Q2")]
    [TestCase("Sales fell in [Q2 2014].", "2014-Q2")]
    [TestCase("Sales fell in [H1 2014].", "2014-H1")]
    public void QuartersAndHalvesAreRead(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("The debt grew in [fiscal 2013].", "2013")]
    [TestCase("The debt grew in [fiscal year 2013].", "2013")]
    [TestCase("The debt grew in [financial year 2013].", "2013")]
    [TestCase("The debt grew in the [2013 fiscal year].", "2013")]
    public void FiscalYearsAreYears(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("The miners' union (founded 1987) is small.")]
    [TestCase("He paid $2014 for it.")]
    [TestCase("Certain 1950-2000 men marched.")]
    [TestCase("It costs 2014 percent more.")]
    [TestCase("It holds 2014 million litres.")]
    [TestCase("He won 2014 votes.")]
    [TestCase("Room 2014 is free.")]
    [TestCase("It weighs 1,2014 pounds.")]
    [TestCase("Section H5 was closed.")]
    [TestCase("The first half was dull.")]
    [TestCase("The third man left.")]
    [TestCase("The Q5 model sells well.")]
    [TestCase("It was 80s in style.")]
    [TestCase("The number 0999 is short.")]
    public void OtherNumbersAreNoYears(string sentence) =>
        Assert.That(TimeReadings.Of(sentence, TimeReadings.Thursday).Values.Where(value => value.IsTime), Is.Empty);

    [TestCase("its/PRP$ 2014/CD site/NN", "2014 = 2014")]
    [TestCase("if/IN 2014/CD Green/NNP congress/NN comes/VBZ", "2014 = 2014")]
    [TestCase("down/RB compared/VBN with/IN 2014/CD ./.", "2014 = 2014")]
    [TestCase("they/PRP saw/VBD 2014/CD troops/NNS", "")]
    [TestCase("some/DT 2014/CD kilometre/NN march/NN", "")]
    [TestCase("they/PRP read/VBD Resolution/NN 2014/CD today/NN", "today = 2017-11-23")]
    public void WhatNoNumberCouldCountHasAYear(string words, string times) =>
        Assert.That(FoundTimes.InTagged(words), Is.EqualTo(times));
}
