namespace NewsExtraction.Text;

// Tokens that begin with a mark.
internal ref partial struct WordScanner
{
    private int Stops(int start)
    {
        if (_text[start] == '.' && KindAt(start + 1) == CharKind.Digit && (start == 0 || !IsWordAt(start - 1)))
            return Word(start + 1, start);
        if (_text[start] == '.' && KindAt(start + 1) == CharKind.Letter && (start == 0 || KindAt(start - 1) == CharKind.Space))
        {
            var end = Run(start + 1);
            if ((_forms.KindsOf(_text[(start + 1)..end]) & FormKinds.File) != 0) return Emit(start, end);
        }

        // Marks of astonishment run together (?!); an ellipsis stands alone.
        var i = start + 1;
        var dots = _text[start] == '.' && At(i) == '.';
        while (KindAt(i) == CharKind.Stop && (dots ? _text[i] is '.' or '…' : _text[i] != '.' || At(i + 1) != '.')) i++;
        return Emit(start, i);
    }

    // ".22": a decimal without its nought.
    private int Word(int digits, int start) => Finish(start, Run(digits));

    private int Hyphens(int start)
    {
        var i = start + 1;
        while (KindAt(i) is CharKind.Hyphen or CharKind.Rule && At(i) is not ('#' or '_' or '<')) i++;
        return Emit(start, i);
    }

    private int Rule(int start)
    {
        var c = _text[start];
        if (c == '#' && KindAt(start + 1) == CharKind.Letter) return Emit(start, Run(start + 1));
        if (c == '+' && KindAt(start + 1) == CharKind.Digit) return Word(start + 1, start);
        if (c == '^' && At(start + 1) == '_' && At(start + 2) == '^') return Emit(start, start + 3);
        if (c == '=' && IsEmoticonMouth(At(start + 1)) && !IsWordAt(start + 2)) return Emit(start, start + 2);
        var i = start + 1;
        while (KindAt(i) is CharKind.Rule or CharKind.Hyphen && (c is not ('<' or '>' or '#') || At(i) == c || At(i) == '-')) i++;
        return Emit(start, i);
    }

    private int Apostrophe(int start)
    {
        var c = _text[start];
        var next = At(start + 1);
        if (CharKinds.Of(next) == CharKind.Apostrophe && (start + 2 >= _text.Length || At(start + 2) != next || c != next))
            return Emit(start, start + 2);
        if (CharKinds.IsDigit(next))
        {
            // '90s, '07, ’72: a year with its century left out.
            var end = Run(start + 1);
            if (end - start is 3 or 4 && CharKinds.IsDigit(_text[start + 2]) && (end - start == 3 || (_text[end - 1] | 32) == 's')
                && KindAt(start - 1) is not CharKind.Digit)
                return Emit(start, end);
        }
        else if (CharKinds.IsLetter(next) && (start == 0 || KindAt(start - 1) is CharKind.Space))
        {
            var end = Run(start + 1);
            var tail = _text[(start + 1)..end];
            if (IsClitic(tail) || tail.Equals("em", StringComparison.OrdinalIgnoreCase) || tail.Equals("n", StringComparison.Ordinal))
                return Emit(start, end);
        }

        return Emit(start, start + 1);
    }

    private int Surrogate(int start)
    {
        if (!char.IsHighSurrogate(_text[start]) || start + 1 >= _text.Length || !char.IsLowSurrogate(_text[start + 1]))
            return Emit(start, start + 1);
        if (IsSurrogateLetter(start)) return Word(start);

        // An emoji with its skin tone, variation selector or joined parts.
        var i = start + 2;
        while (i < _text.Length)
        {
            if (_text[i] is '\uFE0F' or '\u200D') i++;
            else if (char.IsHighSurrogate(_text[i]) && i + 1 < _text.Length && char.IsLowSurrogate(_text[i + 1])
                && (_text[i - 1] == '\u200D' || IsSkinTone(i)))
                i += 2;
            else break;
        }

        return Emit(start, i);
    }

    private readonly bool IsSkinTone(int i) => _text[i] == '\uD83C' && _text[i + 1] is >= '\uDFFB' and <= '\uDFFF';

    private int Mark(int start)
    {
        var c = _text[start];
        switch (c)
        {
            case ':' or ';' when IsEmoticon(start, out var emoticon):
                return Emit(start, emoticon);
            case '(' when At(start + 1) == ':' && KindAt(start + 2) == CharKind.Space:
                return Emit(start, start + 2);
            case '[' when At(start + 1) == '.' && At(start + 2) == '.' && At(start + 3) == '.' && At(start + 4) == ']':
                return Emit(start, start + 5);
            case '[' when At(start + 1) == '…' && At(start + 2) == ']':
                return Emit(start, start + 3);
            case '@' when KindAt(start + 1) == CharKind.Letter && (start == 0 || KindAt(start - 1) == CharKind.Space):
                return Emit(start, Run(start + 1));
            case '–' or '—' or ',' or '•' or '·' or '$':
                var i = start + 1;
                while (At(i) == c) i++;
                return Emit(start, i);
            default:
                return Emit(start, start + 1);
        }
    }

    private readonly bool IsEmoticon(int start, out int end)
    {
        end = start + 1;
        if (At(end) == '-') end++;
        var mouth = At(end);
        while (At(end) == mouth && end < start + 8) end++;
        if (!IsEmoticonMouth(mouth) || IsWordAt(end)) return false;

        // After a word a colon before a bracket or letter is punctuation ("Note:)") unless nothing follows.
        return CharKinds.Of(mouth) != CharKind.Letter || KindAt(start - 1) == CharKind.Space;
    }

    private static bool IsEmoticonMouth(char c) => c is ')' or '(' or 'D' or 'P' or 'p' or '/' or '|' or 'O';
}
