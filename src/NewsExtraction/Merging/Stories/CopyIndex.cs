namespace NewsExtraction.Merging;

/// <summary>Tells which articles are copies of earlier ones. The first by day and name is the original.</summary>
internal sealed class CopyIndex(int windowDays)
{
    private readonly Dictionary<ulong, SortedSet<ArticleKey>> _byBand = [];
    private readonly SortedDictionary<ArticleKey, Fingerprint?> _articles = [];
    private readonly Dictionary<string, (int Day, string Original)> _originals = new(StringComparer.Ordinal);
    private int _changed = int.MaxValue;

    public void Add(ArticleReports article)
    {
        var key = ArticleKey.Of(article);
        _articles[key] = article.Fingerprint;
        _changed = Math.Min(_changed, key.Day);
        foreach (var band in article.Fingerprint?.BandKeys ?? [])
        {
            if (!_byBand.TryGetValue(band, out var sharing)) _byBand[band] = sharing = [];
            sharing.Add(key);
        }
    }

    public void Remove(ArticleReports article)
    {
        var key = ArticleKey.Of(article);
        Forget(key);
        _originals.Remove(key.Id);
        _changed = Math.Min(_changed, key.Day);
    }

    /// <summary>The article that an article is a copy of, or null.</summary>
    public string? OriginalOf(string article) => _originals.TryGetValue(article, out var known) ? known.Original : null;

    /// <summary>Looks again at the articles from the first changed day on.</summary>
    public void Update()
    {
        if (_changed == int.MaxValue) return;
        foreach (var (key, fingerprint) in _articles)
        {
            if (key.Day < _changed) continue;
            _originals.Remove(key.Id);
            if (fingerprint is not null && First(key, fingerprint) is { } first)
                _originals[key.Id] = (key.Day, OriginalOf(first.Id) ?? first.Id);
        }

        _changed = int.MaxValue;
    }

    /// <summary>Forgets articles that none from the day on is compared with, and what was found of those before the other day.</summary>
    public void Forget(int before, int foundBefore)
    {
        foreach (var key in _articles.Keys.TakeWhile(k => k.Day < before).ToList()) Forget(key);
        foreach (var id in _originals.Where(o => o.Value.Day < foundBefore).Select(o => o.Key).ToList()) _originals.Remove(id);
    }

    private void Forget(ArticleKey key)
    {
        if (!_articles.Remove(key, out var fingerprint)) return;
        foreach (var band in fingerprint?.BandKeys ?? [])
        {
            if (!_byBand.TryGetValue(band, out var sharing)) continue;
            sharing.Remove(key);
            if (sharing.Count == 0) _byBand.Remove(band);
        }
    }

    /// <summary>The fingerprint of an article that is held, or null.</summary>
    public Fingerprint? FingerprintOf(ArticleKey key) => _articles.GetValueOrDefault(key);

    /// <summary>The first of the articles before an article that it is a copy of, or null.</summary>
    public ArticleKey? First(ArticleKey key, Fingerprint fingerprint)
    {
        ArticleKey? first = null;
        foreach (var band in fingerprint.BandKeys)
        {
            if (!_byBand.TryGetValue(band, out var sharing)) continue;
            foreach (var other in sharing)
            {
                if (other.CompareTo(first ?? key) >= 0) break;
                if (other.Day < key.Day - windowDays || !ReportPair.AreCopies(_articles[other], fingerprint)) continue;
                first = other;
                break;
            }
        }

        return first;
    }
}

/// <summary>The order in which articles are looked at.</summary>
/// <param name="Day">Number of the day of publication.</param>
/// <param name="Id">Name of the article.</param>
internal readonly record struct ArticleKey(int Day, string Id) : IComparable<ArticleKey>
{
    public static ArticleKey Of(ArticleReports article) => new(article.Published?.DayNumber ?? EventReport.Undated, article.Id);

    public int CompareTo(ArticleKey other)
    {
        var order = Day.CompareTo(other.Day);
        return order == 0 ? string.CompareOrdinal(Id, other.Id) : order;
    }
}
