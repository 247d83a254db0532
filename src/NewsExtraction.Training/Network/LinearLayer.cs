using NewsExtraction.Buffers;
using NewsExtraction.Models;
using NewsExtraction.Numerics;

namespace NewsExtraction.Training.Network;

/// <summary>result = x * weights + bias, with its gradients.</summary>
internal sealed unsafe class LinearLayer
{
    private readonly string _name;
    private readonly FloatBuffer _transposedWeights = new();
    private readonly FloatBuffer _transposedInput = new();

    public LinearLayer(string name, int inner, int columns, SeededRandom random, List<Parameter> parameters)
    {
        _name = name;
        Weights = new Parameter(name, inner, columns).Fill(random, MathF.Sqrt(6f / (inner + Math.Min(columns, inner))));
        Bias = new Parameter(name + ".bias", 1, columns);
        parameters.Add(Weights);
        parameters.Add(Bias);
    }

    public Parameter Weights { get; }

    public Parameter Bias { get; }

    public int Inner => Weights.Rows;

    public int Columns => Weights.Columns;

    public void Forward(float* x, float* result, int rows) =>
        MatrixProduct.Multiply(x, Inner, Weights.Value, Columns, Bias.Value, result, Columns, rows, Inner, Columns);

    /// <summary>Adds to the gradients of the weights and, where not null, of the input.</summary>
    public void Backward(float* x, float* resultGradient, float* inputGradient, int rows)
    {
        if (inputGradient != null)
        {
            var w = _transposedWeights.Reserve(Weights.Size);
            Rows.Transpose(Weights.Value, Columns, w, Inner, Inner, Columns);
            MatrixProduct.Multiply(resultGradient, Columns, w, Inner, null, inputGradient, Inner, rows, Columns, Inner, add: true);
        }

        var xt = _transposedInput.Reserve(Inner * rows);
        Rows.Transpose(x, Inner, xt, rows, rows, Inner);
        MatrixProduct.Multiply(xt, rows, resultGradient, Columns, null, Weights.Gradient, Columns, Inner, rows, Columns, add: true);
        for (var r = 0; r < rows; r++) Rows.Add(Bias.Gradient, resultGradient + ((nint)r * Columns), Columns);
    }

    public void Write(ModelWriter writer) => PackedMatrix.Write(writer, _name, Weights.Value, Bias.Value, Inner, Columns);
}
