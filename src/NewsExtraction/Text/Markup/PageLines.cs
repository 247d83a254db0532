using System.Buffers;

namespace NewsExtraction.Text;

/// <summary>Lines that a news page sets between the paragraphs of a report and that are no part of it: teasers of other stories ("More:Ten
/// ways to save"), credits of pictures ("Jane Roe/AFP/Getty Images"), requests to subscribe or follow, stamps of live blogs.</summary>
internal static class PageLines
{
    private const int LongestTeaser = 160;
    private const int LongestRequest = 400;
    private const int LongestLabel = 40;
    private const int LongestCredit = 80;
    private const int LongestVideo = 240;
    private const string EndOfParagraph = "\u2029";
    private const string Video = "Video Ad Feedback";
    private const string Related = "Related article";
    private const string Share = "Share this update";
    private const string Transcript = "This transcript was automatically generated";
    private const string VideoSource = " - Source: ";

    // They stand anywhere in a paragraph: a border is left in their place.
    private static readonly SearchValues<string> Stamps = SearchValues.Create(
        [Share, Video, Related, Transcript], StringComparison.Ordinal);

    private static readonly string[] Agencies =
    [
        "/Getty Images", "/AFP", "/Reuters", "/REUTERS", "/AP", "/Shutterstock", "/EPA", "/Getty", "/Anadolu", "/Bloomberg", "/CNN",
    ];

    private static readonly string[] Requests =
    [
        "Sign up for ", "Sign up to ", "Subscribe to ", "Subscribe now", "Subscribe for ", "Follow us ", "Need a break?", "Hit play ",
        "Click here ",
    ];

    private static readonly string[] Platforms = ["on Twitter", "on X", "on Facebook", "on Instagram", "on WhatsApp", "on TikTok"];

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\u2029");

    /// <summary>The edits that leave such lines and stamps out, or null. The first line is the headline, whatever its form.</summary>
    public static List<TextEdit>? In(string text)
    {
        List<TextEdit>? edits = null;
        var hasHeadline = false;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(Breaks);
            var line = new TextSpan(start, length < 0 ? text.Length : start + length);
            if (hasHeadline && IsOutside(line.In(text).Trim())) (edits ??= []).Add(new(line, string.Empty));
            else AddStamps(text, line, ref edits);
            hasHeadline |= !line.In(text).IsWhiteSpace();
            start = line.End + 1;
        }

        return edits;
    }

    private static bool IsOutside(ReadOnlySpan<char> line) => IsTeaser(line) || IsCredit(line) || IsRequest(line);

    private static void AddStamps(string text, TextSpan line, ref List<TextEdit>? edits)
    {
        var floor = line.Start;
        while (floor < line.End && text.AsSpan(floor, line.End - floor).IndexOfAny(Stamps) is >= 0 and var at)
        {
            var stamp = Stamp(text, floor, floor + at, line.End);
            (edits ??= []).Add(new(stamp, EndOfParagraph));
            floor = stamp.End;
        }
    }

    private static TextSpan Stamp(string text, int floor, int at, int end)
    {
        var rest = text.AsSpan(at, end - at);
        if (rest.StartsWith(Video, StringComparison.Ordinal)) return new(at, at + VideoLength(rest));
        if (rest.StartsWith(Related, StringComparison.Ordinal)) return new(CreditBefore(text, floor, at), at + Related.Length);
        return new(at, at + (rest.StartsWith(Share, StringComparison.Ordinal) ? Share : Transcript).Length);
    }

    // "Video Ad Feedback Mayor speaks to crowd 00:35 - Source: CNN": the caption of the video goes with it.
    private static int VideoLength(ReadOnlySpan<char> rest)
    {
        var source = rest[..Math.Min(rest.Length, LongestVideo)].IndexOf(VideoSource);
        if (source < 0) return Video.Length;
        var end = source + VideoSource.Length;
        while (end < rest.Length && char.IsLetterOrDigit(rest[end])) end++;
        return end;
    }

    // "... in Beirut. [Jane Roe/Reuters] Related article"
    private static int CreditBefore(string text, int floor, int at)
    {
        var from = Math.Max(floor, at - LongestCredit);
        var before = text.AsSpan(from, at - from);
        var stop = Math.Max(before.LastIndexOf(". "), before.LastIndexOf('”'));
        return stop >= 0 && before[stop..].Contains('/') ? from + stop + 1 : at;
    }

    // "Read this:Town still hopes", "Live updates:Storm nears": nothing stands between the colon and a capital, no stop at the end.
    private static bool IsTeaser(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > LongestTeaser || EndsSentence(line))
            return false;
        var colon = line.IndexOf(':');
        return colon is > 2 and < LongestLabel && colon + 2 < line.Length && (char.IsLetter(line[colon - 1]) || line[colon - 1] == '?')
            && CharKinds.IsUpper(line[0]) && CharKinds.IsUpper(line[colon + 1]) && line[colon..].Contains(' ');
    }

    private static bool EndsSentence(ReadOnlySpan<char> line) =>
        line[^1] is '!' or '"' or '”' || (line[^1] == '.' && !line.EndsWith("...", StringComparison.Ordinal));

    // "Jane Roe/NPS/Getty Images"
    private static bool IsCredit(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > LongestCredit || !CharKinds.IsUpper(line[0])) return false;
        foreach (var agency in Agencies)
            if (line.EndsWith(agency, StringComparison.Ordinal) && !line.Contains(". ", StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsRequest(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > LongestRequest) return false;
        foreach (var request in Requests)
            if (line.StartsWith(request, StringComparison.Ordinal)) return true;
        return IsFollow(line);
    }

    // "Follow BBC Scotland on X", "Follow him on Twitter"
    private static bool IsFollow(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("Follow ", StringComparison.Ordinal)) return false;
        foreach (var platform in Platforms)
            if (line.Contains(platform, StringComparison.Ordinal)) return true;
        return false;
    }
}
