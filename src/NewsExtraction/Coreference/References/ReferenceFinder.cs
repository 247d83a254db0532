using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Makes references of mentions, and of the other noun phrases: "it" may stand for an offensive as well as for an army.</summary>
internal sealed class ReferenceFinder(GazetteerIndex gazetteer)
{
    private const NounCategories Persons = NounCategories.Person;

    public List<Reference> Find(EntityLayer layer, Quotations quotations)
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
        var references = new List<Reference>(found.Count);
        foreach (var (head, _, mention) in found) references.Add(Make(layer, head, mention, references.Count, quotations));
        return references;
    }

    private static bool IsFreeNoun(EntityLayer layer, int token)
    {
        var parsed = layer.Parsed;
        if (parsed.Upos(token) is not (Upos.Noun or Upos.Propn) || layer.NameAt(token) is not null
            || layer.ValueAt(token) is { IsTime: true })
            return false;
        return parsed.Relation(token) is not (Relation.Compound or Relation.Flat or Relation.Fixed or Relation.Goeswith
            or Relation.CompoundPrt or Relation.NmodDesc or Relation.Nummod);
    }

    private Reference Make(EntityLayer layer, int head, EntityMention? mention, int index, Quotations quotations)
    {
        var parsed = layer.Parsed;
        var sentence = parsed.SentenceOf(head).Index;
        var quotation = quotations.At(head);
        if (mention is { Kind: MentionKind.Pronoun })
        {
            var form = Pronouns.Of(parsed.Word(head).ToLowerInvariant()) ?? default;
            return new Reference
            {
                Index = index,
                Mention = mention,
                First = head,
                End = head + 1,
                Head = head,
                Sentence = sentence,
                Kind = MentionKind.Pronoun,
                Type = mention.Type,
                Form = form,
                Gender = form.Gender == Gender.Neut ? Gender.None : form.Gender,
                IsPlural = form.Number == GrammaticalNumber.Plur,
                Quotation = quotation,
            };
        }

        if (mention is { Kind: MentionKind.Name })
        {
            var words = FoldedWords(parsed, mention.FirstToken, mention.EndToken);
            return new Reference
            {
                Index = index,
                Mention = mention,
                First = mention.FirstToken,
                End = mention.EndToken,
                Head = head,
                Sentence = sentence,
                Kind = MentionKind.Name,
                Type = mention.Type,
                IsPlural = mention.IsPlural || (mention.Type == EntityType.Group && parsed.Features(head).Number == GrammaticalNumber.Plur),
                Quotation = quotation,
                Key = SurfaceKey.Of(mention.Span.In(parsed.Text)),
                Words = words,
                Lemma = words.Count > 0 ? words[^1] : string.Empty,
                Gender = GenderOfName(parsed, mention),
            };
        }

        var (first, end) = mention is null ? NounPhrase.Tokens(parsed, head) : (mention.FirstToken, mention.EndToken);
        var content = NounPhrase.Content(parsed, head);
        var lemma = parsed.Lemma(content).ToLowerInvariant();
        var type = mention?.Type ?? (gazetteer.Noun(lemma).Is(Persons) ? EntityType.Person : EntityType.Other);
        return new Reference
        {
            Index = index,
            Mention = mention,
            First = first,
            End = end,
            Head = head,
            Sentence = sentence,
            Kind = MentionKind.Nominal,
            Type = type,
            IsPlural = mention?.IsPlural ?? parsed.Features(content).Number == GrammaticalNumber.Plur,
            Quotation = quotation,
            Lemma = lemma,
            Words = Modifiers(parsed, content) ?? [],
            Definiteness = DefinitenessOf(parsed, head, content),
            Gender = GenderedNouns.Of(lemma),
        };
    }

    private static List<string> FoldedWords(ParsedText parsed, int first, int end)
    {
        var words = new List<string>(end - first);
        for (var token = first; token < end; token++)
        {
            var word = parsed.Word(token).Trim('.', '-', '\'', '’').ToLowerInvariant();
            if (word.StartsWith("al-", StringComparison.Ordinal) || word.StartsWith("el-", StringComparison.Ordinal)) word = word[3..];
            if (word.Length > 0 && word is not ("al" or "el" or "the" or "of")) words.Add(word);
        }

        return words;
    }

    private static List<string>? Modifiers(ParsedText parsed, int content)
    {
        List<string>? words = null;
        foreach (var child in parsed.Children(content))
        {
            if (parsed.Relation(child) is Relation.Amod or Relation.Compound or Relation.Nummod or Relation.NmodPoss or Relation.NmodDesc)
                (words ??= []).Add(parsed.Lemma(child).ToLowerInvariant());
            else if (child > content && parsed.Relation(child) is Relation.Nmod) (words ??= []).Add(parsed.Lemma(child).ToLowerInvariant());
            else if (parsed.Relation(child) is Relation.AclRelcl or Relation.Acl) (words ??= []).Add("|" + parsed.Lemma(child));
        }

        return words;
    }

    private static Definiteness DefinitenessOf(ParsedText parsed, int head, int content)
    {
        for (var noun = head; ; noun = content)
        {
            foreach (var child in parsed.Children(noun))
            {
                if (parsed.Relation(child) == Relation.NmodPoss) return Definiteness.Possessive;
                if (parsed.Relation(child) is not (Relation.Det or Relation.DetPredet)) continue;
                switch (parsed.Lemma(child).ToLowerInvariant())
                {
                    case "the":
                        return Definiteness.Definite;
                    case "this" or "that" or "these" or "those":
                        return Definiteness.Demonstrative;
                    case "both" or "all":
                        continue;
                    default:
                        return Definiteness.Indefinite;
                }
            }

            if (noun == content) return Definiteness.Bare;
        }
    }

    private Gender GenderOfName(ParsedText parsed, EntityMention mention)
    {
        if (mention.Type != EntityType.Person) return Gender.None;
        foreach (var title in mention.Titles)
            if (GenderedNouns.OfTitle(title) is not Gender.None and var byTitle) return byTitle;
        if (mention.EndToken - mention.FirstToken < 2) return Gender.None;
        return gazetteer.Entry(parsed.Word(mention.FirstToken), GazetteerKind.FirstName)?.Detail switch
        {
            "m" => Gender.Masc,
            "f" => Gender.Fem,
            _ => Gender.None
        };
    }
}
