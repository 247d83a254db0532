using System.Collections.Frozen;
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

    /// <summary>With a capital somewhere.</summary>
    Capitalised = Capital | InnerCapital,

    /// <summary>Not a word of letters.</summary>
    NoWord = Punctuation | Digit,
}

/// <summary>
/// What the recogniser looks up once for every word of an article. Only <see cref="NameForm.Active"/> words,
/// those that could belong to a name, are scored; the rest of a news text (three words of four) is outside by
/// its spelling alone. Working memory, reused; not for several threads.
/// </summary>
internal sealed class NameWords
{
    private readonly NameLexicon _lexicon;
    private readonly ActiveWords _active;
    private readonly WordRuns _runs;
    private readonly FrozenSet<uint> _openers;

    public NameWords(NameLexicon lexicon)
    {
        _lexicon = lexicon;
        _openers = lexicon.Words.KeysOf("opener");
        var particles = lexicon.Words.KeysOf("particle");
        _active = new ActiveWords(this, lexicon.Words.KeysOf("connector"), particles);
        _runs = new WordRuns(this, lexicon, particles);
    }

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

    /// <summary>Place of the word in that name (Begin, Inside, Last, Unit), or <see cref="NameLabels.NoPlace"/>.</summary>
    public byte[] PhrasePlace { get; private set; } = [];

    /// <summary>First word of the run of capitalised words around an active word.</summary>
    public int[] RunFirst { get; private set; } = [];

    /// <summary>The word behind the end of that run.</summary>
    public int[] RunEnd { get; private set; } = [];

    public bool Is(int token, NameForm form) => (Form[token] & form) != 0;

    /// <summary>Number of words in the word's run.</summary>
    public int RunLength(int token) => RunEnd[token] - RunFirst[token];

    /// <summary>The word's place in its run: 1 for the first, 2 for the last, 3 for one alone, 0 inside.</summary>
    public uint PlaceInRun(int token) => (token == RunFirst[token] ? 1u : 0) | (token == RunEnd[token] - 1 ? 2u : 0);

    public void Read(TokenizedText text, CancellationToken cancellationToken = default)
    {
        Text = text;
        Grow(text.Count);
        for (var t = 0; t < text.Count; t++) Look(t, text.Chars(t));
        foreach (var sentence in text.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _active.Mark(sentence);
            _runs.Mark(sentence);
        }
    }

    /// <summary>Whether the sentence has a word that could belong to a name, other than "I" and a
    /// common first word ("The", "After") by itself.</summary>
    public bool MayHoldName(in Sentence sentence)
    {
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (!Is(t, NameForm.Active) || Text.Chars(t) is "I") continue;
            if (IsOpener(t) || (Is(t, NameForm.SentenceStart) && Is(t, NameForm.Punctuation))) continue;
            return true;
        }

        return false;
    }

    /// <summary>True where the word has its capital only because the sentence begins with it ("Near Mosul").</summary>
    public bool IsOpener(int token) =>
        Is(token, NameForm.SentenceStart) && !Is(token, NameForm.AllCapitals) && _openers.Contains(Lower[token]);

    public bool IsHyphen(int token) => Text.Chars(token) is "-" or "–" or "‐" or "‑" or "/";

    /// <summary>True where the token is written without space to the next, across a hyphen.</summary>
    public bool IsHyphenChain(int token) =>
        token >= 0 && token + 1 < Text.Count && !Text.SpaceAfter(token) && (IsHyphen(token) || IsHyphen(token + 1));

    private void Look(int t, ReadOnlySpan<char> word)
    {
        var spelling = WordSpelling.Of(word);
        var form = spelling.Form(word);
        Form[t] = form;
        Exact[t] = NameKey.AsWritten(word);
        Lower[t] = (form & NameForm.Punctuation) != 0 ? Exact[t] : NameKey.Of(word);
        var known = spelling.Letters == 0 ? NameClasses.None : _lexicon.Find(Lower[t]);
        if ((form & NameForm.AllCapitals) != 0 && word.Length <= 6) known |= _lexicon.Find(word, acronym: true);
        Classes[t] = known;
        Phrase[t] = NameClasses.None;
        PhrasePlace[t] = NameLabels.NoPlace;
        RunFirst[t] = t;
        RunEnd[t] = t + 1;
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

    /// <summary>How many of a word's characters are of a kind.</summary>
    private readonly record struct WordSpelling(int Letters, int Capitals, int Digits)
    {
        public static WordSpelling Of(ReadOnlySpan<char> word)
        {
            var (letters, capitals, digits) = (0, 0, 0);
            foreach (var c in word)
            {
                if (char.IsAsciiLetterLower(c)) letters++;
                else if (char.IsAsciiDigit(c)) digits++;
                else if (char.IsUpper(c))
                {
                    capitals++;
                    letters++;
                }
                else if (char.IsLetter(c) || char.IsSurrogate(c)) letters++;
            }

            return new WordSpelling(letters, capitals, digits);
        }

        public NameForm Form(ReadOnlySpan<char> word)
        {
            var form = Capitals == 0 ? NameForm.None : char.IsUpper(word[0]) ? NameForm.Capital : NameForm.InnerCapital;
            if (Capitals > 0 && Capitals == Letters && word.Length > 1) form |= NameForm.AllCapitals;
            if (char.IsAsciiDigit(word[0])) form |= NameForm.Digit;
            if (Letters + Digits == 0) form |= NameForm.Punctuation;
            return form;
        }
    }
}
