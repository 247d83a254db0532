using NewsExtraction.Training.Ranking;

namespace NewsExtraction.Training.Events.Roles;

/// <summary>A phrase and the roles that it may fill for a mention; choice 0 is none.</summary>
/// <param name="Choices">Features of each role.</param>
/// <param name="Roles">Names of the roles; the first is empty.</param>
/// <param name="Given">Which the frame gave.</param>
/// <param name="Right">Which people gave.</param>
internal sealed record RoleCase(Choice[] Choices, string[] Roles, int Given, int Right)
{
    /// <summary>What the network half is told of mention and phrase.</summary>
    public int[] Traits { get; init; } = [];

    /// <summary>What each role adds to it.</summary>
    public int[][] OfRole { get; init; } = [];

    /// <summary>Where the phrase stands.</summary>
    public int Head { get; init; }

    /// <summary>True where no frame named what is given: the place of the clause.</summary>
    public bool IsUnnamed { get; init; }

    public RankingCase ToRanking() => new(Choices, [.. Enumerable.Range(0, Choices.Length).Select(i => i == Right)]);
}

/// <summary>A found mention that people annotated too, with its phrases.</summary>
/// <param name="Article">Number of the article.</param>
/// <param name="Type">Its type.</param>
/// <param name="Cases">Its phrases.</param>
/// <param name="Unreached">Annotated fillers that are no phrase of the sentence.</param>
internal sealed record RoleMention(int Article, string Type, IReadOnlyList<RoleCase> Cases, int Unreached)
{
    /// <summary>The same phrases as if the frame had not filled one of its roles, for each of them: what stands there must be told from the
    /// words
    /// alone.</summary>
    public IReadOnlyList<IReadOnlyList<RoleCase>> Hidden { get; init; } = [];

    /// <summary>True where no frame found the mention.</summary>
    public bool IsLearnt { get; init; }
}
