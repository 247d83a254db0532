using System.Globalization;
using System.Numerics;
using NewsExtraction.Models;
using NewsExtraction.Numerics;

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
    private const int MostRows = 1 << 22;
    private const int MostWidth = 1024;
    private const int MostLayers = 9;

    /// <summary>Numbers per word that every layer takes and gives.</summary>
    public int Width => FeatureWidth + VectorWidth;

    public static EncoderShape Read(ModelFile file)
    {
        var shape = new EncoderShape(file.Setting("learntWords", 1, MostRows), file.Setting("hashedRows", 1, MostRows),
            file.Setting("featureWidth", FloatProduct.Lane, MostWidth), file.Setting("vectorWidth", FloatProduct.Lane, MostWidth),
            file.Setting("layers", 1, MostLayers));
        // The kernels read whole lanes, and each half of a layer runs in its own direction.
        if (shape.FeatureWidth % FloatProduct.Lane != 0 || shape.VectorWidth % FloatProduct.Lane != 0
            || shape.Width % (2 * FloatProduct.Lane) != 0)
            throw file.Damaged("a width in the header is no multiple of 16");
        // A hash is cut by a mask.
        if (!BitOperations.IsPow2(shape.HashedRows)) throw file.Damaged("the header's 'hashedRows' is no power of two");
        return shape;
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
