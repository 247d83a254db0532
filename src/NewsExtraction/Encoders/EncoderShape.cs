using System.Globalization;
using NewsExtraction.Models;

namespace NewsExtraction.Encoders;

/// <summary>Sizes of an encoder.</summary>
/// <param name="LearntWords">Words with a row of their own in the feature table, the unknown
/// word included; they come first in the vocabulary.</param>
/// <param name="HashedRows">Rows of the feature table that hashed features share; a power of two.</param>
/// <param name="FeatureWidth">Numbers per row of the feature table.</param>
/// <param name="VectorWidth">Numbers per word vector; with the feature width this makes the layers' width.</param>
/// <param name="Layers">Recurrent layers.</param>
internal sealed record EncoderShape(int LearntWords, int HashedRows, int FeatureWidth, int VectorWidth, int Layers)
{
    /// <summary>Numbers per word that every layer takes and gives.</summary>
    public int Width => FeatureWidth + VectorWidth;

    public static EncoderShape Read(ModelFile file)
    {
        int Setting(string name) => int.Parse(file.Header.Settings[name], CultureInfo.InvariantCulture);
        return new EncoderShape(Setting("learntWords"), Setting("hashedRows"), Setting("featureWidth"), Setting("vectorWidth"),
            Setting("layers"));
    }

    public void Write(ModelWriter writer)
    {
        void Setting(string name, int value) => writer.Setting(name, value.ToString(CultureInfo.InvariantCulture));
        Setting("learntWords", LearntWords);
        Setting("hashedRows", HashedRows);
        Setting("featureWidth", FeatureWidth);
        Setting("vectorWidth", VectorWidth);
        Setting("layers", Layers);
    }
}
