using System.Collections.Concurrent;
using NewsExtraction.Diagnostics;
using NewsExtraction.English;

namespace NewsExtraction.Models;

/// <summary>
/// Where models, lexicons and rules are read from: the package NewsExtraction.English, or a folder of the user's over it.
/// Every loader takes a source and nothing else, so a file in the folder is obeyed by every step. What is read is kept:
/// extractors share what their folders do not replace. Safe to use from several threads.
/// </summary>
internal sealed class ModelSource
{
    private readonly string? _folder;
    private readonly ConcurrentDictionary<(string Name, Type Type), Lazy<object>> _loaded = new();

    private ModelSource(string? folder) => _folder = folder;

    /// <summary>The files of the package NewsExtraction.English.</summary>
    public static ModelSource Package { get; } = new(null);

    /// <summary>The package's files, read anew: for measuring how long that takes.</summary>
    public static ModelSource Unshared() => new(null);

    /// <summary>The files of a folder laid out as <c>models/english</c>; those that it lacks come from the package.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ModelSource Over(string folder)
    {
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException(RecordMessages.ModelsFolderMissing(folder));
        return new ModelSource(folder);
    }

    /// <summary>The path of the file where the folder holds it, else null.</summary>
    public string? PathOf(string name) =>
        _folder is not null && Path.Combine(_folder, name) is var path && File.Exists(path) ? path : null;

    /// <summary>Opens a file, or gives null where there is none of that name.</summary>
    /// <exception cref="ModelFormatException">The file cannot be read.</exception>
    public Stream? Open(string name)
    {
        if (PathOf(name) is not { } path) return EnglishData.Open(name);
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ModelFormatException(ErrorMessages.FileUnreadable(path, e.Message), e);
        }
    }

    /// <summary>Names of the files with this beginning and ending: the package's in ordinal order, then
    /// those that only the folder has, in ordinal order.</summary>
    public IReadOnlyList<string> Names(string folder, string extension)
    {
        var names = EnglishData.Names.Where(n => n.StartsWith(folder + "/", StringComparison.Ordinal)
            && n.EndsWith(extension, StringComparison.Ordinal)).ToList();
        if (_folder is null || Path.Combine(_folder, folder) is var inner && !Directory.Exists(inner)) return names;
        var own = Directory.GetFiles(inner, "*" + extension).Select(path => folder + "/" + Path.GetFileName(path)).Except(names);
        names.AddRange(own.Order(StringComparer.Ordinal).ToList());
        return names;
    }

    /// <summary>What a file holds, read at the first call; the same object for every
    /// source whose folder does not replace the file.</summary>
    /// <param name="name">Name of the file, for instance <c>weights/joining.tsv</c>.</param>
    /// <param name="read">Reads it; given null where there is no such file.</param>
    public T Load<T>(string name, Func<Stream?, T> read)
        where T : class
    {
        if (_folder is not null && PathOf(name) is null) return Package.Load(name, read);
        var key = (name, typeof(T));
        var loaded = _loaded.GetOrAdd(key, _ => new Lazy<object>(() => Read(name, read)));
        try
        {
            return (T)loaded.Value;
        }
        catch
        {
            // The next try reads the file again: it may have been put right.
            _loaded.TryRemove(new KeyValuePair<(string Name, Type Type), Lazy<object>>(key, loaded));
            throw;
        }
    }

    /// <summary>What a file holds, read anew; the file is closed again. What belongs to the package is memory and stays.</summary>
    public T Read<T>(string name, Func<Stream?, T> read)
    {
        var stream = Open(name);
        using (stream as FileStream) return read(stream);
    }

    /// <summary>As <see cref="Load"/>, for a model file.</summary>
    /// <exception cref="ModelFormatException">The model is missing, damaged or of a newer format.</exception>
    public T LoadModel<T>(string name, Func<ModelFile, T> read)
        where T : class => Load(name, stream => read(ModelFile.Read(name, stream)));
}
