using System.Numerics;
using NewsExtraction.Entities;
using NewsExtraction.Models;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Reads the traits of references.</summary>
internal sealed class TraitsReader(ParsedText parsed, GazetteerIndex gazetteer)
{
    public ReferenceTraits[] Read(List<Reference> references)
    {
        var traits = new ReferenceTraits[references.Count];
        for (var i = 0; i < traits.Length; i++) traits[i] = Read(references[i]);
        return traits;
    }

    /// <summary>Sort of a type. In news a country acts like an organization; the texts learnt from speak of it as a place.</summary>
    public static uint SortOf(EntityType type) => type switch
    {
        EntityType.Person => 1,
        EntityType.Organization or EntityType.ArmedGroup or EntityType.MilitaryUnit or EntityType.Country => 2,
        EntityType.Settlement or EntityType.Region or EntityType.Facility or EntityType.NaturalFeature => 3,
        EntityType.Group => 4,
        _ => 0,
    };

    private ReferenceTraits Read(Reference reference)
    {
        var head = reference.Head;
        var governor = parsed.Head(head);
        var isPronoun = reference.Kind == MentionKind.Pronoun;
        return new ReferenceTraits
        {
            Sort = isPronoun ? SortOf(reference.Form) : ((uint)reference.Kind << 20) + (SortOf(reference.Type) << 14),
            Group = isPronoun ? SortOf(reference.Form) : (1u << 20) + (uint)reference.Definiteness,
            Lemma = FeatureHash.Of(reference.Lemma),
            Relation = (uint)parsed.Relation(head),
            Governor = governor < 0 ? 0 : FeatureHash.OfLower(parsed.Lemma(governor)),
            Meaning = MeaningOf(reference),
            Clause = ClauseOf(head),
            IsPredicate = parsed.Child(head, Relation.Cop) >= 0,
        };
    }

    private static uint SortOf(in PronounForm form) =>
        1 + ((uint)form.Person << 4) + ((uint)form.Number << 6) + ((uint)form.Gender << 8) + (form.IsReflexive ? 1u << 12 : 0)
            + (form.IsRelative ? 1u << 13 : 0);

    private uint MeaningOf(Reference reference)
    {
        if (reference.Kind != MentionKind.Nominal) return 0;
        var categories = gazetteer.Noun(reference.Lemma).First;
        return categories == NounCategories.None ? 0 : (uint)BitOperations.TrailingZeroCount((uint)categories) + 1;
    }

    private int ClauseOf(int token)
    {
        for (var at = parsed.Head(token); at >= 0; at = parsed.Head(at))
            if (parsed.Upos(at) is Upos.Verb or Upos.Aux || parsed.Child(at, Relation.Cop) >= 0) return at;
        return -1;
    }
}
