namespace NewsExtraction.Entities;

/// <summary>
/// Folds a surface form to the key that the gazetteer knows it by: case, diacritics and apostrophes do not count, hyphens and slashes count
/// as spaces, full stops vanish ("U.S." is "US"), a leading "the" is skipped. Keys are 64-bit hashes, made while reading, without a copy.
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
    private bool _spaced;
    private Article _article;

    // How far a leading "the" has been read.
    private enum Article : byte
    {
        Nothing,
        T,
        Th,
        The,
        Other,
    }

    /// <summary>True where nothing but separators was read so far.</summary>
    public readonly bool IsEmpty => _article == Article.Nothing;

    /// <summary>The key of what was read so far.</summary>
    public readonly ulong Value
    {
        get
        {
            var hash = IsEmpty ? Offset : _hash;
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
        if (c < 0x80) AppendAscii(c);
        else if (c is (>= '\u00C0' and < '\u0250') or (>= '\u1E00' and < '\u1F00')) AppendLatin(c);
        else if (IsMark(c)) return;
        else if (IsSeparator(c)) _spaced = true;
        else Add(char.ToLowerInvariant(c));
    }

    private void AppendAscii(char c)
    {
        if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) Add(c);
        else if (char.IsAsciiLetterUpper(c)) Add((char)(c | 0x20));
        else if (c is '.' or '\'' or '`' or '"') return;
        else if (c is '&') AddWord('&');
        else _spaced = true;
    }

    private void AppendLatin(char c)
    {
        switch (c)
        {
            case 'æ' or 'Æ':
                Add('a', 'e');
                break;
            case 'œ' or 'Œ':
                Add('o', 'e');
                break;
            case 'ß':
                Add('s', 's');
                break;
            case 'þ' or 'Þ':
                Add('t', 'h');
                break;
            default:
                Add(c < '\u0250' ? Latin[c - 0xC0] : LatinAdditional[c - 0x1E00]);
                break;
        }
    }

    // Apostrophes of all kinds, the soft hyphen, and accents that follow their letter.
    private static bool IsMark(char c) =>
        c is '’' or '‘' or 'ʻ' or 'ʿ' or 'ʾ' or 'ʼ' or '´' or 'ʹ' or '\u00AD' or (>= '\u0300' and < '\u0370');

    private static bool IsSeparator(char c) => c is < '\u00C0' or (>= '\u2000' and < '\u2070');

    private void AddWord(char c)
    {
        _spaced = true;
        Add(c);
        _spaced = true;
    }

    private void Add(char first, char second)
    {
        Add(first);
        Add(second);
    }

    private void Add(char c)
    {
        // "the" is known to be an article only when a second word follows; until then it is a word like another.
        if (_spaced && _article == Article.The) (_hash, _article) = (Offset, Article.Other);
        else if (_article == Article.Nothing) _hash = Offset;
        else if (_spaced) _hash = (_hash ^ ' ') * Prime;
        if (_article != Article.Other) _article = Next(_article, c, _spaced);
        _spaced = false;
        _hash = (_hash ^ c) * Prime;
    }

    private static Article Next(Article read, char c, bool spaced) => (read, c) switch
    {
        (Article.Nothing, 't') => Article.T,
        (Article.T, 'h') when !spaced => Article.Th,
        (Article.Th, 'e') when !spaced => Article.The,
        _ => Article.Other,
    };
}
