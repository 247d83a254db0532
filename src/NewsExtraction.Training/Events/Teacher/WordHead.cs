using NewsExtraction.Buffers;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Events.Teacher;

/// <summary>A layer that gives each word one of some labels.</summary>
internal sealed unsafe class WordHead
{
    private readonly LinearLayer _layer;
    private readonly int _labels;
    private readonly FloatBuffer _scores = new();

    /// <param name="name">Name of its weights.</param>
    /// <param name="encoder">What it stands on; takes up its weights.</param>
    /// <param name="labels">How many labels.</param>
    public WordHead(string name, EncoderTrainer encoder, int labels)
    {
        _labels = labels;
        _layer = new LinearLayer(name, encoder.Shape.Width, Padded(labels), encoder.Random, encoder.Parameters);
    }

    /// <summary>Columns for so many labels: a multiple of what is calculated at once.</summary>
    public static int Padded(int labels) => (labels + MatrixProduct.Lane - 1) / MatrixProduct.Lane * MatrixProduct.Lane;

    /// <summary>Adds the gradients of the words whose label is known.</summary>
    /// <returns>The loss.</returns>
    public float Learn(float* states, float* gradient, int[] gold, float weight)
    {
        var scores = _scores.Reserve(gold.Length * _layer.Columns);
        _layer.Forward(states, scores, gold.Length);
        var loss = 0f;
        for (var i = 0; i < gold.Length; i++) loss += Loss(scores + ((nint)i * _layer.Columns), _layer.Columns, _labels, gold[i], weight);
        _layer.Backward(states, scores, gradient, gold.Length);
        return loss;
    }

    /// <summary>Turns a row of scores into its gradient, of zeros where the label is not known.</summary>
    public static float Loss(float* row, int columns, int labels, int gold, float weight)
    {
        var loss = gold >= 0 ? Rows.Softmax(row, labels, gold, weight) : 0;
        var from = gold >= 0 ? labels : 0;
        new Span<float>(row + from, columns - from).Clear();
        return loss;
    }

    public float[][] Probabilities(float* states, int rows)
    {
        _layer.Forward(states, _scores.Reserve(rows * _layer.Columns), rows);
        return Probabilities(_scores.Data, rows, _layer.Columns, _labels);
    }

    /// <summary>Rows of scores as probabilities.</summary>
    public static float[][] Probabilities(float* scores, int rows, int columns, int labels)
    {
        var made = new float[rows][];
        for (var i = 0; i < rows; i++)
        {
            var row = new ReadOnlySpan<float>(scores + ((nint)i * columns), labels).ToArray();
            var largest = row.Max();
            var sum = row.Sum(s => MathF.Exp(s - largest));
            made[i] = Array.ConvertAll(row, s => MathF.Exp(s - largest) / sum);
        }

        return made;
    }
}
