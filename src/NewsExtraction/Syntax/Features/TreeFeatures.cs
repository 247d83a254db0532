using System.Buffers;

namespace NewsExtraction.Syntax;

/// <summary>
/// Features that only the tree tells: person and number of a finite verb are its subject's, a bare verb without subject and auxiliary
/// commands, and an -ing form is a gerund or a participle by what it hangs from, as the UD English treebanks have it.
/// </summary>
internal static class TreeFeatures
{
    // Further up, a verb's subject is not looked for.
    private const int FarthestClause = 4;

    /// <summary>The tagged text with the verbs' features completed; the given one is left as it is.</summary>
    public static TaggedText Complete(TaggedText tagged, int[] heads, Relation[] relations)
    {
        var count = tagged.Tokens.Count;
        var features = new MorphFeatures[count];
        var subjects = ArrayPool<int>.Shared.Rent(count);
        var helped = ArrayPool<bool>.Shared.Rent(count);
        Array.Fill(subjects, -1, 0, count);
        Array.Clear(helped, 0, count);
        for (var i = 0; i < count; i++)
            if (heads[i] >= 0) Note(tagged, i, heads[i], relations[i], subjects, helped);

        for (var i = 0; i < count; i++) features[i] = Of(tagged, heads, relations, subjects, helped, i);
        ArrayPool<int>.Shared.Return(subjects);
        ArrayPool<bool>.Shared.Return(helped);
        return tagged.With(features);
    }

    // What a word does for its head: is its subject (one before its clausal or outer ones), or its auxiliary or "to".
    private static void Note(TaggedText tagged, int i, int head, Relation relation, int[] subjects, bool[] helped)
    {
        var isNominal = relation is Relation.Nsubj or Relation.NsubjPass;
        var isSubject = isNominal
            || relation is Relation.Csubj or Relation.CsubjPass or Relation.NsubjOuter or Relation.CsubjOuter;
        if (isSubject && (isNominal || subjects[head] < 0)) subjects[head] = i;
        if (relation is Relation.Aux or Relation.AuxPass || (relation == Relation.Mark && tagged.Xpos(i) == PennTag.TO))
            helped[head] = true;
    }

    private static MorphFeatures Of(TaggedText tagged, int[] heads, Relation[] relations, int[] subjects, bool[] helped, int i)
    {
        var known = tagged.Morph(i);
        if (tagged.Upos(i) is not (Upos.Verb or Upos.Aux)) return OfPronoun(tagged, known, relations[i], i);
        switch (tagged.Xpos(i))
        {
            case PennTag.VBP or PennTag.VBD:
                var (person, number) = AgreementOf(tagged, heads, relations, subjects, i);
                return known with { Person = person, Number = number };
            case PennTag.VBG:
                var isGerund = IsGerund(heads, relations, helped, i);
                return known with { VerbForm = isGerund ? VerbForm.Ger : VerbForm.Part, Tense = isGerund ? Tense.None : Tense.Pres };
            case PennTag.VB:
                var commands = Commands(heads, relations, subjects, helped, i);
                return known with { VerbForm = commands ? VerbForm.Fin : VerbForm.Inf, Mood = commands ? Mood.Imp : Mood.None };
            default:
                return known;
        }
    }

    // "it" and "you" look the same as subject and object.
    private static MorphFeatures OfPronoun(TaggedText tagged, in MorphFeatures known, Relation relation, int i)
    {
        if (tagged.Xpos(i) != PennTag.PRP || tagged.Lemma(i) is not ("it" or "you")) return known;
        var isSubject = relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter or Relation.Expl;
        return known with { Case = isSubject ? PronounCase.Nom : PronounCase.Acc };
    }

    private static (Person Person, GrammaticalNumber Number) AgreementOf(TaggedText tagged, int[] heads, Relation[] relations,
        int[] subjects, int verb)
    {
        var plural = tagged.Xpos(verb) == PennTag.VBP;
        var subject = SubjectOf(tagged, heads, relations, subjects, verb);
        if (subject < 0) return plural ? (Person.First, GrammaticalNumber.Sing) : (Person.Third, GrammaticalNumber.Sing);
        if (tagged.Upos(subject) == Upos.Pron && OfPersonalPronoun(tagged.Lemma(subject)) is { } agreement) return agreement;
        var isPlural = plural || tagged.Xpos(subject) is PennTag.NNS or PennTag.NNPS
            || tagged.Morph(subject).Number == GrammaticalNumber.Plur
            || (tagged.Xpos(verb) == PennTag.VBD && IsBe(tagged, verb, "were"));
        return (Person.Third, isPlural ? GrammaticalNumber.Plur : GrammaticalNumber.Sing);
    }

    // The subject of the verb's clause, of the clause it is joined to, or what its relative clause is about.
    private static int SubjectOf(TaggedText tagged, int[] heads, Relation[] relations, int[] subjects, int verb)
    {
        var clause = relations[verb] is Relation.Aux or Relation.AuxPass or Relation.Cop && heads[verb] >= 0 ? heads[verb] : verb;
        for (var steps = 0; steps < FarthestClause && subjects[clause] < 0 && relations[clause] is Relation.Conj; steps++)
        {
            if (heads[clause] < 0) break;
            clause = heads[clause];
        }

        var subject = subjects[clause];
        if (relations[clause] != Relation.AclRelcl || heads[clause] < 0) return subject;
        return subject < 0 || IsRelative(tagged, subject) ? heads[clause] : subject;
    }

    private static bool IsRelative(TaggedText tagged, int pronoun) =>
        tagged.Morph(pronoun).PronType is PronType.Rel or PronType.Int || tagged.Lemma(pronoun) is "that" or "who" or "which";

    private static (Person Person, GrammaticalNumber Number)? OfPersonalPronoun(string lemma) => lemma switch
    {
        "I" or "i" => (Person.First, GrammaticalNumber.Sing),
        "we" => (Person.First, GrammaticalNumber.Plur),
        "you" => (Person.Second, GrammaticalNumber.Sing),
        "they" or "these" or "those" => (Person.Third, GrammaticalNumber.Plur),
        _ => null,
    };

    private static bool IsBe(TaggedText tagged, int verb, string form) =>
        tagged.Upos(verb) == Upos.Aux && tagged.Tokens.Chars(verb).Equals(form, StringComparison.OrdinalIgnoreCase);

    private static bool IsGerund(int[] heads, Relation[] relations, bool[] helped, int i)
    {
        if (helped[i]) return false;
        for (var steps = 0; relations[i] == Relation.Conj && heads[i] >= 0 && steps < FarthestClause; steps++) i = heads[i];
        return relations[i] is Relation.Acl or Relation.Amod or Relation.Xcomp or Relation.Csubj or Relation.CsubjPass or Relation.Ccomp
            or Relation.Obj or Relation.Nsubj or Relation.NsubjPass
            or Relation.Compound or Relation.Appos or Relation.Obl or Relation.Nmod && !helped[i];
    }

    private static bool Commands(int[] heads, Relation[] relations, int[] subjects, bool[] helped, int i)
    {
        var isAuxiliary = relations[i] is Relation.Aux or Relation.Cop && heads[i] >= 0;
        if (!isAuxiliary && helped[i]) return false;
        var clause = isAuxiliary ? heads[i] : i;
        for (var steps = 0; relations[clause] == Relation.Conj && heads[clause] >= 0 && steps < FarthestClause; steps++)
        {
            if (subjects[clause] >= 0 || (clause != i && helped[clause])) return false;
            clause = heads[clause];
        }

        return subjects[clause] < 0 && StandsAlone(relations[clause]) && (relations[i] == Relation.Aux || !helped[clause]);
    }

    private static bool StandsAlone(Relation relation) =>
        relation is Relation.Root or Relation.Parataxis or Relation.Ccomp or Relation.Appos;
}
