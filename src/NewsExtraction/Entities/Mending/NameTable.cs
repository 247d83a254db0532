using NewsExtraction.Diagnostics;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>The names of an article by their tokens, so that each look-up and change costs what it touches, however many names there
/// are.</summary>
internal sealed class NameTable
{
    private readonly List<EntityMention> _names;
    private readonly EntityMention?[] _at;
    private readonly HashSet<EntityMention> _gone = new(ReferenceEqualityComparer.Instance);

    public NameTable(ParsedText parsed, List<EntityMention> names)
    {
        (_names, _at) = (names, new EntityMention?[parsed.Count]);
        Work.Count(parsed.Count);
        foreach (var name in names) Cover(name);
    }

    /// <summary>The name that covers a token, or null.</summary>
    public EntityMention? At(int token) => _at[token];

    /// <summary>True where a name reaches into the run and beyond it.</summary>
    public bool IsCutBy(int first, int end) =>
        (_at[first] is { } one && (one.FirstToken < first || one.EndToken > end)) || (_at[end - 1] is { } last && last.EndToken > end);

    /// <summary>Adds a name, in place of those whose tokens it takes.</summary>
    public void Put(EntityMention name)
    {
        for (var token = name.FirstToken; token < name.EndToken; token++)
            if (_at[token] is { } old) _gone.Add(old);
        Cover(name);
        _names.Add(name);
    }

    /// <summary>Takes the replaced names out of the list.</summary>
    public void Commit()
    {
        if (_gone.Count > 0) _names.RemoveAll(_gone.Contains);
        _gone.Clear();
    }

    private void Cover(EntityMention name)
    {
        Work.Count(name.EndToken - name.FirstToken);
        _at.AsSpan(name.FirstToken, name.EndToken - name.FirstToken).Fill(name);
    }
}
