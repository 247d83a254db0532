using NewsExtraction.Launcher;

namespace NewsExtraction.Console.Tests;

public class NewerBuildTests
{
    private const string OfHaswell = "fpu sse2 avx avx2 bmi1 bmi2 f16c fma abm movbe xsave";

    [TestCase("fpu sse2 sse4_2 popcnt", "base")]
    [TestCase("fpu sse2 avx", "base")]
    [TestCase(OfHaswell, "x86-64-v3")]
    [TestCase(OfHaswell + " avx512f", "x86-64-v3")]
    [TestCase(OfHaswell + " avx512f avx512bw avx512cd avx512dq avx512vl", "x86-64-v4")]
    public void TheNewestBuildThatTheProcessorRunsIsChosen(string flags, string build) =>
        Assert.That(NewerBuild.Level(flags.Split(' ').ToHashSet()), Is.EqualTo(build));

    [Test]
    public void FlagsAreReadFromTheFirstProcessorsLine()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("cpuinfo", "processor : 0\nflags\t\t: fpu avx2 fma\nbugs : none\n\nprocessor : 1\nflags : other\n");
        Assert.That(NewerBuild.Flags(path), Is.SupersetOf(new[] { "fpu", "avx2", "fma" }).And.Not.Contains("other"));
    }

    [Test]
    public void AMachineThatSaysNothingOfItsProcessorRunsTheBaseBuild()
    {
        using var folder = new TemporaryFolder();
        Assert.That(NewerBuild.Level(NewerBuild.Flags(Path.Combine(folder.Path, "none"))), Is.EqualTo("base"));
    }
}
