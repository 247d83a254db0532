using NewsExtraction.Models;

namespace NewsExtraction.Coreference;

/// <summary>Learnt weights of what speaks for an antecedent, by hashed feature; an empty model
/// weighs everything alike. Immutable and safe to share.</summary>
internal sealed unsafe class AntecedentModel
{
    public const string File = "weights/antecedents.bin";
    public const int TableBits = 15;
    public const int TableSize = 1 << TableBits;

    private readonly ModelFile _file;
    private readonly short* _weights;
    private readonly float _scale;

    public AntecedentModel(ModelFile file)
    {
        _file = file;
        file.MustBe("antecedents");
        _weights = file.Pointer<short>("weights", TableSize);
        _scale = file.Floats("scale", 1)[0];
    }

    /// <summary>The weights of a source.</summary>
    public static AntecedentModel From(ModelSource models) => models.LoadModel(File, file => new AntecedentModel(file));

    /// <summary>Sum of the weights of the features.</summary>
    public float Score(ReadOnlySpan<int> features)
    {
        // Bounds: the writer of features cuts their hashes to the size of the table.
        long sum = 0;
        foreach (var feature in features) sum += _weights[feature];
        GC.KeepAlive(_file);
        return sum * _scale;
    }
}
