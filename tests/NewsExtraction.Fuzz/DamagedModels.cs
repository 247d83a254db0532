using NewsExtraction.Fuzz.Hostile;
using NewsExtraction.Models;
using NewsExtraction.Tests.House;

namespace NewsExtraction.Fuzz;

/// <summary>Models that accidents damaged: a bit that fell over, a file that was cut, bytes that a bad copy mixed up. The checksum finds
/// all of them, so that no answer ever comes from a damaged model.</summary>
internal sealed class DamagedModels : Target
{
    private readonly (string Name, byte[] Content)[] _files = [.. Directory
        .GetFiles(Path.Combine(Repository.Root, "models", "english"), "*.bin", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)))];

    public override string? Try(Func<int, int> next)
    {
        var (name, content) = _files[next(_files.Length)];
        var damaged = Damaged(content, next);
        try
        {
            ModelFile.Read(name, new MemoryStream(damaged));
        }
        catch (ModelFormatException e)
        {
            return e.Message.Length > 0 ? null : "an error that says nothing";
        }

        // Within the first bytes a number may change that comes to the same.
        return damaged.AsSpan(ModelFile.PreambleLength).SequenceEqual(content.AsSpan(ModelFile.PreambleLength)) ? null
            : $"damage to {name} is not found";
    }

    private static byte[] Damaged(byte[] content, Func<int, int> next)
    {
        if (next(6) == 0) return content[..next(content.Length)];
        var copy = content.ToArray();
        // Half of the damage is where the file says what it is.
        new Mutator(next).Change(next(2) == 0 ? copy.AsSpan() : copy.AsSpan(0, Math.Min(copy.Length, 2048)));
        return copy;
    }
}
