using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>
/// Finds common noun phrases that can take part in an event: "militants", "the Iraqi army", "four civilians", "thousands of fighters", "a
/// mosque".
/// A phrase whose head lies in a name is that name's; a title beside a person's name belongs to the person.
/// </summary>
internal sealed class NominalFinder(NominalLexicon lexicon, GazetteerIndex gazetteer)
{
    /// <summary>Adds the nominals of the article. <paramref name="nameAt"/> holds for each token the index of the name in
    /// <paramref name="mentions"/> that covers it, or -1.</summary>
    public void Find(ParsedText parsed, ReadOnlySpan<int> nameAt, List<EntityMention> mentions, CancellationToken cancellationToken)
    {
        foreach (var sentence in parsed.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (nameAt[token] >= 0 || !CanHead(parsed, token) || IsTitleOfName(parsed, token, nameAt)) continue;
                if (Nominal(parsed, token, nameAt) is { } mention) mentions.Add(mention);
            }
        }
    }

    private static bool CanHead(ParsedText parsed, int token)
    {
        switch (parsed.Upos(token))
        {
            case Upos.Noun or Upos.Propn:
                // What a quantity counts ("fighters" in "thousands of fighters") is part of the quantity's phrase.
                if (parsed.Relation(token) == Relation.Nmod && parsed.Head(token) is >= 0 and var above
                    && NounPhrase.IsQuantityOf(parsed, above, token))
                    return false;
                return parsed.Relation(token) is not (Relation.Compound or Relation.Flat or Relation.Fixed or Relation.Goeswith
                    or Relation.CompoundPrt);
            case Upos.Adj:
                // "the wounded", "the dead"
                return parsed.Child(token, Relation.Det) >= 0
                    && parsed.Relation(token) is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Obl or Relation.Nmod
                    or Relation.Conj or Relation.OblAgent;
            default:
                return false;
        }
    }

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
        if (nameAt[content] >= 0) return null;
        var meaning = Meaning(parsed, content, nameAt);
        if (meaning.IsNone) return null;
        var (first, end) = NounPhrase.Tokens(parsed, token);
        if (content >= end || end - first > 40) return null;
        var count = CountReader.Read(parsed, first, token, end);
        var plural = count is { } range ? (range.Max ?? long.MaxValue) > 1
            : parsed.Features(content).Number is GrammaticalNumber.Plur or GrammaticalNumber.Ptan || parsed.Upos(token) == Upos.Adj
            || content != token;
        var type = TypeOf(meaning, plural, count);
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
            IsPlural = plural,
            Country = CountryOf(parsed, first, content),
            Confidence = 0.9f,
        };
    }

    private NominalMeaning Meaning(ParsedText parsed, int content, ReadOnlySpan<int> nameAt)
    {
        if (parsed.Upos(content) == Upos.Adj)
            return parsed.Lemma(content) is "dead" or "wounded" or "injured" or "missing" or "elderly" or "poor" or "homeless" or "sick"
                or "young" ? new(NominalKind.Civil, EntityType.Person) : default;
        var before = content > 0 && parsed.Head(content - 1) == content
            && parsed.Relation(content - 1) is Relation.Compound or Relation.Amod ? Lower(parsed.Word(content - 1)) : string.Empty;
        var word = Lower(parsed.Word(content));
        var lemma = Lower(parsed.Lemma(content));
        var meaning = lexicon.Of(before, word, lemma);
        return meaning.Kind is NominalKind.Force or NominalKind.Insurgent or NominalKind.Civil
            ? Sided(parsed, content, lemma, meaning, nameAt) : meaning;
    }

    // Whose side "forces" and "fighters" are on is told by what stands before them.
    private NominalMeaning Sided(ParsedText parsed, int content, string lemma, NominalMeaning meaning, ReadOnlySpan<int> nameAt)
    {
        if (lemma is not ("force" or "troop" or "army" or "unit" or "fighter" or "militia" or "militiaman" or "soldier" or "man"
            or "commander" or "combatant"))
            return meaning;
        foreach (var child in parsed.Children(content))
        {
            if (child >= content || parsed.Relation(child) is not (Relation.Compound or Relation.Amod or Relation.NmodPoss)) continue;
            var word = Lower(parsed.Word(child));
            if (word is "rebel" or "militant" or "jihadist" or "terrorist" or "insurgent" or "guerrilla" or "opposition" or "separatist"
                or "armed" or "islamist" or "extremist" or "masked" || IsArmedGroup(parsed, child, nameAt))
                return new NominalMeaning(NominalKind.Insurgent,
                    meaning.Type == EntityType.MilitaryUnit ? EntityType.ArmedGroup : meaning.Type);
            if (lemma is "fighter" or "militia" or "militiaman"
                && word is "government" or "state" or "army" or "coalition" or "pro-government" or "loyalist" or "regime" or "peshmerga")
                return new NominalMeaning(NominalKind.Force,
                    meaning.Type == EntityType.ArmedGroup ? EntityType.MilitaryUnit : meaning.Type);
        }

        return meaning;
    }

    private bool IsArmedGroup(ParsedText parsed, int token, ReadOnlySpan<int> nameAt)
    {
        if (!char.IsUpper(parsed.Word(token)[0])) return false;
        var (first, end) = (token, token + 1);
        while (first > 0 && nameAt[token] >= 0 && nameAt[first - 1] == nameAt[token]) first--;
        while (end < parsed.Count && nameAt[token] >= 0 && nameAt[end] == nameAt[token]) end++;
        return gazetteer.Find(parsed.Tokens, first, end).First(GazetteerKind.ArmedGroup) is { } group
            && gazetteer.Entry(group) is { Flag: true } entry && !ActorKinds.IsStateForce(entry.Subkind);
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

    private string? CountryOf(ParsedText parsed, int first, int content)
    {
        for (var token = first; token < content;)
        {
            var end = char.IsUpper(parsed.Word(token)[0]) ? gazetteer.LongestMatch(parsed.Tokens, token, content, out _) : token;
            var isSide = end > token && end < content && parsed.Word(end) is "-" or "–" or "-backed" or "-led" or "-held";
            if (end > token && !isSide && gazetteer.CountryNamed(parsed.Tokens.SpanOf(token, end).In(parsed.Text)) is { } country)
                return country.Code;
            token = Math.Max(end, token + 1);
        }

        foreach (var child in parsed.Children(content))
        {
            if (child < content || parsed.Relation(child) != Relation.Nmod
                || parsed.Child(child, Relation.Case) is not (>= 0 and var marker) || parsed.Lemma(marker) != "of"
                || parsed.Upos(child) != Upos.Propn)
                continue;
            var (from, to) = NounPhrase.Tokens(parsed, child);
            if (gazetteer.CountryNamed(parsed.Tokens.SpanOf(from, to).In(parsed.Text)) is { } country) return country.Code;
        }

        return null;
    }

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
