using NewsExtraction.Models;
using NewsExtraction.Propositions;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.Tests.Support;

/// <summary>The word tables that tests of single steps share.</summary>
internal static class TestModels
{
    public static Tokenizer Tokenizer { get; } = Tokenizer.From(ModelSource.Package);

    public static Lemmatizer Lemmatizer { get; } = Lemmatizer.From(ModelSource.Package);

    public static PropositionExtractor Propositions { get; } = new(PredicateLexicon.From(ModelSource.Package));

    public static HeadKinds Nouns { get; } = HeadKinds.From(ModelSource.Package);
}
