using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>The library's own fourth step: names, nominals, pronouns and values together. A head belongs to one mention; names go before
/// nominals. Immutable and safe to share.</summary>
public sealed class EntityRecognizer : IEntityRecognizer
{
    private readonly GazetteerIndex _gazetteer;
    private readonly INameFinder _names;
    private readonly IValueFinder? _values;
    private readonly NominalFinder _nominals;
    private readonly MisreadPlaces? _misread;
    private readonly NameMending? _mending;

    /// <param name="names">Finds names.</param>
    /// <param name="values">Finds times and values, or null to go without.</param>
    /// <param name="nominals">Knows common nouns.</param>
    /// <param name="gazetteer">Knows countries, titles and groups.</param>
    /// <param name="misread">Finds places among persons, or null to go without.</param>
    /// <param name="mending">Mends the names, or null to go without.</param>
    internal EntityRecognizer(INameFinder names, IValueFinder? values, NominalLexicon nominals, GazetteerIndex gazetteer,
        MisreadPlaces? misread = null, NameMending? mending = null)
    {
        _misread = misread;
        _mending = mending;
        _names = names;
        _values = values;
        _gazetteer = gazetteer;
        _nominals = new NominalFinder(nominals, gazetteer);
    }

    /// <summary>The recogniser over the models and lexicons of a source.</summary>
    internal static EntityRecognizer From(ModelSource models)
    {
        var gazetteer = GazetteerIndex.From(models);
        var words = WordLists.From(models);
        return new EntityRecognizer(NameRecognizer.From(models), new ValueRecognizer(), NominalLexicon.From(models), gazetteer,
            new MisreadPlaces(gazetteer, words), new NameMending(gazetteer, words));
    }

    /// <inheritdoc/>
    public EntityLayer Recognize(ParsedText parsed, ArticleContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(context);
        var mentions = new List<EntityMention>();
        var values = new List<ValueMention>();
        _names.Find(parsed, context, mentions, cancellationToken);
        _mending?.Mend(parsed, mentions);
        _values?.Find(parsed, context, values, cancellationToken);
        DropContradicted(parsed, mentions, values);
        DropPartsOfNames(parsed, mentions, values);
        AddTownspeople(parsed, mentions);
        var nameAt = Complete(parsed, mentions);
        _nominals.Find(parsed, nameAt, mentions, cancellationToken);
        PronounFinder.Find(parsed, nameAt, mentions, cancellationToken);
        return new EntityLayer(parsed, mentions, values);
    }

    // "Neapolitan police", "Berliners": people of cities and regions that no name covers yet.
    private void AddTownspeople(ParsedText parsed, List<EntityMention> names)
    {
        var covered = new bool[parsed.Count];
        foreach (var name in names) covered.AsSpan(name.FirstToken, name.EndToken - name.FirstToken).Fill(true);
        for (var token = 0; token < parsed.Count; token++)
            if (!covered[token] && parsed.Word(token) is { Length: > 4 } word && char.IsUpper(word[0]) && _gazetteer.Home(word) is not null)
                names.Add(Townspeople(parsed, token));
    }

    private static EntityMention Townspeople(ParsedText parsed, int token) => new()
    {
        Index = -1,
        Span = parsed.Span(token),
        FirstToken = token,
        EndToken = token + 1,
        Head = token,
        Kind = MentionKind.Name,
        Label = EntityLabel.Norp,
        Type = EntityType.Group,
    };

    // Gives the names what their surroundings say of them; the result holds the index of the name over each token, or -1.
    private int[] Complete(ParsedText parsed, List<EntityMention> names)
    {
        var nameAt = new int[parsed.Count];
        Array.Fill(nameAt, -1);
        for (var i = 0; i < names.Count; i++)
        {
            names[i] = Completed(parsed, names[i]);
            if (_misread is not null) names[i] = _misread.Corrected(parsed, names[i], names);
            nameAt.AsSpan(names[i].FirstToken, names[i].EndToken - names[i].FirstToken).Fill(i);
        }

        return nameAt;
    }

    // A month or weekday is no name, even where it looks like one.
    private static void DropContradicted(ParsedText parsed, List<EntityMention> names, List<ValueMention> values)
    {
        if (values.Count == 0) return;
        var timeEnd = new int[parsed.Count];
        foreach (var value in values)
        {
            if (!value.IsTime) continue;
            for (var token = value.FirstToken; token < value.EndToken; token++) timeEnd[token] = Math.Max(timeEnd[token], value.EndToken);
        }

        names.RemoveAll(name => timeEnd[name.FirstToken] >= name.EndToken && name.Type is not (EntityType.Event or EntityType.Group));
    }

    // "USA TODAY", "Daily Mail", "Final Four": words within a name tell no time and count nothing. A day or year does ("the 2024 games"),
    // and a weekday at the end may have been taken into the name by mistake.
    private static void DropPartsOfNames(ParsedText parsed, List<EntityMention> names, List<ValueMention> values)
    {
        if (values.Count == 0) return;
        var nameAt = new int[parsed.Count];
        for (var i = 0; i < names.Count; i++)
            nameAt.AsSpan(names[i].FirstToken, names[i].EndToken - names[i].FirstToken).Fill(i + 1);
        values.RemoveAll(value => nameAt[value.FirstToken] is > 0 and var name && IsPartOf(names[name - 1], parsed, value));
    }

    private static bool IsPartOf(EntityMention name, ParsedText parsed, ValueMention value)
    {
        if (name.Type == EntityType.Event || !name.Span.Contains(value.Span) || name.Span == value.Span) return false;
        if (value.Type != ValueKind.Date) return true;
        return !value.Value.AsSpan().ContainsAnyInRange('0', '9') || IsDayOfSpeech(parsed.CharsIn(value.Span));
    }

    private static bool IsDayOfSpeech(ReadOnlySpan<char> words) =>
        words.Equals("today", StringComparison.OrdinalIgnoreCase) || words.Equals("tomorrow", StringComparison.OrdinalIgnoreCase)
        || words.Equals("yesterday", StringComparison.OrdinalIgnoreCase);

    private EntityMention Completed(ParsedText parsed, EntityMention name)
    {
        if (name.Type == EntityType.Person && name.Titles.Count == 0)
            name = name with { Titles = TitleReader.Before(parsed, _gazetteer, name.FirstToken) };
        if (name.Type is EntityType.Person or EntityType.Organization && name.Titles.Count == 0 && name.EndToken - name.FirstToken == 1
            && _gazetteer.Home(parsed.CharsIn(name.Span)) is not null)
            name = name with { Label = EntityLabel.Norp, Type = EntityType.Group, Country = null };
        if (WeaponOf(parsed, name) is { } weapon)
        {
            var (label, type, _) = NameReading.Of(weapon);
            name = name with { Label = label, Type = type, Country = null };
        }

        if (name.Country is null && name.Type is EntityType.Country or EntityType.Group
            && _gazetteer.CountryNamed(parsed.CharsIn(name.Span)) is { } country)
            name = name with { Country = country.Code };
        return name;
    }

    // "Grad rockets", "Oreshnik missile": what could be a place is a weapon beside a weapon's noun.
    private GazetteerEntry? WeaponOf(ParsedText parsed, EntityMention name)
    {
        if (name.Type is not (EntityType.Settlement or EntityType.Region or EntityType.Facility or EntityType.Person
            or EntityType.Organization))
            return null;
        if (parsed.Relation(name.Head) != Relation.Compound || parsed.Head(name.Head) is not (>= 0 and var noun)
            || !_gazetteer.Noun(parsed.Lemma(noun)).Is(NounCategories.Weapon | NounCategories.Vehicle))
            return null;
        return _gazetteer.Entry(parsed.CharsIn(name.Span), GazetteerKind.Weapon);
    }
}
