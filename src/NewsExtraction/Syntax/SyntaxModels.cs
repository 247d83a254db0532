using NewsExtraction.English;
using NewsExtraction.Models;
using NewsExtraction.Text;

namespace NewsExtraction.Syntax;

/// <summary>Loads the shipped models of the linguistic steps.</summary>
internal static class SyntaxModels
{
    public static SyntaxAnalyzer Load()
    {
        var network = SyntaxNetwork.Read(ModelFile.Read("weights/syntax.bin", EnglishData.Open("weights/syntax.bin")));
        return new SyntaxAnalyzer(Tokenizer.English, new NetworkTagger(network), new NetworkParser(network));
    }
}
