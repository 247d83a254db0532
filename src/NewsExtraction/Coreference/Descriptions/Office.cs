namespace NewsExtraction.Coreference;

/// <summary>An office or role as a phrase states it.</summary>
/// <param name="Title">The title in lower case: "foreign minister".</param>
/// <param name="Limit">What sets its holder off from the one in office: "former", "next"; else empty.</param>
/// <param name="Country">Code of the country whose office it is, where the phrase says so.</param>
/// <param name="Body">Reference of another name whose office it is ("the Red Cross president"), or -1.</param>
internal readonly record struct Office(string Title, string Limit, string? Country, int Body);
