using System.CommandLine;
using System.Globalization;
using NewsExtraction.Models;
using NewsExtraction.Places;

namespace NewsExtraction.Training.Places;

/// <summary><c>evaluate places FILE...</c>: finding and resolving places, a place counting as right within 161 km.</summary>
internal static class EvaluatePlacesCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files")
        {
            Description = "Articles with resolved places, one JSON object a line.",
            Arity = ArgumentArity.OneOrMore
        };
        var show = new Option<bool>("--show") { Description = "Print what is missed and wrong." };
        var command = new Command("places", "Scores the finding and resolving of places.") { files, show };
        command.SetAction(result =>
        {
            foreach (var file in result.GetRequiredValue(files)) Run(file, result.GetValue(show));
        });
        return command;
    }

    private static void Run(FileInfo file, bool show)
    {
        var analysis = new PlaceAnalysis();
        var resolver = new PlaceResolver(analysis.Gazetteer, PlaceRanker.From(ModelSource.Package));
        var (gold, found, near, predicted) = (0, 0, 0, 0);
        foreach (var document in PlaceDocument.Read(file.FullName))
        {
            var resolved = resolver.Resolve(analysis.Entities(document));
            var got = new List<(EntityMention Mention, double Latitude, double Longitude)>();
            foreach (var entity in resolved.Entities)
            {
                if (entity.Link is not { Latitude: { } latitude, Longitude: { } longitude }) continue;
                foreach (var mention in entity.Mentions)
                    if (mention.Kind == MentionKind.Name) got.Add((mention, latitude, longitude));
            }

            gold += document.Places.Count;
            predicted += got.Count;
            var used = new HashSet<int>();
            foreach (var place in document.Places)
            {
                var at = got.FindIndex(g => g.Mention.Span.End > place.Start && g.Mention.Span.Start < place.End
                    && !used.Contains(g.Mention.Index));
                if (at < 0)
                {
                    var other = resolved.Layer.Mentions.FirstOrDefault(m => m.Kind == MentionKind.Name && m.Span.End > place.Start
                        && m.Span.Start < place.End);
                    if (show)
                        Console.WriteLine(
                            $"{document.Id}\tmissed\t{document.Text[place.Start..place.End]}\t{other?.Head}\t"
                            + $"{other?.Type}\t{(other is null ? null : resolved.EntityOf(other.Index)?.Type)}");
                    continue;
                }

                used.Add(got[at].Mention.Index);
                found++;
                var way = PlaceAnalysis.Kilometres(place.Lat, place.Lon, got[at].Latitude, got[at].Longitude);
                if (way <= 161) near++;
                else if (show)
                    Console.WriteLine(
                        string.Create(CultureInfo.InvariantCulture,
                        $"{document.Id}\twrong\t{document.Text[place.Start..place.End]}\t{place.Lat},{place.Lon}\t"
                        + $"{got[at].Latitude},{got[at].Longitude}\t{way:F0}"));
            }

            if (show)
                foreach (var extra in got.Where(g => !used.Contains(g.Mention.Index)))
                    Console.WriteLine($"{document.Id}\textra\t{extra.Mention.Span.In(document.Text)}\t{extra.Mention.Type}");
        }

        double F(int right) => 200.0 * right / Math.Max(1, gold + predicted);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
            $"{file.Name}: found F1 {F(found):F1} (P {100.0 * found / Math.Max(1, predicted):F1} R "
                + $"{100.0 * found / Math.Max(1, gold):F1}), within 161 km {100.0 * near / Math.Max(1, found):F1}, end to end F1 "
                + $"{F(near):F1}"));
    }
}
