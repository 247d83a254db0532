namespace NewsExtraction.Output;

/// <summary>How enumerated values are called in the output.</summary>
internal static class JsonNames
{
    private static readonly string[] EntityTypes = Enum.GetNames<EntityType>();

    /// <summary>Types of entities are called in the output as they are in code.</summary>
    public static string Of(EntityType type) => EntityTypes[(int)type];

    public static string Of(EntityLabel label) => label switch
    {
        EntityLabel.Person => "PERSON",
        EntityLabel.Norp => "NORP",
        EntityLabel.Fac => "FAC",
        EntityLabel.Org => "ORG",
        EntityLabel.Gpe => "GPE",
        EntityLabel.Loc => "LOC",
        EntityLabel.Product => "PRODUCT",
        EntityLabel.Event => "EVENT",
        EntityLabel.Law => "LAW",
        EntityLabel.Weapon => "WEAPON",
        _ => "VEHICLE",
    };

    public static string Of(MentionKind kind) => kind switch
    {
        MentionKind.Name => "name",
        MentionKind.Nominal => "nominal",
        _ => "pronoun",
    };

    public static string Of(NominalKind kind) => kind switch
    {
        NominalKind.Force => "force",
        NominalKind.Insurgent => "insurgent",
        NominalKind.Criminal => "criminal",
        NominalKind.Civil => "civil",
        NominalKind.Crowd => "crowd",
        NominalKind.Official => "official",
        NominalKind.Institution => "institution",
        NominalKind.Place => "place",
        NominalKind.Facility => "facility",
        NominalKind.Weapon => "weapon",
        NominalKind.Vehicle => "vehicle",
        NominalKind.Country => "country",
        _ => "other",
    };

    public static string Of(ValueKind type) => type switch
    {
        ValueKind.Date => "DATE",
        ValueKind.Time => "TIME",
        ValueKind.Duration => "DURATION",
        ValueKind.Set => "SET",
        ValueKind.Money => "MONEY",
        ValueKind.Percent => "PERCENT",
        ValueKind.Quantity => "QUANTITY",
        ValueKind.Cardinal => "CARDINAL",
        _ => "ORDINAL",
    };

    public static string Of(Realis realis) => realis switch
    {
        Realis.Asserted => "asserted",
        Realis.Planned => "planned",
        Realis.Hypothetical => "hypothetical",
        _ => "negated",
    };

    public static string Of(QuoteKind quote) => quote switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Indirect => "indirect",
        _ => "mixed",
    };

    public static string Of(AttributionAct act) => act == AttributionAct.Speech ? "speech" : "thought";
}
