using NewsExtraction.Buffers;

namespace NewsExtraction.Training.Network;

/// <summary>Weights under training with their gradient, Adam's two moments and their running average.</summary>
internal sealed unsafe class Parameter
{
    private readonly FloatBuffer _all;

    /// <summary>Makes a matrix of zeros.</summary>
    /// <param name="name">Name in checkpoints.</param>
    /// <param name="rows">Rows.</param>
    /// <param name="columns">Columns; a multiple of <see cref="MatrixProduct.Lane"/>.</param>
    /// <param name="sparse">True where a batch touches few rows only; those are then noted by <see cref="Touch"/>.</param>
    public Parameter(string name, int rows, int columns, bool sparse = false)
    {
        Name = name;
        Rows = rows;
        Columns = columns;
        Size = rows * columns;
        _all = new FloatBuffer(5 * Size);
        if (sparse) (Touched, IsTouched) = ([], new bool[rows]);
    }

    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    public int Size { get; }

    public float* Value => _all.Data;

    public float* Gradient => _all.Data + Size;

    public float* Mean => _all.Data + (2 * (nint)Size);

    public float* Variance => _all.Data + (3 * (nint)Size);

    public float* Average => _all.Data + (4 * (nint)Size);

    /// <summary>Rows with a gradient, or null where all have one.</summary>
    public List<int>? Touched { get; }

    public bool[] IsTouched { get; } = [];

    public void Touch(int row)
    {
        if (IsTouched[row]) return;
        IsTouched[row] = true;
        Touched!.Add(row);
    }

    /// <summary>Fills with even random numbers between plus and minus <paramref name="limit"/>.</summary>
    public Parameter Fill(SeededRandom random, float limit)
    {
        for (var i = 0; i < Size; i++) Value[i] = ((2 * random.NextFloat()) - 1) * limit;
        return this;
    }

    /// <summary>Puts the running average in the place of the weights, or back.</summary>
    public void SwapAverage()
    {
        for (var i = 0; i < Size; i++) (Value[i], Average[i]) = (Average[i], Value[i]);
    }

    /// <summary>Value, moments and average, for checkpoints.</summary>
    public void Save(BinaryWriter writer)
    {
        writer.Write(Size);
        writer.Write(new ReadOnlySpan<byte>(Value, Size * sizeof(float)));
        writer.Write(new ReadOnlySpan<byte>(Mean, 3 * Size * sizeof(float)));
    }

    public void Load(BinaryReader reader)
    {
        if (reader.ReadInt32() != Size)
            throw new InvalidDataException($"The checkpoint's '{Name}' has another size; start anew without it.");
        reader.BaseStream.ReadExactly(new Span<byte>(Value, Size * sizeof(float)));
        reader.BaseStream.ReadExactly(new Span<byte>(Mean, 3 * Size * sizeof(float)));
    }
}
