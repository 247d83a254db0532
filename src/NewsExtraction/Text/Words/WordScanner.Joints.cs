namespace NewsExtraction.Text;

// What stands between two parts of a word: full stops, hyphens, apostrophes, slashes, colons.
internal ref partial struct WordScanner
{
    private int AtFullStop(int start, int i, out bool done)
    {
        done = false;
        if (IsWordAt(i + 1))
        {
            if (IsInitials(start, i)) return Initials(start, i, out done);
            if (CharKinds.IsDigit(_text[i + 1]) && CharKinds.IsDigit(_text[i - 1])
                && (i - start > 24 || IsNumber(AfterCurrency(start, i), i)))
                return Run(i + 1);
            var address = AtAddress(start, i, out done);
            if (done) return address;
            if (IsAbbreviation(start, i)) return Finished(Emit(start, i + 1), out done);
            return IsDottedName(start, i, out var end) ? Finished(Emit(start, end), out done) : i;
        }

        if (At(i + 1) == '.' || KindAt(i + 1) == CharKind.Stop)
        {
            // "e.g..." is rare; "wait..." is not.
            return _noAddressBefore <= i && IsMaskedAddress(i) ? AtAddress(start, i, out done) : i;
        }

        if (i - start == 1 && CharKinds.IsUpper(_text[start]))
            return InitialEndsHere(start, i) ? i : Finished(Emit(start, i + 1), out done);
        if (i - start <= 8 && IsAbbreviation(start, i)) return Finished(Emit(start, i + 1), out done);
        return i;
    }

    // Behind the letters of "USD34.6" and "RM3.5".
    private readonly int AfterCurrency(int start, int end)
    {
        var i = start;
        while (i < end - 1 && i < start + 3 && CharKinds.IsLetter(_text[i])) i++;
        return i > start + 1 && CharKinds.IsUpper(_text[start]) ? i : start;
    }

    // U.S., p.m., Ph.D., M.Sc.: parts of one or two letters, each with its stop.
    private readonly bool IsInitials(int start, int stop)
    {
        if (stop - start > 2 || !CharKinds.IsLetter(_text[start])) return false;
        if (stop - start == 2 && (!CharKinds.IsUpper(_text[start]) || CharKinds.IsUpper(_text[start + 1]))) return false;
        var next = stop + 1;
        while (next < stop + 4 && KindAt(next) == CharKind.Letter) next++;
        var length = next - stop - 1;
        return length == 1 || (length == 2 && CharKinds.IsUpper(_text[stop + 1]) && !CharKinds.IsUpper(_text[stop + 2]) && At(next) == '.')
            || (stop - start == 1 && length <= 3 && IsAllUpper(start, stop) && At(next) == '.' && IsAllUpper(stop + 1, next)
                && length == 1);
    }

    private int Initials(int start, int stop, out bool done)
    {
        var i = stop;
        while (At(i) == '.' && KindAt(i + 1) == CharKind.Letter)
        {
            var next = i + 1;
            while (next < i + 4 && KindAt(next) == CharKind.Letter) next++;
            if (next - i - 1 > 2) break;
            i = next;
        }

        if (At(i) == '.' && i > stop && (KindAt(i + 1) != CharKind.Stop || KindAt(i + 2) != CharKind.Stop)) i++;

        // "U.S.-backed": the hyphen is looked at with the whole abbreviation before it.
        done = CharKinds.Of(At(i)) is not (CharKind.Hyphen or CharKind.Apostrophe);
        return done ? Emit(start, i) : i;
    }

    // comp.sources.unix: three parts or more in small letters.
    private readonly bool IsDottedName(int start, int stop, out int end)
    {
        end = stop;
        var parts = 1;
        for (var i = start; i < stop; i++)
            if (_text[i] is < 'a' or > 'z' || i > start + 20) return false;
        while (At(end) == '.' && At(end + 1) is >= 'a' and <= 'z' && parts < 8)
        {
            end++;
            parts++;
            var from = end;
            while (end < from + 20 && At(end) is >= 'a' and <= 'z') end++;
        }

        return parts > 2 && !IsWordAt(end);
    }

    // A lone capital with a stop is an initial (J. Smith) unless it ends the paragraph or a small word follows (vitamin C. it).
    private readonly bool InitialEndsHere(int start, int stop)
    {
        var next = stop + 1;
        while (next < stop + 4 && next < _text.Length && _text[next] == ' ') next++;
        if (KindAt(next) != CharKind.Letter && At(next) is not (',' or '&' or '(' or '"')) return true;
        return _text[start] == 'I'
            || (KindAt(next) == CharKind.Letter && !CharKinds.IsUpper(_text[next]) && start > 0 && KindAt(start - 1) != CharKind.Space);
    }

    private readonly bool IsAbbreviation(int start, int stop)
    {
        var kinds = _forms.KindsOf(_text[start..stop]);
        if ((kinds & (FormKinds.Title | FormKinds.Abbreviation | FormKinds.BeforeNumber)) == 0) return false;
        var next = stop + 1;
        while (next < stop + 3 && next < _text.Length && _text[next] is ' ' or '\u00A0') next++;
        if ((kinds & (FormKinds.Title | FormKinds.Abbreviation)) != 0)
            return (kinds & FormKinds.BeforeNumber) == 0 || CharKinds.IsUpper(_text[start]) || KindAt(next) == CharKind.Digit;
        return KindAt(next) == CharKind.Digit || (next > stop + 1 && At(next) is '#' or '$');
    }

    private int AtHyphen(int start, int i, out bool done)
    {
        done = false;
        if (!IsWordAt(i + 1)) return i;
        if (CharKinds.IsDigit(_text[i + 1]) && CharKinds.IsDigit(_text[i - 1]) && IsNumberCode(start, i, out var end)) return end;
        var address = AtAddress(start, i, out done);
        if (done) return address;
        var next = Run(i + 1);
        var left = _forms.KindsOf(_text[start..i]);
        if ((left & FormKinds.Prefix) != 0 && next - i > 2 && !_text[(i + 1)..next].Equals("the", StringComparison.OrdinalIgnoreCase))
            return next;
        if (!CharKinds.IsUpper(_text[i + 1]) && (_forms.KindsOf(_text[(i + 1)..next]) & FormKinds.Suffix) != 0 && At(next) != '-')
            return next;
        return i;
    }

    // 713-853-3989, 646-8420, 1-800-991-9019, 77030-2707, 11-20-2000: groups of digits that are no range.
    private readonly bool IsNumberCode(int start, int hyphen, out int end)
    {
        Span<int> lengths = stackalloc int[8];
        var groups = 0;
        var group = start;
        for (var i = hyphen - 1; i >= start; i--)
            if (!CharKinds.IsDigit(_text[i]))
            {
                group = i + 1;
                break;
            }

        end = group;
        while (groups < lengths.Length)
        {
            var from = end;
            while (end < from + 12 && KindAt(end) == CharKind.Digit) end++;
            lengths[groups++] = end - from;
            if (At(end) != '-' || KindAt(end + 1) != CharKind.Digit) break;
            end++;
        }

        if (IsWordAt(end)) return false;
        return groups switch
        {
            2 => lengths[1] == 4 && lengths[0] is 3 or 5 || (lengths[0] == 1 && lengths[1] == 4),
            3 => (lengths[0] is 1 or 2 && lengths[1] is 1 or 2 && lengths[2] is 2 or 4) || (lengths[2] >= 3 && lengths[1] >= 2)
                || (lengths[0] == 4 && lengths[1] is 1 or 2 && lengths[2] is 1 or 2),
            _ => groups >= 4,
        };
    }

    private int AtApostrophe(int start, int i, out bool done)
    {
        done = false;
        if (KindAt(i + 1) != CharKind.Letter) return i;
        var next = Run(i + 1);
        var tail = next - i - 1;
        if (tail == 1 && (_text[i + 1] | 32) == 't' && (_text[i - 1] | 32) == 'n' && i - 1 > start)
        {
            Finish(start, i - 1);
            return Finished(Emit(i - 1, next), out done);
        }

        // The 1990's and 80's are one word.
        if (tail == 1 && CharKinds.IsDigit(_text[i - 1]) && _text[i - 1] == '0' && i - start is 2 or 4 && IsNumber(start, i)) return next;
        if (IsClitic(_text[(i + 1)..next]))
        {
            Finish(start, i);
            return Finished(Emit(i, next), out done);
        }

        // O'Brien, d'Ivoire, Sana'a, o'clock: one word. A figure's mark (5'11) or a quotation that closes is none.
        return CharKinds.IsLetter(_text[i - 1]) ? next : i;
    }

    private static bool IsClitic(ReadOnlySpan<char> tail) => tail.Length switch
    {
        1 => (tail[0] | 32) is 's' or 'm' or 'd',
        2 => ((tail[0] | 32), (tail[1] | 32)) is ('l', 'l') or ('r', 'e') or ('v', 'e'),
        _ => false,
    };

    private int AtSlash(int start, int i, out bool done)
    {
        done = false;
        if (!IsWordAt(i + 1)) return i;
        var address = AtAddress(start, i, out done);
        if (done) return address;
        var next = Run(i + 1);
        if (CharKinds.IsDigit(_text[i - 1]) && CharKinds.IsDigit(_text[i + 1])) return IsDateOrCode(start, i, next) ? next : i;

        // L/C, w/o, b/t: single letters, and no more of them: "a/b/c" is a list.
        return i - start == 1 && next - i == 2 && At(next) != '/' && !IsBehindSlash(start)
            && !(_text[start] is 'c' && _text[i + 1] is 'o') ? next : i;
    }

    private readonly bool IsBehindSlash(int start) => At(start - 1) == '/' && IsWordAt(start - 2);

    private readonly bool IsDateOrCode(int start, int slash, int next)
    {
        if (At(next) == '/' && KindAt(next + 1) == CharKind.Digit) return true;
        for (var i = start; i < slash; i++)
            if (_text[i] == '/') return true;
        if (slash - start == 3 && At(next) == '-' && KindAt(next + 1) == CharKind.Digit) return true;
        if (slash - start > 2 || next - slash > 3 || !IsNumber(start, slash) || !IsNumber(slash + 1, next)) return false;
        if (slash - start == 1 && next - slash == 2 && _text[start] < _text[slash + 1]) return false;
        return Value(start, slash) <= 12 && Value(slash + 1, next) <= 31;
    }

    private readonly int Value(int start, int end)
    {
        var value = 0;
        for (var i = start; i < end; i++) value = value * 10 + (int)char.GetNumericValue(_text[i]);
        return value;
    }

    private int AtColon(int start, int i, out bool done)
    {
        done = false;
        if (At(i + 1) == '/' && At(i + 2) == '/' && i - start <= 8) return Finished(Emit(start, AddressEnd(i + 3)), out done);
        if (_text[start..i].Equals("mailto", StringComparison.OrdinalIgnoreCase) && IsWordAt(i + 1))
            return Finished(Emit(start, AddressEnd(i + 1)), out done);
        return CharKinds.IsDigit(_text[i - 1]) && KindAt(i + 1) == CharKind.Digit ? Run(i + 1) : i;
    }
}
