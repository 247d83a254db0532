namespace NewsExtraction.Text;

/// <summary>
/// Finds the words of a text from left to right, as the English UD treebanks split them. Every step looks at most a bounded number of
/// characters ahead, or at characters that it then consumes, so the cost is linear in the text.
/// </summary>
internal ref partial struct WordScanner
{
    private const int CharactersBetweenLooks = 16_384;
    private readonly ReadOnlySpan<char> _text;
    private readonly WordForms _forms;
    private SpanBuffer _words;

    // No address begins before this offset: a look ahead to the end of an unbroken run is not repeated for each of its parts.
    private int _noAddressBefore;

    public WordScanner(ReadOnlySpan<char> text, WordForms forms, SpanBuffer words)
    {
        _text = text;
        _forms = forms;
        _words = words;
        _noAddressBefore = 0;
    }

    public readonly SpanBuffer Words => _words;

    public void Scan(CancellationToken cancellationToken)
    {
        var i = 0;
        var look = CharactersBetweenLooks;
        while (i < _text.Length)
        {
            if (i >= look)
            {
                cancellationToken.ThrowIfCancellationRequested();
                look = i + CharactersBetweenLooks;
            }

            i = CharKinds.Of(_text[i]) switch
            {
                CharKind.Space or CharKind.Invisible => i + 1,
                CharKind.Letter or CharKind.Digit => Word(i),
                CharKind.Stop => Stops(i),
                CharKind.Hyphen => Hyphens(i),
                CharKind.Apostrophe => Apostrophe(i),
                CharKind.Rule => Rule(i),
                CharKind.Surrogate => Surrogate(i),
                _ => Mark(i),
            };
        }
    }

    private readonly char At(int i) => (uint)i < (uint)_text.Length ? _text[i] : ' ';

    private readonly CharKind KindAt(int i) => (uint)i < (uint)_text.Length ? CharKinds.Of(_text[i]) : CharKind.Space;

    private readonly bool IsWordAt(int i) => KindAt(i) is CharKind.Letter or CharKind.Digit;

    private int Emit(int start, int end)
    {
        _words.Add(start, end);
        return end;
    }

    /// <summary>A word that begins with a letter or digit; gives the offset behind what was emitted.</summary>
    private int Word(int start)
    {
        var i = Run(start);
        while (i < _text.Length)
        {
            var next = WordAfter(start, i, out var done);
            if (done) return next;
            if (next == i) break;
            i = next;
        }

        return Finish(start, i);
    }

    /// <summary>The end of an unbroken run of letters, digits and what counts as part of them.</summary>
    private readonly int Run(int i)
    {
        while (i < _text.Length)
        {
            switch (CharKinds.Of(_text[i]))
            {
                case CharKind.Letter or CharKind.Digit:
                    i++;
                    break;
                case CharKind.Invisible when _text[i] != '\u200B' && IsWordAt(i + 1):
                    i++;
                    break;
                case CharKind.Rule when _text[i] == '_' && IsWordAt(i + 1):
                    i++;
                    break;
                case CharKind.Surrogate when IsSurrogateLetter(i):
                    i += 2;
                    break;
                default:
                    return i;
            }
        }

        return i;
    }

    private readonly bool IsSurrogateLetter(int i) =>
        char.IsHighSurrogate(_text[i]) && i + 1 < _text.Length && char.IsLowSurrogate(_text[i + 1])
        && System.Text.Rune.IsLetterOrDigit(new System.Text.Rune(_text[i], _text[i + 1]));

    /// <summary>What a mark inside or behind a word does: the word goes on (a later offset), ends here (the same offset), or was emitted
    /// (<paramref name="done"/>).</summary>
    private int WordAfter(int start, int i, out bool done)
    {
        done = false;
        var c = _text[i];
        switch (c)
        {
            case '.':
                return AtFullStop(start, i, out done);
            case '-' or '‐' or '‑':
                return AtHyphen(start, i, out done);
            case '@' or '%' or '~' when IsWordAt(i + 1):
                return AtAddress(start, i, out done);
            case '/':
                return AtSlash(start, i, out done);
            case ':':
                return AtColon(start, i, out done);
            case ',':
                return CharKinds.IsDigit(_text[i - 1]) && IsGroupOfThree(i + 1) ? Run(i + 1) : i;
            case '&' when IsAmpersandName(start, i):
                return Run(i + 1);
            case '*' when CharKinds.IsLetter(_text[i - 1]) && KindAt(i + 1) == CharKind.Letter:
                return Run(i + 1);
            case '$' when i - start <= 3 && IsAllUpper(start, i) && !IsWordAt(start - 1):
                return Finished(Emit(start, i + 1), out done);
            case '+' when i - start == 1 && At(i + 1) == '+':
                return Finished(Emit(start, i + 2), out done);
            default:
                return CharKinds.Of(c) == CharKind.Apostrophe ? AtApostrophe(start, i, out done) : i;
        }
    }

    private static int Finished(int end, out bool done)
    {
        done = true;
        return end;
    }

    /// <summary>Emits a word without marks at its edges, cut where it is two words written as one or a figure with its unit.</summary>
    private int Finish(int start, int end)
    {
        var first = _text[start];
        if (end - start == 3 && (first | 32) == 'i' && IsContractedIts(start, end))
        {
            Emit(start, start + 2);
            start += 2;
        }
        else if (CharKinds.IsDigit(first))
        {
            var unit = end;
            while (unit > start && CharKinds.IsLetter(_text[unit - 1])) unit--;
            if (unit < end && unit > start && IsNumber(start, unit) && IsUnit(unit, end))
            {
                Emit(start, unit);
                start = unit;
            }
        }
        else if (end - start is >= 2 and <= 8 && _forms.SplitOf(_text[start..end]) is > 0 and var cut && cut < end - start)
        {
            Emit(start, start + cut);
            start += cut;
        }

        return Emit(start, end);
    }

    // "its not": it is, where no noun can follow.
    private readonly bool IsContractedIts(int start, int end)
    {
        if ((_text[start + 1] | 32) != 't' || (_text[start + 2] | 32) != 's' || At(end) != ' ' || KindAt(end + 1) != CharKind.Letter)
            return false;
        var next = end + 1;
        while (next < end + 13 && KindAt(next) == CharKind.Letter) next++;
        return (_forms.KindsOf(_text[(end + 1)..next]) & FormKinds.AfterIts) != 0;
    }

    private readonly bool IsUnit(int start, int end)
    {
        if (!_forms.KindsOf(_text[start..end]).HasFlag(FormKinds.Unit)) return false;

        // A capital behind a figure is as often a name (G7N, 4A) as a unit; only the common ones are cut.
        return end - start > 1 || !CharKinds.IsUpper(_text[start]) || _text[start] is 'M' or 'K' or 'B' or 'C' or 'F';
    }

    private readonly bool IsNumber(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (!CharKinds.IsDigit(_text[i]) && _text[i] is not ('.' or ',' or ':')) return false;
        return true;
    }

    private readonly bool IsGroupOfThree(int i) =>
        KindAt(i) == CharKind.Digit && KindAt(i + 1) == CharKind.Digit && KindAt(i + 2) == CharKind.Digit
        && KindAt(i + 3) != CharKind.Digit;

    private readonly bool IsAllUpper(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (!CharKinds.IsUpper(_text[i])) return false;
        return true;
    }

    // AT&T, P&L, B&B, p&l: short parts on both sides, or capitals only.
    private readonly bool IsAmpersandName(int start, int i)
    {
        if (!IsWordAt(i + 1)) return false;
        var end = i + 1;
        while (end < i + 6 && IsWordAt(end)) end++;
        if (end - i > 4 || i - start > 4) return false;
        return (IsAllUpper(start, i) && IsAllUpper(i + 1, end)) || (i - start == 1 && end - i == 2);
    }
}
