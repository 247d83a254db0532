namespace NewsExtraction.Diagnostics;

/// <summary>Wording of what can be wrong in event rules: what was met, what was expected, the fix.</summary>
internal static class EventRuleMessages
{
    public const string TabInIndentation = "met a tab in the indentation; expected spaces. Replace each tab by two spaces.";

    public const string UnclosedString =
        "met a quotation that does not end in its line; expected '\"'. Close it, or write \\\" for a quotation mark inside.";

    public const string FrameOutsideEvent =
        "met a member without an event; expected 'event Name' or 'words name =' in the first column. Move the line under its event and "
            + "indent it.";

    public static string Met(string met, string expected, string fix = "") =>
        $"met {met}; expected {expected}.{(fix.Length > 0 ? " " + fix : string.Empty)}";

    public static string DidYouMean(string? candidate) => candidate is null ? string.Empty : $"Did you mean '{candidate}'?";

    public static string StrangeCharacter(char c) =>
        $"met {Show(c)}; expected a word, a quotation or one of -> | + & , : = ( ) {{ }} @ /. Remove it, or put the words between "
            + $"quotation marks.";

    public static string UnknownList(string name, string? near) =>
        $"met '@{name}'; expected the name of a word list defined above. "
            + $"{(near is null ? $"Define it first: words {name} = ..." : DidYouMean(near))}";

    public static string ListTwice(string name) => $"met a second list '{name}'; expected a new name. Join the two lists, or rename one.";

    public static string UnknownEvent(string name, string? near) =>
        $"met '{name}'; expected the name of an event type that is loaded. "
        + $"{(near is null ? $"Define it: event {name}" : DidYouMean(near))}";

    public static string UnknownRole(string name, string type, string? near) =>
        $"met '{name}'; expected a role of {type}. {(near is null ? $"Declare it: role {name} any" : DidYouMean(near))}";

    public static string RoleTwice(string name) => $"met a second role '{name}'; expected each role once. Remove one of the two.";

    public static string SecondPart(string part, string role) =>
        $"met '{part}' for the role '{role}', which plays a part already; expected one part. "
        + "Keep one of them; for those who meet as equals write 'sides'.";

    public static string MemberTwice(string member) => $"met a second '{member}'; expected it once. Remove one of the two.";

    public static string JoinsItself(string name) =>
        $"met '{name}' joined with itself; expected another type. "
        + "Mentions of one type may tell of one event without saying so; remove the line.";

    public static string UnknownClass(string name, string? near) =>
        $"met '{name}'; expected a class of fillers (force, person, place, clause ...). {DidYouMean(near)}".TrimEnd();

    public static string UnknownArgument(string name, string? near) =>
        $"met '{name}'; expected an argument (subject, object, clause, a preposition ...). {DidYouMean(near)}".TrimEnd();

    public static string UnknownAttribute(string name, string? near) =>
        $"met '{name}'; expected an argument (subject, object, clause, a preposition ...), or an attribute that a line sets. "
            + $"{(near is null ? $"Set it: attribute {name} VALUE" : DidYouMean(near))}";

    public static string UnknownMember(string name, string? near) =>
        $"met '{name}'; expected a member of an event (role, verb, noun, light, example ...). {DidYouMean(near)}".TrimEnd();

    public static string EventWithoutUse(string name) =>
        $"met the event '{name}' that neither describes, frames nor derives anything; expected at least a description or a frame. Remove "
            + $"it, or give it frames.";

    public static string ParentLoop(string name) =>
        $"met '{name}' among its own parents; expected a parent that is no subtype of it. Remove ': parent' from one of them.";

    public static string NumberOutOfRange(string met, int least, int most) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"met {met}; expected a number from {least} to {most}. Write one of these.");

    public static string NotWhole(string met) => $"met {met}; expected a whole number. Leave out the fraction.";

    public static string TooMany(string what, int most, string fix) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"met too many {what}; expected at most {most}. {fix}");

    public static string NotANumber(string met) => $"met '{met}'; expected a number. Write digits, with a point for fractions.";

    public static string FileUnreadable(string path, string reason) =>
        $"the file cannot be read: {reason.TrimEnd('.')}. Check that '{path}' exists and may be read.";

    private static string Show(char c) => char.IsControl(c) ? $"the control character U+{(int)c:X4}" : $"'{c}'";
}
