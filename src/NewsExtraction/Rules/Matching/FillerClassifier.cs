using System.Collections.Frozen;
using NewsExtraction.Entities;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Tells what the phrase around a token denotes, from its entity mention, value or part of speech.</summary>
internal sealed class FillerClassifier(EntityLayer entities, TriggerIndex index, HeadKinds nouns)
{
    private const int FarthestContent = 3;

    // "rest of the army", "stretch of road": beside quantities, what they are of says what the phrase is.
    private static readonly FrozenSet<string> Partitives = FrozenSet.Create(StringComparer.Ordinal,
        "half", "percent", "%", "rest", "cent", "area", "mile", "kilometer", "kilometre", "portion", "vicinity", "stretch", "strip", "wave",
        "tonne");

    private static readonly FrozenSet<string> SettlementNouns = FrozenSet.Create(StringComparer.Ordinal,
        "city", "town", "village", "capital", "settlement", "hamlet", "suburb", "township", "municipality", "neighbourhood",
            "neighborhood");

    private static readonly FrozenSet<string> PersonalPronouns = FrozenSet.Create(StringComparer.Ordinal,
        "he", "she", "I", "i", "who", "you", "his", "her", "himself", "herself");

    private static readonly string[] AreaUnits = ["km2", "mi2", " ha", " ac"];

    private readonly ParsedText _parsed = entities.Parsed;

    /// <summary>True where the filler is known to be of one of the classes.</summary>
    public bool Is(int head, FillerClass classes) => Classify(head).Is(classes);

    /// <summary>What the phrase around the token is known to be and may be.</summary>
    public FillerKnowledge Classify(int head)
    {
        var knowledge = ClassifyContent(head, ContentOf(head));
        var number = IsPlural(head) ? FillerClass.Plural : FillerClass.None;
        return new FillerKnowledge(knowledge.Known | number | FillerKnowledge.Always,
            (knowledge.Possible & ~FillerClass.Plural) | knowledge.Known | number | FillerKnowledge.Always);
    }

    /// <summary>"thousands of fighters", "parts of the city": what is counted or divided says what the phrase is.</summary>
    public int ContentOf(int head)
    {
        for (var depth = 0; depth < FarthestContent; depth++)
        {
            if (entities.NameAt(head) is not null) break;
            var content = NounPhrase.Content(_parsed, head);
            if (content == head) content = PartOf(head);
            if (content == head) break;
            head = content;
        }

        return head;
    }

    private int PartOf(int head) =>
        Partitives.Contains(_parsed.Lemma(head)) && _parsed.Child(head, Relation.Nmod) is >= 0 and var part
            && Prepositions.Of(_parsed, part) == "of" ? part : head;

    private bool IsPlural(int head) => _parsed.Morph(head).Number == GrammaticalNumber.Plur || _parsed.Child(head, Relation.Conj) >= 0;

    private FillerKnowledge ClassifyContent(int phrase, int head)
    {
        var mention = entities.HeadedBy(head) ?? (phrase != head ? entities.HeadedBy(phrase) : null) ?? entities.NameAt(head);
        if (OfValue(head, mention) is { } measured) return measured;
        if (NameBehind(head, mention) is { } name) return FillerKnowledge.OfName(name);
        if (mention is null) return OfUnmentioned(head);
        return mention.Kind switch
        {
            MentionKind.Pronoun => OfPronoun(head, mention.Type == EntityType.Person),
            MentionKind.Nominal => OfNominal(head, mention.NominalKind, mention.Type),
            _ => FillerKnowledge.OfName(mention),
        };
    }

    private FillerKnowledge? OfValue(int head, EntityMention? mention)
    {
        if (entities.ValueAt(head) is not { } value || (mention is not null && !value.IsTime)) return null;
        if (value.IsTime && mention?.Kind != MentionKind.Name) return FillerKnowledge.OfTime;
        if (IsArea(value)) return FillerKnowledge.Area;
        if (value.Type == ValueKind.Money) return FillerKnowledge.OfMoney;
        return _parsed.Upos(head) == Upos.Num ? FillerKnowledge.BareNumber : null;
    }

    // "regained 300 square miles": so much land is a place.
    private static bool IsArea(ValueMention value)
    {
        if (value.Type != ValueKind.Quantity) return false;
        foreach (var unit in AreaUnits)
            if (value.Value.EndsWith(unit, StringComparison.Ordinal)) return true;
        return false;
    }

    // "our ally Turkey", "the suspect, Ali Hassan": a noun that says little is what its name is.
    private EntityMention? NameBehind(int head, EntityMention? mention) =>
        mention is null or { Kind: MentionKind.Nominal, NominalKind: NominalKind.Other } && _parsed.Upos(head) == Upos.Noun
            && _parsed.Child(head, Relation.Appos) is >= 0 and var apposition
            && entities.HeadedBy(apposition) is { Kind: MentionKind.Name } name ? name : null;

    private FillerKnowledge OfNominal(int head, NominalKind kind, EntityType type)
    {
        if (FillerKnowledge.OfNominal(kind, type) is not { } knowledge)
            return type == EntityType.Person ? FillerKnowledge.SomePeople : OfUnmentioned(head);
        return kind == NominalKind.Place && SettlementNouns.Contains(_parsed.Lemma(head)) ? knowledge.And(FillerClass.Settlement)
            : knowledge;
    }

    private FillerKnowledge OfPronoun(int head, bool isPerson)
    {
        isPerson |= PersonalPronouns.Contains(_parsed.Lemma(head));
        if (PronounReference.SpeakerOf(_parsed, head) is >= 0 and var speaker && Classify(speaker) is var named
            && named.Is(FillerClass.Actor | FillerClass.Settlement) && !named.Is(FillerClass.Pronoun))
            return named.Is(FillerClass.Settlement) ? FillerKnowledge.OfSpeakingCapital(isPerson)
                : named.ForPronoun(isPerson, except: FillerClass.Place);
        if (PronounReference.OwnerOf(_parsed, head) is >= 0 and var owner && Classify(owner) is var acting
            && acting.Is(FillerClass.Actor) && !acting.Is(FillerClass.Pronoun))
            return acting.ForPronoun(isPerson, except: FillerClass.Place | FillerClass.Name);
        return FillerKnowledge.OfPronoun(isPerson);
    }

    private FillerKnowledge OfUnmentioned(int head) => _parsed.Upos(head) switch
    {
        Upos.Pron => OfPronoun(head, isPerson: false),
        Upos.Num => FillerKnowledge.BareNumber,
        Upos.Verb or Upos.Aux => FillerKnowledge.OfClause,
        Upos.Propn => FillerKnowledge.UnknownName,
        Upos.Adj or Upos.Det => FillerKnowledge.WordForSome,
        Upos.Noun => OfNoun(head),
        _ => FillerKnowledge.OtherWord,
    };

    // "a coalition air strike", "most of the territory": no mention of its own, but the word says what it is.
    private FillerKnowledge OfNoun(int head)
    {
        var lemma = _parsed.Lemma(head);
        if (index.IsEventNoun(lemma)) return FillerKnowledge.EventNoun;
        return nouns.Of(lemma) is { } meaning ? OfNominal(head, meaning.Kind, meaning.Type) : FillerKnowledge.UnknownNoun;
    }
}
