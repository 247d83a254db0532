using System.Net;

namespace NewsExtraction.Text;

/// <summary>Finds character entities (&amp;amp; &amp;nbsp; &amp;#8217;), also those that were written as entities twice
/// (&amp;amp;#39;).</summary>
internal static class CharacterEntities
{
    private const int LongestName = 10;
    private const int MostTimes = 3;

    // What pages mean by the numbers 128 to 159, which are controls in Unicode.
    private const string Windows1252 =
        "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The entities of a text with their characters, or null where there are none.</summary>
    public static List<TextEdit>? In(string text)
    {
        List<TextEdit>? edits = null;
        for (var at = text.IndexOf('&', StringComparison.Ordinal); at >= 0; at = text.IndexOf('&', at))
        {
            var end = EndOf(text, at);
            if (Decoded(text[at..end]) is not { } read)
            {
                if (++at == text.Length) break;
                continue;
            }

            // "&amp;" stands for the "&" of another entity where one follows.
            for (var times = 1; read == "&" && times < MostTimes; times++)
            {
                var next = EndOf(text, end - 1);
                if (Decoded("&" + text[end..next]) is not { } again) break;
                (read, end) = (again, next);
            }

            (edits ??= []).Add(new TextEdit(new TextSpan(at, end), read));
            if (end == text.Length) break;
            at = end;
        }

        return edits;
    }

    /// <summary>The end of what has the form of an entity whose mark stands at an offset, or the offset behind the mark.</summary>
    private static int EndOf(string text, int mark)
    {
        var end = mark + 1;
        while (end < text.Length && end <= mark + LongestName && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '#')) end++;
        return end > mark + 1 && end < text.Length && text[end] == ';' ? end + 1 : mark + 1;
    }

    private static string? Decoded(string entity)
    {
        if (entity.Length < 3) return null;
        var read = WebUtility.HtmlDecode(entity);
        if (read == entity) return null;
        return read is [>= '\u0080' and < '\u00A0' and var control] ? Windows1252[control - 0x80].ToString() : read;
    }
}
