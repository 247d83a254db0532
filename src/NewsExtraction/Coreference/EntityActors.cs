using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>What an entity is as an actor: by what the gazetteer knows of it, else by the nouns that describe it.</summary>
internal sealed class EntityActors(GazetteerIndex gazetteer, EntityLayer layer)
{
    private const NounCategories OfTheState =
        NounCategories.Government | NounCategories.Party | NounCategories.Police | NounCategories.ArmedForce | NounCategories.Country;

    /// <summary>The kind of actor that the entity is.</summary>
    public ActorKind Of(Entity entity, string? country) =>
        IsPeople(entity) ? ActorKind.Civilian : Known(entity) ?? Described(entity, country);

    // "the Russian people" and "Russians" are no government.
    private static bool IsPeople(Entity entity) => entity.Type == EntityType.Group
        && (!entity.HasName || entity.Mentions.Any(m => m is { Kind: MentionKind.Name, IsPlural: true }));

    // What the gazetteer knows of a body by one of its names.
    private ActorKind? Known(Entity entity)
    {
        if (EntityClasses.Of(entity.Type) != EntityClass.Organization) return null;
        foreach (var mention in entity.Mentions)
            if (mention.Kind == MentionKind.Name && Known(mention) is { } actor) return actor;
        return null;
    }

    private ActorKind? Known(EntityMention name)
    {
        var candidates = gazetteer.Find(layer.Parsed.CharsIn(name.Span));
        for (var i = 0; i < candidates.Count; i++)
            if (candidates[i].Kind is GazetteerKind.ArmedGroup or GazetteerKind.Organisation
                && gazetteer.Entry(candidates[i]) is { Flag: true } group)
                return ActorKinds.Of(candidates[i].Kind, group.Subkind);
        return null;
    }

    // What the first describing noun says ("soldiers"), and whether one is "rebel" or "opposition".
    private ActorKind Described(Entity entity, string? country)
    {
        var (kind, isAgainstState) = (NominalKind.Other, false);
        EntityMention? describing = null;
        foreach (var mention in entity.Mentions)
        {
            if (mention.Kind != MentionKind.Nominal) continue;
            if (kind == NominalKind.Other) (kind, describing) = (mention.NominalKind, mention);
            isAgainstState = isAgainstState || ActorKinds.IsAgainstState(layer.Parsed, mention);
        }

        return entity.Type switch
        {
            EntityType.Organization => OfBody(entity, country),
            EntityType.Person when kind == NominalKind.Official && describing is not null => OfOffice(describing),
            _ => ActorKinds.Of(entity.Type, kind, country, isAgainstState),
        };
    }

    // A ministry is a state's wherever it is, an agency or council where it is said to be a country's; a company, a paper never.
    private ActorKind OfBody(Entity entity, string? country)
    {
        foreach (var mention in entity.Mentions)
        {
            if (mention.Kind == MentionKind.Pronoun) continue;
            var noun = Noun(mention);
            if (IsOfState(noun) || (mention.Kind == MentionKind.Nominal && country is not null && MayBeOfState(noun)))
                return ActorKind.Government;
        }

        return ActorKind.Organization;
    }

    // Of a name as it stands there, for "Hope Ministries" are none.
    private string Noun(EntityMention mention) =>
        (mention.Kind == MentionKind.Name ? layer.Parsed.Word(mention.Head)
            : layer.Parsed.Lemma(NounPhrase.Content(layer.Parsed, mention.Head))).ToLowerInvariant();

    private static bool IsOfState(string noun) =>
        noun is "government" or "ministry" or "department" or "administration" or "cabinet" or "parliament" or "senate" or "congress"
            or "legislature" or "court" or "tribunal" or "embassy" or "consulate" or "junta" or "regime" or "municipality" or "monarchy";

    private static bool MayBeOfState(string noun) =>
        noun is "agency" or "authority" or "assembly" or "bureau" or "commission" or "committee" or "council" or "delegation"
            or "institution" or "leadership" or "mission" or "office" or "service" or "body" or "board" or "house" or "chamber";

    // "a spokesman of the airline", "the union's president": who holds an office in a body that is no state's is no government.
    private ActorKind OfOffice(EntityMention holder)
    {
        var parsed = layer.Parsed;
        var office = NounPhrase.Content(parsed, holder.Head);
        var actor = (ActorKind?)null;
        foreach (var child in parsed.Children(office))
            if (parsed.Relation(child) is Relation.Compound or Relation.NmodPoss or Relation.Nmod) actor ??= OfEmployer(child);
        if (actor is not null) return actor.Value;
        return parsed.Lemma(office) is "director" ? ActorKind.Civilian : ActorKind.Government;
    }

    // Null where it does not tell.
    private ActorKind? OfEmployer(int token)
    {
        if (layer.NameAt(token) is { } name)
            return name.Type switch
            {
                EntityType.ArmedGroup => ActorKind.Insurgent,
                EntityType.Organization when IsParty(name) => null,
                EntityType.Organization when IsOfState(Noun(name)) => ActorKind.Government,
                EntityType.Organization => OfKnown(Known(name)),
                _ => null,
            };
        var lemma = layer.Parsed.Lemma(token).ToLowerInvariant();
        if (IsOfState(lemma)) return ActorKind.Government;
        var noun = gazetteer.Noun(lemma);
        return !MayBeOfState(lemma) && noun.Is(NounCategories.Organization | NounCategories.Building) && !noun.Is(OfTheState)
            ? ActorKind.Civilian : null;
    }

    // Who leads or speaks for a party is in politics.
    private bool IsParty(EntityMention name) =>
        gazetteer.Entry(layer.Parsed.CharsIn(name.Span), GazetteerKind.Organisation) is { Subkind: "party" };

    // Of bodies that are not known nothing is said.
    private static ActorKind? OfKnown(ActorKind? body) => body switch
    {
        ActorKind.Insurgent or ActorKind.Criminal => body,
        ActorKind.Organization => ActorKind.Civilian,
        ActorKind.Government or ActorKind.StateForce => ActorKind.Government,
        _ => null,
    };
}
