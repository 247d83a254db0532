using System.Globalization;
using System.Text;
using NewsExtraction.Models;

namespace NewsExtraction.Training.Network;

/// <summary>Words, by falling frequency, with a vector each: what <c>train vectors</c> writes.</summary>
internal sealed record VectorFile(string[] Words, int Width, float[] Values)
{
    public static VectorFile Read(string path)
    {
        using var stream = File.OpenRead(path);
        var file = ModelFile.Read(Path.GetFileName(path), stream);
        return new VectorFile(
            Encoding.UTF8.GetString(file.Section<byte>("words")).Split('\n'),
            int.Parse(file.Header.Settings["dimensions"], CultureInfo.InvariantCulture),
            file.Section<float>("vectors").ToArray());
    }
}
