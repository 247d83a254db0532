namespace NewsExtraction.Output;

/// <summary>Reads attributions and who their sources are.</summary>
internal sealed class StatementReader(ReadWords words, EntityReader entities)
{
    private readonly List<Attribution> _all = [];
    private readonly Dictionary<TextSpan, Entity?> _speakers = [];
    private readonly Dictionary<TextSpan, int> _firstOf = [];

    public IReadOnlyList<Attribution> All => _all;

    /// <summary>The entity that a source is, by its words, or null.</summary>
    public Entity? Speaker(TextSpan source) => _speakers.GetValueOrDefault(source);

    /// <summary>The first attribution to a source, or -1.</summary>
    public int OfSource(TextSpan source) => _firstOf.GetValueOrDefault(source, -1);

    public void Read(JsonPlace attributions)
    {
        foreach (var place in attributions.Items()) _all.Add(Attribution(place));
    }

    private Attribution Attribution(JsonPlace place)
    {
        var source = place.Find("source");
        var span = source?.Span();
        if (source is not null && span is { } named)
        {
            _speakers.TryAdd(named, entities.Named(source));
            _firstOf.TryAdd(named, _all.Count);
        }

        var cues = place.Field("cue").Items().ToArray();
        return new Attribution
        {
            Index = _all.Count,
            Source = span,
            SourceHead = source is null ? -1 : words.PiecesOf(source.Span(), source).End - 1,
            CueHead = cues.Length == 0 ? -1 : words.PiecesOf(cues[0].Span(), cues[0]).First,
            Cue = [.. cues.Select(c => c.Span())],
            Content = [.. place.Field("content").Items().Select(c => c.Span())],
            Quote = place.Field("quote").Named<QuoteKind>(JsonNames.Of),
            Act = place.Field("act").Named<AttributionAct>(JsonNames.Of),
        };
    }
}
