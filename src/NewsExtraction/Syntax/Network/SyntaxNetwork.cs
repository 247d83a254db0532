using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NewsExtraction.Buffers;
using NewsExtraction.Encoders;
using NewsExtraction.Models;
using NewsExtraction.Numerics;

namespace NewsExtraction.Syntax;

/// <summary>
/// Tags and dependency trees by one network: the sentence encoder; tags off one of its layers; scores for every pair of words as
/// dependent and head (biaffine, after Dozat and Manning 2017, with a term for their distance); the best tree; then a relation for each
/// arc of the tree. Immutable and safe to share; the working memory comes from the caller.
/// </summary>
internal sealed unsafe class SyntaxNetwork
{
    private const int MostWordsKept = 1024;
    private readonly PackedMatrix _tags;
    private readonly PackedMatrix _roles;
    private readonly PackedMatrix _arcs;
    private readonly PackedMatrix _relations;
    private readonly FloatBuffer _distances;
    private readonly (byte Penn, byte Universal)[] _pairs;
    private readonly ConcurrentBag<SyntaxMemory> _memories = [];

    private SyntaxNetwork(ModelFile file)
    {
        file.MustBe(Task);
        Encoder = SentenceEncoder.Read(file);
        Shape = SyntaxShape.Read(file, Encoder.Shape.Layers);
        var width = Encoder.Shape.Width;
        _tags = PackedMatrix.Read(file, "tags", width, Shape.TagColumns);
        _roles = PackedMatrix.Read(file, "roles", width, Shape.RoleColumns);
        _arcs = PackedMatrix.Read(file, "arcs", Shape.ArcWidth, Shape.ArcWidth + SyntaxShape.Distances);
        _relations = PackedMatrix.Read(file, "relations", Shape.RelationWidth, Shape.RelationColumns);
        _distances = PackedMatrix.ReadVector(file, "distances", SyntaxShape.Distances * Shape.RelationWidth);
        _pairs = ReadPairs(file, Shape);
    }

    // Internal, so that a test needs no network around it.
    internal static (byte Penn, byte Universal)[] ReadPairs(ModelFile file, SyntaxShape shape)
    {
        var section = file.Section<byte>("tagpairs");
        var pairs = new (byte Penn, byte Universal)[section.Length / 2];
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = (section[2 * i], section[(2 * i) + 1]);
            if (pairs[i].Penn >= shape.PennTags || pairs[i].Universal >= shape.UniversalTags)
                throw file.Damaged("section 'tagpairs' has a tag that there is not");
        }

        return pairs.Length > 0 ? pairs : throw file.Damaged("section 'tagpairs' is empty");
    }

    public SentenceEncoder Encoder { get; }

    public SyntaxShape Shape { get; }

    /// <summary>Penn and universal tags that a word can have together.</summary>
    public ReadOnlySpan<(byte Penn, byte Universal)> TagPairs => _pairs;

    public const string File = "weights/syntax.bin";

    /// <summary>What the header of such a model says that it is for.</summary>
    public const string Task = "syntax";

    /// <summary>The network of a source.</summary>
    public static SyntaxNetwork From(ModelSource models) => models.LoadModel(File, Read);

    public static SyntaxNetwork Read(ModelFile file) => new(file);

    /// <summary>Tags all words of the memory's input and, where asked, gives them heads and relations. A tree's cost grows with the square
    /// of its sentence's length.</summary>
    public void Run(SyntaxMemory memory, bool parse)
    {
        Encoder.Run(memory.Input, memory.Encoder);
        Judge(memory, parse);
    }

    /// <summary>The same where the memory holds what the encoder makes of the input already.</summary>
    public void Judge(SyntaxMemory memory, bool parse)
    {
        var input = memory.Input;
        memory.Reserve(input.Count);
        Tag(memory);
        if (!parse) return;
        var roles = memory.Roles.Reserve((long)input.Count * Shape.RoleColumns);
        _roles.Multiply(memory.Encoder.Output(Encoder.Shape.Layers), roles, input.Count, memory.Encoder.Rounded);
        // Bounds: a row of roles has 2 * ArcWidth + 2 * RelationWidth numbers, all four parts multiples of 16 (SyntaxShape).
        for (var i = 0; i < input.Count; i++) Activations.Rectify(roles + ((nint)i * Shape.RoleColumns), 2 * Shape.ArcWidth);
        _arcs.Multiply(roles, Shape.RoleColumns, memory.Arcs.Reserve((long)input.Count * _arcs.Columns), _arcs.Columns, input.Count,
            memory.Encoder.Rounded);
        for (var s = 0; s < input.Sentences; s++)
        {
            FindHeads(memory, input.Start(s), input.Start(s + 1));
            FindRelations(memory, input.Start(s), input.Start(s + 1));
        }
    }

    /// <summary>Working memory; give it back by <see cref="Return"/>.</summary>
    public SyntaxMemory Rent() => _memories.TryTake(out var memory) ? memory : new SyntaxMemory(Encoder);

    public void Return(SyntaxMemory memory)
    {
        // What very long sentences needed, where they are allowed, is not kept for the next ones.
        if (memory.Penn.Length <= MostWordsKept) _memories.Add(memory);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Tag(SyntaxMemory memory)
    {
        var count = memory.Input.Count;
        var columns = Shape.TagColumns;
        var scores = memory.Tags.Reserve((long)count * columns);
        _tags.Multiply(memory.Encoder.Output(Shape.TagLayer), scores, count, memory.Encoder.Rounded);
        for (var i = 0; i < count; i++, scores += columns) (memory.Penn[i], memory.Universal[i]) = BestPair(scores);
    }

    // The pair of tags with the highest sum; of equal ones the first. Few Penn tags can be in it, whatever universal tag goes with them.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (byte Penn, byte Universal) BestPair(float* scores)
    {
        var universals = scores + Shape.PennTags;
        var top = universals[0];
        for (var u = 1; u < Shape.UniversalTags; u++) top = Math.Max(top, universals[u]);
        var (best, found) = (float.NegativeInfinity, _pairs[0]);
        var pairs = _pairs;
        for (var p = 0; p < pairs.Length; p++)
        {
            var (penn, universal) = pairs[p];
            if (scores[penn] + top <= best) continue;
            var score = scores[penn] + universals[universal];
            if (score > best) (best, found) = (score, pairs[p]);
        }

        return found;
    }

    // Scores of all pairs of the words from..to, then the best tree.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindHeads(SyntaxMemory memory, int from, int to)
    {
        var count = to - from;
        var stride = SyntaxShape.Padded(count);
        var columns = _arcs.Columns;
        var heads = memory.HeadColumns.Reserve((long)Shape.ArcWidth * stride);
        for (var j = 0; j < count; j++)
        {
            var head = memory.Roles.Data + ((nint)(from + j) * Shape.RoleColumns) + Shape.ArcWidth;
            for (var k = 0; k < Shape.ArcWidth; k++) heads[((nint)k * stride) + j] = head[k];
        }

        for (var j = count; j < stride; j++)
            for (var k = 0; k < Shape.ArcWidth; k++) heads[((nint)k * stride) + j] = 0;
        var scores = memory.Scores.Reserve((long)count * stride);
        var arcs = memory.Arcs.Data + ((nint)from * columns);
        // Bounds: arcs has columns floats for each word from "from" on, of which ArcWidth are read; heads was reserved for ArcWidth rows of
        // stride, all written above; scores for count rows of stride, a multiple of the kernel's lane.
        FloatProduct.Multiply(arcs, columns, heads, scores, count, Shape.ArcWidth, stride);
        for (var i = 0; i < count; i++)
        {
            var distances = arcs + ((nint)i * columns) + Shape.ArcWidth;
            var row = scores + ((nint)i * stride);
            for (var j = 0; j < count; j++)
                if (j != i) row[j] += distances[SyntaxShape.Distance(j - i)];
            row[i] = distances[0];
        }

        memory.Tree.Find(scores, stride, count);
        for (var i = 0; i < count; i++) memory.Heads[from + i] = memory.Tree.Head(i) == i ? -1 : from + memory.Tree.Head(i);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindRelations(SyntaxMemory memory, int from, int to)
    {
        var count = to - from;
        var width = Shape.RelationWidth;
        var pairs = memory.Pairs.Reserve((long)count * width);
        for (var i = 0; i < count; i++)
        {
            var head = memory.Heads[from + i];
            var dependentRole = memory.Roles.Data + ((nint)(from + i) * Shape.RoleColumns) + (2 * Shape.ArcWidth);
            var headRole = memory.Roles.Data + ((nint)Math.Max(head, 0) * Shape.RoleColumns) + (2 * Shape.ArcWidth) + width;
            var distance = _distances.Data + ((nint)(head < 0 ? 0 : SyntaxShape.Distance(head - from - i)) * width);
            for (var k = 0; k < width; k += Vector256<float>.Count)
            {
                var sum = Vector256.Load(dependentRole + k) + Vector256.Load(headRole + k) + Vector256.Load(distance + k);
                Activations.Rectify(sum).Store(pairs + ((nint)i * width) + k);
            }
        }

        var columns = Shape.RelationColumns;
        var scores = memory.Relations.Reserve((long)count * columns);
        _relations.Multiply(pairs, scores, count, memory.Encoder.Rounded);
        for (var i = 0; i < count; i++, scores += columns)
        {
            var best = 1;
            for (var r = 2; r < Shape.Relations; r++)
                if (scores[r] > scores[best]) best = r;
            memory.RelationOf[from + i] = memory.Heads[from + i] < 0 ? (byte)0 : (byte)best;
        }
    }
}
