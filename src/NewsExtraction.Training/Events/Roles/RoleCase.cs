using NewsExtraction.Training.Ranking;

namespace NewsExtraction.Training.Events.Roles;

/// <summary>A phrase and the roles that it may fill for a mention; choice 0 is none.</summary>
/// <param name="Choices">Features of each role.</param>
/// <param name="Roles">Names of the roles; the first is empty.</param>
/// <param name="Given">Which the frame gave.</param>
/// <param name="Right">Which people gave.</param>
internal sealed record RoleCase(Choice[] Choices, string[] Roles, int Given, int Right)
{
    public RankingCase ToRanking() => new(Choices, [.. Enumerable.Range(0, Choices.Length).Select(i => i == Right)]);

    /// <summary>The choice by the weights, as the shipped reader makes it.</summary>
    public int Choose(double[] weights, double forNew, double againstGiven)
    {
        var best = 0;
        var score = 0.0;
        for (var i = 1; i < Choices.Length; i++)
            if (Choices[i].Score(weights) is var own && own > score) (best, score) = (i, own);
        var given = Given == 0 ? 0 : Choices[Given].Score(weights);
        return score - given > (Given == 0 ? forNew : againstGiven) ? best : Given;
    }
}

/// <summary>A found mention that people annotated too, with its phrases.</summary>
/// <param name="Article">Number of the article.</param>
/// <param name="Type">Its type.</param>
/// <param name="Cases">Its phrases.</param>
/// <param name="Unreached">Annotated fillers that are no phrase of the sentence.</param>
internal sealed record RoleMention(int Article, string Type, IReadOnlyList<RoleCase> Cases, int Unreached)
{
    /// <summary>The same phrases as if the frame had not filled one of its roles: what stands there must be told from the words
    /// alone.</summary>
    public IReadOnlyList<RoleCase> Hidden { get; init; } = [];

    /// <summary>True where no frame found the mention.</summary>
    public bool IsLearnt { get; init; }
}
