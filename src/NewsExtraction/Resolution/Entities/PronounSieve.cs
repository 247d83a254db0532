using NewsExtraction.Entities;
using NewsExtraction.Parsing;
using NewsExtraction.Tagging;

namespace NewsExtraction.Resolution.Entities;

/// <summary>
/// Finds what pronouns stand for: candidates that agree in person, number and gender and that syntax allows, weighed by nearness, role and how often
/// the article has spoken of them. First persons are the speaker of their quotation. Looks back a few sentences only, so the cost is linear.
/// </summary>
internal sealed class PronounSieve(ParsedText parsed, List<Reference> references, Clusters clusters, Quotations quotations)
{
    private const int SentencesBack = 3;
    private const int CandidatesBack = 80;

    // Below this, no link is better than a guess.
    private const double Threshold = -0.1;

    public void Join()
    {
        var lastFirst = new Dictionary<(int Quotation, GrammaticalNumber Number), Reference>();
        Reference? lastSecond = null;
        for (var i = 0; i < references.Count; i++)
        {
            var pronoun = references[i];
            if (pronoun.Kind != MentionKind.Pronoun) continue;
            if (pronoun.Form.IsRelative)
            {
                Relative(pronoun);
            }
            else if (pronoun.Form.Person == Person.First)
            {
                First(pronoun, lastFirst);
            }
            else if (pronoun.Form.Person == Person.Second)
            {
                if (lastSecond is not null && lastSecond.Quotation == pronoun.Quotation && SpeakerStays(lastSecond, pronoun)) clusters.Join(lastSecond.Index, pronoun.Index);
                lastSecond = pronoun;
            }
            else if (Best(i, pronoun) is { } antecedent)
            {
                clusters.Join(antecedent.Index, pronoun.Index);
            }
        }
    }

    private void Relative(Reference pronoun)
    {
        for (var at = parsed.Head(pronoun.Head); at >= 0; at = parsed.Head(at))
        {
            if (parsed.Relation(at) is not (Relation.AclRelcl or Relation.Acl)) continue;
            var noun = parsed.Head(at);
            foreach (var candidate in Near(pronoun.Index))
            {
                if (candidate.Head != noun) continue;
                clusters.Join(candidate.Index, pronoun.Index);
                return;
            }

            return;
        }
    }

    private IEnumerable<Reference> Near(int index)
    {
        for (var i = index - 1; i >= 0 && index - i <= CandidatesBack; i--) yield return references[i];
    }

    private void First(Reference pronoun, Dictionary<(int Quotation, GrammaticalNumber Number), Reference> last)
    {
        var key = (pronoun.Quotation, pronoun.Form.Number);
        if (last.TryGetValue(key, out var before) && SpeakerStays(before, pronoun)) clusters.Join(before.Index, pronoun.Index);
        else if (pronoun.Form.Number == GrammaticalNumber.Sing && quotations.Speaker(pronoun.Quotation) is >= 0 and var speaker && AtHead(speaker) is { } source) clusters.Join(source.Index, pronoun.Index);
        last[key] = pronoun;
    }

    // In a quotation the speaker is one; outside, some sentences without an "I" may have passed the word on.
    private static bool SpeakerStays(Reference before, Reference pronoun) => pronoun.Quotation >= 0 || pronoun.Sentence - before.Sentence <= 6;

    private Reference? AtHead(int head)
    {
        var (low, high) = (0, references.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (references[middle].Head < head) low = middle + 1;
            else high = middle;
        }

        return low < references.Count && references[low].Head == head ? references[low] : null;
    }

    private Reference? Best(int index, Reference pronoun)
    {
        Reference? best = null;
        var score = Threshold;
        foreach (var candidate in Near(index))
        {
            if (pronoun.Sentence - candidate.Sentence > SentencesBack) break;
            if (candidate.Head > pronoun.Head || candidate.Kind == MentionKind.Pronoun && candidate.Form.Person != Person.Third || candidate.Kind == MentionKind.Pronoun && candidate.Form.IsRelative) continue;
            if (Agreement(candidate, pronoun) is not { } agreement || !SyntaxAllows(candidate, pronoun)) continue;
            var value = agreement + Weight(candidate, pronoun);
            if (value <= score) continue;
            (best, score) = (candidate, value);
        }

        return best;
    }

    /// <summary>How well number, gender and type agree; null where they do not.</summary>
    private double? Agreement(Reference candidate, Reference pronoun)
    {
        var type = clusters.Type(candidate.Index);
        var gender = clusters.Gender(candidate.Index);
        if (candidate.Kind == MentionKind.Pronoun)
        {
            if (candidate.Form.Number != pronoun.Form.Number || candidate.Form.Gender != pronoun.Form.Gender) return null;
            return 0.8;
        }

        if (pronoun.Form.Number == GrammaticalNumber.Plur)
        {
            if (candidate.IsPlural) return type == EntityType.Person || Reference.ClassOf(type) == 2 ? 0.6 : type is EntityType.Other ? -0.1 : 0.1;
            return type switch
            {
                EntityType.Organization or EntityType.ArmedGroup or EntityType.MilitaryUnit => candidate.Kind == MentionKind.Nominal && candidate.Lemma is "police" or "family" or "couple" or "team" or "crew" or "group" ? 0.1 : -0.8,
                _ => candidate.Lemma is "people" or "family" or "couple" or "everyone" or "population" or "public" or "majority" ? 0.2 : null,
            };
        }

        if (candidate.IsPlural) return null;
        if (pronoun.Form.Gender is Gender.Masc or Gender.Fem)
        {
            if (type != EntityType.Person) return null;
            if (gender != Gender.None) return gender == pronoun.Form.Gender ? 1.2 : null;
            return candidate.Kind == MentionKind.Name ? 0.6 : 0;
        }

        if (type is EntityType.Person or EntityType.Group) return null;
        return type switch
        {
            EntityType.Organization or EntityType.ArmedGroup or EntityType.MilitaryUnit or EntityType.Country => 0.5,
            EntityType.Other => 0,
            _ => 0.1,
        };
    }

    private bool SyntaxAllows(Reference candidate, Reference pronoun)
    {
        if (candidate.Sentence != pronoun.Sentence) return true;

        // A phrase does not hold the pronoun that stands for it ("the man who lost his wife" may, "his wife" may not).
        if (parsed.IsInSubtree(pronoun.Head, candidate.Head))
            return InRelativeClauseOf(pronoun.Head, candidate.Head) || parsed.Relation(candidate.Head) is Relation.Root or Relation.Conj && parsed.Relation(pronoun.Head) is Relation.Nsubj or Relation.NmodPoss && parsed.Upos(parsed.Head(pronoun.Head)) == Upos.Verb;
        var isPossessive = parsed.Relation(pronoun.Head) == Relation.NmodPoss;
        var governor = ClauseOf(pronoun.Head);
        var other = ClauseOf(candidate.Head);
        if (pronoun.Form.IsReflexive) return governor == other;
        if (isPossessive) return true;

        // "He saw him" names two: arguments of one verb differ. A possessor inside an argument is free.
        return governor != other || parsed.Head(candidate.Head) != governor;
    }

    private bool InRelativeClauseOf(int token, int noun)
    {
        for (var at = token; at >= 0 && at != noun; at = parsed.Head(at))
            if (parsed.Relation(at) is Relation.AclRelcl or Relation.Acl && parsed.Head(at) == noun) return true;
        return false;
    }

    private int ClauseOf(int token)
    {
        for (var at = parsed.Head(token); at >= 0; at = parsed.Head(at))
            if (parsed.Upos(at) is Upos.Verb or Upos.Aux || parsed.Child(at, Relation.Cop) >= 0) return at;
        return -1;
    }

    private double Weight(Reference candidate, Reference pronoun)
    {
        var distance = pronoun.Sentence - candidate.Sentence;
        var weight = -1.3 * distance;
        var relation = parsed.Relation(candidate.Head);
        weight += relation switch
        {
            Relation.Nsubj or Relation.NsubjPass => 1.6,
            Relation.Obj or Relation.Iobj => 0.4,
            Relation.Obl or Relation.OblAgent => 0,
            Relation.NmodPoss => 0.1,
            Relation.Appos or Relation.Conj => -0.2,
            Relation.Root => 0.4,
            Relation.Compound or Relation.Flat => -1.5,
            _ => -0.6,
        };
        if (relation is Relation.Nsubj or Relation.NsubjPass && parsed.Relation(pronoun.Head) is Relation.Nsubj or Relation.NsubjPass) weight += 0.5;
        if (candidate.Kind == MentionKind.Nominal && !candidate.IsDefinite && candidate.Mention is null) weight -= 0.4;
        if (candidate.Kind == MentionKind.Nominal && NominalSieve.IsPredicate(parsed, candidate.Head)) weight -= 1.5;
        weight += 0.35 * Math.Min(4, clusters.Members(candidate.Index).Count - 1);
        if (distance == 0)
        {
            // Nearer is better within a sentence, and a subject of the same or the governing clause best.
            weight -= 0.02 * Math.Min(40, pronoun.Head - candidate.Head);
            if (relation is Relation.Nsubj or Relation.NsubjPass && parsed.IsInSubtree(pronoun.Head, parsed.Head(candidate.Head))) weight += 0.8;
        }

        // Inside and outside a quotation others speak of others; its speaker is not "he" in it.
        if (candidate.Quotation != pronoun.Quotation) weight -= 0.3;
        if (pronoun.Quotation >= 0 && quotations.Speaker(pronoun.Quotation) is >= 0 and var speaker && AtHead(speaker) is { } source && clusters.Same(source.Index, candidate.Index)) weight -= 4;
        return weight;
    }
}
