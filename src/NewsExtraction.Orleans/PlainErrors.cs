namespace NewsExtraction.Orleans;

/// <summary>What a storage or a store throws may be of a type that the caller does not have: it gets its words.</summary>
internal sealed class PlainErrors : IIncomingGrainCallFilter
{
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        try
        {
            await context.Invoke();
        }
        catch (Exception e) when (IsForeign(e) && context.Grain.GetType().Assembly == typeof(PlainErrors).Assembly)
        {
            throw new IOException($"{e.GetType().Name}: {e.Message}");
        }
    }

    private static bool IsForeign(Exception e) =>
        e.GetType().Assembly != typeof(object).Assembly && e is not (MergingBusyException or OrleansException);
}
