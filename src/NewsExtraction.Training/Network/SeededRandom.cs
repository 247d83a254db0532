namespace NewsExtraction.Training.Network;

/// <summary>Random numbers by xorshift64*: the same for the same seed on every machine and runtime.</summary>
internal sealed class SeededRandom(ulong seed)
{
    /// <summary>Everything there is to keep for going on later.</summary>
    public ulong State { get; set; } = (seed * 0x9E3779B97F4A7C15UL) ^ 0xD1B54A32D192ED03UL;

    public ulong NextBits()
    {
        var x = State == 0 ? 0x9E3779B97F4A7C15UL : State;
        x ^= x >> 12;
        x ^= x << 25;
        x ^= x >> 27;
        State = x;
        return x * 0x2545F4914F6CDD1DUL;
    }

    /// <summary>Evenly from 0 up to, not including, 1.</summary>
    public float NextFloat() => (NextBits() >> 40) * (1f / (1 << 24));

    /// <summary>Evenly from 0 to <paramref name="end"/> - 1.</summary>
    public int Next(int end) => (int)((NextBits() >> 33) % (ulong)end);

    public bool Chance(float probability) => NextFloat() < probability;

    public void Shuffle<T>(T[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
