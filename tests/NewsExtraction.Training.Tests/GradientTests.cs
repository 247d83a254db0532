using NewsExtraction.Encoders;
using NewsExtraction.Syntax;
using NewsExtraction.Training.Network;
using NewsExtraction.Training.Syntax;

namespace NewsExtraction.Training.Tests;

/// <summary>Gradients against differences of the loss: the network's training is our own, and a
/// slip in it would only show as a somewhat worse model.</summary>
public sealed unsafe class GradientTests
{
    private const float Step = 4e-3f;

    private readonly EncoderTrainer _encoder;
    private readonly SyntaxHeads _heads;
    private readonly EncoderInput _input;
    private readonly SyntaxTargets _gold = new();

    public GradientTests()
    {
        var vectors = WordVectors.Join(["police", "the", "in"], null, 16);
        var shape = new EncoderShape(4, 64, 16, 16, 2);
        _encoder = new EncoderTrainer(vectors, [1000000, 5, 5, 5], shape, new EncoderDropout(0, 0, 0, 0, 0, 0), new SeededRandom(5));
        _heads = new SyntaxHeads(_encoder, new SyntaxShape(5, 7, 6, 1, 16, 16, 1), drop: 0);
        _input = new EncoderInput(vectors.Vocabulary, shape);
        Add("police freed five hostages in the town", [1, -1, 3, 1, 6, 6, 3]);
        Add("rebels fled", [1, -1]);
    }

    [Test]
    public void GradientsAreThoseOfTheLoss()
    {
        Loss();
        _encoder.Backward(_input);
        var random = new SeededRandom(9);
        foreach (var parameter in _encoder.Parameters)
        {
            var largest = 0f;
            for (var i = 0; i < parameter.Size; i++) largest = Math.Max(largest, Math.Abs(parameter.Gradient[i]));
            for (var round = 0; round < 12; round++)
            {
                var at = random.Next(parameter.Size);
                var kept = parameter.Value[at];
                var here = Value();
                parameter.Value[at] = kept + Step;
                var up = (Value() - here) / Step;
                parameter.Value[at] = kept - Step;
                var down = (here - Value()) / Step;
                parameter.Value[at] = kept;
                // Rectified units bend the loss: where one turns on within the step, the gradient is that of one side.
                var slack = 1e-3f + (0.05f * largest);
                Assert.That(parameter.Gradient[at], Is.InRange(Math.Min(up, down) - slack, Math.Max(up, down) + slack),
                    $"{parameter.Name}[{at}]");
            }
        }
    }

    // The gradients of further losses go to a copy that is thrown away.
    private float Value()
    {
        var kept = _encoder.Parameters.Select(p => new ReadOnlySpan<float>(p.Gradient, p.Size).ToArray()).ToArray();
        var loss = Loss();
        for (var i = 0; i < kept.Length; i++) kept[i].CopyTo(new Span<float>(_encoder.Parameters[i].Gradient, kept[i].Length));
        return loss;
    }

    private float Loss()
    {
        _encoder.Forward(_input);
        var (tags, arcs, relations) = _heads.Learn(_input, _gold);
        return tags + arcs + relations;
    }

    private void Add(string sentence, int[] heads)
    {
        var first = _input.Count;
        _input.StartSentence();
        foreach (var word in sentence.Split(' ')) _input.Add(word);
        _input.EndSentence();
        for (var i = 0; i < heads.Length; i++)
        {
            _gold.Penn.Add(i % 7);
            _gold.Universal.Add(i % 5);
            _gold.Heads.Add(heads[i] < 0 ? -1 : first + heads[i]);
            _gold.Relations.Add(heads[i] < 0 ? 0 : 1 + (i % 5));
            _gold.TagWeight.Add(1);
            _gold.ArcWeight.Add(1);
            _gold.RelationWeight.Add(0.5f);
            _gold.Others.Add(i != 0 ? null
                : [new(AnnotationKind.Head, -1, 0.3f), new(AnnotationKind.Relation, 4, 0.2f), new(AnnotationKind.Penn, 6, 0.25f),
                new(AnnotationKind.Universal, 3, 0.4f)]);
        }
    }
}
