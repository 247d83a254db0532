using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace NewsExtraction.Benchmarks;

/// <summary>Figures for the sample article.</summary>
internal sealed class StepConfig() : NewsConfig(SampleNews.Words);

/// <summary>The same for many articles.</summary>
internal sealed class ArticlesConfig() : NewsConfig(VariedNews.Words);

/// <summary>Short runs, a report for GitHub, and words per second beside the times.</summary>
internal abstract class NewsConfig : ManualConfig
{
    protected NewsConfig(int words)
    {
        AddJob(Job.ShortRun.WithWarmupCount(5).WithIterationCount(8));
        AddColumn(new WordsPerSecond(words));
    }

    private sealed class WordsPerSecond(int words) : IColumn
    {
        public string Id => nameof(WordsPerSecond);

        public string ColumnName => "Words/s";

        public string Legend => "Words (by white space) per second, one thread";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
        {
            var mean = summary[benchmarkCase]?.ResultStatistics?.Mean;
            return mean is { } nanoseconds ? (words / (nanoseconds / 1e9)).ToString("N0", CultureInfo.InvariantCulture) : "?";
        }

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
    }
}
