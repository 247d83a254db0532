namespace NewsExtraction.Benchmarks;

/// <summary>A news article written for measuring, and how many words it has by white space.</summary>
internal static class SampleNews
{
    public static readonly DateOnly Published = new(2026, 2, 18);

    public const string Article =
        """
        MARWA, Yemen — Government troops recaptured the port city of Mocha from Houthi rebels on Tuesday after three days of heavy fighting, the defence ministry said in a statement.
        At least 14 soldiers and 30 rebels were killed in the battle, according to Brigadier General Ahmed Saleh, who commands the Fourth Brigade. “Mocha is free again, and our forces are now moving towards Hodeidah,” Saleh told reporters at the harbour.
        The Houthis fired two missiles at a fuel depot near the harbour early on Wednesday, wounding seven workers. A spokesman for the group denied that its fighters had fled the city and accused the coalition of bombing a hospital.
        Hundreds of families left their homes last week when the army launched its offensive along the coast. The United Nations called on both sides to let aid convoys pass, and the Red Crescent delivered food and medicine to a school where 400 people have taken shelter.
        President Abdrabbuh Mansur Hadi said the government would not negotiate before the rebels leave Hodeidah. Talks between the two sides in Muscat were broken off in March, after a drone strike killed the rebels' chief negotiator, Khaled al-Madani, and two of his guards.
        In neighbouring Saudi Arabia, police arrested five men on suspicion of smuggling weapons to the group. The interior ministry said that the suspects, three of them Yemeni nationals, had hidden 60 rifles and $25,000 in cash in a truck that was stopped at the Al-Wadiah crossing on 12 February.
        Thousands of people marched through the capital, Sanaa, on Friday to protest against rising fuel prices. Security forces used tear gas to break up the crowd, and at least nine protesters were taken to hospital, a doctor at the Republican Hospital said. The rally, organised by trade unions, was the largest since 2019.
        The European Union said it would ease sanctions on Yemeni shipping companies if both sides agreed to a ceasefire by the end of the month. Britain and France welcomed the proposal; Iran, which backs the Houthis, rejected it as “an ultimatum”. Oman's foreign minister, Badr al-Busaidi, is expected to meet the rebels' leaders in Muscat next week.
        Heavy rain meanwhile flooded camps for displaced people in Hajjah province, destroying some 300 tents. Aid workers fear that cholera, which has killed more than 2,000 people since 2016, may spread again.
        """;

    public static int Words { get; } = Article.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
