using System.Globalization;
using NewsExtraction.Coreference;
using NewsExtraction.Entities;
using NewsExtraction.Training.Entities;

namespace NewsExtraction.Training.Places;

/// <summary>Articles of places with their entities.</summary>
internal sealed class PlaceAnalysis
{
    private readonly Analysis _analysis = new();
    private readonly CoreferenceResolver _coreference;

    public PlaceAnalysis() => _coreference = new CoreferenceResolver(_analysis.Gazetteer, Analysis.Antecedents);

    public NewsExtraction.Entities.GazetteerIndex Gazetteer => _analysis.Gazetteer;

    public ResolvedEntities Entities(PlaceDocument document)
    {
        var published = DateOnly.TryParse(document.Published, CultureInfo.InvariantCulture, out var day) ? day : (DateOnly?)null;
        var context = new ArticleContext(published, document.Title);
        var layer = _analysis.Recognize(document.Text, context);
        return _coreference.Resolve(layer, context, _analysis.Attributions(layer));
    }

    public static double Kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude)
    {
        const double radians = Math.PI / 180;
        var (a, b, c, d) = (latitude * radians, longitude * radians, otherLatitude * radians, otherLongitude * radians);
        var h = Math.Pow(Math.Sin((c - a) / 2), 2) + Math.Cos(a) * Math.Cos(c) * Math.Pow(Math.Sin((d - b) / 2), 2);
        return 12742 * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
