using System.Buffers;

namespace NewsExtraction.Syntax;

/// <summary>
/// Features that only the tree tells: person and number of a finite verb are its subject's, a bare verb without subject and auxiliary
/// commands, and an -ing form
/// is a gerund or a participle by what it hangs from, as the UD English treebanks have it.
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
        {
            var head = heads[i];
            if (head < 0) continue;
            switch (relations[i])
            {
                case Relation.Nsubj or Relation.NsubjPass or Relation.Csubj or Relation.CsubjPass or Relation.NsubjOuter
                    or Relation.CsubjOuter when subjects[head] < 0 || relations[i] is Relation.Nsubj or Relation.NsubjPass:
                    subjects[head] = i;
                    break;
                case Relation.Aux or Relation.AuxPass:
                case Relation.Mark when tagged.Xpos(i) == PennTag.TO:
                    helped[head] = true;
                    break;
            }
        }

        for (var i = 0; i < count; i++) features[i] = Of(tagged, heads, relations, subjects, helped, i);
        ArrayPool<int>.Shared.Return(subjects);
        ArrayPool<bool>.Shared.Return(helped);
        return tagged.With(features);
    }

    private static MorphFeatures Of(TaggedText tagged, int[] heads, Relation[] relations, int[] subjects, bool[] helped, int i)
    {
        var known = tagged.Features(i);
        if (tagged.Upos(i) is not (Upos.Verb or Upos.Aux))
        {
            // "it" and "you" look the same as subject and object.
            if (tagged.Xpos(i) != PennTag.PRP || tagged.Lemma(i) is not ("it" or "you")) return known;
            return known with
            {
                Case = relations[i] is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter or Relation.Expl
                ? PronounCase.Nom : PronounCase.Acc
            };
        }

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

    private static (Person Person, GrammaticalNumber Number) AgreementOf(TaggedText tagged, int[] heads, Relation[] relations,
        int[] subjects, int verb)
    {
        var plural = tagged.Xpos(verb) == PennTag.VBP;
        var clause = relations[verb] is Relation.Aux or Relation.AuxPass or Relation.Cop && heads[verb] >= 0 ? heads[verb] : verb;
        for (var steps = 0; subjects[clause] < 0 && heads[clause] >= 0 && relations[clause] is Relation.Conj
            && steps < FarthestClause; steps++)
            clause = heads[clause];
        var subject = subjects[clause];
        var isRelative = relations[clause] == Relation.AclRelcl && heads[clause] >= 0;
        if (isRelative
            && (subject < 0 || tagged.Features(subject).PronType is PronType.Rel or PronType.Int
            || tagged.Lemma(subject) is "that" or "who" or "which"))
            subject = heads[clause];
        if (subject < 0) return plural ? (Person.First, GrammaticalNumber.Sing) : (Person.Third, GrammaticalNumber.Sing);
        switch (tagged.Upos(subject) == Upos.Pron ? tagged.Lemma(subject) : null)
        {
            case "I" or "i":
                return (Person.First, GrammaticalNumber.Sing);
            case "we":
                return (Person.First, GrammaticalNumber.Plur);
            case "you":
                return (Person.Second, GrammaticalNumber.Sing);
            case "they" or "these" or "those":
                return (Person.Third, GrammaticalNumber.Plur);
        }

        if (plural || tagged.Xpos(subject) is PennTag.NNS or PennTag.NNPS || tagged.Features(subject).Number == GrammaticalNumber.Plur)
            return (Person.Third, GrammaticalNumber.Plur);
        return (Person.Third,
            tagged.Xpos(verb) == PennTag.VBD && IsBe(tagged, verb, "were") ? GrammaticalNumber.Plur : GrammaticalNumber.Sing);
    }

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
        var clause = i;
        if (relations[i] is Relation.Aux or Relation.Cop && heads[i] >= 0) clause = heads[i];
        else if (helped[i]) return false;
        for (var steps = 0; relations[clause] == Relation.Conj && heads[clause] >= 0 && steps < FarthestClause; steps++)
        {
            if (subjects[clause] >= 0 || (clause != i && helped[clause])) return false;
            clause = heads[clause];
        }

        return subjects[clause] < 0 && relations[clause] is Relation.Root or Relation.Parataxis or Relation.Ccomp or Relation.Appos
            && (relations[i] == Relation.Aux || !helped[clause]);
    }
}
