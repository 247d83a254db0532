using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsExtraction.Console;

/// <summary>
/// What the start makes stays: rules, tables, models. A collection in the middle of it goes through all of that and frees next to nothing,
/// and takes a third of the time of a short run. So none is made before so much memory is used as the start and a first article need.
/// </summary>
internal static unsafe partial class StartMemory
{
    // The start takes 18 MB, of which 2 in large pieces; from the first collection on everything is as always.
    private const int Small = 32 << 20;
    private const int Large = 8 << 20;

    // MADV_HUGEPAGE, and the size of such a page on x64 and Arm.
    private const int LargePages = 14;
    private const int LargePage = 2 << 20;

    // The collector's pieces for small and for large objects lie behind each other, in whatever order; a first one for large takes 32 MB.
    private const int Reach = Small + Large + (32 << 20);

    /// <summary>Puts the first collection off; where there is not so much memory it comes as usual.</summary>
    public static void Reserve()
    {
        try
        {
            if (GC.TryStartNoGCRegion(Small + Large, Large)) AskForLargePages();
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or InvalidOperationException)
        {
            // More than the process may have, or somebody has begun already.
        }
    }

    // Asks Linux for pages of 2 MB where the heap grows next: the first touch of each of its 5,000 small ones is a fifth of a start. It is
    // advice, whose result does not matter: a system that gives no such pages takes it for nothing. In native programs alone, which
    // are bound to the C library already; others would look for it longer than it saves.
    private static void AskForLargePages()
    {
        if (RuntimeFeature.IsDynamicCodeSupported || !OperatingSystem.IsLinux()) return;
        fixed (byte* next = new byte[1])
        {
            var start = (nuint)next & ~(nuint)(LargePage - 1);
            _ = Advise((void*)start, Reach, LargePages);
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(void* address, nuint length, int advice);
}
