using BenchmarkDotNet.Attributes;
using NewsExtraction.Buffers;
using NewsExtraction.Numerics;

namespace NewsExtraction.Benchmarks;

/// <summary>Products as a layer of a network makes them: the rows of some sentences by matrices that together are larger than the second
/// level of a cache, so that each comes from the third as in a long run.</summary>
public unsafe class ProductBenchmark
{
    private const int Matrices = 16;
    private const int Inner = 256;
    private const int Columns = 768;

    private readonly FloatBuffer _weights = new(Matrices * Inner * Columns / 2);
    private readonly FloatBuffer _scales = new(Columns);
    private readonly FloatBuffer _bias = new(Columns);
    private readonly RoundedRows _rounded = new();
    private FloatBuffer _result = null!;

    /// <summary>Rows: words read at once.</summary>
    [Params(60, 112, 224)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _result = new FloatBuffer(Rows * Columns);
        var weights = new Span<short>((short*)_weights.Data, Matrices * Inner * Columns);
        for (var i = 0; i < weights.Length; i++) weights[i] = (short)((i * 31 % 8191) - 4095);
        new Span<float>(_scales.Data, Columns).Fill(1);
        new Span<float>(_bias.Data, Columns).Clear();
        var x = new FloatBuffer(Rows * Inner);
        for (var i = 0; i < Rows * Inner; i++) x.Data[i] = (i * 7919 % 8191) - 4095;
        _rounded.Set(x.Data, Inner, Rows, Inner, 1000);
    }

    /// <summary>Rows times 256 times 768 multiply-adds an operation.</summary>
    [Benchmark(OperationsPerInvoke = Matrices)]
    public float Product()
    {
        for (var m = 0; m < Matrices; m++)
        {
            var matrix = (short*)_weights.Data + (m * Inner * Columns);
            for (var n = 0; n < Columns; n += IntegerProduct.Columns)
                IntegerProduct.Multiply(_rounded.Values, _rounded.Scales, Rows, matrix + (n * Inner), Inner,
                    _scales.Data + n, _bias.Data + n, _result.Data + n, Columns, IntegerProduct.Columns);
        }

        return _result.Data[0];
    }
}
