using System.Collections.Concurrent;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>
/// Finds names with the trained models and gives each its label and type; weapons and vehicles that the lists know are added where the
/// model sees no name. Immutable and safe
/// to share: working memory is lent to one call at a time.
/// </summary>
internal sealed class NameRecognizer : INameFinder
{
    private const float ListedOnly = 0.7f;

    private readonly NameEnsemble _scorer;
    private readonly NameLexicon _lexicon;
    private readonly GazetteerIndex _gazetteer;
    private readonly NameTyping _typing;
    private readonly ConcurrentBag<NameDecoder> _idle = [];

    /// <param name="open">Opens a data file by name.</param>
    /// <param name="gazetteer">Knows places, groups and weapons.</param>
    public NameRecognizer(Func<string, Stream?> open, GazetteerIndex gazetteer)
    {
        var clusters = new WordClusters(ModelFile.Read(WordClusters.FileName, open(WordClusters.FileName)));
        _scorer = new NameEnsemble(
            new LinearNameModel(ModelFile.Read(LinearNameModel.FileName, open(LinearNameModel.FileName)), clusters),
            new NameNetwork(ModelFile.Read(NameNetwork.FileName, open(NameNetwork.FileName))));
        _lexicon = new NameLexicon(ModelFile.Read(NameLexicon.FileName, open(NameLexicon.FileName)));
        _gazetteer = gazetteer;
        _typing = new NameTyping(gazetteer);
    }

    /// <inheritdoc/>
    public void Find(ParsedText parsed, ArticleContext context, List<EntityMention> mentions, CancellationToken cancellationToken)
    {
        if (!_idle.TryTake(out var decoder)) decoder = new NameDecoder(_scorer, _lexicon);
        var names = new List<FoundName>();
        decoder.Find(parsed.Tokens, names, cancellationToken);
        AddWeapons(parsed, decoder.Words, names);
        _idle.Add(decoder);
        foreach (var name in names)
        {
            var (label, type, country) = _typing.Of(parsed.Tokens, name);
            mentions.Add(new EntityMention
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
                IsPlural = label == EntityLabel.Norp && parsed.Upos(name.End - 1) is Upos.Noun or Upos.Propn
                    && parsed.Word(name.End - 1).EndsWith('s'),
            });
        }
    }

    private void AddWeapons(ParsedText parsed, NameWords words, List<FoundName> names)
    {
        var found = names.Count;
        var next = 0;
        for (var t = 0; t < parsed.Count; t++)
        {
            while (next < found && names[next].End <= t) next++;
            if (next < found && names[next].First <= t || !words.Is(t, NameForm.Active)) continue;
            if ((words.Phrase[t] & (NameClasses.WeaponModel | NameClasses.Vehicle)) == 0
                || words.PhrasePlace[t] is not (NameLabels.Begin or NameLabels.Unit))
                continue;
            if ((words.Phrase[t] & (NameClasses.CommonWord | NameClasses.FirstName | NameClasses.Town | NameClasses.CommonSurname)) != 0)
                continue;
            var end = t + 1;
            while (end < parsed.Count && words.PhrasePlace[end] is NameLabels.Inside or NameLabels.Last
                && words.PhrasePlace[end - 1] != NameLabels.Last && words.PhrasePlace[t] == NameLabels.Begin)
                end++;
            if (next < found && names[next].First < end) continue;
            if (_gazetteer.Find(parsed.Tokens, t, end).Has(GazetteerKind.Weapon))
                names.Add(new FoundName(t, end, NameType.Product, ListedOnly));
            t = end - 1;
        }
    }

    private static int HeadOf(ParsedText parsed, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (parsed.Head(token) < first || parsed.Head(token) >= end) return token;
        return end - 1;
    }
}
