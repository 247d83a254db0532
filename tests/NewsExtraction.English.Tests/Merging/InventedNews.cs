namespace NewsExtraction.English.Tests.Merging;

/// <summary>
/// Short articles about six invented stories: a bombing with four numbers, one article a copy and one that names the province only; a
/// flood;
/// an arrest that one article denies; two bombs on one day in two towns; two protests; a treaty.
/// </summary>
internal static class InventedNews
{
    public static IReadOnlyList<ArticleInput> Articles { get; } =
    [
        new("A suicide bomber killed 12 people at a market in Mosul on Sunday, police said. Colonel Hamid Farhan "
            + "of the Nineveh police said 30 others were wounded. The attack came two days before a visit by Prime "
            + "Minister Salim Daoud. No group claimed the attack. Shops near the Bab al-Toub market stayed shut, "
            + "and the army closed two bridges over the Tigris.",
            new DateOnly(2031, 5, 4), "Bombing kills 12 in Mosul market", "wire-1"),
        new("At least 15 people were killed on Sunday when a suicide bomber attacked a market in Mosul, a "
            + "hospital doctor told reporters. Witnesses described smoke over the Bab al-Toub quarter. Prime "
            + "Minister Salim Daoud condemned the attack.",
            new DateOnly(2031, 5, 4), "Market blast in northern Iraq", "daily-1"),
        new("A suicide bomber killed 12 people at a market in Mosul on Sunday, police said. Colonel Hamid Farhan "
            + "of the Nineveh police said 30 others were wounded. The attack came two days before a visit by Prime "
            + "Minister Salim Daoud. No group claimed the attack. Shops near the Bab al-Toub market stayed closed, "
            + "and the army closed two bridges over the Tigris.",
            new DateOnly(2031, 5, 5), "Bombing kills 12 in Mosul market", "copy-1"),
        new("Prime Minister Salim Daoud arrived in Nineveh on Monday, a day after a suicide bomber killed 14 "
            + "people at a market in Nineveh province. Daoud promised help for the families.",
            new DateOnly(2031, 5, 5), "Prime minister in Nineveh after bombing", "post-1"),
        new("Floods killed five people in Kumasi on Saturday, the disaster agency NADMO said. Heavy rain "
            + "destroyed dozens of houses in the Ghanaian city. NADMO director Kwesi Adjei said boats were on the "
            + "way.",
            new DateOnly(2031, 5, 4), "Floods kill five in Kumasi", "wire-2"),
        new("Floods in Kumasi killed eight people on Saturday, NADMO director Kwesi Adjei said. The floods "
            + "destroyed houses in Ghana's second city.",
            new DateOnly(2031, 5, 5), "Ghana floods: toll rises", "daily-2"),
        new("Chilean police arrested Rodrigo Fuenzalida, the mayor of Valparaiso, on Tuesday. Prosecutors accuse "
            + "Fuenzalida of taking bribes for building permits.",
            new DateOnly(2031, 5, 6), "Police arrest mayor of Valparaiso", "wire-3"),
        new("Rodrigo Fuenzalida was arrested in Valparaiso on Tuesday, the Chilean prosecutor's office said. His "
            + "lawyer Ana Riquelme called the case political.",
            new DateOnly(2031, 5, 6), "Mayor held over bribes", "daily-3"),
        new("Police did not arrest Rodrigo Fuenzalida, the mayor of Valparaiso, on Tuesday, his party said. It "
            + "said the Chilean mayor had gone to the police himself.",
            new DateOnly(2031, 5, 7), "Party stands by Fuenzalida", "post-3"),
        new("A bomb killed three soldiers in Quetta on Thursday, the Pakistani army said. The bomb hit a patrol "
            + "near the railway station.",
            new DateOnly(2031, 5, 8), "Bomb kills three in Quetta", "wire-4"),
        new("Three soldiers were killed in Quetta on Thursday when a bomb hit their patrol near the railway "
            + "station, officials in Pakistan said.",
            new DateOnly(2031, 5, 8), "Quetta patrol bombed", "daily-4"),
        new("A bomb killed four policemen in Karachi on Thursday, the Pakistani police said. The bomb went off "
            + "beside a bus in the Lyari quarter.",
            new DateOnly(2031, 5, 8), "Bomb kills four in Karachi", "wire-5"),
        new("Four policemen died in Karachi on Thursday; they were killed by a bomb beside their bus in Lyari, "
            + "Pakistani television said.",
            new DateOnly(2031, 5, 8), "Karachi bus bombed", "daily-5"),
        new("Thousands of people protested in Tbilisi on Friday against a new pension law. Georgian opposition "
            + "leader Nino Kvelidze spoke to the crowd outside parliament.",
            new DateOnly(2031, 5, 9), "Thousands protest in Tbilisi", "wire-6"),
        new("Thousands protested against the pension law in Tbilisi on Friday. Nino Kvelidze, the Georgian "
            + "opposition leader, called for an election.",
            new DateOnly(2031, 5, 10), "Pension law draws crowd", "daily-6"),
        new("Hundreds of teachers protested in Tbilisi on Friday for higher pay. Georgian minister Davit Lomidze "
            + "met teachers after the protest.",
            new DateOnly(2031, 5, 23), "New protest in Tbilisi", "wire-7"),
        new("Norway and Kenya signed an agreement on the port of Mombasa in Nairobi on Monday. Kenyan transport "
            + "minister Grace Wambui signed the agreement.",
            new DateOnly(2031, 5, 12), "Norway and Kenya sign port deal", "wire-8"),
        new("Kenya signed an agreement with Norway on the port of Mombasa on Monday. Transport minister Grace "
            + "Wambui signed it in Nairobi.",
            new DateOnly(2031, 5, 13), "Mombasa port deal signed", "daily-8"),
    ];
}
