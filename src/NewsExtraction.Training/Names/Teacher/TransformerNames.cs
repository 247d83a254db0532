using NewsExtraction.Encoders;
using NewsExtraction.Entities;
using NewsExtraction.Text;
using NewsExtraction.Training.Transformer;

namespace NewsExtraction.Training.Names.Teacher;

/// <summary>Scores names by a <see cref="TeacherNetwork"/>. An article is read whole when its
/// first sentence is asked for. Not for several threads.</summary>
/// <param name="network">The weights.</param>
/// <param name="pieces">The pretrained encoder's vocabulary.</param>
/// <param name="input">Reads words for the network.</param>
/// <param name="source">Convention of annotation to imitate, counted as in training.</param>
internal sealed unsafe class TransformerNames(TeacherNetwork network, WordPieces pieces, EncoderInput input, int source) : INameScorer
{
    private const int PiecesAtOnce = 2048;
    private readonly List<TeacherText> _batch = [];
    private readonly float[] _steps = network.Steps.ToArray();
    private TokenizedText? _text;
    private float[] _scores = [];

    /// <inheritdoc/>
    public ReadOnlySpan<float> Steps => _steps;

    /// <inheritdoc/>
    public void Add(NameWords words, NameEvidence evidence, ReadOnlySpan<int> sentences, float weight, Span<float> scores)
    {
        if (!ReferenceEquals(words.Text, _text)) Read(words, evidence);
        var at = 0;
        foreach (var s in sentences)
        {
            var sentence = words.Text.Sentences[s];
            for (var i = sentence.FirstToken * NameLabels.Width; i < sentence.EndToken * NameLabels.Width; i++)
                scores[at++] += weight * _scores[i];
        }
    }

    private void Read(NameWords words, NameEvidence evidence)
    {
        _text = words.Text;
        _scores = new float[_text.Count * NameLabels.Width];
        var size = 0;
        foreach (var text in new TeacherReader(pieces, words, evidence, input).Cut(_text, null, source, 1))
        {
            if (size + text.Pieces.Count > PiecesAtOnce)
            {
                Score();
                size = 0;
            }

            _batch.Add(text);
            size += text.Pieces.Count;
        }

        Score();
    }

    private void Score()
    {
        if (_batch.Count == 0) return;
        var row = network.Score(_batch);
        foreach (var text in _batch)
        {
            foreach (var token in text.Tokens)
            {
                new ReadOnlySpan<float>(row, NameLabels.Width).CopyTo(_scores.AsSpan(token * NameLabels.Width));
                row += NameLabels.Width;
            }
        }

        _batch.Clear();
    }
}
