using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <content>Words for the present, the past and the future as a whole.</content>
internal sealed partial class TimeGrammar
{
    /// <summary>"now", "the most recent", "in the future", "in the past", "this critical moment".</summary>
    private bool TryReference(int at, out TimeReading reading)
    {
        var noun = T(at) is Term.The or Term.This or Term.These ? at + 1 : at;
        return TryPresent(at, noun, out reading) || TryPast(at, noun, out reading) || TryFuture(at, noun, out reading)
            || TryMoment(at, noun, out reading);
    }

    /// <summary>"now", "currently", "these days", "at present".</summary>
    private bool TryPresent(int at, int noun, out TimeReading reading)
    {
        reading = default;
        var isPresent = T(noun) switch
        {
            Term.Now => noun == at && !A(at + 1).IsHyphen && !(A(at - 1).IsDash && A(at).Glued),
            Term.Currently => noun == at,
            Term.Units => T(at) == Term.These && A(noun).Value == (int)TimeUnit.Day,
            Term.Present => IsNounPresent(at, noun),
            _ => false,
        };
        return isPresent && Read(at, noun + 1, TimePoint.Present, false, out reading);
    }

    /// <summary>"the present", "at present", but neither "the present crisis" nor "they present".</summary>
    private bool IsNounPresent(int at, int noun)
    {
        if (T(at) == Term.This || (noun == at && T(at - 1) != Term.At)) return false;
        if (IsNoun(noun + 1) || Tag(noun) is PennTag.VB or PennTag.VBP) return false;
        return T(noun + 1) != Term.None || EndsPhrase(noun + 1);
    }

    /// <summary>"recently", "more recently", "recent months", "in the past".</summary>
    private bool TryPast(int at, int noun, out TimeReading reading)
    {
        reading = default;
        var next = T(noun + 1);
        switch (T(noun))
        {
            case Term.Recently when noun == at:
                return Read(at, at + 1, TimePoint.PastRef, false, out reading);
            case Term.More or Term.Most when next is Term.Recent or Term.Recently:
                return Read(noun, After(noun + 2, Term.Units), TimePoint.PastRef, false, out reading);
            case Term.Recent:
                var isArticled = next == Term.Units && T(at) == Term.The;
                var end = next is Term.Units or Term.Past ? noun + 2 : noun + 1;
                return Read(isArticled ? at : noun, end, TimePoint.PastRef, false, out reading);
            case Term.Past:
                return IsNounPast(at, noun) && Read(at, noun + 1, TimePoint.PastRef, false, out reading);
            default:
                return false;
        }
    }

    /// <summary>"in the past", but not "in the past week" or "in the past conflict".</summary>
    private bool IsNounPast(int at, int noun) =>
        noun > at && T(at) == Term.The && T(at - 1) is Term.In or Term.Of or Term.From && EndsNounPhrase(noun + 1);

    private bool EndsNounPhrase(int at) =>
        EndsPhrase(at) || T(at) is Term.And or Term.Or or Term.Is or Term.Modal or Term.To
        || Tag(at) is PennTag.VBD or PennTag.VBZ or PennTag.IN or PennTag.PRP;

    /// <summary>"the future", "the near future", "the coming days".</summary>
    private bool TryFuture(int at, int noun, out TimeReading reading)
    {
        reading = default;
        var length = T(noun) switch
        {
            Term.Coming when noun > at && T(noun + 1) == Term.Units => 2,
            Term.Near when T(noun + 1) == Term.Future => 2,
            Term.Future when IsTheFuture(noun) => 1,
            _ => 0,
        };
        return length > 0 && Read(at, noun + length, TimePoint.FutureRef, false, out reading);
    }

    /// <summary>"the future", "in future", "future talks", but not "a future".</summary>
    private bool IsTheFuture(int noun) => T(noun - 1) switch
    {
        Term.A => false,
        Term.None => IsNoun(noun + 1),
        _ => true,
    };

    /// <summary>"at the moment", "this critical moment"; "this last moment" is none.</summary>
    private bool TryMoment(int at, int noun, out TimeReading reading)
    {
        reading = default;
        if (T(at) is not (Term.This or Term.The) || T(noun) is Term.Last or Term.Next or Term.Present) return false;
        var moment = noun;
        if (T(at) == Term.This && T(noun) != Term.Moment) moment++;
        if (T(moment) != Term.Moment) return false;
        if (T(at) == Term.The && T(at - 1) is not (Term.At or Term.For)) return false;
        // "the moment of ...", "the moment when ...", "this moment in time".
        return T(moment + 1) is not (Term.Of or Term.That) && Tag(moment + 1) is not (PennTag.WRB or PennTag.NN)
            && Read(at, moment + 1, TimePoint.Present, false, out reading);
    }
}
