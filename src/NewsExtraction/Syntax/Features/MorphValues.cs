namespace NewsExtraction.Syntax;

/// <summary>Grammatical number: the UD feature <c>Number</c>.</summary>
internal enum GrammaticalNumber : byte
{
    /// <summary>Not given.</summary>
    None,

    /// <summary><c>Number=Sing</c>.</summary>
    Sing,

    /// <summary><c>Number=Plur</c>.</summary>
    Plur,

    /// <summary><c>Number=Ptan</c>.</summary>
    Ptan,
}

/// <summary>Tense: the UD feature <c>Tense</c>.</summary>
internal enum Tense : byte
{
    /// <summary>Not given.</summary>
    None,

    /// <summary><c>Tense=Past</c>.</summary>
    Past,

    /// <summary><c>Tense=Pres</c>.</summary>
    Pres,
}

/// <summary>Form of a verb: the UD feature <c>VerbForm</c>.</summary>
internal enum VerbForm : byte
{
    /// <summary>Not given.</summary>
    None,

    /// <summary><c>VerbForm=Fin</c>.</summary>
    Fin,

    /// <summary><c>VerbForm=Inf</c>.</summary>
    Inf,

    /// <summary><c>VerbForm=Part</c>.</summary>
    Part,

    /// <summary><c>VerbForm=Ger</c>.</summary>
    Ger,
}

/// <summary>Voice: the UD feature <c>Voice</c>.</summary>
internal enum Voice : byte
{
    /// <summary>Not given.</summary>
    None,

    /// <summary><c>Voice=Pass</c>.</summary>
    Pass,
}

/// <summary>Degree of comparison: the UD feature <c>Degree</c>.</summary>
internal enum Degree : byte
{
    /// <summary>Not given.</summary>
    None,

    /// <summary><c>Degree=Pos</c>.</summary>
    Pos,

    /// <summary><c>Degree=Cmp</c>.</summary>
    Cmp,

    /// <summary><c>Degree=Sup</c>.</summary>
    Sup,
}

/// <summary>Person: the UD feature <c>Person</c>.</summary>
internal enum Person : byte
{
    /// <summary>Not given.</summary>
    None,

    /// <summary><c>Person=1</c>.</summary>
    First,

    /// <summary><c>Person=2</c>.</summary>
    Second,

    /// <summary><c>Person=3</c>.</summary>
    Third,
}

/// <summary>Type of a pronoun, determiner or pronominal adverb: the UD feature <c>PronType</c>.</summary>
internal enum PronType : byte
{
    /// <summary>Not given.</summary>
    None,

    /// <summary><c>PronType=Prs</c>.</summary>
    Prs,

    /// <summary><c>PronType=Art</c>.</summary>
    Art,

    /// <summary><c>PronType=Dem</c>.</summary>
    Dem,

    /// <summary><c>PronType=Rel</c>.</summary>
    Rel,

    /// <summary><c>PronType=Int</c>.</summary>
    Int,

    /// <summary><c>PronType=Ind</c>.</summary>
    Ind,

    /// <summary><c>PronType=Tot</c>.</summary>
    Tot,

    /// <summary><c>PronType=Neg</c>.</summary>
    Neg,

    /// <summary><c>PronType=Emp</c>.</summary>
    Emp,

    /// <summary><c>PronType=Rcp</c>.</summary>
    Rcp,
}

/// <summary>Mood of a finite verb: the UD feature <c>Mood</c>.</summary>
internal enum Mood : byte
{
    /// <summary>Not given.</summary>
    None,

    /// <summary><c>Mood=Ind</c>.</summary>
    Ind,

    /// <summary><c>Mood=Imp</c>.</summary>
    Imp,

    /// <summary><c>Mood=Sub</c>.</summary>
    Sub,
}

/// <summary>Case of a pronoun: the UD feature <c>Case</c>.</summary>
internal enum PronounCase : byte
{
    /// <summary>Not given.</summary>
    None,

    /// <summary><c>Case=Nom</c>.</summary>
    Nom,

    /// <summary><c>Case=Acc</c>.</summary>
    Acc,

    /// <summary><c>Case=Gen</c>.</summary>
    Gen,
}

/// <summary>Type of a numeral: the UD feature <c>NumType</c>.</summary>
internal enum NumeralType : byte
{
    /// <summary>Not given.</summary>
    None,

    /// <summary><c>NumType=Card</c>.</summary>
    Card,

    /// <summary><c>NumType=Ord</c>.</summary>
    Ord,

    /// <summary><c>NumType=Frac</c>.</summary>
    Frac,

    /// <summary><c>NumType=Mult</c>.</summary>
    Mult,
}
