using System.Runtime.Intrinsics;

namespace NewsExtraction.Training.Network;

/// <summary>
/// Adam (Kingma and Ba 2015) with the gradient's norm limited, rows of sparse parameters moved
/// only when touched, and a running average of the weights.
/// </summary>
internal sealed unsafe class AdamOptimizer(IReadOnlyList<Parameter> parameters)
{
    private const float Decay1 = 0.9f;
    private const float Decay2 = 0.99f;
    private const float Epsilon = 1e-8f;
    private const float AverageDecay = 0.995f;
    private const int AverageEvery = 5;

    /// <summary>Steps made.</summary>
    public int Steps { get; set; }

    /// <summary>Moves all weights against their gradients and clears those; gradients that are no numbers move nothing.</summary>
    /// <returns>The gradient's norm before it was limited.</returns>
    public float Step(float rate, float largestNorm)
    {
        Steps++;
        var norm = Norm();
        if (!float.IsFinite(norm))
        {
            Forget();
            return norm;
        }

        var scale = norm > largestNorm ? largestNorm / norm : 1f;
        var correction1 = 1f - MathF.Pow(Decay1, Steps);
        var correction2 = 1f - MathF.Pow(Decay2, Steps);
        var rate1 = rate / correction1;
        var correction = 1f / correction2;
        foreach (var p in parameters)
        {
            if (p.Touched is null)
            {
                Move(p, 0, p.Size, scale, rate1, correction);
                continue;
            }

            foreach (var row in p.Touched)
            {
                Move(p, row * p.Columns, p.Columns, scale, rate1, correction);
                p.IsTouched[row] = false;
            }

            p.Touched.Clear();
        }

        if (Steps % AverageEvery == 0) UpdateAverage();
        return norm;
    }

    // A gradient that is no number would spoil every weight for good.
    private void Forget()
    {
        foreach (var p in parameters)
        {
            new Span<float>(p.Gradient, p.Size).Clear();
            if (p.Touched is null) continue;
            foreach (var row in p.Touched) p.IsTouched[row] = false;
            p.Touched.Clear();
        }
    }

    private static void Move(Parameter p, int at, int count, float scale, float rate, float correction)
    {
        float* value = p.Value + at, gradient = p.Gradient + at, mean = p.Mean + at, variance = p.Variance + at;
        for (var i = 0; i < count; i += MatrixProduct.Lane)
        {
            var g = Vector512.Load(gradient + i) * Vector512.Create(scale);
            var m = (Vector512.Load(mean + i) * Vector512.Create(Decay1)) + (g * Vector512.Create(1f - Decay1));
            var v = (Vector512.Load(variance + i) * Vector512.Create(Decay2)) + (g * g * Vector512.Create(1f - Decay2));
            m.Store(mean + i);
            v.Store(variance + i);
            var move = m * Vector512.Create(rate) / (Vector512.Sqrt(v * Vector512.Create(correction)) + Vector512.Create(Epsilon));
            (Vector512.Load(value + i) - move).Store(value + i);
            Vector512<float>.Zero.Store(gradient + i);
        }
    }

    private float Norm()
    {
        var sum = Vector512<float>.Zero;
        foreach (var p in parameters)
        {
            if (p.Touched is null)
            {
                for (var i = 0; i < p.Size; i += MatrixProduct.Lane) sum += Vector512.Load(p.Gradient + i) * Vector512.Load(p.Gradient + i);
                continue;
            }

            foreach (var row in p.Touched)
            {
                var gradient = p.Gradient + ((nint)row * p.Columns);
                for (var i = 0; i < p.Columns; i += MatrixProduct.Lane) sum += Vector512.Load(gradient + i) * Vector512.Load(gradient + i);
            }
        }

        var total = 0f;
        for (var i = 0; i < MatrixProduct.Lane; i++) total += sum[i];
        return MathF.Sqrt(total);
    }

    private void UpdateAverage()
    {
        // Early on, when little has been seen, the average follows faster.
        var rounds = Steps / AverageEvery;
        var keep = Math.Min(AverageDecay, (rounds - 1f) / (rounds + 9f));
        foreach (var p in parameters)
        {
            for (var i = 0; i < p.Size; i += MatrixProduct.Lane)
                ((Vector512.Load(p.Average + i) * Vector512.Create(keep)) + (Vector512.Load(p.Value + i) * Vector512.Create(1f - keep)))
                    .Store(p.Average + i);
        }
    }
}
