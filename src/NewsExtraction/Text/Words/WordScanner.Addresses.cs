namespace NewsExtraction.Text;

// Web and mail addresses, file names.
internal ref partial struct WordScanner
{
    /// <summary>Emits an address or file name that begins at <paramref name="start"/>, if there is one; <paramref name="i"/> is the mark
    /// that raised the question.</summary>
    private int AtAddress(int start, int i, out bool done)
    {
        done = false;
        if (start < _noAddressBefore) return i;
        var end = i;
        var at = -1;
        var slash = -1;
        while (end < _text.Length && IsAddressChar(_text[end]))
        {
            if (_text[end] == '@' && at < 0) at = end;
            if (_text[end] == '/' && slash < 0) slash = end;
            end++;
        }

        var scanned = end;
        end = TrimAddress(start, end);
        if (at > start && at < end - 1 && (slash < 0 || slash > at)) return Finished(Emit(start, end), out done);
        var host = slash < 0 ? end : Math.Min(slash, end);
        if (IsHostOrFile(start, host, slash >= 0)) return Finished(Emit(start, end), out done);
        _noAddressBefore = scanned;
        return i;
    }

    private static bool IsAddressChar(char c) =>
        CharKinds.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '%' or '+' or '@' or '/' or '~' or '?' or '=' or '&' or '#' or '!';

    private readonly bool IsHostOrFile(int start, int end, bool hasPath)
    {
        var dot = _text[start..end].LastIndexOf('.') + start;
        if (dot <= start || end - dot is < 3 or > 6) return false;
        var last = _text[(dot + 1)..end];
        var kinds = _forms.KindsOf(last);
        if ((kinds & (FormKinds.Domain | FormKinds.File)) == 0) return false;
        if (_text[start..end].Contains("..", StringComparison.Ordinal)) return false;
        if ((kinds & FormKinds.File) != 0) return !hasPath || (kinds & FormKinds.Domain) != 0;

        // "the end.It was": a country's letters count only in an address's plain form.
        if (CharKinds.IsUpper(last[0]) != (CharKinds.IsUpper(_text[start]) && CharKinds.IsUpper(last[^1])))
            return !CharKinds.IsUpper(last[0]);
        return last.Length > 2 || hasPath || _text[start..dot].Contains('.');
    }

    private readonly int TrimAddress(int start, int end)
    {
        while (end > start + 1 && _text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '-' or '\'' or '=' or '&' or '"') end--;
        return end;
    }

    /// <summary>The end of an address whose beginning leaves no doubt.</summary>
    private readonly int AddressEnd(int i)
    {
        var from = i;
        var open = 0;
        while (i < _text.Length && CharKinds.Of(_text[i]) is not (CharKind.Space or CharKind.Invisible)
            && _text[i] is not ('<' or '>' or '"' or '“' or '”' or '|' or '^' or '{' or '}' or '[' or ']' or '«' or '»'))
        {
            if (_text[i] == '(') open++;
            if (_text[i] == ')' && --open < 0) break;
            i++;
        }

        return TrimAddress(from, i);
    }

    // dharmad...@gmail.com: dots that hide a part of a mail address.
    private readonly bool IsMaskedAddress(int stop)
    {
        var i = stop;
        while (i < stop + 4 && At(i) == '.') i++;
        return At(i) == '@';
    }
}
