using System.Runtime.InteropServices;

namespace NewsExtraction.Console.Output;

/// <summary>The reader of our output has gone, as <c>head</c> does when it has seen enough.</summary>
internal sealed class ClosedPipeException() : IOException("The reader of the output has gone.");

/// <summary>Standard output that tells when nobody reads it any more; the runtime's own goes on writing in silence.</summary>
internal sealed partial class StandardOutput : OneWayStream
{
    private const int Descriptor = 1;
    private const int Interrupted = 4;
    private const int BrokenPipe = 32;
    private const int GetDescriptorFlags = 1;
    private const int ClosedByExec = 1;

    // A program that is started without standard output opens something else under its number, such as the pipe that the runtime tells
    // itself signals through; what is written would go there. What was there before the start outlived exec, so it lacks this flag; of a
    // number that is not in use all flags are said to be set (-1).
    private readonly bool _isClosed = (FlagsOf(Descriptor, GetDescriptorFlags) & ClosedByExec) != 0;

    public static Stream Open() => OperatingSystem.IsWindows() ? System.Console.OpenStandardOutput() : new StandardOutput();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_isClosed && buffer.Length > 0) throw new IOException("The output cannot be written: standard output is closed.");
        while (buffer.Length > 0)
        {
            var written = WriteTo(Descriptor, buffer, buffer.Length);
            if (written >= 0) buffer = buffer[(int)written..];
            else Fail(Marshal.GetLastPInvokeError());
        }
    }

    public override void Flush()
    {
    }

    private static void Fail(int error)
    {
        if (error == Interrupted) return;
        if (error == BrokenPipe) throw new ClosedPipeException();
        // A pipe that another program made non-blocking is full.
        if (error == (OperatingSystem.IsLinux() ? 11 : 35)) Thread.Sleep(1);
        else throw new IOException("The output cannot be written: " + Marshal.GetPInvokeErrorMessage(error));
    }

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int FlagsOf(int descriptor, int command);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint WriteTo(int descriptor, ReadOnlySpan<byte> buffer, nint count);
}
