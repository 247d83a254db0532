using System.CommandLine;
using NewsExtraction.Training.Network;

namespace NewsExtraction.Training.Syntax;

/// <summary>What the commands that train networks for tags and trees ask for.</summary>
internal sealed class SyntaxOptions
{
    private readonly Option<FileInfo[]> _treebank =
        new("--treebank") { Description = "Treebanks to learn from, CoNLL-U.", Required = true, AllowMultipleArgumentsPerToken = true };
    private readonly Option<FileInfo[]> _silver =
        new("--silver")
        {
            Description = "Machine-parsed text (CoNLL-U, .gz allowed), used in the first epochs.",
            AllowMultipleArgumentsPerToken = true
        };
    private readonly Option<FileInfo[]> _dev =
        new("--dev") { Description = "Treebanks to measure on after each epoch.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<FileInfo?> _vectors = new("--vectors") { Description = "Word vectors made by 'train vectors'." };
    private readonly Option<FileInfo> _output = new("--out") { Description = "The file to write.", Required = true };
    private readonly Option<FileInfo?> _checkpoint =
        new("--checkpoint") { Description = "Written after each epoch; where it exists, training goes on from it." };
    private readonly Option<int> _epochs = new("--epochs") { DefaultValueFactory = _ => 24 };
    private readonly Option<int> _seed = new("--seed") { DefaultValueFactory = _ => 1 };
    private readonly Option<int> _layers = new("--layers") { DefaultValueFactory = _ => 3 };
    private readonly Option<int> _width = new("--feature-width") { DefaultValueFactory = _ => 128 };
    private readonly Option<int> _vectorWidth = new("--vector-width") { DefaultValueFactory = _ => 64 };
    private readonly Option<float> _rate = new("--rate") { DefaultValueFactory = _ => 0.002f };
    private readonly Option<float> _share =
        new("--silver-share")
        {
            Description = "Machine-parsed sentences of the first epoch, as a multiple of the treebanks'.",
            DefaultValueFactory = _ => 1.5f
        };
    private readonly Option<float> _weight = new("--silver-weight") { DefaultValueFactory = _ => 0.5f };
    private readonly Option<float> _drop =
        new("--drop") { Description = "Dropping of units between layers.", DefaultValueFactory = _ => 0.2f };
    private readonly Option<float> _headlines =
        new("--headline-share")
        {
            Description = "Headlines made of sentences in each epoch, as a multiple of the treebanks' sentences.",
            DefaultValueFactory = _ => 0.12f
        };

    /// <summary>The options, to be added to a command.</summary>
    public IEnumerable<Option> All =>
        [_treebank, _silver, _dev, _vectors, _output, _checkpoint, _epochs, _seed, _layers, _width, _vectorWidth, _rate, _share, _weight,
        _drop, _headlines];

    public SyntaxSettings Settings(ParseResult parsed) => new()
    {
        Epochs = parsed.GetValue(_epochs),
        Seed = parsed.GetValue(_seed),
        Layers = parsed.GetValue(_layers),
        TagLayer = Math.Min(2, parsed.GetValue(_layers)),
        FeatureWidth = parsed.GetValue(_width),
        VectorWidth = parsed.GetValue(_vectorWidth),
        Rate = parsed.GetValue(_rate),
        SilverShare = parsed.GetValue(_share),
        SilverWeight = parsed.GetValue(_weight),
        HeadlineShare = parsed.GetValue(_headlines),
        HeadDropout = parsed.GetValue(_drop),
        Dropout = new EncoderDropout(Layer: parsed.GetValue(_drop)),
    };

    public List<TreebankSentence> Gold(ParseResult parsed) =>
        [.. parsed.GetRequiredValue(_treebank).SelectMany(f => Treebank.Read(f.FullName))];

    public List<TreebankSentence> Machine(ParseResult parsed) =>
        [.. (parsed.GetValue(_silver) ?? []).SelectMany(f => Treebank.Read(f.FullName))];

    public List<(string Name, List<TreebankSentence> Sentences)> Development(ParseResult parsed) =>
        [.. (parsed.GetValue(_dev) ?? []).Select(f => (f.Name, Treebank.Read(f.FullName)))];

    public VectorFile? Vectors(ParseResult parsed) => parsed.GetValue(_vectors) is { } path ? VectorFile.Read(path.FullName) : null;

    public string Output(ParseResult parsed) => parsed.GetRequiredValue(_output).FullName;

    public string? Checkpoint(ParseResult parsed) => parsed.GetValue(_checkpoint)?.FullName;

    /// <summary>What the network learns from, as it is noted in the model.</summary>
    public string Data(ParseResult parsed) =>
        string.Join(", ", parsed.GetRequiredValue(_treebank).Concat(parsed.GetValue(_silver) ?? []).Select(f => f.Name));
}
