using System.Collections.Frozen;
using NewsExtraction.Diagnostics;
using NewsExtraction.Propositions;

namespace NewsExtraction.Rules;

/// <summary>The names of arguments and classes that rules may use.</summary>
internal static class RuleArguments
{
    private static readonly FrozenDictionary<string, ArgumentKind> Kinds = new Dictionary<string, ArgumentKind>
    {
        ["subject"] = ArgumentKind.Subject,
        ["object"] = ArgumentKind.Object,
        ["indirect"] = ArgumentKind.Indirect,
        ["clause"] = ArgumentKind.Clause,
        ["whether"] = ArgumentKind.Clause,
        ["purpose"] = ArgumentKind.Purpose,
        ["complement"] = ArgumentKind.Complement,
        ["possessive"] = ArgumentKind.Possessive,
        ["compound"] = ArgumentKind.Compound,
        ["modifier"] = ArgumentKind.Modifier,
        ["adverb"] = ArgumentKind.Adverb,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Prepositions = new[]
    {
        "about", "above", "across", "after", "against", "ahead of", "along", "among", "around", "as", "at", "because of", "because",
            "before", "behind", "beneath", "beside", "between",
        "beyond", "by", "despite", "down", "due to", "during", "except", "following", "for", "from", "in", "inside", "instead of", "into",
            "like", "near", "next to", "of", "off", "on", "out of",
        "out", "outside", "over", "past", "per", "since", "through", "throughout", "to", "towards", "toward", "under", "underneath",
            "until", "up", "up to", "upon", "with", "within", "without",
        "amid", "alongside", "onto", "versus", "via", "regarding", "concerning", "according to", "such as", "as of", "that", "while",
            "when", "if", "amongst", "opposite", "back", "away", "targeting", "using", "involving", "including", "aimed at", "given",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FillerClass[] ClassValues = Enum.GetValues<FillerClass>();

    private static readonly string[] ClassNames = Array.ConvertAll(Enum.GetNames<FillerClass>(), n => n.ToLowerInvariant());

    /// <summary>All names of arguments but prepositions.</summary>
    public static IEnumerable<string> Names => Kinds.Keys.Append("time").Order(StringComparer.Ordinal);

    public static bool IsArgument(string written) => TryStep(FirstStep(written), out _);

    /// <summary>The steps of a path of arguments.</summary>
    /// <param name="token">The path as it is written.</param>
    /// <param name="others">What else may stand there, for the error's suggestion.</param>
    /// <exception cref="RuleFault">A step is none.</exception>
    public static ArgumentStep[] Steps(RuleToken token, IEnumerable<string>? others)
    {
        var parts = token.Kind == RuleTokenKind.String ? Joined(token.Text) : token.Text.Split('.');
        var steps = new ArgumentStep[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            if (!TryStep(parts[i], out steps[i]))
                throw new RuleFault(token,
                    EventRuleMessages.UnknownArgument(parts[i],
                    Nearest.To(parts[i], Names.Concat(others ?? []).Concat(Prepositions.Order(StringComparer.Ordinal)))));
        return steps;
    }

    /// <summary>Reads one class or several separated by commas.</summary>
    public static FillerClass ReadClasses(RuleCursor cursor)
    {
        var classes = FillerClass.None;
        do classes |= ReadClass(cursor.Word("a class of fillers (force, person, place ...)"));
        while (cursor.Take(","));
        return classes;
    }

    public static bool IsClass(string name) => TryClass(name, out _);

    public static FillerClass ReadClass(RuleToken token) =>
        TryClass(token.Text, out var found) ? found
            : throw new RuleFault(token, EventRuleMessages.UnknownClass(token.Text, Nearest.To(token.Text, ClassNames)));

    private static string FirstStep(string written) =>
        written.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? written[..dot] : written;

    // "in support of": the phrase behind the second preposition, of a noun behind the first.
    private static string[] Joined(string quoted)
    {
        var words = quoted.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var noun = words.Length == 4 && words[1] is "the" or "a" ? 2 : 1;
        return words.Length == noun + 2 && Prepositions.Contains(words[0]) && Prepositions.Contains(words[^1])
            && !Prepositions.Contains(quoted) ? [words[0] + " " + words[noun], words[^1]] : [quoted];
    }

    private static bool TryClass(string name, out FillerClass found)
    {
        var spelt = name == "organization" ? "organisation" : name;
        var index = spelt == "none" ? -1 : Array.IndexOf(ClassNames, spelt);
        found = index < 0 ? FillerClass.None : ClassValues[index];
        return index >= 0;
    }

    private static bool TryStep(string name, out ArgumentStep step)
    {
        if (name == "time") step = new ArgumentStep(ArgumentKind.Adjunct, string.Empty, true);
        else if (Kinds.TryGetValue(name, out var kind)) step = new ArgumentStep(kind, string.Empty, false);
        else if (Prepositions.Contains(name))
            step = new ArgumentStep(ArgumentKind.Oblique, NewsExtraction.Propositions.Prepositions.Usual(name), false);
        else if (name.Split(' ') is [var preposition, var noun] && Prepositions.Contains(preposition))
            step = new ArgumentStep(ArgumentKind.Oblique, NewsExtraction.Propositions.Prepositions.Usual(preposition), false, noun);
        else
        {
            step = default;
            return false;
        }

        return true;
    }
}
