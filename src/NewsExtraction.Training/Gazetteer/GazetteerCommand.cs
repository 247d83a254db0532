using System.CommandLine;
using System.Globalization;

namespace NewsExtraction.Training.Gazetteer;

/// <summary><c>train gazetteer FOLDER</c>: compiles lists of places, groups, people and
/// nouns into the index that the library reads.</summary>
internal static class GazetteerCommand
{
    private const int LongestList = 64;

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>(
            "folder")
        { Description = "Folder with places.tsv, regions.tsv, countries.tsv, norp.tsv and the other lists." };
        var nouns = new Option<FileInfo>("--nouns") { Description = "Noun senses with their categories (nouns.tsv).", Required = true };
        var output = new Option<FileInfo>("--out") { Description = "Model file to write.", Required = true };
        var date = new Option<string>("--date") { Description = "Day to write into the header, ISO 8601.", Required = true };
        var towns = new Option<FileInfo>("--towns") { Description = "Dump of towns of GeoNames (cities500.txt)." };
        var divisions = new Option<FileInfo[]>("--divisions")
        {
            Description = "Lists of divisions of GeoNames (admin1CodesASCII.txt, admin2Codes.txt).",
            AllowMultipleArgumentsPerToken = true
        };
        var own = new Option<DirectoryInfo>("--own")
        {
            Description = "Folder with places.tsv, which completes and replaces rows of regions.tsv, and demonyms.tsv.",
            Required = true
        };
        var command = new Command("gazetteer", "Compiles the gazetteer.") { folder, nouns, towns, divisions, own, output, date };
        command.SetAction(result =>
        {
            var dump = new GeoNamesTowns(result.GetValue(towns), result.GetValue(divisions) ?? []);
            var index = Compile(result.GetRequiredValue(folder).FullName, result.GetRequiredValue(nouns).FullName, dump,
                result.GetRequiredValue(own).FullName);
            index.Write("GeoNames, Who's On First, Natural Earth, OpenEventData dictionaries, Open English WordNet, own lists",
                "CC-BY-4.0; see MODELS.md", result.GetRequiredValue(date), LongestList).Write(result.GetRequiredValue(output).FullName);
            var size = new FileInfo(result.GetRequiredValue(output).FullName).Length;
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture,
                $"{index.KeyCount} keys, {index.Places.Count} places, {index.Countries.Count} countries, {index.Entries.Count} other "
                    + $"entries, {size} bytes"));
        });
        return command;
    }

    public static IndexBuilder Compile(string folder, string nouns, GeoNamesTowns dump, string own)
    {
        var index = new IndexBuilder();
        Table Read(string name) => new(Path.Combine(folder, name));
        var countries = Read("countries.tsv");
        new PlaceLists(index, dump).Compile(countries, Read("regions.tsv"), Read("places.tsv"),
            new Table(Path.Combine(own, "places.tsv")));
        var actors = new ActorLists(index);
        actors.Demonyms(Read("norp.tsv"), countries);
        actors.Townspeople(new Table(Path.Combine(own, "demonyms.tsv")));
        actors.Groups(Read("armedgroups.tsv"), Read("organisations.tsv"));
        actors.Leaders(Read("leaders.tsv"));
        actors.Titles(Read("titles.tsv"));
        actors.Weapons(Read("weapons.tsv"));
        actors.GroupNouns(Read("groupnouns.tsv"));
        actors.FirstNames(Read("firstnames.tsv"));
        actors.Nouns(new Table(nouns));
        return index;
    }
}
