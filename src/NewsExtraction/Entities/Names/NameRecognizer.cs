using System.Collections.Concurrent;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Finds the names of an article. Implementations are safe to use from several threads.</summary>
internal interface INameFinder
{
    /// <summary>Adds names that do not overlap: the name alone, without title, determiner and possessive ending.</summary>
    void Find(ParsedText parsed, ArticleContext context, List<EntityMention> mentions, CancellationToken cancellationToken);
}

/// <summary>
/// Finds names with the trained models and gives each its label and type; weapons and vehicles that the lists know are added where the
/// model sees no name. Immutable and safe to share: working memory is lent to one call at a time.
/// </summary>
internal sealed class NameRecognizer : INameFinder
{
    private const float ListedOnly = 0.7f;
    private const int MostWordsKept = 100_000;

    // What a weapon's name may be as well: "Javelin" is one, "Tiger" an animal.
    private const NameClasses OtherReadings =
        NameClasses.CommonWord | NameClasses.FirstName | NameClasses.Town | NameClasses.CommonSurname;

    private readonly NameEnsemble _scorer;
    private readonly NameLexicon _lexicon;
    private readonly GazetteerIndex _gazetteer;
    private readonly NameTyping _typing;
    private readonly ConcurrentBag<NameDecoder> _idle = [];

    private NameRecognizer(NameEnsemble scorer, NameLexicon lexicon, GazetteerIndex gazetteer, WordLists words)
    {
        _scorer = scorer;
        _lexicon = lexicon;
        _gazetteer = gazetteer;
        _typing = new NameTyping(gazetteer, words);
    }

    /// <summary>The recogniser over the models, lists and gazetteer of a source.</summary>
    /// <exception cref="ModelFormatException">A model is missing, damaged or of a newer format.</exception>
    public static NameRecognizer From(ModelSource models)
    {
        var clusters = WordClusters.From(models);
        // Not shared by the file alone: the linear model reads the clusters too, which a folder may replace.
        var linear = new LinearNameModel(models.Read(LinearNameModel.FileName, stream => ModelFile.Read(LinearNameModel.FileName, stream)),
            clusters);
        var network = models.LoadModel(NameNetwork.FileName, file => new NameNetwork(file));
        var words = WordLists.From(models);
        var lexicon = new NameLexicon(models.Read(NameLexicon.FileName, stream => ModelFile.Read(NameLexicon.FileName, stream)), words);
        return new NameRecognizer(new NameEnsemble(linear, network), lexicon, GazetteerIndex.From(models), words);
    }

    /// <inheritdoc/>
    public void Find(ParsedText parsed, ArticleContext context, List<EntityMention> mentions, CancellationToken cancellationToken)
    {
        if (!_idle.TryTake(out var decoder)) decoder = new NameDecoder(_scorer, _lexicon);
        var names = new List<FoundName>();
        decoder.Find(parsed.Tokens, names, cancellationToken);
        AddWeapons(parsed, decoder.Words, names);
        AddPlaces(parsed, names);
        // What a very long text needed is not kept for the next ones.
        if (parsed.Count <= MostWordsKept) _idle.Add(decoder);
        foreach (var name in names) mentions.Add(Mention(parsed, name));
    }

    private EntityMention Mention(ParsedText parsed, FoundName name)
    {
        var (label, type, country) = _typing.Of(parsed.Tokens, name);
        return new EntityMention
        {
            Span = parsed.Tokens.SpanOf(name.First, name.End),
            FirstToken = name.First,
            EndToken = name.End,
            Head = HeadOf(parsed, name.First, name.End),
            Kind = MentionKind.Name,
            Label = label,
            Type = type,
            Country = country,
            Confidence = name.Probability,
            IsPlural = label == EntityLabel.Norp && IsPeople(parsed, name.End - 1),
        };
    }

    // "Israelis", "sixty Lebanese"
    private static bool IsPeople(ParsedText parsed, int word) =>
        (parsed.Upos(word) is Upos.Noun or Upos.Propn && parsed.Word(word).EndsWith('s')) || parsed.Child(word, Relation.Nummod) >= 0;

    // Weapons and vehicles of the lists that no found name covers.
    private void AddWeapons(ParsedText parsed, NameWords words, List<FoundName> names)
    {
        var found = names.Count;
        var next = 0;
        for (var t = 0; t < parsed.Count; t++)
        {
            while (next < found && names[next].End <= t) next++;
            if ((next < found && names[next].First <= t) || !BeginsWeapon(words, t)) continue;
            var end = PhraseEnd(words, t, parsed.Count);
            if (next < found && names[next].First < end) continue;
            if (_gazetteer.Find(parsed.Tokens, t, end).Has(GazetteerKind.Weapon))
                names.Add(new FoundName(t, end, NameType.Product, ListedOnly));
            t = end - 1;
        }
    }

    // "eastern Jiangxi province": proper nouns before a noun that only places have, and that no found name touches.
    private static void AddPlaces(ParsedText parsed, List<FoundName> names)
    {
        bool[]? taken = null;
        for (var noun = 1; noun < parsed.Count; noun++)
        {
            if (!IsProper(parsed, noun - 1) || parsed.Xpos(noun) != PennTag.NN || !PlaceNouns.MakesName(parsed.Lemma(noun))) continue;
            var first = noun - 1;
            while (first > parsed.SentenceOf(noun).FirstToken && IsProper(parsed, first - 1)) first--;
            taken ??= Taken(parsed, names);
            // The noun itself, and the word before, may belong to a longer name.
            if (parsed.Head(noun - 1) == noun && taken.AsSpan(Math.Max(0, first - 1), noun + 1 - Math.Max(0, first - 1)).IndexOf(true) < 0)
                names.Add(new FoundName(first, noun, NameType.Place, ListedOnly));
        }
    }

    // The tokens that names cover.
    private static bool[] Taken(ParsedText parsed, List<FoundName> names)
    {
        var taken = new bool[parsed.Count];
        foreach (var name in names) taken.AsSpan(name.First, name.End - name.First).Fill(true);
        return taken;
    }

    private static bool IsProper(ParsedText parsed, int token) =>
        parsed.Upos(token) == Upos.Propn && char.IsUpper(parsed.Tokens.Chars(token)[0]);

    private static bool BeginsWeapon(NameWords words, int t) =>
        words.Is(t, NameForm.Active) && (words.Phrase[t] & (NameClasses.WeaponModel | NameClasses.Vehicle)) != 0
        && (words.Phrase[t] & OtherReadings) == 0 && words.PhrasePlace[t] is NameLabels.Begin or NameLabels.Unit;

    private static int PhraseEnd(NameWords words, int first, int limit)
    {
        var end = first + 1;
        if (words.PhrasePlace[first] != NameLabels.Begin) return end;
        while (end < limit && words.PhrasePlace[end] is NameLabels.Inside or NameLabels.Last
            && words.PhrasePlace[end - 1] != NameLabels.Last)
            end++;
        return end;
    }

    /// <summary>The token of a run that nothing else of it governs.</summary>
    public static int HeadOf(ParsedText parsed, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (parsed.Head(token) < first || parsed.Head(token) >= end) return token;
        return end - 1;
    }
}
