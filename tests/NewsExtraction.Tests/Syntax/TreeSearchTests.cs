using NewsExtraction.Buffers;
using NewsExtraction.Syntax;

namespace NewsExtraction.Tests.Syntax;

public sealed unsafe class TreeSearchTests
{
    private readonly TreeSearch _search = new();

    [Test]
    public void TheBestTreeIsFoundForAnyScores()
    {
        var seed = 12345u;
        for (var round = 0; round < 400; round++)
        {
            var count = 1 + (round % 5);
            var scores = new FloatBuffer(16 * count);
            for (var i = 0; i < 16 * count; i++)
            {
                seed = (seed * 1664525u) + 1013904223u;
                scores.Data[i] = (seed >> 16) % 1000;
            }

            _search.Find(scores.Data, 16, count);

            var heads = Enumerable.Range(0, count).Select(_search.Head).ToArray();
            Assert.That(IsTree(heads), $"round {round}: {string.Join(' ', heads)}");
            Assert.That(Score(scores, heads), Is.EqualTo(BestOfAll(scores, count)), $"round {round}: {string.Join(' ', heads)}");
        }
    }

    [Test]
    public void ALongRowOfCirclesGivesATree()
    {
        const int count = 160;
        var scores = new FloatBuffer(count * count);
        for (var i = 0; i < count; i++)
            for (var j = 0; j < count; j++)
                scores.Data[(i * count) + j] = i == j ? -50f : (i ^ 1) == j ? 100f : (i ^ 2) == j ? 60f : (i * 7 + j * 13) % 31;

        _search.Find(scores.Data, count, count);

        Assert.That(IsTree([.. Enumerable.Range(0, count).Select(_search.Head)]));
    }

    private static float Score(FloatBuffer scores, int[] heads) => heads.Select((head, i) => scores.Data[(i * 16) + head]).Sum();

    private static bool IsTree(int[] heads)
    {
        if (heads.Where((head, i) => head == i).Count() != 1) return false;
        for (var i = 0; i < heads.Length; i++)
        {
            var (at, steps) = (i, 0);
            for (; heads[at] != at; at = heads[at])
                if (++steps > heads.Length) return false;
        }

        return true;
    }

    private static float BestOfAll(FloatBuffer scores, int count)
    {
        var best = float.NegativeInfinity;
        var heads = new int[count];
        for (var code = 0; code < Math.Pow(count, count); code++)
        {
            for (int i = 0, rest = code; i < count; i++, rest /= count) heads[i] = rest % count;
            if (IsTree(heads)) best = Math.Max(best, Score(scores, heads));
        }

        return best;
    }
}
