using System.Collections.Frozen;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Reads which office a description names ("Kenya's foreign minister") and which stand before a person's name.</summary>
internal sealed class OfficeReader
{
    private const int LongestWay = 6;

    private static readonly FrozenSet<string> Limits = FrozenSet.Create(StringComparer.Ordinal,
        "former", "ex", "then", "new", "next", "deputy", "acting", "interim", "assistant", "vice", "late", "future", "incoming", "previous",
        "first", "second", "third", "other", "another", "one", "regional", "local", "provincial", "junior", "senior", "past", "ousted");

    private readonly ParsedText _parsed;
    private readonly GazetteerIndex _gazetteer;
    private readonly int[] _nameAt;
    private readonly List<Reference> _references;

    public OfficeReader(ParsedText parsed, List<Reference> references, GazetteerIndex gazetteer)
    {
        (_parsed, _references, _gazetteer) = (parsed, references, gazetteer);
        _nameAt = new int[parsed.Count];
        Array.Fill(_nameAt, -1);
        foreach (var reference in references)
            if (reference.Kind == MentionKind.Name) _nameAt.AsSpan(reference.First, reference.End - reference.First).Fill(reference.Index);
    }

    /// <summary>The office of a description, or null where it is none or somebody's whom the phrase does not name ("his lawyer").</summary>
    public Office? Of(Reference description)
    {
        var head = description.Head;
        var first = TitleReader.StartOf(_parsed, _gazetteer, head + 1, description.First);
        if (first > head || IsSaidFurther(head)) return null;
        var office = new Office(Text(first, head + 1), string.Empty, null, -1);
        for (var token = first - 1; token >= description.First; token--)
            if (!Take(token, ref office)) return null;
        return OfComplement(head, Unlimited(office));
    }

    /// <summary>Adds the offices that stand before a name as titles.</summary>
    public void Before(Reference name, List<Office> into)
    {
        if (name.Mention is not { Titles.Count: > 0 }) return;
        var floor = _parsed.SentenceOf(name.First).FirstToken;
        var (from, end) = (into.Count, name.First);
        for (int first; (first = TitleReader.StartOf(_parsed, _gazetteer, end, floor)) < end;)
        {
            into.Add(new Office(Text(first, end), string.Empty, null, -1));
            end = first;
        }

        var of = new Office(string.Empty, string.Empty, null, -1);
        for (var token = end - 1; token >= floor && end - token <= LongestWay; token--)
            if (!IsPartOfTitlePhrase(token) || !Take(token, ref of)) break;
        for (var i = from; i < into.Count; i++)
            into[i] = Unlimited(of with { Title = into[i].Title });
    }

    private string Text(int first, int end) => _parsed.CharsIn(_parsed.Tokens.SpanOf(first, end)).ToString().ToLowerInvariant();

    // A relative clause tells which of several it is.
    private bool IsSaidFurther(int head) => _parsed.Child(head, Relation.AclRelcl) >= 0 || _parsed.Child(head, Relation.Acl) >= 0;

    private bool IsPartOfTitlePhrase(int token) =>
        _nameAt[token] >= 0 || _parsed.Upos(token) is Upos.Adj or Upos.Part or Upos.Det
            || Limits.Contains(_parsed.Word(token).ToLowerInvariant());

    // What stands before the title; false for what makes it somebody else's office ("the club president", "his lawyer").
    private bool Take(int token, ref Office office)
    {
        if (_nameAt[token] >= 0) return TakeName(_references[_nameAt[token]], ref office);
        var word = _parsed.Word(token).ToLowerInvariant();
        if (Limits.Contains(word)) office = office with { Limit = word };
        return _parsed.Upos(token) is Upos.Det or Upos.Adj or Upos.Part or Upos.Adv or Upos.Punct || Limits.Contains(word);
    }

    private static bool TakeName(Reference name, ref Office office)
    {
        if (name.Type is EntityType.Country or EntityType.Group && name.Mention?.Country is { } code)
        {
            office = office with { Country = office.Country ?? code };
            return true;
        }

        if (office.Body >= 0 && office.Body != name.Index) return false;
        office = office with { Body = name.Index };
        return name.Class is EntityClass.Organization or EntityClass.Place;
    }

    // "president of Ghana", "head of the Red Cross"; of a noun ("president of the club") it stays unknown whose it is.
    private Office? OfComplement(int head, Office office)
    {
        foreach (var child in _parsed.Children(head))
        {
            if (child < head || _parsed.Relation(child) is not Relation.Nmod) continue;
            if (_nameAt[child] < 0 || !TakeName(_references[_nameAt[child]], ref office)) return null;
        }

        return office;
    }

    // "former president" is a title of its own in the gazetteer.
    private static Office Unlimited(Office office)
    {
        var space = office.Title.IndexOfAny([' ', '-']);
        if (space < 0 || office.Title[..space] is not ("former" or "ex" or "then" or "acting" or "interim")) return office;
        return office with { Title = office.Title[(space + 1)..], Limit = office.Title[..space] };
    }
}
