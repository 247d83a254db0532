using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>
/// Finds common noun phrases that can take part in an event: "militants", "the Iraqi army", "four civilians", "thousands of fighters", "a
/// mosque". A phrase whose head lies in a name is that name's; a title beside a person's name belongs to the person.
/// </summary>
internal sealed class NominalFinder(NominalLexicon lexicon, GazetteerIndex gazetteer)
{
    private const int LongestPhrase = 40;
    private const float UsualConfidence = 0.9f;

    private static readonly NominalMeaning People = new(NominalKind.Civil, EntityType.Person);

    private readonly FrozenSet<string> _adjectivesForPeople = lexicon.Words.Of("adjective for people");
    private readonly FrozenSet<string> _eitherSide = lexicon.Words.Of("either side");
    private readonly FrozenSet<string> _irregulars = lexicon.Words.Of("of irregulars");
    private readonly FrozenSet<string> _insurgentSide = lexicon.Words.Of("insurgent side");
    private readonly FrozenSet<string> _stateSide = lexicon.Words.Of("state side");

    /// <summary>Adds the nominals of the article. <paramref name="nameAt"/> holds for each token the index of the name in
    /// <paramref name="mentions"/> that covers it, or -1.</summary>
    public void Find(ParsedText parsed, ReadOnlySpan<int> nameAt, List<EntityMention> mentions, CancellationToken cancellationToken)
    {
        var names = mentions.Count;
        foreach (var sentence in parsed.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (nameAt[token] >= 0 || !CanHead(parsed, token) || IsTitleOfName(parsed, token, nameAt)) continue;
                if (Nominal(parsed, token, nameAt) is { } mention) mentions.Add(mention);
            }
        }

        FederalStates.Correct(parsed, gazetteer, mentions, names);
    }

    private static bool CanHead(ParsedText parsed, int token) => parsed.Upos(token) switch
    {
        Upos.Noun or Upos.Propn => !IsCounted(parsed, token)
            && parsed.Relation(token) is not (Relation.Compound or Relation.Flat or Relation.Fixed or Relation.Goeswith
                or Relation.CompoundPrt),
        Upos.Adj => IsAdjectiveAsNoun(parsed, token),
        _ => false,
    };

    // What a quantity counts ("fighters" in "thousands of fighters") is part of the quantity's phrase, but for "the number of fighters",
    // which is a number.
    private static bool IsCounted(ParsedText parsed, int token) =>
        parsed.Relation(token) == Relation.Nmod && parsed.Head(token) is >= 0 and var above
        && NounPhrase.IsQuantityOf(parsed, above, token) && !IsNumberItself(parsed, above);

    private static bool IsNumberItself(ParsedText parsed, int token) =>
        parsed.Lemma(token) == "number" && (parsed.Child(token, Relation.NmodPoss) >= 0
            || (parsed.Child(token, Relation.Det) is >= 0 and var article && parsed.Lemma(article) == "the"));

    // "the wounded", "the dead"
    private static bool IsAdjectiveAsNoun(ParsedText parsed, int token) =>
        parsed.Child(token, Relation.Det) >= 0
        && parsed.Relation(token) is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Obl or Relation.Nmod
            or Relation.Conj or Relation.OblAgent;

    // "army colonel Salah Kareem": the noun stands before the name and hangs on it, or the name hangs on the noun.
    private static bool IsTitleOfName(ParsedText parsed, int token, ReadOnlySpan<int> nameAt)
    {
        if (parsed.Relation(token) is Relation.NmodDesc or Relation.Compound && parsed.Head(token) is >= 0 and var head
            && nameAt[head] >= 0)
            return true;
        foreach (var child in parsed.Children(token))
            if (child == token + 1 && nameAt[child] >= 0 && parsed.Relation(child) is Relation.Flat or Relation.Appos)
                return parsed.Upos(child) == Upos.Propn;
        return false;
    }

    private EntityMention? Nominal(ParsedText parsed, int token, ReadOnlySpan<int> nameAt)
    {
        var content = NounPhrase.Content(parsed, token);
        if (nameAt[content] >= 0 || (content != token && IsNumberItself(parsed, token))) return null;
        var meaning = Meaning(parsed, content, nameAt);
        if (meaning.IsNone) return null;
        var (first, end) = NounPhrase.Tokens(parsed, token);
        if (content >= end || end - first > LongestPhrase) return null;
        var count = CountReader.Read(parsed, first, token, end);
        var isPlural = IsPlural(parsed, token, content, count);
        var type = TypeOf(meaning, isPlural, count);
        return new EntityMention
        {
            Span = parsed.Tokens.SpanOf(first, end),
            FirstToken = first,
            EndToken = end,
            Head = token,
            Kind = MentionKind.Nominal,
            Type = type,
            Label = LabelOf(type),
            NominalKind = meaning.Kind,
            Count = count,
            IsPlural = isPlural,
            // "Ukraine's allies" are of other countries.
            Country = parsed.Lemma(content) == "ally" ? null : CountryBefore(parsed, first, content) ?? CountryBehindOf(parsed, content),
            Confidence = UsualConfidence,
        };
    }

    // By its count, else by its form; "the wounded" and "dozens of fighters" are several.
    private static bool IsPlural(ParsedText parsed, int token, int content, CountRange? count)
    {
        if (count is { } range) return (range.Max ?? long.MaxValue) > 1;
        return parsed.Morph(content).Number is GrammaticalNumber.Plur or GrammaticalNumber.Ptan || parsed.Upos(token) == Upos.Adj
            || content != token;
    }

    private NominalMeaning Meaning(ParsedText parsed, int content, ReadOnlySpan<int> nameAt)
    {
        if (parsed.Upos(content) == Upos.Adj) return _adjectivesForPeople.Contains(parsed.Lemma(content)) ? People : default;
        var before = content > 0 && parsed.Head(content - 1) == content
            && parsed.Relation(content - 1) is Relation.Compound or Relation.Amod ? Lower(parsed.Word(content - 1)) : string.Empty;
        var word = Lower(parsed.Word(content));
        var lemma = Lower(parsed.Lemma(content));
        var inContext = lexicon.DependsOnContext(word, lemma)
            ? lexicon.InContext(before, word, lemma) ?? InUse(parsed, content, word, lemma) : null;
        var meaning = inContext ?? lexicon.Alone(word, lemma);
        return meaning.Kind is NominalKind.Force or NominalKind.Insurgent or NominalKind.Civil && _eitherSide.Contains(lemma)
            || lemma == "group" ? Sided(parsed, content, lemma, meaning, nameAt) : meaning;
    }

    // What the noun means by how it is used: "in force", "opposition to the plan", "a source said".
    private NominalMeaning? InUse(ParsedText parsed, int content, string word, string lemma)
    {
        foreach (var use in NounUses.Of(parsed, content))
            if (lexicon.InContext(use, word, lemma) is { } meaning) return meaning;
        return null;
    }

    // Whose side "forces" and "fighters" are on is told by what stands before them.
    private NominalMeaning Sided(ParsedText parsed, int content, string lemma, NominalMeaning meaning, ReadOnlySpan<int> nameAt)
    {
        foreach (var child in parsed.Children(content))
        {
            if (child >= content || parsed.Relation(child) is not (Relation.Compound or Relation.Amod or Relation.NmodPoss)) continue;
            var word = Lower(parsed.Word(child));
            if ((_insurgentSide.Contains(word) && (word != "opposition" || lemma != "group")) || IsArmedGroup(parsed, child, nameAt))
                return new NominalMeaning(NominalKind.Insurgent,
                    meaning.Type == EntityType.Person ? EntityType.Person : EntityType.ArmedGroup);
            if (_irregulars.Contains(lemma) && _stateSide.Contains(word))
                return new NominalMeaning(NominalKind.Force,
                    meaning.Type == EntityType.ArmedGroup ? EntityType.MilitaryUnit : meaning.Type);
        }

        return meaning;
    }

    // "Boko Haram fighters": an armed group that is well known under this name and fights for no state.
    private bool IsArmedGroup(ParsedText parsed, int token, ReadOnlySpan<int> nameAt)
    {
        if (!char.IsUpper(parsed.Word(token)[0])) return false;
        var (first, end) = NameOver(token, nameAt);
        return gazetteer.Find(parsed.Tokens, first, end).First(GazetteerKind.ArmedGroup) is { } group
            && gazetteer.Entry(group) is { Flag: true } entry && !ActorKinds.IsStateForce(entry.Subkind);
    }

    // The tokens of the name that covers the token, or the token alone.
    private static (int First, int End) NameOver(int token, ReadOnlySpan<int> nameAt)
    {
        var (first, end) = (token, token + 1);
        if (nameAt[token] < 0) return (first, end);
        while (first > 0 && nameAt[first - 1] == nameAt[token]) first--;
        while (end < nameAt.Length && nameAt[end] == nameAt[token]) end++;
        return (first, end);
    }

    private static EntityType TypeOf(NominalMeaning meaning, bool plural, CountRange? count)
    {
        // Soldiers and militants at large are their body; a counted number of them are persons.
        if (meaning.Type != EntityType.Person || !plural || count is not null) return meaning.Type;
        return meaning.Kind switch
        {
            NominalKind.Force => EntityType.MilitaryUnit,
            NominalKind.Insurgent => EntityType.ArmedGroup,
            _ => EntityType.Person
        };
    }

    // "the Iraqi army"; not "U.S.-backed fighters", which are of another country.
    private string? CountryBefore(ParsedText parsed, int first, int content)
    {
        for (var token = first; token < content;)
        {
            var end = char.IsUpper(parsed.Word(token)[0]) ? gazetteer.LongestMatch(parsed.Tokens, token, content, out _) : token;
            if (end > token && !(end < content && NamesASide(parsed.Word(end)))
                && gazetteer.CountryNamed(parsed.CharsIn(parsed.Tokens.SpanOf(token, end))) is { } country)
                return country.Code;
            token = Math.Max(end, token + 1);
        }

        return null;
    }

    private static bool NamesASide(string word) => word is "-" or "–" or "-backed" or "-led" or "-held";

    // "the army of Chad"
    private string? CountryBehindOf(ParsedText parsed, int content)
    {
        foreach (var child in parsed.Children(content))
        {
            if (child < content || !IsNameBehindOf(parsed, child)) continue;
            var (from, to) = NounPhrase.Tokens(parsed, child);
            if (gazetteer.CountryNamed(parsed.CharsIn(parsed.Tokens.SpanOf(from, to))) is { } country) return country.Code;
        }

        return null;
    }

    private static bool IsNameBehindOf(ParsedText parsed, int token) =>
        parsed.Relation(token) == Relation.Nmod && parsed.Upos(token) == Upos.Propn
        && parsed.Child(token, Relation.Case) is >= 0 and var marker && parsed.Lemma(marker) == "of";

    private static EntityLabel LabelOf(EntityType type) => type switch
    {
        EntityType.Person => EntityLabel.Person,
        EntityType.Settlement or EntityType.Country or EntityType.Region => EntityLabel.Gpe,
        EntityType.Facility => EntityLabel.Fac,
        EntityType.NaturalFeature => EntityLabel.Loc,
        EntityType.Group => EntityLabel.Norp,
        EntityType.Weapon => EntityLabel.Weapon,
        EntityType.Vehicle => EntityLabel.Vehicle,
        EntityType.Event => EntityLabel.Event,
        EntityType.Product => EntityLabel.Product,
        _ => EntityLabel.Org,
    };

    private static string Lower(string word) => word.ToLowerInvariant();
}
