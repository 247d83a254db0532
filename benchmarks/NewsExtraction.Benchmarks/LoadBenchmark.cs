using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using NewsExtraction.Entities;
using NewsExtraction.Models;
using NewsExtraction.Syntax;

namespace NewsExtraction.Benchmarks;

/// <summary>Reading the models, first time in a process and again: a cold start has the runtime compile the readers too.</summary>
[Config(typeof(LoadConfig))]
public class LoadBenchmark
{
    [Benchmark(Description = "text and syntax: words, sentences, lemmas, tags and trees")]
    public object Syntax() => SyntaxAnalyzer.From(Fresh());

    [Benchmark(Description = "entities: gazetteer and names")]
    public object Entities() => EntityRecognizer.From(Fresh());

    [Benchmark(Description = "a whole extractor")]
    public object Extractor() => new NewsExtractorBuilder(Fresh()).Build();

    // A source of its own, which has nothing loaded yet.
    private static ModelSource Fresh() => ModelSource.Unshared();

    private sealed class LoadConfig : ManualConfig
    {
        public LoadConfig()
        {
            AddJob(Job.ShortRun.WithId("again").WithWarmupCount(3).WithIterationCount(5));
            AddJob(Job.Default.WithId("first time").WithStrategy(BenchmarkDotNet.Engines.RunStrategy.ColdStart).WithLaunchCount(5)
                .WithIterationCount(1).WithWarmupCount(0));
        }
    }
}
