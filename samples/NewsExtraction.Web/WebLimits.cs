namespace NewsExtraction.Web;

/// <summary>What a request may cost: the section <c>Limits</c> of the settings.</summary>
internal sealed class WebLimits
{
    /// <summary>Bytes of a request's body.</summary>
    public long RequestBytes { get; set; } = 1_000_000;

    /// <summary>How long one request is worked on.</summary>
    public TimeSpan Time { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Requests that are worked on at once; 0 for as many as there are processors.</summary>
    public int AtOnce { get; set; }

    /// <summary>Requests that may wait for their turn.</summary>
    public int Waiting { get; set; } = 16;

    public int Workers => AtOnce == 0 ? Environment.ProcessorCount : AtOnce;

    /// <summary>The limits of the settings. A program with limits that make no sense does not start.</summary>
    public static WebLimits From(IConfiguration settings)
    {
        var limits = settings.GetSection("Limits").Get<WebLimits>() ?? new WebLimits();
        Check(limits.RequestBytes > 0, "Limits:RequestBytes", limits.RequestBytes, "a number above 0");
        Check(limits.Time > TimeSpan.Zero, "Limits:Time", limits.Time, "a time such as 00:00:20");
        Check(limits.AtOnce >= 0, "Limits:AtOnce", limits.AtOnce, "a number, or 0 for as many as there are processors");
        Check(limits.Waiting >= 0, "Limits:Waiting", limits.Waiting, "a number, or 0");
        return limits;
    }

    private static void Check(bool holds, string name, object value, string expected)
    {
        if (!holds) throw new InvalidOperationException($"The setting {name} is {value}; set it to {expected}.");
    }
}
