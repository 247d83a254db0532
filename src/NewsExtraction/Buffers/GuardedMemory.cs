#if GUARDED
using System.Runtime.InteropServices;

namespace NewsExtraction.Buffers;

/// <summary>
/// Memory that ends where a page begins that nobody may touch. Reading or writing behind it ends the process on the spot, with the stack of
/// the kernel that did it; so each access of each kernel is checked, without a change to the kernel. What lies before it is looked at when
/// it is given back. For builds with -p:Guarded=true, which tests and fuzzer run; see docs/reliability.md.
/// </summary>
internal static unsafe partial class GuardedMemory
{
    private const int ReadAndWrite = 3;
    private const int PrivateAnonymous = 0x22;
    private const byte Untouched = 0xA5;
    private static readonly nuint Page = (nuint)Environment.SystemPageSize;

    /// <summary>Zeros, exactly so many bytes of them.</summary>
    public static void* Allocate(nuint bytes)
    {
        var room = Room(bytes);
        var start = Map(0, room + (2 * Page), ReadAndWrite, PrivateAnonymous, -1, 0);
        if (start == -1) throw new OutOfMemoryException();
        var first = (byte*)start + Page;
        if (Protect((nint)first - (nint)Page, Page, 0) != 0 || Protect((nint)(first + room), Page, 0) != 0)
            throw new OutOfMemoryException("No more guarded pages.");
        NativeMemory.Fill(first, room - bytes, Untouched);
        return first + (room - bytes);
    }

    /// <summary>Gives memory back.</summary>
    public static void Free(void* data, nuint bytes)
    {
        if (data == null) return;
        var before = Room(bytes) - bytes;
        var first = (byte*)data - before;
        if (new ReadOnlySpan<byte>(first, (int)before).ContainsAnyExcept(Untouched))
            Environment.FailFast($"Memory before a buffer of {bytes} bytes was written to.");
        _ = Unmap((nint)(first - Page), before + bytes + (2 * Page));
    }

    private static nuint Room(nuint bytes) => (bytes + Page - 1) / Page * Page;

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static partial nint Map(nint address, nuint length, int protection, int flags, int descriptor, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect", SetLastError = true)]
    private static partial int Protect(nint address, nuint length, int protection);

    [LibraryImport("libc", EntryPoint = "munmap", SetLastError = true)]
    private static partial int Unmap(nint address, nuint length);
}

/// <summary>Copies in guarded memory, given back together.</summary>
internal sealed unsafe class GuardedCopies
{
    private readonly List<(nint Data, nuint Bytes)> _copies = [];

    ~GuardedCopies() => _copies.ForEach(c => GuardedMemory.Free((void*)c.Data, c.Bytes));

    public void* Copy(ReadOnlySpan<byte> bytes)
    {
        var copy = GuardedMemory.Allocate((nuint)bytes.Length);
        bytes.CopyTo(new Span<byte>(copy, bytes.Length));
        _copies.Add(((nint)copy, (nuint)bytes.Length));
        return copy;
    }
}
#endif
