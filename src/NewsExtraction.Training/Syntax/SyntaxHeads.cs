using System.Runtime.Intrinsics;
using NewsExtraction.Buffers;
using NewsExtraction.Encoders;
using NewsExtraction.Models;
using NewsExtraction.Numerics;
using NewsExtraction.Syntax;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Syntax;

/// <summary>The layers of a <see cref="SyntaxNetwork"/> above its encoder, under training:
/// losses and gradients of tags, arcs and relations.</summary>
internal sealed unsafe class SyntaxHeads
{
    private readonly EncoderTrainer _encoder;
    private readonly SyntaxShape _shape;
    private readonly float _drop;
    private readonly LinearLayer _tags;
    private readonly LinearLayer _roles;
    private readonly LinearLayer _arcs;
    private readonly LinearLayer _relations;
    private readonly Parameter _distances;
    private readonly FloatBuffer _dropped = new();
    private readonly FloatBuffer _mask = new();
    private readonly FloatBuffer _gradient = new();
    private readonly FloatBuffer _tagScores = new();
    private readonly FloatBuffer _roleValues = new();
    private readonly FloatBuffer _roleMask = new();
    private readonly FloatBuffer _roleGradient = new();
    private readonly FloatBuffer _arcValues = new();
    private readonly FloatBuffer _arcGradient = new();
    private readonly FloatBuffer _dependents = new();
    private readonly FloatBuffer _dependentGradient = new();
    private readonly FloatBuffer _scores = new();
    private readonly FloatBuffer _scoresTransposed = new();
    private readonly FloatBuffer _heads = new();
    private readonly FloatBuffer _pairs = new();
    private readonly FloatBuffer _pairGradient = new();
    private readonly FloatBuffer _relationScores = new();

    public SyntaxHeads(EncoderTrainer encoder, SyntaxShape shape, float drop)
    {
        _encoder = encoder;
        _shape = shape;
        _drop = drop;
        var width = encoder.Shape.Width;
        _tags = new LinearLayer("tags", width, shape.TagColumns, encoder.Random, encoder.Parameters);
        _roles = new LinearLayer("roles", width, shape.RoleColumns, encoder.Random, encoder.Parameters);
        _arcs = new LinearLayer("arcs", shape.ArcWidth, shape.ArcWidth + SyntaxShape.Distances, encoder.Random, encoder.Parameters);
        _relations = new LinearLayer("relations", shape.RelationWidth, shape.RelationColumns, encoder.Random, encoder.Parameters);
        _distances = new Parameter("distances", SyntaxShape.Distances, shape.RelationWidth).Fill(encoder.Random, 0.1f);
        encoder.Parameters.Add(_distances);
    }

    /// <summary>Losses of a batch, per word; their gradients are added to the weights' and to the encoder's outputs'.</summary>
    public (float Tags, float Arcs, float Relations) Learn(EncoderInput input, SyntaxTargets gold)
    {
        var weight = 1f / input.Count;
        var tags = LearnTags(input, gold, weight);
        var rows = input.Count;
        var roles = _roleValues.Reserve(rows * _shape.RoleColumns);
        var inside = Drop(_encoder.Output(_encoder.Shape.Layers), rows);
        _roles.Forward(inside, roles, rows);
        var rectified = 2 * _shape.ArcWidth;
        var mask = _roleMask.Reserve(rows * rectified);
        Rows.DropMask(mask, rows * rectified, _drop, _encoder.Random);
        var dependents = _dependents.Reserve(rows * _shape.ArcWidth);
        for (var i = 0; i < rows; i++)
        {
            var row = roles + ((nint)i * _shape.RoleColumns);
            Activations.Rectify(row, rectified);
            Rows.Multiply(row, row, mask + ((nint)i * rectified), rectified);
            Buffer.MemoryCopy(row, dependents + ((nint)i * _shape.ArcWidth), _shape.ArcWidth * sizeof(float),
                _shape.ArcWidth * sizeof(float));
        }

        _arcs.Forward(dependents, _arcValues.Reserve(rows * _arcs.Columns), rows);
        Rows.Clear(_roleGradient.Reserve(rows * _shape.RoleColumns), rows * _shape.RoleColumns);
        Rows.Clear(_arcGradient.Reserve(rows * _arcs.Columns), rows * _arcs.Columns);
        var arcs = 0f;
        for (var s = 0; s < input.Sentences; s++) arcs += LearnArcs(gold, input.Start(s), input.Start(s + 1), weight);
        var dependentGradient = _dependentGradient.Reserve(rows * _shape.ArcWidth);
        Rows.Clear(dependentGradient, rows * _shape.ArcWidth);
        _arcs.Backward(dependents, _arcGradient.Data, dependentGradient, rows);
        var relations = LearnRelations(gold, rows, weight);
        for (var i = 0; i < rows; i++)
        {
            var row = roles + ((nint)i * _shape.RoleColumns);
            var gradient = _roleGradient.Data + ((nint)i * _shape.RoleColumns);
            Rows.Add(gradient, dependentGradient + ((nint)i * _shape.ArcWidth), _shape.ArcWidth);
            Rows.Multiply(gradient, gradient, mask + ((nint)i * rectified), rectified);
            Rows.RectifyBackward(gradient, row, rectified);
        }

        DropBackward(_roles, inside, _roleGradient.Data, _encoder.OutputGradient(_encoder.Shape.Layers), rows);
        return (tags, arcs, relations);
    }

    public void Write(ModelWriter writer)
    {
        _shape.Write(writer);
        _tags.Write(writer);
        _roles.Write(writer);
        _arcs.Write(writer);
        _relations.Write(writer);
        writer.Section("distances", new ReadOnlySpan<float>(_distances.Value, _distances.Size));
    }

    private float LearnTags(EncoderInput input, SyntaxTargets gold, float weight)
    {
        var rows = input.Count;
        var inside = Drop(_encoder.Output(_shape.TagLayer), rows);
        var scores = _tagScores.Reserve(rows * _tags.Columns);
        _tags.Forward(inside, scores, rows);
        var loss = 0f;
        for (var i = 0; i < rows; i++)
        {
            var row = scores + ((nint)i * _tags.Columns);
            var w = weight * gold.TagWeight[i];
            loss += Rows.Softmax(row, _shape.PennTags, gold.Penn[i], w);
            loss += Rows.Softmax(row + _shape.PennTags, _shape.UniversalTags, gold.Universal[i], w);
            loss += Share(row, gold.Others[i], AnnotationKind.Penn, gold.Penn[i], w, -1);
            loss += Share(row + _shape.PennTags, gold.Others[i], AnnotationKind.Universal, gold.Universal[i], w, -1);
            Rows.Clear(row + _shape.PennTags + _shape.UniversalTags, _tags.Columns - _shape.PennTags - _shape.UniversalTags);
        }

        DropBackward(_tags, inside, scores, _encoder.OutputGradient(_shape.TagLayer), rows);
        return loss;
    }

    private float LearnArcs(SyntaxTargets gold, int first, int end, float weight)
    {
        var count = end - first;
        var stride = SyntaxShape.Padded(count);
        var width = _shape.ArcWidth;
        var columns = _arcs.Columns;
        var heads = _heads.Reserve(width * stride);
        Rows.Clear(heads, width * stride);
        var headRows = _roleValues.Data + ((nint)first * _shape.RoleColumns) + width;
        Rows.Transpose(headRows, _shape.RoleColumns, heads, stride, count, width);
        var scores = _scores.Reserve(count * stride);
        var arcs = _arcValues.Data + ((nint)first * columns);
        MatrixProduct.Multiply(arcs, columns, heads, stride, null, scores, stride, count, width, stride);
        var loss = 0f;
        for (var i = 0; i < count; i++)
        {
            var row = scores + ((nint)i * stride);
            var distances = arcs + ((nint)i * columns) + width;
            for (var j = 0; j < count; j++)
                if (j != i) row[j] += distances[SyntaxShape.Distance(j - i)];
            row[i] = distances[0];
            var head = gold.Heads[first + i];
            var target = head < 0 ? i : head - first;
            loss += Rows.Softmax(row, count, target, weight * gold.ArcWeight[first + i]);
            loss += Share(row, gold.Others[first + i], AnnotationKind.Head, target, weight * gold.ArcWeight[first + i], i);
            for (var j = count; j < stride; j++) row[j] = 0;
            var gradient = _arcGradient.Data + ((nint)(first + i) * columns) + width;
            for (var j = 0; j < count; j++)
                if (j != i) gradient[SyntaxShape.Distance(j - i)] += row[j];
            gradient[0] += row[i];
            row[i] = 0;
        }

        // Dependents: scores' gradient times heads; heads: its transpose times dependents.
        MatrixProduct.Multiply(scores, stride, headRows, _shape.RoleColumns, null, _arcGradient.Data + ((nint)first * columns), columns,
            count, count, width, add: true);
        var transposed = _scoresTransposed.Reserve(stride * count);
        Rows.Transpose(scores, stride, transposed, count, count, stride);
        MatrixProduct.Multiply(
            transposed, count, arcs, columns, null, _roleGradient.Data + ((nint)first * _shape.RoleColumns) + width, _shape.RoleColumns,
                count, count, width, add: true);
        return loss;
    }

    private float LearnRelations(SyntaxTargets gold, int rows, float weight)
    {
        var width = _shape.RelationWidth;
        var pairs = _pairs.Reserve(rows * width);
        for (var i = 0; i < rows; i++)
        {
            var (dependent, head, distance) = Roles(gold, i);
            var pair = pairs + ((nint)i * width);
            for (var k = 0; k < width; k += MatrixProduct.Lane)
            {
                var sum = Vector512.Load(_roleValues.Data + dependent + k) + Vector512.Load(_roleValues.Data + head + k);
                Activations.Rectify(sum + Vector512.Load(_distances.Value + distance + k)).Store(pair + k);
            }
        }

        var mask = _mask.Reserve(rows * width);
        Rows.DropMask(mask, rows * width, _drop, _encoder.Random);
        Rows.Multiply(pairs, pairs, mask, rows * width);
        var scores = _relationScores.Reserve(rows * _relations.Columns);
        _relations.Forward(pairs, scores, rows);
        var loss = 0f;
        for (var i = 0; i < rows; i++)
        {
            var row = scores + ((nint)i * _relations.Columns);
            var w = gold.Heads[i] < 0 ? 0 : weight * gold.RelationWeight[i];
            loss += Rows.Softmax(row, _shape.Relations, gold.Relations[i], w);
            loss += Share(row, gold.Others[i], AnnotationKind.Relation, gold.Relations[i], w, -1);
            for (var r = _shape.Relations; r < _relations.Columns; r++) row[r] = 0;
        }

        var gradients = _pairGradient.Reserve(rows * width);
        Rows.Clear(gradients, rows * width);
        _relations.Backward(pairs, scores, gradients, rows);
        Rows.Multiply(gradients, gradients, mask, rows * width);
        Rows.RectifyBackward(gradients, pairs, rows * width);
        for (var i = 0; i < rows; i++)
        {
            if (gold.Heads[i] < 0) continue;
            var (dependent, head, distance) = Roles(gold, i);
            var gradient = gradients + ((nint)i * width);
            Rows.Add(_roleGradient.Data + dependent, gradient, width);
            Rows.Add(_roleGradient.Data + head, gradient, width);
            Rows.Add(_distances.Gradient + distance, gradient, width);
        }

        return loss;
    }

    // Turns the gradient of a loss with one target into that of one with shares for the others; returns what the loss grows by.
    private static float Share(float* gradient, Alternative[]? others, AnnotationKind kind, int target, float weight, int root)
    {
        if (others is null || weight == 0) return 0;
        var (moved, loss, likelihood) = (0f, 0f, Log((gradient[target] + weight) / weight));
        foreach (var other in others)
        {
            if (other.Kind != kind) continue;
            var at = other.Value < 0 ? root : other.Value;
            loss += other.Share * (likelihood - Log(gradient[at] / weight));
            moved += other.Share;
            gradient[at] -= weight * other.Share;
        }

        gradient[target] += weight * moved;
        return weight * loss;

        static float Log(float probability) => MathF.Log(Math.Max(probability, 1e-30f));
    }

    // Offsets of the dependent's and the head's role and of their distance's row.
    private (nint Dependent, nint Head, int Distance) Roles(SyntaxTargets gold, int word)
    {
        var head = gold.Heads[word];
        var at = 2 * _shape.ArcWidth;
        return (((nint)word * _shape.RoleColumns) + at, ((nint)Math.Max(head, 0) * _shape.RoleColumns) + at + _shape.RelationWidth,
            (head < 0 ? 0 : SyntaxShape.Distance(head - word)) * _shape.RelationWidth);
    }

    private float* Drop(float* x, int rows)
    {
        var width = _encoder.Shape.Width;
        var mask = _mask.Reserve(rows * width);
        var dropped = _dropped.Reserve(rows * width);
        Rows.DropMask(mask, rows * width, _drop, _encoder.Random);
        // The mask is needed again on the way back, when the buffer may have been used for another; it is told by the zeros.
        Rows.Multiply(dropped, x, mask, rows * width);
        return dropped;
    }

    private void DropBackward(LinearLayer layer, float* inside, float* resultGradient, float* inputGradient, int rows)
    {
        var width = _encoder.Shape.Width;
        var gradient = _gradient.Reserve(rows * width);
        Rows.Clear(gradient, rows * width);
        layer.Backward(inside, resultGradient, gradient, rows);
        var kept = 1f / (1f - _drop);
        for (var i = 0; i < rows * width; i++)
            if (inside[i] != 0) inputGradient[i] += gradient[i] * kept;
    }
}
