using NewsExtraction.Entities;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>What a filler is known to be, and what it may be for all that is known.</summary>
internal readonly record struct FillerKnowledge(FillerClass Known, FillerClass Possible);

/// <summary>Tells what the phrase around a token denotes, from its entity mention, value or part of speech.</summary>
internal sealed class FillerClassifier(EntityLayer entities, TriggerIndex? index = null)
{
    private const FillerClass Agents =
        FillerClass.Person | FillerClass.People | FillerClass.Force | FillerClass.Organisation | FillerClass.Country | FillerClass.Group
        | FillerClass.Official | FillerClass.State | FillerClass.Nonstate | FillerClass.Leader | FillerClass.Actor;

    private const FillerClass Places = FillerClass.Place | FillerClass.Settlement | FillerClass.Region | FillerClass.Facility;
    private const FillerClass Things = FillerClass.Thing | FillerClass.Weapon | FillerClass.Vehicle | FillerClass.Facility;
    private const FillerClass Always = FillerClass.Any | FillerClass.Text;
    private const FillerClass Anything = Agents | Places | Things | FillerClass.Event | Always | FillerClass.Name | FillerClass.Plural;

    private readonly ParsedText _parsed = entities.Parsed;

    public FillerKnowledge Classify(int head)
    {
        var content = ContentOf(head);
        var knowledge = ClassifyContent(head, content);
        var number = IsPlural(head) ? FillerClass.Plural : FillerClass.None;
        return new FillerKnowledge(knowledge.Known | number | Always,
            (knowledge.Possible & ~FillerClass.Plural) | knowledge.Known | number | Always);
    }

    // "thousands of fighters", "parts of the city": what is counted or divided says what the phrase is.
    public int ContentOf(int head)
    {
        for (var depth = 0; depth < 3; depth++)
        {
            if (entities.NameAt(head) is not null) break;
            var content = NounPhrase.Content(_parsed, head);
            if (content == head
                && _parsed.Lemma(head) is "half" or "percent" or "%" or "rest" or "cent" or "area" or "mile" or "kilometer" or "kilometre"
                or "portion" or "vicinity" or "stretch" or "strip" or "wave" or "tonne"
                && _parsed.Child(head, Relation.Nmod) is >= 0 and var part && Prepositions.Of(_parsed, part) == "of") content = part;
            if (content == head) break;
            head = content;
        }

        return head;
    }

    private bool IsPlural(int head) => _parsed.Features(head).Number == GrammaticalNumber.Plur || _parsed.Child(head, Relation.Conj) >= 0;

    private FillerKnowledge ClassifyContent(int phrase, int head)
    {
        var mention = entities.HeadedBy(head) ?? (phrase != head ? entities.HeadedBy(phrase) : null) ?? entities.NameAt(head);
        if (entities.ValueAt(head) is { } value && (value.IsTime || mention is null))
        {
            var known = value.IsTime ? FillerClass.Time : value.Type == ValueKind.Money ? FillerClass.Money : FillerClass.Number;
            if (value.IsTime && (mention is null || mention.Kind != MentionKind.Name)) return new FillerKnowledge(known, known);
            if (IsArea(value)) return new FillerKnowledge(FillerClass.Place, FillerClass.Place | FillerClass.Region);
            if (value.Type == ValueKind.Money) return new FillerKnowledge(known | FillerClass.Thing, known | FillerClass.Thing);
            if (_parsed.Upos(head) == Upos.Num)
                return new FillerKnowledge(FillerClass.Number,
                    FillerClass.Number | FillerClass.Person | FillerClass.People | FillerClass.Thing | FillerClass.Vehicle | FillerClass.Actor);
        }

        // "our ally Turkey", "the suspect, Ali Hassan": a noun that says little is what its name is.
        if (mention is null or { Kind: MentionKind.Nominal, NominalKind: NominalKind.Other } && _parsed.Upos(head) == Upos.Noun
            && _parsed.Child(head, Relation.Appos) is >= 0 and var name && entities.HeadedBy(name) is { Kind: MentionKind.Name } named)
            return Name(named);
        if (mention is null) return Unnamed(head);
        return mention.Kind switch
        {
            MentionKind.Pronoun => Pronoun(head, mention),
            MentionKind.Nominal => Nominal(mention.NominalKind, mention.Type, head),
            _ => Name(mention),
        };
    }

    private static FillerKnowledge Name(EntityMention mention)
    {
        const FillerClass name = FillerClass.Name;
        switch (mention.Type)
        {
            case EntityType.Person:
                var person = name | FillerClass.Person | FillerClass.Actor;
                if (mention.Titles.Count > 0) person |= FillerClass.Official;
                return new FillerKnowledge(person, person | FillerClass.Official | FillerClass.Leader);
            case EntityType.Organization:
                var body = name | FillerClass.Organisation | FillerClass.Actor;
                return new FillerKnowledge(body, body | Agents & ~FillerClass.Person | Places | FillerClass.Thing);
            case EntityType.ArmedGroup:
                var armed = name | FillerClass.Force | FillerClass.Organisation | FillerClass.Actor | FillerClass.Nonstate;
                return new FillerKnowledge(armed, armed | FillerClass.People | FillerClass.Group);
            case EntityType.MilitaryUnit:
                var unit = name | FillerClass.Force | FillerClass.Organisation | FillerClass.Actor | FillerClass.State;
                return new FillerKnowledge(unit, unit | FillerClass.People);
            case EntityType.Country when mention.Label == EntityLabel.Norp:
                // "Iraqi": of the country, or its people.
                var demonym = name | FillerClass.Actor | FillerClass.Group | FillerClass.State;
                return new FillerKnowledge(demonym,
                    demonym | FillerClass.People | FillerClass.Person | FillerClass.Force | FillerClass.Country | FillerClass.Place);
            case EntityType.Country:
                var country = name | FillerClass.Country | FillerClass.Place | FillerClass.Force | FillerClass.Actor | FillerClass.State;
                return new FillerKnowledge(country, country | FillerClass.Organisation | FillerClass.Region);
            case EntityType.Settlement:
                var town = name | FillerClass.Settlement | FillerClass.Place;
                return new FillerKnowledge(town,
                    town | FillerClass.Actor | FillerClass.Force | FillerClass.Organisation | FillerClass.Region);
            case EntityType.Region:
                var region = name | FillerClass.Region | FillerClass.Place;
                return new FillerKnowledge(region,
                    region | FillerClass.Actor | FillerClass.Force | FillerClass.Settlement | FillerClass.Organisation);
            case EntityType.Facility:
                var facility = name | FillerClass.Facility | FillerClass.Place | FillerClass.Thing;
                return new FillerKnowledge(facility, facility | FillerClass.Organisation);
            case EntityType.NaturalFeature:
                return new FillerKnowledge(name | FillerClass.Place, name | FillerClass.Place | FillerClass.Region);
            case EntityType.Group:
                var group = name | FillerClass.Group | FillerClass.Actor;
                return new FillerKnowledge(group,
                    group | FillerClass.People | FillerClass.Person | FillerClass.Force | FillerClass.Nonstate | FillerClass.Organisation);
            case EntityType.Weapon:
                return new FillerKnowledge(name | FillerClass.Weapon | FillerClass.Thing, name | Things & ~FillerClass.Facility);
            case EntityType.Vehicle:
                return new FillerKnowledge(name | FillerClass.Vehicle | FillerClass.Thing,
                    name | Things & ~FillerClass.Facility | FillerClass.Force);
            case EntityType.Event:
                return new FillerKnowledge(name | FillerClass.Event, name | FillerClass.Event);
            case EntityType.Product:
                return new FillerKnowledge(name | FillerClass.Thing, name | Things);
            default:
                return new FillerKnowledge(name, Anything);
        }
    }

    private FillerKnowledge Nominal(NominalKind kind, EntityType type, int head)
    {
        const FillerClass humans = FillerClass.Person | FillerClass.People | FillerClass.Actor;
        switch (kind)
        {
            case NominalKind.Force:
                var force = FillerClass.Force | FillerClass.Actor | (type == EntityType.ArmedGroup ? FillerClass.Nonstate
                    : FillerClass.State);
                return new FillerKnowledge(force, force | FillerClass.Person | FillerClass.People | FillerClass.Organisation);
            case NominalKind.Insurgent:
                var insurgent = FillerClass.Force | FillerClass.Actor | FillerClass.Nonstate;
                return new FillerKnowledge(insurgent | FillerClass.Person,
                    insurgent | humans | FillerClass.Organisation | FillerClass.Group);
            case NominalKind.Criminal:
                return new FillerKnowledge(humans | FillerClass.Nonstate,
                    humans | FillerClass.Nonstate | FillerClass.Force | FillerClass.Organisation);
            case NominalKind.Civil or NominalKind.Crowd:
                return new FillerKnowledge(humans, humans | FillerClass.Group);
            case NominalKind.Official:
                return new FillerKnowledge(FillerClass.Person | FillerClass.Official | FillerClass.Actor,
                    humans | FillerClass.Official | FillerClass.Leader | FillerClass.State);
            case NominalKind.Institution:
                var body = FillerClass.Organisation | FillerClass.Actor;
                return new FillerKnowledge(body,
                    body | FillerClass.Force | FillerClass.Place | FillerClass.Facility | FillerClass.State | FillerClass.Nonstate | FillerClass.Group | FillerClass.Thing);
            case NominalKind.Place:
                var place = FillerClass.Place | (IsSettlement(head) ? FillerClass.Settlement : FillerClass.None);
                return new FillerKnowledge(place, place | FillerClass.Region | FillerClass.Facility);
            case NominalKind.Facility:
                var facility = FillerClass.Facility | FillerClass.Place | FillerClass.Thing;
                return new FillerKnowledge(facility, facility | FillerClass.Organisation);
            case NominalKind.Weapon:
                return new FillerKnowledge(FillerClass.Weapon | FillerClass.Thing,
                    FillerClass.Weapon | FillerClass.Thing | FillerClass.Vehicle);
            case NominalKind.Vehicle:
                return new FillerKnowledge(FillerClass.Vehicle | FillerClass.Thing,
                    FillerClass.Vehicle | FillerClass.Thing | FillerClass.Weapon | FillerClass.Force);
            case NominalKind.Country:
                var country = FillerClass.Country | FillerClass.Place | FillerClass.Force | FillerClass.Actor | FillerClass.State;
                return new FillerKnowledge(country, country);
        }

        return type == EntityType.Person
            ? new FillerKnowledge(humans, humans | FillerClass.Force | FillerClass.Official | FillerClass.Group) : Unnamed(head);
    }

    // "regained 300 square miles": so much land is a place.
    private static bool IsArea(ValueMention value) =>
        value.Type == ValueKind.Quantity
            && (value.Value.EndsWith("km2", StringComparison.Ordinal) || value.Value.EndsWith("mi2", StringComparison.Ordinal)
            || value.Value.EndsWith(" ha", StringComparison.Ordinal) || value.Value.EndsWith(" ac", StringComparison.Ordinal));

    private bool IsSettlement(int head) =>
        _parsed.Lemma(head) is "city" or "town" or "village" or "capital" or "settlement" or "hamlet" or "suburb" or "township"
        or "municipality" or "neighbourhood" or "neighborhood";

    private FillerKnowledge Pronoun(int head, EntityMention mention)
    {
        var who = _parsed.Lemma(head) is "he" or "she" or "I" or "i" or "who" or "you" or "his" or "her" or "himself" or "herself"
            || mention.Type == EntityType.Person;
        var known = FillerClass.Pronoun | (who ? FillerClass.Person | FillerClass.Actor : FillerClass.None);
        if (SpeakerOf(head) is >= 0 and var speaker && Classify(speaker) is { } named
            && (named.Known & (FillerClass.Actor | FillerClass.Settlement)) != 0 && (named.Known & FillerClass.Pronoun) == 0)
        {
            // "Beijing said it would": a capital that speaks is its country.
            if ((named.Known & FillerClass.Settlement) != 0)
                return new FillerKnowledge(known | FillerClass.Country | FillerClass.Actor | FillerClass.State | FillerClass.Name,
                    FillerClass.Pronoun | Agents);
            return new FillerKnowledge(known | (named.Known & ~FillerClass.Place), FillerClass.Pronoun | named.Possible);
        }

        if (OwnerOf(head) is >= 0 and var owner && Classify(owner) is { } acting && (acting.Known & FillerClass.Actor) != 0
            && (acting.Known & FillerClass.Pronoun) == 0)
            return new FillerKnowledge(known | (acting.Known & ~(FillerClass.Place | FillerClass.Name)),
                FillerClass.Pronoun | acting.Possible);
        return new FillerKnowledge(known, FillerClass.Pronoun | (who ? Agents : Anything));
    }

    // "In its march north the army took ...", "the militia began its assault": whose it is is, as a rule, who does what the clause tells.
    // The owner's token, or -1.
    private int OwnerOf(int pronoun)
    {
        if (_parsed.Relation(pronoun) != Relation.NmodPoss || _parsed.Head(pronoun) is not (>= 0 and var owned)) return -1;
        var one = _parsed.Word(pronoun).Equals("its", StringComparison.OrdinalIgnoreCase);
        if ((!one && !_parsed.Word(pronoun).Equals("their", StringComparison.OrdinalIgnoreCase))
            || _parsed.Relation(owned) is not (Relation.Obl or Relation.Obj))
            return -1;
        var verb = _parsed.Head(owned);
        var subject = _parsed.Child(verb, Relation.Nsubj);
        if (subject < 0 && _parsed.Relation(verb) is Relation.Xcomp or Relation.Advcl)
            subject = _parsed.Child(_parsed.Head(verb), Relation.Nsubj);
        return subject >= 0 && _parsed.Upos(subject) is Upos.Noun or Upos.Propn
            && (!one || _parsed.Features(subject).Number != GrammaticalNumber.Plur) ? subject : -1;
    }

    // "Japan said it had halted aid": the pronoun that is subject of what is said is, as a rule, who says it. The speaker's token, or -1.
    public int SpeakerOf(int pronoun)
    {
        if (_parsed.Relation(pronoun) is not (Relation.Nsubj or Relation.NsubjPass)
            || _parsed.Lemma(pronoun) is not ("it" or "he" or "she" or "they" or "we"))
            return -1;
        var clause = _parsed.Head(pronoun);
        for (var depth = 0; depth < 2 && _parsed.Relation(clause) == Relation.Conj; depth++) clause = _parsed.Head(clause);
        if (_parsed.Relation(clause) != Relation.Ccomp || _parsed.Head(clause) < 0) return -1;
        var speech = _parsed.Head(clause);
        var speaker = _parsed.Child(speech, Relation.Nsubj);
        return speaker >= 0 && speaker != pronoun && _parsed.Upos(speaker) is Upos.Noun or Upos.Propn && _parsed.Upos(speech) == Upos.Verb
            && (_parsed.Lemma(pronoun) is "they" or "we" || (_parsed.Features(speaker).Number != GrammaticalNumber.Plur)) ? speaker : -1;
    }

    private FillerKnowledge Unnamed(int head)
    {
        switch (_parsed.Upos(head))
        {
            case Upos.Pron:
                return Pronoun(head,
                    new EntityMention
                    {
                        Span = default,
                        FirstToken = head,
                        EndToken = head + 1,
                        Head = head,
                        Kind = MentionKind.Pronoun,
                        Label = EntityLabel.Person,
                        Type = EntityType.Other
                    });
            case Upos.Num:
                return new FillerKnowledge(FillerClass.Number,
                    FillerClass.Number | FillerClass.Person | FillerClass.People | FillerClass.Thing | FillerClass.Vehicle | FillerClass.Actor);
            case Upos.Verb or Upos.Aux:
                return new FillerKnowledge(FillerClass.Clause | FillerClass.Event, FillerClass.Clause | FillerClass.Event);
            case Upos.Propn:
                return new FillerKnowledge(FillerClass.Name, Anything);
            case Upos.Adj or Upos.Det:
                return new FillerKnowledge(FillerClass.None,
                    FillerClass.Person | FillerClass.People | FillerClass.Thing | FillerClass.Actor | FillerClass.Force | FillerClass.Group);
            case Upos.Noun when index is not null && index.IsEventNoun(_parsed.Lemma(head)):
                return new FillerKnowledge(FillerClass.Event, FillerClass.Event | FillerClass.Thing | Always);
            // "a coalition air strike", "most of the territory": no mention of its own, but the word says what it is.
            case Upos.Noun when HeadKinds.English.Of(_parsed.Lemma(head)) is { } meaning:
                return Nominal(meaning.Kind, meaning.Type, head);
            case Upos.Noun:
                return new FillerKnowledge(FillerClass.None,
                    Anything & ~(
                    FillerClass.Country | FillerClass.Leader | FillerClass.Name | FillerClass.Place | FillerClass.Settlement | FillerClass.Region));
            default:
                return new FillerKnowledge(FillerClass.None, FillerClass.Text | FillerClass.Any);
        }
    }
}
