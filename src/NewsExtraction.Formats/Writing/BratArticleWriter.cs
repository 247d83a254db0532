using System.Globalization;
using System.Text;
using NewsExtraction.Events;
using NewsExtraction.Formats.Writing;

namespace NewsExtraction.Formats;

/// <summary>
/// Writes articles for the annotation tool brat: a folder with a text and an annotation file (.ann, stand-off, offsets in code points) for
/// each, and the configuration that names all types.
/// </summary>
public sealed class BratArticleWriter : ArticleWriter
{
    private readonly string _folder;
    private readonly UniqueKeys _keys = new();
    private readonly SortedSet<string> _entities = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedSet<string>> _events = new(StringComparer.Ordinal);

    /// <summary>Writes into a folder, which is made where it is not there.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">The folder cannot be made, or holds annotations already.</exception>
    public BratArticleWriter(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        _folder = folder;
        if (Directory.CreateDirectory(folder).EnumerateFiles("*.ann").Any())
            throw new IOException($"'{folder}' holds annotations already. Give another name.");
    }

    /// <inheritdoc/>
    public override async ValueTask WriteAsync(SourceItem item, Article article)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(article);
        var path = Path.Combine(_folder, _keys.Next(FileName(item.Id)));
        await File.WriteAllTextAsync(path + ".txt", article.Text, new UTF8Encoding(false));
        await File.WriteAllTextAsync(path + ".ann", Annotations(article), new UTF8Encoding(false));
    }

    /// <inheritdoc/>
    public override async ValueTask CompleteAsync()
    {
        var events = _events.Select(e => e.Value.Count == 0 ? e.Key
            : $"{e.Key}\t{string.Join(", ", e.Value.Select(r => $"{r}*:<ENTITY>"))}");
        await File.WriteAllTextAsync(Path.Combine(_folder, "annotation.conf"),
            $"[entities]\n{string.Join('\n', _entities)}\n\n[relations]\n\n[events]\n{string.Join('\n', events)}\n\n"
            + "[attributes]\nRealis\tArg:<EVENT>, Value:asserted|planned|hypothetical|negated\n");
    }

    private string Annotations(Article article)
    {
        var lines = new StringBuilder();
        var offsets = new OffsetMap(article.Text, OffsetUnit.CodePoints);
        var bounds = new Dictionary<(TextSpan, string), int>();
        foreach (var entity in article.Entities)
            foreach (var mention in entity.Mentions) Bound(entity.Type.ToString(), mention.Span);
        var number = 0;
        foreach (var e in article.Events)
            foreach (var mention in e.Mentions) Event(mention);
        return lines.ToString();

        int Bound(string type, TextSpan span)
        {
            if (bounds.TryGetValue((span, type), out var known)) return known;
            var id = bounds.Count + 1;
            bounds.Add((span, type), id);
            _entities.Add(type);
            lines.Append(CultureInfo.InvariantCulture,
                $"T{id}\t{type} {Fragments(article.Text, span, offsets)}\t{Names.Line(article.TextOf(span))}\n");
            return id;
        }

        void Event(EventMention mention)
        {
            var trigger = Bound(mention.Type, Names.TriggerOf(article, mention));
            _entities.Remove(mention.Type);
            if (!_events.TryGetValue(mention.Type, out var roles)) _events[mention.Type] = roles = new(StringComparer.Ordinal);
            var fillers = mention.Fillers.Select(f => (f.Role, Id: Bound(TypeOf(article, f), f.Span))).ToArray();
            lines.Append(CultureInfo.InvariantCulture, $"E{++number}\t{mention.Type}:T{trigger}");
            var met = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (role, id) in fillers)
            {
                roles.Add(role);
                var times = met[role] = met.GetValueOrDefault(role) + 1;
                lines.Append(CultureInfo.InvariantCulture,
                    $" {role}{(times == 1 ? string.Empty : times.ToString(CultureInfo.InvariantCulture))}:T{id}");
            }

            lines.Append(CultureInfo.InvariantCulture, $"\nA{number}\tRealis E{number} {Names.Of(mention.Realis)}\n");
        }
    }

    private static string TypeOf(Article article, RoleFiller filler) =>
        article.Entities.SelectMany(e => e.Mentions.Select(m => (Entity: e, Mention: m)))
            .FirstOrDefault(m => m.Mention.Span == filler.Span).Entity?.Type.ToString() ?? "Words";

    // Where a span crosses a line, brat wants a fragment for each line.
    private static string Fragments(string text, TextSpan span, OffsetMap offsets)
    {
        var fragments = new List<string>();
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && text[i] is not ('\n' or '\r')) continue;
            if (i > start) fragments.Add(string.Create(CultureInfo.InvariantCulture, $"{offsets.Of(start)} {offsets.Of(i)}"));
            start = i + 1;
        }

        return string.Join(';', fragments);
    }

    private static string FileName(string id)
    {
        var name = string.Concat(id.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '#' ? c : '_')).TrimStart('.');
        return name.Length == 0 ? "article" : name.Length > 120 ? name[..120] : name;
    }
}
