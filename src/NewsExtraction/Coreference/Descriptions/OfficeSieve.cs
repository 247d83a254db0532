using System.Collections.Frozen;
using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>
/// Joins the description of an office to the only one whom the article names as its holder: "Kenya's foreign minister" and "Foreign
/// Minister Anna Berg", also where the description stands first. Where two hold the office, nearness has to tell.
/// </summary>
internal sealed class OfficeSieve
{
    // A headline and the sentence after it may describe who is named later.
    private const int OpeningSentences = 2;
    private const int MostHolders = 60;

    // "the minister" is not the prime minister, "the president" not the vice president.
    private static readonly FrozenSet<string> OtherRanks = FrozenSet.Create(StringComparer.Ordinal,
        "prime", "vice", "deputy", "first", "attorney", "assistant", "under", "junior", "lieutenant", "lt.", "brigadier", "major");

    private readonly ParsedText _parsed;
    private readonly List<Reference> _references;
    private readonly Clusters _clusters;
    private readonly GazetteerIndex _gazetteer;
    private readonly OfficeReader _reader;
    private readonly List<(Reference Name, Office Office)> _holders = [];
    private readonly List<(Reference Description, Office Office)> _described = [];

    // Those whose phrases say whose office it is; like the holders no more than a few dozen, or each would be held against each.
    private readonly List<(Reference Description, Office Office)> _ofSomebody = [];

    public OfficeSieve(ParsedText parsed, List<Reference> references, Clusters clusters, GazetteerIndex gazetteer)
    {
        (_parsed, _references, _clusters, _gazetteer) = (parsed, references, clusters, gazetteer);
        _reader = new OfficeReader(parsed, references, gazetteer);
    }

    public void Join()
    {
        Collect();
        foreach (var (description, office) in _described)
        {
            Work.Count(_holders.Count);
            if (_clusters.HasName(description.Index) || !MayStandForOne(description, office)) continue;
            if (OnlyHolder(description, office) is { } holder) _clusters.Join(holder.Index, description.Index);
        }
    }

    private void Collect()
    {
        var offices = new List<Office>();
        foreach (var reference in _references)
        {
            if (reference.Type != EntityType.Person || reference.IsPlural || reference.Mention is null) continue;
            if (reference.Kind == MentionKind.Name) CollectTitles(reference, offices);
            else if (reference is { Kind: MentionKind.Nominal, Mention.NominalKind: NominalKind.Official }) CollectOffice(reference);
        }
    }

    private void CollectTitles(Reference name, List<Office> offices)
    {
        offices.Clear();
        _reader.Before(name, offices);
        foreach (var office in offices) AddHolder(name, office with { Country = office.Country ?? CountryOf(name) });
    }

    private void CollectOffice(Reference description)
    {
        if (_reader.Of(description) is not { } office) return;
        if (_clusters.HasName(description.Index)) AddHolder(description, office);
        else Describe(description, office);
    }

    private void Describe(Reference description, Office office)
    {
        _described.Add((description, office));
        if (SaysWhose(office) && _ofSomebody.Count < MostHolders) _ofSomebody.Add((description, office));
    }

    private void AddHolder(Reference name, Office office)
    {
        if (_holders.Count < MostHolders) _holders.Add((name, office));
    }

    private string? CountryOf(Reference name)
    {
        if (name.Mention!.Country is { } own) return own;
        var candidates = _gazetteer.Find(name.Key);
        for (var i = 0; name.Words.Count > 1 && i < candidates.Count; i++)
            if (candidates[i].Kind == GazetteerKind.Leader && _gazetteer.Entry(candidates[i]) is { Country.Length: 2 } leader)
                return leader.Country;
        return null;
    }

    // Not "a minister", nor "elected president", "served as minister"; without article only in a headline or as somebody's subject.
    private bool MayStandForOne(Reference description, Office office)
    {
        if (_parsed.Child(description.Head, Relation.Cop) >= 0 || IsRole(description.Head)) return false;
        if (description.IsDefinite) return true;
        return description.Definiteness == Definiteness.Bare
            && (description.Sentence == 0 || office.Country is not null || office.Body >= 0)
            && _parsed.Relation(description.Head) is Relation.Nsubj or Relation.NsubjPass or Relation.NmodPoss or Relation.Obj
                or Relation.Obl or Relation.OblAgent or Relation.Root;
    }

    private bool IsRole(int head) =>
        _parsed.Child(head, Relation.Case) is >= 0 and var marker && _parsed.Lemma(marker) is "as"
            || _parsed.Relation(head) is Relation.Xcomp or Relation.Appos or Relation.Conj or Relation.Dep;

    private Reference? OnlyHolder(Reference description, Office office)
    {
        Reference? only = null;
        foreach (var (name, held) in _holders)
        {
            if (!MayBeTheSame(office, held)) continue;
            if (only is not null && !_clusters.Same(only.Index, name.Index)) return null;
            only ??= name;
        }

        if (only is null || !_clusters.Agree(only.Index, description.Index)) return null;
        return SaysWhose(office) || (IsAfter(description, only) && !HasRival(description, office, only)) ? only : null;
    }

    private static bool SaysWhose(Office office) => office.Country is not null || office.Body >= 0;

    private bool IsAfter(Reference description, Reference name) =>
        description.Index > _clusters.First(name.Index) || description.Sentence < OpeningSentences;

    // "the Kenyan president", whom nobody names, may be "the president" too.
    private bool HasRival(Reference description, Office office, Reference holder)
    {
        Work.Count(_ofSomebody.Count);
        foreach (var (other, said) in _ofSomebody)
            if (other != description && TitlesFit(office.Title, said.Title) && !_clusters.Same(other.Index, holder.Index)
                && !_clusters.HasName(other.Index))
                return true;
        return false;
    }

    private bool MayBeTheSame(Office office, Office held)
    {
        if (office.Limit != held.Limit || !TitlesFit(office.Title, held.Title)) return false;
        if (office.Body >= 0) return held.Body >= 0 && _clusters.Same(office.Body, held.Body);
        if (office.Country is null) return true;
        return held.Body < 0 && (held.Country is null || held.Country == office.Country);
    }

    // The same, or the noun alone for the whole: "the minister" for "Foreign Minister".
    private static bool TitlesFit(string said, string held)
    {
        if (Plain(said) == Plain(held)) return true;
        if (held.Length <= said.Length + 1 || !held.EndsWith(said, StringComparison.Ordinal) || held[^(said.Length + 1)] != ' ')
            return false;
        foreach (var word in held[..^(said.Length + 1)].Split(' ', '-'))
            if (OtherRanks.Contains(word)) return false;
        return said != "general";
    }

    private static string Plain(string title) => title switch
    {
        "pm" or "premier" => "prime minister",
        "defence minister" => "defense minister",
        "defence secretary" => "defense secretary",
        _ => title,
    };
}
