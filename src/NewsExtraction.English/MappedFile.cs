using System.IO.MemoryMappedFiles;

namespace NewsExtraction.English;

/// <summary>A file read where the system holds it: the pages of one copy serve all processes,
/// and those that nobody asks for are never read.</summary>
internal sealed unsafe class MappedFile : UnmanagedMemoryStream
{
    // Never given back: what is read out of a model keeps pointers into it, and the programs that map files read each of them once.
    private MappedFile(byte* data, long length)
        : base(data, length)
    {
    }

    public static MappedFile Open(string path)
    {
        using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* data = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref data);
        return new MappedFile(data, new FileInfo(path).Length);
    }
}
