using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Hosting;

/// <summary>The extractor in the services of a host.</summary>
internal sealed class HostTests
{
    private const string Text = "The Iraqi army retook Mosul from Islamic State last week, an official said.";

    [Test]
    public void ServicesGiveOneExtractorForAll()
    {
        using var services = new ServiceCollection().AddNewsExtraction().AddNewsExtraction().BuildServiceProvider(validateScopes: true);
        var extractor = services.GetRequiredService<IArticleExtractor>();
        Assert.That(extractor.Extract(new ArticleInput(Text)).Events.Select(e => e.Type), Has.Member("CityLiberated"));
        Assert.That(services.GetServices<IArticleExtractor>(), Is.EqualTo(new[] { extractor }));
        var first = services.GetRequiredService<NewsExtractor>();
        Assert.That(services.GetRequiredService<NewsExtractor>(), Is.SameAs(first));
    }

    [Test]
    public void AnExtractorOfOnesOwnStays()
    {
        var mine = NewsExtractor.Default;
        using var services = new ServiceCollection().AddSingleton<IArticleExtractor>(mine).AddNewsExtraction().BuildServiceProvider();
        Assert.That(services.GetRequiredService<IArticleExtractor>(), Is.SameAs(mine));
    }

    [Test]
    public void OptionsReachTheExtractor()
    {
        using var rules = new RuleFile();
        using var services = new ServiceCollection().AddNewsExtraction(o =>
        {
            o.MaxTextLength = 1000;
            o.MaxParallelism = 2;
            o.RuleFiles.Add(rules.Path);
            o.ConfigureBuilder = b => b.Record("ShipMothballed", f => new ShipMothballed(f));
        }).BuildServiceProvider();
        var extractor = services.GetRequiredService<NewsExtractor>();
        Assert.That(extractor.Options.MaxTextLength, Is.EqualTo(1000));
        Assert.That(extractor.Options.MaxParallelism, Is.EqualTo(2));
        Assert.That(extractor.Extract("The navy mothballed the frigate on Monday.").Events, Has.Some.InstanceOf<ShipMothballed>());
    }

    [Test]
    public void OptionsComeOutOfTheConfiguration()
    {
        using var rules = new RuleFile();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["NewsExtraction:MaxTextLength"] = "1234",
            ["NewsExtraction:RuleFiles:0"] = rules.Path,
        }).Build();
        using var services = new ServiceCollection().AddNewsExtraction(configuration.GetSection("NewsExtraction")).BuildServiceProvider();
        var extractor = services.GetRequiredService<NewsExtractor>();
        Assert.That(extractor.Options.MaxTextLength, Is.EqualTo(1234));
        Assert.That(extractor.EventTypes, Has.Member("ShipMothballed"));
    }

    [Test]
    public void AllWrongOptionsAreToldWhileTheHostStarts()
    {
        using var host = Hosted(o =>
        {
            o.MaxTextLength = 0;
            o.ModelsFolder = "no-such-folder";
            o.RuleFiles.Add("no-such.events");
        }, new LogLines());
        var error = Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync())!;
        Assert.That(error.Failures, Has.Some.Contains("MaxTextLength is 0").And.Some.Contains("'no-such-folder'")
            .And.Some.Contains("'no-such.events'"));
    }

    [Test]
    public async Task AWarmStartLoadsTheModelsBeforeTheHostRuns()
    {
        var log = new LogLines();
        using var host = Hosted(o => o.WarmUp = true, log);
        await host.StartAsync();
        Assert.That(log.All, Has.Some.StartsWith("Information: The extractor is ready: ").And.Some.Contains("is warm after"));
        await host.StopAsync();
    }

    [Test]
    public async Task WithoutItNothingIsLoaded()
    {
        var log = new LogLines();
        using var host = Hosted(_ => { }, log);
        await host.StartAsync();
        Assert.That(log.All, Has.None.Contains("extractor"));
        await host.StopAsync();
    }

    [Test]
    public void RulesWithErrorsKeepAWarmHostFromStarting()
    {
        using var rules = new RuleFile("event broken");
        using var host = Hosted(o =>
        {
            o.RuleFiles.Add(rules.Path);
            o.WarmUp = true;
        }, new LogLines());
        Assert.That(() => host.StartAsync(), Throws.TypeOf<EventRuleException>());
    }

    [Test]
    public void TheLogTellsWhatBecomesOfArticles()
    {
        var log = new LogLines();
        using var services = new ServiceCollection().AddLogging(b => b.SetMinimumLevel(LogLevel.Debug).AddProvider(log))
            .AddNewsExtraction().BuildServiceProvider();
        var extractor = services.GetRequiredService<IArticleExtractor>();
        _ = extractor.ExtractMany([
            new ArticleInput(Text, Id: "a1"),
            new ArticleInput(null!, Id: "a2"),
            new ArticleInput("Die Regierung hat am Montag die neuen Regeln beschlossen, die ab dem Sommer gelten sollen.")]).ToList();
        Assert.That(() => extractor.Extract(new ArticleInput(null!, Id: "a4")), Throws.ArgumentNullException);
        Assert.That(log.All,
            Has.Some.StartsWith("Debug: Article a1 was read: ").And.Some.StartsWith("Warning: Article a2 could not be read: ")
            .And.Some.StartsWith("Information: Article #2 is in another language than English (de)")
            .And.Some.StartsWith("Warning: Article a4 could not be read: "));
    }

    private static IHost Hosted(Action<NewsExtractionOptions> configure, LogLines log)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.AddProvider(log);
        builder.Services.AddNewsExtraction(configure);
        return builder.Build();
    }

    private sealed record ShipMothballed(EventFacts Facts) : NewsEvent(Facts);

    /// <summary>A file with a type of one's own.</summary>
    private sealed class RuleFile : IDisposable
    {
        private const string Rules = """
            event ShipMothballed
              "A ship is taken out of service."
              role Owner  actor  initiator
              role Ship   any    recipient
              verb mothball
                subject -> Owner, object -> Ship
            """;

        public RuleFile(string rules = Rules) => File.WriteAllText(Path, rules);

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }

    /// <summary>All lines of the log.</summary>
    private sealed class LogLines : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _all = [];

        public IReadOnlyCollection<string> All => _all;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter) => _all.Enqueue($"{logLevel}: {formatter(state, exception)}");

        public void Dispose()
        {
        }
    }
}
