using System.Collections.Frozen;
using System.Text;
using NewsExtraction.Diagnostics;
using NewsExtraction.Models;
using NewsExtraction.Rules;

namespace NewsExtraction.Events;

/// <summary>Event types with their frames and examples, read from <c>.events</c> files. Immutable and safe to share.</summary>
public sealed class EventRules
{
    // Four bytes a character at most: more would be refused when it is compiled.
    private const long LargestFile = 4L * RuleLimits.Characters;
    private const string Folder = "events";
    private const string Extension = ".events";
    private static readonly Lazy<EventRules> Shipped = new(() => Read(ModelSource.Package));
    private readonly EventRuleSource[] _sources;
    private readonly FrozenDictionary<string, EventType> _byName;
    private readonly Lazy<TriggerIndex> _index;

    internal EventRules(IReadOnlyList<EventRuleSource> sources, EventType[] types, Frame[] frames, EventExample[] examples)
    {
        _sources = [.. sources];
        Types = Array.AsReadOnly(types);
        Frames = frames;
        Examples = Array.AsReadOnly(examples);
        _index = new Lazy<TriggerIndex>(() => new TriggerIndex(frames));
        _byName = types.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
    }

    /// <summary>The event types, in the order of their first declaration.</summary>
    public IReadOnlyList<EventType> Types { get; }

    /// <summary>The examples, in the order of files and lines.</summary>
    public IReadOnlyList<EventExample> Examples { get; }

    internal IReadOnlyList<Frame> Frames { get; }

    /// <summary>Made when it is first asked: whoever only adds rules, or looks at types, does not.</summary>
    internal TriggerIndex Index => _index.Value;

    /// <summary>Reads rules from texts; later texts may use the word lists and types of earlier ones.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null.</exception>
    /// <exception cref="EventRuleException">A text has errors; all of them are listed.</exception>
    public static EventRules Parse(params IReadOnlyList<EventRuleSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return RuleCompiler.Compile(sources);
    }

    /// <summary>These rules with more: types of their own, or frames and examples for known ones.</summary>
    /// <exception cref="EventRuleException">A text has errors; all of them are listed.</exception>
    public EventRules With(params IReadOnlyList<EventRuleSource> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return more.Count == 0 ? this : RuleCompiler.Compile([.. _sources, .. more]);
    }

    /// <summary>These rules with those of a file.</summary>
    /// <exception cref="EventRuleException">The file cannot be read, or has errors; all of them are listed.</exception>
    public EventRules WithFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return With(ReadFile(path));
    }

    /// <summary>The type of that name, or null.</summary>
    public EventType? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>These rules with files beside them; a file that bears the name of one of theirs stands in its place.</summary>
    /// <param name="paths">Paths of <c>.events</c> files.</param>
    /// <exception cref="EventRuleException">A file cannot be read, or has errors; all of them are listed.</exception>
    public EventRules WithFiles(params IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        if (paths.Count == 0) return this;
        var sources = _sources.ToList();
        foreach (var path in paths)
        {
            var source = ReadFile(path);
            var place = sources.FindIndex(s => Path.GetFileName(s.Name) == Path.GetFileName(path));
            if (place < 0) sources.Add(source);
            else sources[place] = source;
        }

        return Parse(sources);
    }

    /// <summary>The rules of a source; a file of the user's folder stands in the place of the package's file of that name.</summary>
    internal static EventRules From(ModelSource models) =>
        models.Names(Folder, Extension).All(name => models.PathOf(name) is null) ? Shipped.Value : Read(models);

    private static EventRules Read(ModelSource models) =>
        Parse([.. models.Names(Folder, Extension).Select(name => Source(models, name))]);

    private static EventRuleSource Source(ModelSource models, string name)
    {
        if (models.PathOf(name) is { } path) return ReadFile(path);
        using var stream = models.Open(name)!;
        return new EventRuleSource(name, TextOf(stream));
    }

    // A file of the package lies in memory, and is decoded where it lies.
    private static unsafe string TextOf(Stream stream)
    {
        if (stream is UnmanagedMemoryStream memory)
        {
            var bytes = new ReadOnlySpan<byte>(memory.PositionPointer, (int)memory.Length);
            var hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
            // Marks of other encodings begin so.
            if (bytes.Length == 0 || bytes[0] is > 0 and < 0xFE) return Encoding.UTF8.GetString(hasMark ? bytes[3..] : bytes);
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    internal static EventRuleSource ReadFile(string path)
    {
        try
        {
            if (new FileInfo(path).Length > LargestFile) throw new IOException("it is larger than 32 MB");
            return new EventRuleSource(path, File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new EventRuleException([new EventRuleError(path, 1, 1, EventRuleMessages.FileUnreadable(path, e.Message))]);
        }
    }
}
