namespace NewsExtraction.Entities;

/// <summary>A number in words or digits.</summary>
/// <param name="Value">The number; of a vague one ("dozens") the lower bound.</param>
/// <param name="IsVague">True for "dozens", "hundreds of thousands".</param>
internal readonly record struct NumberPhrase(decimal Value, bool IsVague);

/// <summary>Reads number phrases: "2.5 million", "two hundred and fifty", "a dozen", "hundreds of thousands".</summary>
internal static class NumberReader
{
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>Reads the longest number at an atom.</summary>
    /// <param name="atoms">Atoms of one sentence.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="end">Index behind the number.</param>
    /// <param name="number">What was read.</param>
    public static bool TryRead(ReadOnlySpan<Atom> atoms, int at, out int end, out NumberPhrase number)
    {
        end = at;
        number = default;
        if (at >= atoms.Length) return false;
        var first = atoms[at];
        if (first.IsNumber) return ReadDigits(atoms, at, out end, out number);
        return first.Term switch
        {
            Term.Scales => ReadVague(atoms, at, out end, out number),
            Term.Cardinal => ReadWords(atoms, at, out end, out number),
            Term.A when at + 1 < atoms.Length && atoms[at + 1].Term == Term.Scale => ReadWords(atoms, at + 1, out end, out number),
            Term.Half when at + 2 < atoms.Length && atoms[at + 1].Term == Term.A && atoms[at + 2].Term == Term.Scale =>
                ReadHalf(atoms, at, out end, out number),
            _ => false,
        };
    }

    /// <summary>The factor of a scale word.</summary>
    public static decimal FactorOf(Atom scale) => scale.Value == -12 ? 1_000_000_000_000m : scale.Value;

    private static bool ReadDigits(ReadOnlySpan<Atom> atoms, int at, out int end, out NumberPhrase number)
    {
        var value = atoms[at].Number;
        end = at + 1;
        // "2.5-million" and "2.5 million"; "20 hundred" is none.
        var scale = end < atoms.Length && atoms[end].IsDash && atoms[end].Glued ? end + 1 : end;
        while (scale < atoms.Length && atoms[scale].Term == Term.Scale && value * FactorOf(atoms[scale]) <= Largest)
        {
            value *= FactorOf(atoms[scale]);
            end = ++scale;
        }

        number = new(value, false);
        return true;
    }

    private static bool ReadHalf(ReadOnlySpan<Atom> atoms, int at, out int end, out NumberPhrase number)
    {
        end = at + 3;
        number = new(FactorOf(atoms[at + 2]) / 2, false);
        return true;
    }

    private static bool ReadVague(ReadOnlySpan<Atom> atoms, int at, out int end, out NumberPhrase number)
    {
        decimal value = atoms[at].Value;
        end = at + 1;
        while (end + 1 < atoms.Length && atoms[end].Term == Term.Of && atoms[end + 1].Term == Term.Scales
            && value * atoms[end + 1].Value <= Largest)
        {
            value *= atoms[end + 1].Value;
            end += 2;
        }

        number = new(value, true);
        return true;
    }

    private static bool ReadWords(ReadOnlySpan<Atom> atoms, int at, out int end, out NumberPhrase number)
    {
        decimal total = 0;
        decimal current = 0;
        var any = false;
        end = at;
        var i = at;
        while (i < atoms.Length)
        {
            var atom = atoms[i];
            if (atom.Term == Term.Cardinal)
            {
                var value = atom.Value;
                var room = current % 100;
                if (any && !(room == 0 && current > 0) && !(room >= 20 && room % 10 == 0 && value is > 0 and < 10)
                    && !(current == 0 && total > 0))
                    break;
                current += value;
            }
            else if (atom.Term == Term.Scale)
            {
                var factor = FactorOf(atom);
                if (factor < 1000)
                {
                    if (current >= 100 || (any && current == 0)) break;
                    current = (current == 0 ? 1 : current) * factor;
                }
                else
                {
                    if (any && current == 0 && total >= factor) break;
                    if (current == 0 && total > 0) total *= factor;
                    else total += (current == 0 ? 1 : current) * factor;
                    current = 0;
                    if (total > Largest) break;
                }
            }
            else if (any && atom.Term == Term.And && (current >= 100 || total > 0) && i + 1 < atoms.Length
                && atoms[i + 1].Term == Term.Cardinal && atoms[i - 1].Term == Term.Scale)
            {
                i++;
                continue;
            }
            else if (any && atom.IsDash && atom.Glued && i + 1 < atoms.Length && atoms[i + 1].Glued
                && ((atoms[i + 1].Term == Term.Cardinal && atoms[i + 1].Value < 10 && current % 10 == 0 && current % 100 >= 20)
                    || atoms[i + 1].Term == Term.Scale))
            {
                i++;
                continue;
            }
            else
            {
                break;
            }

            any = true;
            end = ++i;
        }

        number = new(total + current, false);
        return any;
    }
}
