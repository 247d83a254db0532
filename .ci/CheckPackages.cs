// dotnet run .ci/CheckPackages.cs -- FOLDER REPOSITORY-URL [OTHER-FOLDER]
// Looks into the packages of a folder: what galleries show, licences, symbols, links to the source. With another folder: the same bytes.
// A URL of "-" says that they were made where the source has no address: what needs one is not looked at.
#:property PublishAot=false
#:property NoWarn=$(NoWarn);CA1515;CA1031
#:property RestorePackagesWithLockFile=false
#:property ArtifactsPath=$(MSBuildProjectDirectory)/../artifacts/check-packages

using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

const string Mit = "MIT";
const string WithModels = "MIT AND CC-BY-SA-4.0 AND CC-BY-4.0";
var (folder, url) = (args[0], args[1]);
var hasUrl = url != "-";
var licences = new Dictionary<string, string>
{
    ["NewsExtraction"] = Mit, ["NewsExtraction.DependencyInjection"] = Mit, ["NewsExtraction.Formats"] = Mit,
    ["NewsExtraction.Orleans"] = Mit, ["NewsExtraction.English"] = WithModels, ["newsextract"] = WithModels,
};
var faults = new List<string>();
var looked = 0;
var models = Directory.GetFiles("models/english", "*", SearchOption.AllDirectories)
    .Select(f => Path.GetRelativePath("models/english", f).Replace('\\', '/')).Order(StringComparer.Ordinal).ToArray();
foreach (var (id, licence) in licences)
{
    // The tool has packages for some systems and one for all others besides.
    var names = Directory.GetFiles(folder, id + ".*.nupkg").Order(StringComparer.Ordinal)
        .Select(f => (Path: f, Match: Regex.Match(Path.GetFileName(f), $@"^({id}(?:\.(?:any|(?:linux|osx|win)-\w+))?)\.\d.*\.nupkg$")))
        .Where(f => f.Match.Success).ToArray();
    if (!names.Any(n => n.Match.Groups[1].Value == id)) faults.Add($"{id}: no package in {folder}");
    foreach (var (path, match) in names)
    {
        Check(match.Groups[1].Value, path, licence);
        looked++;
    }
}

if (args.Length > 2) Compare(folder, args[2]);
foreach (var fault in faults) Console.WriteLine("WRONG " + fault);
Console.WriteLine(
    $"{looked} packages looked into, {faults.Count} faults{(hasUrl ? string.Empty : "; addresses were not looked at")}");
return faults.Count == 0 ? 0 : 1;

void Check(string id, string path, string licence)
{
    void Must(bool holds, string what)
    {
        if (!holds) faults.Add($"{id}: {what}");
    }

    using var package = ZipFile.OpenRead(path);
    var nuspec = XDocument.Parse(Text(package, id + ".nuspec") ?? "<none/>").Root!;
    string Of(string name) => nuspec.Descendants().FirstOrDefault(e => e.Name.LocalName == name)?.Value ?? string.Empty;
    var repository = nuspec.Descendants().FirstOrDefault(e => e.Name.LocalName == "repository");
    Must(Of("description").Length > 60, "the description says little");
    Must(Of("authors").Length > 0 && Of("copyright").Length > 0 && Of("tags").Length > 0, "no authors, copyright or tags");
    Must(Of("license") == licence, $"the licence is '{Of("license")}', expected '{licence}'");
    if (hasUrl)
    {
        Must(Of("projectUrl") == url, $"the project's address is '{Of("projectUrl")}', expected '{url}'");
        Must((string?)repository?.Attribute("url") is { } address && address.StartsWith(url, StringComparison.Ordinal), "no repository");
        Must(((string?)repository?.Attribute("commit"))?.Length == 40, "no commit");
    }

    Must(package.GetEntry("LICENSE") is not null && package.GetEntry("NOTICE.md") is not null, "no LICENSE or NOTICE.md");
    Must(IsIcon(package.GetEntry(Of("icon"))), "no icon of 128 by 128 pixels");
    if (id == "NewsExtraction") Must(nuspec.ToString().Contains("id=\"NewsExtraction.English\"", StringComparison.Ordinal), "no models");
    foreach (var fault in ReadmeFaults(Text(package, Of("readme")))) faults.Add($"{id}: {fault}");
    if (licence == WithModels)
        foreach (var fault in LicenceFaults(Text(package, "LICENSES.md"))) faults.Add($"{id}: {fault}");
    foreach (var fault in SymbolFaults(package, Path.ChangeExtension(path, "snupkg"))) faults.Add($"{id}: {fault}");
}

// A gallery shows the text alone: no file of the repository, no markup.
static IEnumerable<string> ReadmeFaults(string? readme)
{
    if (readme is null) yield return "no README";
    else if (!readme.StartsWith("# ", StringComparison.Ordinal)) yield return "the README has no title";
    else if (!Regex.IsMatch(readme, "dotnet (add package|tool install)")) yield return "the README does not say how to install it";
    foreach (Match link in Regex.Matches(readme ?? string.Empty, @"\]\((?!https://)[^)]*\)|<img[^>]*>|!\["))
        yield return $"the README has '{link.Value}', which a gallery cannot show";
}

// Every model has one line, and the licences of the lines are those of the expression.
IEnumerable<string> LicenceFaults(string? table)
{
    var rows = Regex.Matches(table ?? string.Empty, @"(?m)^\| (?<licence>[A-Z][^|,]*)[^|]*\| (?<files>`.*`) \|$");
    var named = rows.Select(r => r.Groups["licence"].Value.Trim()).Distinct().Order().ToArray();
    var expected = WithModels.Split(" AND ").Order().ToArray();
    if (!named.SequenceEqual(expected)) yield return $"LICENSES.md has '{string.Join(", ", named)}', the expression '{WithModels}'";
    var patterns = rows.SelectMany(r => Regex.Matches(r.Groups["files"].Value, "`([^`]+)`").Select(m => m.Groups[1].Value)).ToArray();
    foreach (var model in models)
    {
        var count = patterns.Count(p => Regex.IsMatch(model, "^" + Regex.Escape(p).Replace("\\*", "[^/]*") + "$"));
        if (count != 1) yield return $"LICENSES.md names {model} {count} times";
    }
}

static Regex OwnAssembly() => new("^(NewsExtraction.*|newsextract)\\.dll$");

IEnumerable<string> SymbolFaults(ZipArchive package, string symbols)
{
    // A package that only names others has no code.
    if (!package.Entries.Any(e => OwnAssembly().IsMatch(e.Name))) return [];
    if (!File.Exists(symbols)) return ["no package of symbols"];
    using var archive = ZipFile.OpenRead(symbols);
    var faults = new List<string>();
    // Debuggers look for symbols by their number: code compiled ahead has that of the assembly that it was compiled from.
    var known = archive.Entries.Where(e => e.Name.EndsWith(".pdb", StringComparison.Ordinal)).Select(Bytes)
        .DistinctBy(NumberOf).ToDictionary(NumberOf);
    foreach (var entry in package.Entries.Where(e => OwnAssembly().IsMatch(e.Name)))
    {
        using var assembly = new PEReader(new MemoryStream(Bytes(entry)));
        var debug = assembly.ReadDebugDirectory();
        if (!debug.Any(d => d.Type == DebugDirectoryEntryType.Reproducible)) faults.Add($"{entry.FullName} is not built deterministically");
        var numbers = debug.Where(d => d.Type == DebugDirectoryEntryType.CodeView && d.IsPortableCodeView)
            .Select(d => assembly.ReadCodeViewDebugDirectoryData(d).Guid);
        if (numbers.Select(known.GetValueOrDefault).FirstOrDefault(p => p is not null) is { } pdb)
            faults.AddRange(SourceFaults(pdb, entry.FullName));
        else faults.Add($"no symbols of {entry.FullName}");
    }

    return faults;
}

static Guid NumberOf(byte[] pdb)
{
    using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(pdb));
    return new BlobContentId(provider.GetMetadataReader().DebugMetadataHeader!.Id).Guid;
}

IEnumerable<string> SourceFaults(byte[] pdb, string name)
{
    var sourceLink = new Guid("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(pdb));
    var reader = provider.GetMetadataReader();
    var links = reader.GetCustomDebugInformation(EntityHandle.ModuleDefinition).Select(reader.GetCustomDebugInformation)
        .Where(i => reader.GetGuid(i.Kind) == sourceLink).Select(i => Encoding.UTF8.GetString(reader.GetBlobBytes(i.Value))).ToArray();
    if (hasUrl && !links.Any(l => l.Contains("https://", StringComparison.Ordinal))) yield return $"{name} has no link to its source";
    foreach (var document in reader.Documents.Select(reader.GetDocument).Select(d => reader.GetString(d.Name)))
        if (!document.StartsWith("/_", StringComparison.Ordinal)) yield return $"{name} names the builder's folder: {document}";
}

static bool IsIcon(ZipArchiveEntry? entry)
{
    if (entry is null || entry.Length > 100_000) return false;
    var bytes = Bytes(entry);
    return bytes.AsSpan(1, 3).SequenceEqual("PNG"u8) && bytes[19] == 128 && bytes[23] == 128;
}

void Compare(string one, string other)
{
    foreach (var path in Directory.GetFiles(one, "*nupkg").Order(StringComparer.Ordinal))
    {
        using var a = ZipFile.OpenRead(path);
        using var b = ZipFile.OpenRead(Path.Combine(other, Path.GetFileName(path)));
        var differing = Contents(a).Except(Contents(b)).Select(c => c.Name).ToArray();
        foreach (var name in differing) faults.Add($"{Path.GetFileName(path)}: {name} differs from build to build");
        if (differing.Length == 0) Console.WriteLine($"the same bytes twice: {Path.GetFileName(path)}");
    }
}

// What NuGet itself writes into a package has a random name.
static IEnumerable<(string Name, string Hash)> Contents(ZipArchive package) => package.Entries
    .Where(e => !e.FullName.StartsWith("_rels/", StringComparison.Ordinal) && !e.FullName.EndsWith(".psmdcp", StringComparison.Ordinal))
    .Select(e => (e.FullName, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Bytes(e)))));

static string? Text(ZipArchive package, string name) =>
    name.Length > 0 && package.GetEntry(name) is { } entry ? Encoding.UTF8.GetString(Bytes(entry)).TrimStart('\uFEFF') : null;

static byte[] Bytes(ZipArchiveEntry entry)
{
    using var stream = entry.Open();
    using var copy = new MemoryStream();
    stream.CopyTo(copy);
    return copy.ToArray();
}
