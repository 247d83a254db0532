using System.CommandLine;
using NewsExtraction.Training.Ranking;

namespace NewsExtraction.Training.Events;

/// <summary>Options of the commands that learn the second reading of events from annotated articles.</summary>
internal sealed class LearningOptions
{
    private readonly Argument<string[]> _gold = new("GOLD")
    {
        Description = "Annotated articles (JSON).",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _test = new("--test")
    {
        Description = "Further annotated articles, to measure on only.",
        DefaultValueFactory = _ => [],
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _output;

    private readonly Option<int> _rounds = new("--rounds") { Description = "Rounds over all cases.", DefaultValueFactory = _ => 10 };

    private readonly Option<double> _rate = new("--rate") { Description = "Length of a step.", DefaultValueFactory = _ => 0.05 };

    private readonly Option<double> _pull = new("--pull")
    {
        Description = "How strongly weights are drawn towards 0.",
        DefaultValueFactory = _ => 1e-3,
    };

    private readonly Option<int> _folds = new("--folds")
    {
        Description = "Parts of the articles, each judged by what the others teach; 0 for no such figure.",
        DefaultValueFactory = _ => 5,
    };

    private readonly Option<int> _from = new("--from") { Description = "First article to report.", DefaultValueFactory = _ => 0 };

    private readonly Option<string> _date =
        new("--date") { Description = "Date to write into the model.", DefaultValueFactory = _ => string.Empty };

    private LearningOptions(string model) =>
        _output = new Option<string?>("--output") { Description = $"Model to write, {model}; none without it." };

    /// <summary>A command that learns a model.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="model">The model's name below the models folder.</param>
    /// <param name="run">Does it.</param>
    public static Command Create(string name, string description, string model, Action<LearningSettings> run)
    {
        var options = new LearningOptions(model);
        var command = new Command(name, description);
        options.AddTo(command);
        command.SetAction(parsed => run(options.Read(parsed)));
        return command;
    }

    private void AddTo(Command command)
    {
        command.Add(_gold);
        foreach (var option in (Option[])[_test, _output, _rounds, _rate, _pull, _folds, _from, _date]) command.Add(option);
    }

    private LearningSettings Read(ParseResult parsed) => new(parsed.GetValue(_gold)!, parsed.GetValue(_test)!, parsed.GetValue(_output),
        parsed.GetValue(_rounds), parsed.GetValue(_rate), parsed.GetValue(_pull), parsed.GetValue(_folds), parsed.GetValue(_from),
        parsed.GetValue(_date)!);
}

/// <summary>What to learn from, and how.</summary>
internal sealed record LearningSettings(string[] Gold, string[] Tests, string? Output, int Rounds, double Rate, double Pull, int Folds,
    int From, string Date)
{
    public bool IsReported(int article) => article >= From;

    public RankingTrainer Trainer(int size) => new(size, Rate, _ => Pull);
}
