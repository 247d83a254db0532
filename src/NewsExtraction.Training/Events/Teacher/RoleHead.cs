using NewsExtraction.Buffers;
using NewsExtraction.Numerics;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Events.Teacher;

/// <summary>Two layers that give each word of a mention's sentence a role, by what the encoder made of the word and of the mention's own,
/// the mention's type and how far apart they stand.</summary>
internal sealed unsafe class RoleHead
{
    private const int Inner = 192;
    private const int Told = 32;
    private const int Distances = 16;
    private readonly Parameter _types;
    private readonly Parameter _distances;
    private readonly LinearLayer _first;
    private readonly LinearLayer _second;
    private readonly int _width;
    private readonly int _labels;
    private readonly FloatBuffer _pairs = new();
    private readonly FloatBuffer _pairsGradient = new();
    private readonly FloatBuffer _inner = new();
    private readonly FloatBuffer _innerGradient = new();
    private readonly FloatBuffer _scores = new();

    /// <param name="encoder">What it stands on; takes up its weights.</param>
    /// <param name="types">How many types.</param>
    /// <param name="roles">How many roles.</param>
    public RoleHead(EncoderTrainer encoder, int types, int roles)
    {
        (_width, _labels) = (encoder.Shape.Width, roles);
        _types = new Parameter("role.types", types, Told).Fill(encoder.Random, 0.3f);
        _distances = new Parameter("role.distances", Distances, Told).Fill(encoder.Random, 0.3f);
        encoder.Parameters.Add(_types);
        encoder.Parameters.Add(_distances);
        _first = new LinearLayer("role.first", (2 * _width) + (2 * Told), Inner, encoder.Random, encoder.Parameters);
        _second = new LinearLayer("role.second", Inner, WordHead.Padded(roles), encoder.Random, encoder.Parameters);
    }

    private int PairWidth => _first.Inner;

    /// <summary>Adds the gradients of all mentions.</summary>
    /// <returns>The loss.</returns>
    public float Learn(float* states, float* gradient, (TaughtMention Mention, int Word)[] mentions, float weight)
    {
        if (mentions.Length == 0) return 0;
        var rows = Forward(states, mentions);
        var scores = _scores.Data;
        var (at, loss) = (0, 0f);
        foreach (var (mention, _) in mentions)
            foreach (var role in mention.Roles)
                loss += WordHead.Loss(scores + ((nint)at++ * _second.Columns), _second.Columns, _labels, role, weight);
        var inner = _innerGradient.Reserve(rows * Inner);
        Rows.Clear(inner, rows * Inner);
        _second.Backward(_inner.Data, scores, inner, rows);
        Rows.RectifyBackward(inner, _inner.Data, rows * Inner);
        var pairs = _pairsGradient.Reserve(rows * PairWidth);
        Rows.Clear(pairs, rows * PairWidth);
        _first.Backward(_pairs.Data, inner, pairs, rows);
        foreach (var (mention, word) in mentions)
            for (var i = 0; i < mention.Roles.Length; i++, pairs += PairWidth)
            {
                Rows.Add(gradient + ((nint)(word + mention.First + i) * _width), pairs, _width);
                Rows.Add(gradient + ((nint)(word + mention.Word) * _width), pairs + _width, _width);
                Rows.Add(_types.Gradient + (mention.Type * Told), pairs + (2 * _width), Told);
                Rows.Add(_distances.Gradient + (Distance(mention, i) * Told), pairs + (2 * _width) + Told, Told);
            }

        return loss;
    }

    public float[][] Probabilities(float* states, TaughtMention mention, int word)
    {
        var rows = Forward(states, [(mention, word)]);
        return WordHead.Probabilities(_scores.Data, rows, _second.Columns, _labels);
    }

    private int Forward(float* states, (TaughtMention Mention, int Word)[] mentions)
    {
        var rows = mentions.Sum(m => m.Mention.Roles.Length);
        var pair = _pairs.Reserve(rows * PairWidth);
        foreach (var (mention, word) in mentions)
            for (var i = 0; i < mention.Roles.Length; i++, pair += PairWidth)
            {
                Copy(states + ((nint)(word + mention.First + i) * _width), pair, _width);
                Copy(states + ((nint)(word + mention.Word) * _width), pair + _width, _width);
                Copy(_types.Value + (mention.Type * Told), pair + (2 * _width), Told);
                Copy(_distances.Value + (Distance(mention, i) * Told), pair + (2 * _width) + Told, Told);
            }

        _first.Forward(_pairs.Data, _inner.Reserve(rows * Inner), rows);
        Activations.Rectify(_inner.Data, rows * Inner);
        _second.Forward(_inner.Data, _scores.Reserve(rows * _second.Columns), rows);
        return rows;
    }

    // 0 for the mention's own word, then by steps that grow, to the left and to the right.
    private static int Distance(TaughtMention mention, int word)
    {
        var far = mention.First + word - mention.Word;
        var step = Math.Abs(far) switch { 0 => 0, 1 => 1, 2 => 2, 3 => 3, <= 5 => 4, <= 9 => 5, <= 17 => 6, _ => 7 };
        return far > 0 ? step + 8 : step;
    }

    private static void Copy(float* from, float* to, int count) => new ReadOnlySpan<float>(from, count).CopyTo(new Span<float>(to, count));
}
