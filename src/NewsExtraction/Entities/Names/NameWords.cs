using NewsExtraction.Lexicons;
using NewsExtraction.Text;

namespace NewsExtraction.Entities;

/// <summary>How a word is written.</summary>
[Flags]
internal enum NameForm : byte
{
    None = 0,
    Capital = 1,
    AllCapitals = 2,
    Digit = 4,
    Punctuation = 8,
    InnerCapital = 16,
    SentenceStart = 32,
    Connector = 64,
    Active = 128,
}

/// <summary>
/// What the recogniser looks up once for every word of an article. Only <see cref="NameForm.Active"/> words, those that could belong to a
/// name, are scored; the
/// rest of a news text (three words of four) is outside by its spelling alone. Working memory, reused; not for several threads.
/// </summary>
internal sealed class NameWords(NameLexicon lexicon)
{
    private static readonly HashSet<uint> Connectors =
        Keys("of the and for de del de la das dos da do la le les el al los las bin ibn von van der den di du des y e i & ' ’ 's ’s s on in to und et a .");
    private static readonly HashSet<uint> Particles =
        Keys("de del da dos das do la le el al bin ibn ben von van der den di du ul ur an as ash at az abu umm bint");

    private static readonly HashSet<uint> Openers = Keys(
        "near in on at by to from with without under over after before during since until for of as if when while where although though because but and or nor so yet the a an this that these those " +
        "its his her their our my your it he she they we i you there here then now also however meanwhile both all some any many most other another one two three not no what who why how which " +
        "according earlier later today yesterday inside outside across around between among against about into through despite like unlike amid above below behind former only even just still such is are was were has have had said");

    private const NameClasses NotInLowerCase = NameClasses.CommonWord | NameClasses.Title | NameClasses.Role | NameClasses.PeopleNoun;
    private const int LeastLetters = 3;
    private const int LeastWords = 4;

    public TokenizedText Text { get; private set; } = null!;

    /// <summary>Key of the word without case and accents.</summary>
    public uint[] Lower { get; private set; } = [];

    /// <summary>Key of the word as written.</summary>
    public uint[] Exact { get; private set; } = [];

    public NameForm[] Form { get; private set; } = [];

    /// <summary>What the lists know of the word alone.</summary>
    public NameClasses[] Classes { get; private set; } = [];

    /// <summary>What the lists know of the longest listed name over the word.</summary>
    public NameClasses[] Phrase { get; private set; } = [];

    /// <summary>Place of the word in that name (Begin, Inside, Last, Unit), or 255.</summary>
    public byte[] PhrasePlace { get; private set; } = [];

    /// <summary>First word of the run of capitalised words around an active word, and the word behind its end.</summary>
    public int[] RunFirst { get; private set; } = [];

    public int[] RunEnd { get; private set; } = [];

    public bool Is(int token, NameForm form) => (Form[token] & form) != 0;

    /// <summary>Whether the sentence has a word that could belong to a name, other than "I" and a common first word ("The", "After") by
    /// itself.</summary>
    public bool MayHoldName(in Sentence sentence)
    {
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (!Is(t, NameForm.Active) || Text.Chars(t) is "I") continue;
            if (Is(t, NameForm.SentenceStart)
                && (Is(t, NameForm.Punctuation) || (!Is(t, NameForm.AllCapitals) && Openers.Contains(Lower[t]))))
                continue;
            return true;
        }

        return false;
    }

    public void Read(TokenizedText text)
    {
        Text = text;
        Grow(text.Count);
        for (var t = 0; t < text.Count; t++) Look(t, text.Chars(t));
        foreach (var sentence in text.Sentences)
        {
            FindActive(sentence);
            FindPhrases(sentence);
            FindRuns(sentence);
        }
    }

    private void Look(int t, ReadOnlySpan<char> word)
    {
        var form = NameForm.None;
        var letters = 0;
        var upper = 0;
        var digits = 0;
        foreach (var c in word)
        {
            if (char.IsAsciiLetterLower(c)) letters++;
            else if (char.IsAsciiDigit(c)) digits++;
            else if (char.IsUpper(c))
            {
                upper++;
                letters++;
            }
            else if (char.IsLetter(c) || char.IsSurrogate(c)) letters++;
        }

        if (upper > 0)
        {
            form |= char.IsUpper(word[0]) ? NameForm.Capital : NameForm.InnerCapital;
            if (upper == letters && (letters > 1 || word.Length > 1)) form |= NameForm.AllCapitals;
        }

        if (char.IsAsciiDigit(word[0])) form |= NameForm.Digit;
        if (letters + digits == 0) form |= NameForm.Punctuation;
        Form[t] = form;
        Lower[t] = letters + digits == 0 ? NameKey.AsWritten(word) : NameKey.Of(word);
        Exact[t] = NameKey.AsWritten(word);
        var known = letters == 0 ? NameClasses.None : lexicon.Find(Lower[t]);
        if ((form & NameForm.AllCapitals) != 0 && word.Length <= 6) known |= lexicon.Find(word, acronym: true);
        Classes[t] = known;
        Phrase[t] = NameClasses.None;
        PhrasePlace[t] = byte.MaxValue;
        RunFirst[t] = t;
        RunEnd[t] = t + 1;
    }

    private void FindActive(Sentence sentence)
    {
        var first = sentence.FirstToken;
        var end = sentence.EndToken;
        var isCareless = IsWithoutCapitals(first, end);
        for (var t = first; t < end; t++)
        {
            if (isCareless && Text.Span(t).Length >= LeastLetters && !Is(t, NameForm.Punctuation | NameForm.Digit)
                && (Classes[t] & NotInLowerCase) == 0)
                Form[t] |= NameForm.Active;
            if (Connectors.Contains(Lower[t]) || Is(t, NameForm.Punctuation) && IsHyphen(t)) Form[t] |= NameForm.Connector;
            if (Is(t, NameForm.Capital | NameForm.InnerCapital) || (!Is(t, NameForm.Punctuation) && IsNameInLowerCase(Classes[t])))
                Form[t] |= NameForm.Active;
        }

        // Up to four connecting words between two capitals; one comma; figures, brackets and hyphenated parts beside a capital.
        var lastCapital = -10;
        for (var t = first; t < end; t++)
        {
            if (!Is(t, NameForm.Capital | NameForm.InnerCapital)) continue;
            var gap = t - lastCapital - 1;
            if (lastCapital >= first && gap is > 0 and <= 4 && AllConnect(lastCapital + 1, t))
                for (var g = lastCapital + 1; g < t; g++) Form[g] |= NameForm.Active;
            lastCapital = t;
            for (var b = t - 1; b >= first && b >= t - 3
                && (Particles.Contains(Lower[b]) || Is(b, NameForm.Digit) || IsHyphenChain(b)); b--)
                Form[b] |= NameForm.Active;
            for (var b = t + 1; b < end && b <= t + 4 && (Is(b, NameForm.Digit) || IsHyphenChain(b - 1)); b++) Form[b] |= NameForm.Active;
        }

        if (first < end) Form[first] |= NameForm.SentenceStart;
        for (var t = first + 1; t < end && Is(t - 1, NameForm.Punctuation) && Is(t - 1, NameForm.SentenceStart); t++)
            Form[t] |= NameForm.SentenceStart;
    }

    // Places, peoples and known groups are found in careless lower case too, unless the word is a common one.
    private static bool IsNameInLowerCase(NameClasses classes) =>
        (classes & (NameClasses.Country | NameClasses.LargeCity | NameClasses.Nationality | NameClasses.Religion | NameClasses.ArmedGroup | NameClasses.Province)) != 0
        && (classes & NotInLowerCase) == 0;

    // A sentence typed without any capitals (but "I") shows its names by no spelling: every uncommon word may be one.
    private bool IsWithoutCapitals(int first, int end)
    {
        var words = 0;
        for (var t = first; t < end; t++)
        {
            if (Is(t, NameForm.Punctuation | NameForm.Digit)) continue;
            words++;
            if (Is(t, NameForm.Capital | NameForm.InnerCapital) && Text.Chars(t) is not "I") return false;
        }

        return words >= LeastWords;
    }

    private bool AllConnect(int from, int to)
    {
        if (to - from == 1 && Text.Chars(from) is ",") return true;
        for (var t = from; t < to; t++)
            if (!Is(t, NameForm.Connector) && !IsHyphenChain(t) && !(to - from <= 2 && Is(t, NameForm.Digit))) return false;
        return true;
    }

    private bool IsHyphen(int t) => Text.Chars(t) is "-" or "–" or "‐" or "‑" or "/";

    // The token is written without space to the next, across a hyphen.
    private bool IsHyphenChain(int t) =>
        t >= 0 && t + 1 < Text.Count && !Text.SpaceAfter(t) && (IsHyphen(t) || IsHyphen(t + 1));

    private void FindPhrases(Sentence sentence)
    {
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (!Is(t, NameForm.Active) || Is(t, NameForm.Punctuation)) continue;
            var key = new NameKey(acronym: false);
            var words = 0;
            var best = NameClasses.None;
            var bestEnd = t;
            for (var e = t; e < sentence.EndToken && words < NameLexicon.LongestName && (Is(e, NameForm.Active) || e <= t + 2); e++)
            {
                if (Is(e, NameForm.Punctuation) && IsHyphen(e)) continue;
                key.Append(Text.Chars(e));
                words++;
                if (words == 1) continue;
                var known = lexicon.Find(key.Value) & ~NameClasses.CommonWord;
                if (known == NameClasses.None) continue;
                best = known;
                bestEnd = e + 1;
            }

            if (best == NameClasses.None)
            {
                if (PhrasePlace[t] != byte.MaxValue || Classes[t] == NameClasses.None) continue;
                best = Classes[t];
                bestEnd = t + 1;
            }

            if (PhrasePlace[t] is NameLabels.Begin or NameLabels.Inside) continue;
            for (var e = t; e < bestEnd; e++)
            {
                Phrase[e] = best;
                PhrasePlace[e] =
                    (byte)(bestEnd - t == 1 ? NameLabels.Unit : e == t ? NameLabels.Begin : e == bestEnd - 1 ? NameLabels.Last
                    : NameLabels.Inside);
            }
        }
    }

    // A run: capitalised words side by side, with hyphens and particles between them.
    private void FindRuns(Sentence sentence)
    {
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (!Is(t, NameForm.Capital | NameForm.InnerCapital)) continue;

            // "Near Mosul" at a sentence's start is no run of two.
            if (Is(t, NameForm.SentenceStart) && !Is(t, NameForm.AllCapitals) && Openers.Contains(Lower[t])) continue;
            var end = t + 1;
            for (var e = end; e < sentence.EndToken && e - t < 40; e++)
            {
                if (Is(e, NameForm.Capital | NameForm.InnerCapital)) end = e + 1;
                else if (!(Particles.Contains(Lower[e]) || IsHyphenChain(e) || (Is(e, NameForm.Punctuation) && IsHyphen(e)))) break;
            }

            for (var e = t; e < end; e++)
            {
                RunFirst[e] = t;
                RunEnd[e] = end;
            }

            t = end - 1;
        }
    }

    private void Grow(int count)
    {
        if (Lower.Length >= count) return;
        var size = Math.Max(1024, count + count / 2);
        Lower = new uint[size];
        Exact = new uint[size];
        Form = new NameForm[size];
        Classes = new NameClasses[size];
        Phrase = new NameClasses[size];
        PhrasePlace = new byte[size];
        RunFirst = new int[size];
        RunEnd = new int[size];
    }

    private static HashSet<uint> Keys(string words) =>
        words.Split(' ').Select(w => w.Any(char.IsLetterOrDigit) ? NameKey.Of(w) : NameKey.AsWritten(w)).ToHashSet();
}
