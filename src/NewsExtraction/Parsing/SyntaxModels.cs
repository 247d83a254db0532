using NewsExtraction.English;
using NewsExtraction.Models;
using NewsExtraction.Tagging;
using NewsExtraction.Text;

namespace NewsExtraction.Parsing;

/// <summary>Loads the shipped models of the linguistic steps.</summary>
internal static class SyntaxModels
{
    public static SyntaxAnalyzer Load()
    {
        var file = ModelFile.Read("weights/linear.bin", EnglishData.Open("weights/linear.bin"));
        return new SyntaxAnalyzer(Tokenizer.English, new LinearTagger(file), new LinearParser(file));
    }
}
