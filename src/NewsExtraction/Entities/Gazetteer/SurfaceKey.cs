namespace NewsExtraction.Entities;

/// <summary>
/// Folds a surface form to the key that the gazetteer knows it by: case, diacritics and apostrophes do not count, hyphens and slashes count
/// as spaces,
/// full stops vanish ("U.S." is "US"), a leading "the" is skipped. Keys are 64-bit hashes, made while reading, without a copy.
/// </summary>
internal struct SurfaceKey
{
    private const ulong Offset = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    // Folded letters of U+00C0..U+024F and U+1E00..U+1EFF; ligatures and a few others are spelt out below.
    private const string Latin =
        "aaaaaaæceeeeiiiidnooooo ouuuuyþßaaaaaaæceeeeiiiidnooooo ouuuuyþyaaaaaaccccccccdd" +
        "ddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkkllllllŀŀllnnnnnnnnnooooooœœrrrrrrssssss" +
        "ssttttttuuuuuuuuuuuuwwyyyzzzzzzsƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈu" +
        "uʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaǣǣǥǥggkkooooǯǯjǳǳǳggƕƿnnaaǽǽǿǿ" +
        "aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo" +
        "oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyẚẛẜẝßẟ" +
        "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu" +
        "uuyyyyyyyyỻỻỽỽỿỿ";

    private ulong _hash;
    private int _length;
    private bool _spaced;
    private int _the;

    /// <summary>True where nothing but separators was read so far.</summary>
    public readonly bool IsEmpty => _length == 0;

    /// <summary>The key of what was read so far.</summary>
    public readonly ulong Value
    {
        get
        {
            var hash = _length == 0 ? Offset : _hash;
            hash ^= hash >> 33;
            hash *= 0xff51afd7ed558ccdUL;
            hash ^= hash >> 33;
            hash *= 0xc4ceb9fe1a85ec53UL;
            return hash ^ (hash >> 33);
        }
    }

    /// <summary>The key of a whole surface form.</summary>
    public static ulong Of(ReadOnlySpan<char> surface)
    {
        var key = default(SurfaceKey);
        key.Append(surface);
        return key.Value;
    }

    /// <summary>Reads more of the surface form.</summary>
    public void Append(ReadOnlySpan<char> chars)
    {
        foreach (var c in chars) Append(c);
    }

    /// <summary>Reads one code unit more.</summary>
    public void Append(char c)
    {
        if (c < 0x80)
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) Add(c);
            else if (char.IsAsciiLetterUpper(c)) Add((char)(c | 0x20));
            else if (c is '.' or '\'' or '`' or '"') return;
            else if (c is '&') AddWord('&');
            else _spaced = true;
            return;
        }

        switch (c)
        {
            case 'æ' or 'Æ':
                Add('a');
                Add('e');
                break;
            case 'œ' or 'Œ':
                Add('o');
                Add('e');
                break;
            case 'ß':
                Add('s');
                Add('s');
                break;
            case 'þ' or 'Þ':
                Add('t');
                Add('h');
                break;
            case >= '\u00C0' and < '\u0250':
                Add(Latin[c - 0xC0]);
                break;
            case >= '\u1E00' and < '\u1F00':
                Add(LatinAdditional[c - 0x1E00]);
                break;
            case '’' or '‘' or 'ʻ' or 'ʿ' or 'ʾ' or 'ʼ' or '´' or 'ʹ' or '\u00AD':
            case >= '\u0300' and < '\u0370':
                break;
            case < '\u00C0':
            case >= '\u2000' and < '\u2070':
                _spaced = true;
                break;
            default:
                Add(char.ToLowerInvariant(c));
                break;
        }
    }

    private void AddWord(char c)
    {
        _spaced = true;
        Add(c);
        _spaced = true;
    }

    private void Add(char c)
    {
        if (_length == 0 || (_spaced && _the == 3)) (_hash, _length, _the) = (Offset, 0, _the == 3 ? 4 : 0);
        else if (_spaced) _hash = (_hash ^ ' ') * Prime;

        // "the" is known to be an article only when a second word follows; until then it is a word like another.
        _the = _the switch
        {
            0 when c == 't' && _length == 0 => 1,
            1 when c == 'h' && !_spaced => 2,
            2 when c == 'e' && !_spaced => 3,
            _ => 4
        };
        _spaced = false;
        _hash = (_hash ^ c) * Prime;
        _length++;
    }
}
