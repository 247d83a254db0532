namespace NewsExtraction.Batches;

/// <summary>A plain sequence as an asynchronous one. Its steps block; <see cref="Intake{T}"/> takes them where nobody waits.</summary>
internal sealed class BlockingSource<T>(IEnumerable<T> source) : IAsyncEnumerable<T>
{
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => new Steps(source.GetEnumerator());

    private sealed class Steps(IEnumerator<T> source) : IAsyncEnumerator<T>
    {
        public T Current => source.Current;

        public ValueTask<bool> MoveNextAsync() => new(source.MoveNext());

        public ValueTask DisposeAsync()
        {
            source.Dispose();
            return default;
        }
    }
}
