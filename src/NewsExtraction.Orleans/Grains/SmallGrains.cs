using Orleans.Concurrency;

namespace NewsExtraction.Orleans.Grains;

/// <summary>Which days are closed, as it is stored.</summary>
[GenerateSerializer]
internal sealed class CalendarState
{
    [Id(0)]
    public int Version { get; set; }

    [Id(1)]
    public int AcceptedFrom { get; set; } = int.MinValue;

    [Id(2)]
    public int OpenFrom { get; set; } = int.MinValue;
}

/// <summary>Closes days in two steps: first no article of them is taken, later the blocks close them. So no article is closed in one block
/// and taken in another.</summary>
[Reentrant]
internal sealed class CalendarGrain(
    [PersistentState("calendar", ClusterMergingOptions.StorageName)] IPersistentState<CalendarState> state, ClusterMergingOptions options)
    : Grain, ICalendarGrain, IRemindable
{
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        StateVersions.Check(state.State.Version, "the calendar");
        if (options.CloseAfterDays is not null)
            await this.RegisterOrUpdateReminder("close", options.ReminderPeriod, options.ReminderPeriod, cancellationToken);
    }

    public Task<int> AcceptedFrom() => Task.FromResult(state.State.AcceptedFrom);

    public Task<int> OpenFrom() => Task.FromResult(state.State.OpenFrom);

    public async Task Announce(int day)
    {
        if (day <= state.State.AcceptedFrom) return;
        state.State.AcceptedFrom = day;
        await Write();
    }

    public async Task Close(int day)
    {
        if (day <= state.State.OpenFrom) return;
        state.State.OpenFrom = day;
        state.State.AcceptedFrom = Math.Max(state.State.AcceptedFrom, day);
        await Write();
    }

    // What one tick announces the next one closes.
    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        if (options.CloseAfterDays is not { } after) return;
        await Close(state.State.AcceptedFrom);
        await Announce(DateOnly.FromDateTime(status.CurrentTickTime).DayNumber - after);
    }

    private async Task Write()
    {
        try
        {
            state.State.Version = StateVersions.Current;
            await state.WriteStateAsync();
        }
        catch
        {
            DeactivateOnIdle();
            throw;
        }
    }
}

/// <summary>Names of blocks, as they are stored.</summary>
[GenerateSerializer]
internal sealed class DirectoryState
{
    [Id(0)]
    public int Version { get; set; }

    [Id(1)]
    public List<string> Blocks { get; set; } = [];
}

/// <summary>A share of the list of blocks.</summary>
internal sealed class DirectoryGrain(
    [PersistentState("blocks", ClusterMergingOptions.StorageName)] IPersistentState<DirectoryState> state) : Grain, IDirectoryGrain
{
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        StateVersions.Check(state.State.Version, "the list of blocks");
        return Task.CompletedTask;
    }

    public async Task Register(string block)
    {
        if (state.State.Blocks.Contains(block)) return;
        try
        {
            state.State.Blocks.Add(block);
            state.State.Version = StateVersions.Current;
            await state.WriteStateAsync();
        }
        catch
        {
            DeactivateOnIdle();
            throw;
        }
    }

    public Task<List<string>> All() => Task.FromResult(state.State.Blocks.ToList());
}
