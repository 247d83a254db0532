namespace NewsExtraction.Models;

/// <summary>
/// A linear classifier over hashed features: each feature picks a row, each row holds one 8-bit weight per class. Scores are integers, so every machine gets the
/// same ones. Valid as long as the model file is reachable.
/// </summary>
internal sealed unsafe class HashedWeights
{
    private readonly ModelFile _file;
    private readonly sbyte* _rows;
    private readonly uint _mask;

    public HashedWeights(ModelFile file, string section, int classes)
    {
        _file = file;
        _rows = file.Pointer<sbyte>(section);
        Classes = classes;
        _mask = (uint)(file.Section<sbyte>(section).Length / classes) - 1;
    }

    public int Classes { get; }

    /// <summary>Adds the features' weights up into <paramref name="scores"/> (cleared first).</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores = scores[..Classes];
        scores.Clear();
        foreach (var feature in features)
        {
            var row = new ReadOnlySpan<sbyte>(_rows + (long)(feature & _mask) * Classes, Classes);
            for (var i = 0; i < scores.Length; i++) scores[i] += row[i];
        }

        GC.KeepAlive(_file);
    }
}
