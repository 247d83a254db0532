namespace NewsExtraction.Console.Output;

/// <summary>Places that are no files: <c>/dev/null</c>, or <c>/dev/fd/63</c>, which a shell gives for <c>>(gzip > x.gz)</c>. They are
/// written as they are; a file put in their place would take them away from the whole machine.</summary>
internal static class Devices
{
    public static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal)
        && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    public static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
}
