namespace NewsExtraction;

/// <summary>How <c>AddNewsExtraction</c> sets the extractor up. What is not set stays as in <see cref="NewsExtractor.Default"/>.</summary>
public sealed class NewsExtractionOptions
{
    /// <summary>Longest text that is accepted, in UTF-16 code units: as <see cref="ExtractionOptions.MaxTextLength"/>.</summary>
    public int MaxTextLength { get; set; } = ExtractionOptions.Default.MaxTextLength;

    /// <summary>Longest sentence that tagger and parser see in one piece, in tokens: as <see
    /// cref="ExtractionOptions.MaxSentenceTokens"/>.</summary>
    public int MaxSentenceTokens { get; set; } = ExtractionOptions.Default.MaxSentenceTokens;

    /// <summary>Articles that are worked on at the same time by the methods for many: as <see
    /// cref="ExtractionOptions.MaxParallelism"/>.</summary>
    public int MaxParallelism { get; set; } = ExtractionOptions.Default.MaxParallelism;

    /// <summary>A folder with models, lexicons and rules, laid out as <c>models/english</c>, or null: as <see
    /// cref="NewsExtractorBuilder.ModelsFolder"/>.</summary>
    public string? ModelsFolder { get; set; }

    /// <summary>Files with event rules of your own, in the <c>.events</c> language.</summary>
    public IList<string> RuleFiles { get; } = [];

    /// <summary>Files with names of your own: as <see cref="NewsExtractorBuilder.AddNames(string)"/>.</summary>
    public IList<string> NameFiles { get; } = [];

    /// <summary>True to leave out the learnt second reading: as <see cref="NewsExtractorBuilder.RulesOnly"/>.</summary>
    public bool RulesOnly { get; set; }

    /// <summary>
    /// True to load the models and run them once while the host starts: the first article is as quick as the next, and what is wrong with
    /// models or rules keeps the host from starting. Else they are loaded when the extractor is first asked for.
    /// </summary>
    public bool WarmUp { get; set; }

    /// <summary>What else the builder is to be told: steps and records of your own. Runs last, once.</summary>
    public Action<NewsExtractorBuilder>? ConfigureBuilder { get; set; }

    internal ExtractionOptions Limits =>
        new() { MaxTextLength = MaxTextLength, MaxSentenceTokens = MaxSentenceTokens, MaxParallelism = MaxParallelism };

    internal NewsExtractor ToExtractor()
    {
        var builder = new NewsExtractorBuilder().Options(Limits);
        if (ModelsFolder is not null) builder.ModelsFolder(ModelsFolder);
        foreach (var file in RuleFiles) builder.AddEventRules(file);
        foreach (var file in NameFiles) builder.AddNames(file);
        if (RulesOnly) builder.RulesOnly();
        ConfigureBuilder?.Invoke(builder);
        return builder.Build();
    }
}
