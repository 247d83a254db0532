using NewsExtraction.Models;
using NewsExtraction.Text;

namespace NewsExtraction.English.Tests.Text;

/// <summary>A text is English unless it is clearly in another language.</summary>
internal sealed class LanguageGuessTests
{
    private static readonly LanguageGuess Guess = LanguageGuess.From(ModelSource.Package);

    [TestCase("Los Angeles firefighters rescue two")]
    [TestCase("De Vries quits as mayor")]
    [TestCase("Rio Grande do Sul floods")]
    [TestCase("El Paso mayor resigns")]
    [TestCase("Juan de la Cruz, Maria del Carmen Ruiz, Jose da Silva")]
    [TestCase("LAS VEGAS HOTEL BURNS")]
    [TestCase("la paz protesters block roads")]
    [TestCase("Oslo, Bergen, Trondheim")]
    [TestCase("Team Pts W L")]
    public void HeadlinesAndListsOfNamesAreEnglish(string text) => Assert.That(Guess.Of(text), Is.EqualTo("en"));

    [TestCase("Un hombre muere en Lima", "es")]
    [TestCase("Deux morts dans une explosion", "fr")]
    [TestCase("Zwei Tote bei Unfall in Köln", "de")]
    [TestCase("O ministro renunciou ontem", "pt")]
    [TestCase("La polizia arresta tre uomini", "it")]
    [TestCase("Politie houdt drie mannen aan", "nl")]
    [TestCase("Polisen grep tre män", "sv")]
    [TestCase("Policja zatrzymała trzech mężczyzn", "pl")]
    [TestCase("Kazada iki kişi öldü", "tr")]
    [TestCase("Polisi menangkap tiga pria", "id")]
    [TestCase("Poliția a arestat trei bărbați", "ro")]
    [TestCase("Двое погибли в Москве", "ru")]
    [TestCase("قتل اثنان في بغداد", "ar")]
    public void OtherLanguagesAreToldInAFewWords(string text, string language) => Assert.That(Guess.Of(text), Is.EqualTo(language));

    [Test]
    public void NothingToReadIsUndetermined() => Assert.That(Guess.Of("12:30 – 14"), Is.EqualTo("und"));
}
