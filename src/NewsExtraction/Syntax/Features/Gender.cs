namespace NewsExtraction;

/// <summary>Gender of a pronoun: the UD feature <c>Gender</c>.</summary>
public enum Gender : byte
{
    /// <summary>Not given.</summary>
    None,

    /// <summary><c>Gender=Masc</c>.</summary>
    Masc,

    /// <summary><c>Gender=Fem</c>.</summary>
    Fem,

    /// <summary><c>Gender=Neut</c>.</summary>
    Neut,
}
