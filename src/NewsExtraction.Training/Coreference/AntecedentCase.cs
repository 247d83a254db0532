namespace NewsExtraction.Training.Coreference;

/// <summary>A reference with its choices: having no antecedent first, then the candidates; its
/// sort; the features of each and whether it is right.</summary>
internal sealed record AntecedentCase(int Document, string Sort, int[][] Choices, bool[] Right);
