using static NewsExtraction.Rules.FillerClass;

namespace NewsExtraction.Rules;

/// <summary>What a filler is known to be, and what it may be for all that is known.</summary>
internal readonly record struct FillerKnowledge(FillerClass Known, FillerClass Possible)
{
    private const FillerClass Agents =
        Person | People | Force | Organisation | Country | Group | Official | State | Nonstate | Leader | Actor;

    private const FillerClass Places = Place | Settlement | Region | Facility;
    private const FillerClass Things = Thing | Weapon | Vehicle | Facility;
    private const FillerClass Humans = Person | People | Actor;

    /// <summary>What every filler is.</summary>
    public const FillerClass Always = Any | FillerClass.Text;

    /// <summary>What a filler may be of which nothing is known.</summary>
    public const FillerClass Anything = Agents | Places | Things | Event | Always | Name | Plural;

    private static readonly FillerKnowledge[] Names = Table(new Dictionary<EntityType, FillerKnowledge>
    {
        [EntityType.Other] = Knows(None, Anything),
        [EntityType.Person] = Knows(Person | Actor, Official | Leader),
        [EntityType.Organization] = Knows(Organisation | Actor, (Agents & ~Person) | Places | Thing),
        [EntityType.ArmedGroup] = Knows(Force | Organisation | Actor | Nonstate, People | Group),
        [EntityType.MilitaryUnit] = Knows(Force | Organisation | Actor | State, People),
        [EntityType.Country] = Knows(Country | Place | Force | Actor | State, Organisation | Region),
        [EntityType.Settlement] = Knows(Settlement | Place, Actor | Force | Organisation | Region),
        [EntityType.Region] = Knows(Region | Place, Actor | Force | Settlement | Organisation),
        [EntityType.Facility] = Knows(Facility | Place | Thing, Organisation),
        [EntityType.NaturalFeature] = Knows(Place, Region),
        [EntityType.Group] = Knows(Group | Actor, People | Person | Force | Nonstate | Organisation),
        [EntityType.Weapon] = Knows(Weapon | Thing, Things & ~Facility),
        [EntityType.Vehicle] = Knows(Vehicle | Thing, (Things & ~Facility) | Force),
        [EntityType.Event] = Knows(Event, None),
        [EntityType.Product] = Knows(Thing, Things),
    }, Name);

    // "Iraqi": of the country, or its people.
    private static readonly FillerKnowledge Demonym =
        Knows(Actor | Group | State, People | Person | Force | Country | Place).And(Name);

    private static readonly FillerKnowledge[] Nominals = Table(new Dictionary<NominalKind, FillerKnowledge>
    {
        [NominalKind.Force] = Knows(Force | Actor, Person | People | Organisation),
        [NominalKind.Insurgent] = Knows(Force | Actor | Nonstate | Person, Humans | Organisation | Group),
        [NominalKind.Criminal] = Knows(Humans | Nonstate, Force | Organisation),
        [NominalKind.Civil] = Knows(Humans, Group),
        [NominalKind.Crowd] = Knows(Humans, Group),
        [NominalKind.Official] = Knows(Person | Official | Actor, Humans | Leader | State),
        [NominalKind.Institution] = Knows(Organisation | Actor, Force | Place | Facility | State | Nonstate | Group | Thing),
        [NominalKind.Place] = Knows(Place, Region | Facility),
        [NominalKind.Facility] = Knows(Facility | Place | Thing, Organisation),
        [NominalKind.Weapon] = Knows(Weapon | Thing, Vehicle),
        [NominalKind.Vehicle] = Knows(Vehicle | Thing, Weapon | Force),
        [NominalKind.Country] = Knows(Country | Place | Force | Actor | State, None),
    }, None);

    /// <summary>A noun for people of no special kind.</summary>
    public static FillerKnowledge SomePeople { get; } = Knows(Humans, Force | Official | Group);

    /// <summary>A bare number: of people or things as a rule.</summary>
    public static FillerKnowledge BareNumber { get; } = Knows(Number, Person | People | Thing | Vehicle | Actor);

    /// <summary>"The rest", "both": people or things.</summary>
    public static FillerKnowledge WordForSome { get; } = Knows(None, Person | People | Thing | Actor | Force | Group);

    /// <summary>A noun of which no list knows anything.</summary>
    public static FillerKnowledge UnknownNoun { get; } =
        Knows(None, Anything & ~(Country | Leader | Name | Place | Settlement | Region));

    /// <summary>A name that was given no type.</summary>
    public static FillerKnowledge UnknownName { get; } = Knows(Name, Anything);

    /// <summary>An event noun.</summary>
    public static FillerKnowledge EventNoun { get; } = Knows(Event, Thing | Always);

    /// <summary>A clause.</summary>
    public static FillerKnowledge OfClause { get; } = Knows(Clause | Event, None);

    /// <summary>"300 square miles".</summary>
    public static FillerKnowledge Area { get; } = Knows(Place, Region);

    /// <summary>A sum of money.</summary>
    public static FillerKnowledge OfMoney { get; } = Knows(Money | Thing, None);

    /// <summary>A date, time or duration.</summary>
    public static FillerKnowledge OfTime { get; } = Knows(Time, None);

    /// <summary>A word that is neither noun, number, clause nor adjective.</summary>
    public static FillerKnowledge OtherWord { get; } = Knows(None, Always);

    /// <summary>What a name of the type is.</summary>
    public static FillerKnowledge OfName(EntityMention mention)
    {
        if (mention is { Type: EntityType.Country, Label: EntityLabel.Norp }) return Demonym;
        var knowledge = Names[(int)mention.Type];
        return mention is { Type: EntityType.Person, Titles.Count: > 0 } ? knowledge.And(Official) : knowledge;
    }

    /// <summary>What a noun of the kind is; null for <see cref="NominalKind.Other"/>.</summary>
    public static FillerKnowledge? OfNominal(NominalKind kind, EntityType type)
    {
        if (kind == NominalKind.Other) return null;
        var knowledge = Nominals[(int)kind];
        return kind == NominalKind.Force ? knowledge.And(type == EntityType.ArmedGroup ? Nonstate : State) : knowledge;
    }

    /// <summary>What a pronoun is when nobody knows whom it means.</summary>
    public static FillerKnowledge OfPronoun(bool isPerson) =>
        isPerson ? Knows(Pronoun | Person | Actor, Agents) : Knows(Pronoun, Anything);

    /// <summary>"Beijing said it would": a capital that speaks is its country.</summary>
    public static FillerKnowledge OfSpeakingCapital(bool isPerson) =>
        new(OfPronoun(isPerson).Known | Country | Actor | State | Name, Pronoun | Agents);

    /// <summary>A pronoun that stands for somebody; <paramref name="except"/> is what it does not take over.</summary>
    public FillerKnowledge ForPronoun(bool isPerson, FillerClass except) =>
        new(OfPronoun(isPerson).Known | (Known & ~except), Pronoun | Possible);

    /// <summary>The same, known to be more.</summary>
    public FillerKnowledge And(FillerClass more) => new(Known | more, Possible | more);

    /// <summary>True where it is known to be one of the classes.</summary>
    public bool Is(FillerClass classes) => (Known & classes) != 0;

    // By the number of the type or kind: every filler is looked up.
    private static FillerKnowledge[] Table<T>(Dictionary<T, FillerKnowledge> known, FillerClass all)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => known.GetValueOrDefault(value).And(all))];

    private static FillerKnowledge Knows(FillerClass known, FillerClass mayBe) => new(known, known | mayBe);
}
