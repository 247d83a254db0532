using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using NewsExtraction.English;
using NewsExtraction.Entities;
using NewsExtraction.Models;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.Benchmarks;

/// <summary>Reading the models, first time in a process and again: a cold start has the runtime compile the readers too.</summary>
[Config(typeof(LoadConfig))]
public class LoadBenchmark
{
    [Benchmark(Description = "text and syntax: words, sentences, lemmas, tags and trees")]
    public object Syntax() => (
        WordForms.Read(EnglishData.Open(WordForms.File)),
        new SentenceModel(ModelFile.Read(SentenceModel.File, EnglishData.Open(SentenceModel.File))),
        new Lemmatizer(ModelFile.Read(Lemmatizer.File, EnglishData.Open(Lemmatizer.File))),
        SyntaxNetwork.Read(ModelFile.Read("weights/syntax.bin", EnglishData.Open("weights/syntax.bin"))));

    [Benchmark(Description = "entities: gazetteer and names")]
    public object Entities()
    {
        var gazetteer = GazetteerIndex.Read(GazetteerIndex.File, EnglishData.Open(GazetteerIndex.File));
        return new NameRecognizer(EnglishData.Open, gazetteer);
    }

    [Benchmark(Description = "a whole extractor")]
    public object Extractor() => new NewsExtractorBuilder().Build();

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
