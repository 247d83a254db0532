using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>Labels that newsrooms put before a headline or a paragraph ("BREAKING: ...", "Fact check: ...", "LIVE UPDATES: ..."). They tell
/// what kind of piece it is, and say nothing themselves.</summary>
internal static class NewsLabels
{
    private const int LongestLabel = 5;

    private static readonly FrozenSet<string> Words = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "alert", "analysis", "audio", "background", "blog", "breaking", "bulletin", "check", "clarification", "commentary", "correction",
        "corrected", "developing", "documentary", "editorial", "exclusive", "explained", "explainer", "fact", "fact-check", "factbox",
        "factcheck", "feature", "flash", "footage", "gallery", "graphic", "highlights", "infographic", "insight", "interview", "latest",
        "listen", "live", "live-blog", "liveblog", "newsflash", "obituary", "op-ed", "opinion", "photo", "photos", "picture", "pictures",
        "podcast", "preview", "profile", "quiz", "read", "recap", "refile", "roundup", "spotlight", "timeline", "topshot", "trending",
        "update", "updated", "updates", "urgent", "video", "videos", "viewpoint", "watch", "wrapup");

    // Beside such a word they belong to the label; alone they may be a source ("Report: ...", "News agency: ...").
    private static readonly FrozenSet<string> Beside = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "news", "special", "report", "story", "the", "day", "daily", "in", "of", "now", "key", "top", "must", "first", "morning", "evening",
        "-", "/", "&", "and", "+", "|");

    /// <summary>The token behind the colon of the label that a paragraph begins with; where there is none, the sentence's first.</summary>
    public static int EndIn(ParsedText parsed, in Sentence sentence)
    {
        if (!sentence.StartsParagraph) return sentence.FirstToken;
        var isLabel = false;
        var end = Math.Min(sentence.EndToken, sentence.FirstToken + LongestLabel + 1);
        for (var token = sentence.FirstToken; token < end; token++)
        {
            if (ClauseMarks.IsColon(parsed, token)) return isLabel ? token + 1 : sentence.FirstToken;
            var word = parsed.Word(token);
            if (Words.Contains(word)) isLabel = true;
            else if (!Beside.Contains(word)) break;
        }

        return sentence.FirstToken;
    }
}
