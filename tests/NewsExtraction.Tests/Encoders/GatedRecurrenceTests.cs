using System.Runtime.Intrinsics;
using NewsExtraction.Buffers;
using NewsExtraction.Encoders;
using NewsExtraction.Numerics;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Encoders;

/// <summary>The recurrence is the formula that it states, to the last bit, unit by unit and word by word.</summary>
public sealed unsafe class GatedRecurrenceTests
{
    // Rows before and behind the sentence belong to others.
    private const int Rows = 6;
    private const int First = 1;
    private const int End = 5;

    // Halves of 16 and 48 units go through wide vectors where the machine has them; one of 24 through narrow ones everywhere.
    [TestCase(32, false)]
    [TestCase(32, true)]
    [TestCase(48, false)]
    [TestCase(96, true)]
    public void ASentenceIsTheFormulaUnitByUnit(int width, bool keep)
    {
        var (found, expected) = (new Layer(width, Rows), new Layer(width, Rows));

        found.Run(First, End, keep);
        for (var j = 0; j < width / 2; j++)
            for (var t = First; t < End; t++) expected.Unit(t, t == First ? -1 : t - 1, j, keep);
        for (var j = width / 2; j < width; j++)
            for (var t = End - 1; t >= First; t--) expected.Unit(t, t == End - 1 ? -1 : t + 1, j, keep);

        found.AssertSame(expected);
    }

    [Test]
    public void ASentenceOfOneWordHasNoStateBeforeItInEitherDirection()
    {
        var (found, expected) = (new Layer(32, 3), new Layer(32, 3));
        found.Run(1, 2, keep: false);
        for (var j = 0; j < 32; j++) expected.Unit(1, -1, j, keep: false);
        found.AssertSame(expected);
    }

    [Test]
    public void WideVectorsGiveTheSameBitsAsNarrowOnes([Values] bool hasWordBefore, [Values] bool keep, [Values(0, 32)] int from)
    {
        const int Width = 64;
        var (wide, narrow, expected) = (new Layer(Width, 2), new Layer(Width, 2), new Layer(Width, 2));
        var last = hasWordBefore ? 0 : -1;

        GatedRecurrence.Remember512(wide.Gates(1), wide.State(last), wide.State(1), wide.Result(1), wide.Forget, wide.Output, Width,
            from, from + 32, keep);
        GatedRecurrence.Show512(wide.Input(1), wide.State(1), wide.Result(1), from, from + 32);
        GatedRecurrence.Remember256(narrow.Gates(1), narrow.State(last), narrow.State(1), narrow.Result(1), narrow.Forget, narrow.Output,
            Width, from, from + 32, keep);
        GatedRecurrence.Show256(narrow.Input(1), narrow.State(1), narrow.Result(1), from, from + 32);

        for (var j = from; j < from + 32; j++) expected.Unit(1, last, j, keep);

        wide.AssertSame(expected);
        narrow.AssertSame(expected);
    }

    /// <summary>A layer's numbers, made up, the same every time; gates large enough to reach their bounds.</summary>
    private sealed class Layer(int width, int rows)
    {
        private readonly FloatBuffer _gates = Times(MadeUpNumbers.Of(rows * 3 * width, 3), rows * 3 * width, 6);
        private readonly FloatBuffer _input = MadeUpNumbers.Of(rows * width, 5);
        private readonly FloatBuffer _states = MadeUpNumbers.Of(rows * width, 7);
        private readonly FloatBuffer _result = MadeUpNumbers.Of(rows * width, 11);
        private readonly FloatBuffer _forget = MadeUpNumbers.Of(width, 13);
        private readonly FloatBuffer _output = MadeUpNumbers.Of(width, 17);

        public float* Forget => _forget.Data;

        public float* Output => _output.Data;

        public float* Gates(int row) => _gates.Data + (row * 3 * width);

        public float* Input(int row) => _input.Data + (row * width);

        public float* State(int row) => row < 0 ? null : _states.Data + (row * width);

        public float* Result(int row) => _result.Data + (row * width);

        public void Run(int first, int end, bool keep)
        {
            var (gates, input) = (new nint[rows], new nint[rows]);
            for (var t = 0; t < rows; t++) (gates[t], input[t]) = ((nint)Gates(t), (nint)Input(t));
            GatedRecurrence.Run(gates, input, _states.Data, _result.Data, Forget, Output, width, first, end, keep);
        }

        /// <summary>What the summary of <see cref="GatedRecurrence"/> says, for one unit of one word.</summary>
        public void Unit(int row, int last, int j, bool keep)
        {
            var u = Gates(row);
            var f = u + width;
            var r = f + width;
            var c = last < 0 ? 0f : State(last)[j];
            var (kept, shown) = Activations.Sigmoids(Vector256.Create(f[j] + (Forget[j] * c)), Vector256.Create(r[j] + (Output[j] * c)));
            var state = (kept[0] * c) + ((1f - kept[0]) * u[j]);
            State(row)[j] = state;
            Result(row)[j] = (shown[0] * Activations.Tanh(Vector256.Create(state))[0]) + ((1f - shown[0]) * Input(row)[j]);
            if (keep) (f[j], r[j]) = (kept[0], shown[0]);
        }

        public void AssertSame(Layer expected)
        {
            Assert.That(Bits(_states.Data, rows * width), Is.EqualTo(Bits(expected._states.Data, rows * width)), "states");
            Assert.That(Bits(_result.Data, rows * width), Is.EqualTo(Bits(expected._result.Data, rows * width)), "output");
            Assert.That(Bits(_gates.Data, rows * 3 * width), Is.EqualTo(Bits(expected._gates.Data, rows * 3 * width)), "gates");
        }

        private static int[] Bits(float* numbers, int count) => new ReadOnlySpan<int>(numbers, count).ToArray();

        private static FloatBuffer Times(FloatBuffer numbers, int count, float factor)
        {
            for (var i = 0; i < count; i++) numbers.Data[i] *= factor;
            return numbers;
        }
    }
}
