using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace NewsExtraction.Benchmarks;

/// <summary>Short runs, a report for GitHub, and words per second beside the times.</summary>
internal sealed class StepConfig : ManualConfig
{
    public StepConfig()
    {
        AddJob(Job.ShortRun.WithWarmupCount(5).WithIterationCount(8));
        AddColumn(new WordsPerSecond());
    }

    private sealed class WordsPerSecond : IColumn
    {
        public string Id => nameof(WordsPerSecond);

        public string ColumnName => "Words/s";

        public string Legend => "Words (by white space) of the sample article per second, one thread";

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
            return mean is { } nanoseconds ? (SampleNews.Words / (nanoseconds / 1e9)).ToString("N0", CultureInfo.InvariantCulture) : "?";
        }

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
    }
}
