using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Makes references of mentions, and of the other noun phrases: "it" may stand for an offensive as well as for an army.</summary>
internal sealed class ReferenceFinder(GazetteerIndex gazetteer)
{
    /// <summary>The references of an article in order of their heads.</summary>
    public List<Reference> Find(EntityLayer layer, Quotations quotations)
    {
        var found = Heads(layer);
        var references = new List<Reference>(found.Count);
        foreach (var (head, _, mention) in found)
        {
            Work.Count();
            var (index, quotation) = (references.Count, quotations.At(head));
            references.Add(mention?.Kind switch
            {
                MentionKind.Pronoun => OfPronoun(layer.Parsed, mention, index, quotation),
                MentionKind.Name => OfName(layer, mention, index, quotation),
                _ => OfNoun(layer.Parsed, head, mention, index, quotation),
            });
        }

        return references;
    }

    private static List<(int Head, int First, EntityMention? Mention)> Heads(EntityLayer layer)
    {
        var parsed = layer.Parsed;
        var taken = new bool[parsed.Count];
        var found = new List<(int Head, int First, EntityMention? Mention)>();
        foreach (var mention in layer.Mentions)
        {
            taken[mention.Head] = true;
            found.Add((mention.Head, mention.FirstToken, mention));
        }

        for (var token = 0; token < parsed.Count; token++)
            if (!taken[token] && IsFreeNoun(layer, token)) found.Add((token, token, null));
        found.Sort((a, b) => a.Head != b.Head ? a.Head.CompareTo(b.Head) : a.First.CompareTo(b.First));
        return found;
    }

    // A noun that heads a phrase of its own and is no part of a name or a time.
    private static bool IsFreeNoun(EntityLayer layer, int token)
    {
        var parsed = layer.Parsed;
        if (parsed.Upos(token) is not (Upos.Noun or Upos.Propn) || layer.NameAt(token) is not null
            || layer.ValueAt(token) is { IsTime: true })
            return false;
        return parsed.Relation(token) is not (Relation.Compound or Relation.Flat or Relation.Fixed or Relation.Goeswith
            or Relation.CompoundPrt or Relation.NmodDesc or Relation.Nummod);
    }

    private static Reference OfPronoun(ParsedText parsed, EntityMention pronoun, int index, int quotation)
    {
        var form = Pronouns.Of(parsed.Word(pronoun.Head).ToLowerInvariant()) ?? default;
        return new Reference
        {
            Index = index,
            Mention = pronoun,
            First = pronoun.Head,
            End = pronoun.Head + 1,
            Head = pronoun.Head,
            Sentence = parsed.SentenceOf(pronoun.Head).Index,
            Kind = MentionKind.Pronoun,
            Type = pronoun.Type,
            Form = form,
            Gender = form.Gender == Gender.Neut ? Gender.None : form.Gender,
            IsPlural = form.Number == GrammaticalNumber.Plur,
            Quotation = quotation,
        };
    }

    private Reference OfName(EntityLayer layer, EntityMention name, int index, int quotation)
    {
        var parsed = layer.Parsed;
        var end = LocatedName.HeadEnd(parsed, name);
        var words = ReferenceWords.OfName(parsed, name.FirstToken, end);
        return new Reference
        {
            Index = index,
            Mention = name,
            First = name.FirstToken,
            End = name.EndToken,
            Head = name.Head,
            Sentence = parsed.SentenceOf(name.Head).Index,
            Kind = MentionKind.Name,
            Type = name.Type,
            IsPlural = name.IsPlural || (name.Type == EntityType.Group && parsed.Morph(name.Head).Number == GrammaticalNumber.Plur),
            Quotation = quotation,
            Key = SurfaceKey.Of(parsed.CharsIn(parsed.Tokens.SpanOf(name.FirstToken, end))),
            Container = LocatedName.Container(layer, name, gazetteer),
            Words = words,
            Lemma = words.Count > 0 ? words[^1] : string.Empty,
            Gender = GenderOfName(parsed, name),
        };
    }

    private Reference OfNoun(ParsedText parsed, int head, EntityMention? nominal, int index, int quotation)
    {
        var (first, end) = nominal is null ? NounPhrase.Tokens(parsed, head) : (nominal.FirstToken, nominal.EndToken);
        var content = NounPhrase.Content(parsed, head);
        var lemma = parsed.Lemma(content).ToLowerInvariant();
        return new Reference
        {
            Index = index,
            Mention = nominal,
            First = first,
            End = end,
            Head = head,
            Sentence = parsed.SentenceOf(head).Index,
            Kind = MentionKind.Nominal,
            Type = nominal?.Type ?? TypeOfNoun(lemma),
            IsPlural = nominal?.IsPlural ?? parsed.Morph(content).Number == GrammaticalNumber.Plur,
            Quotation = quotation,
            Lemma = lemma,
            Words = ReferenceWords.Modifiers(parsed, content),
            Definiteness = Determiners.Of(parsed, head, content),
            Gender = GenderedNouns.Of(lemma),
        };
    }

    private EntityType TypeOfNoun(string lemma) =>
        gazetteer.Noun(lemma).Is(NounCategories.Person) ? EntityType.Person : EntityType.Other;

    // By a title ("Queen Anna"), else by the given name of a name of several words ("Anna Berg").
    private Gender GenderOfName(ParsedText parsed, EntityMention name)
    {
        if (name.Type != EntityType.Person) return Gender.None;
        foreach (var title in name.Titles)
            if (GenderedNouns.OfTitle(title) is not Gender.None and var byTitle) return byTitle;
        if (name.EndToken - name.FirstToken < 2) return Gender.None;
        return gazetteer.Entry(parsed.Word(name.FirstToken), GazetteerKind.FirstName)?.Detail switch
        {
            "m" => Gender.Masc,
            "f" => Gender.Fem,
            _ => Gender.None
        };
    }
}
