using NewsExtraction.Attributions;
using NewsExtraction.Coreference;
using NewsExtraction.Entities;
using NewsExtraction.Joining;
using NewsExtraction.Models;
using NewsExtraction.Places;
using NewsExtraction.Propositions;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction;

/// <summary>
/// Reads models on other processors while the builder reads the rules. A source keeps what is read, and reads what failed once more: so the
/// builder, which asks for all of it in its own order, finds it there, or meets the error as if nobody had been before it.
/// </summary>
internal static class ReadAhead
{
    private const string Sample = "Troops took Mosul on 3 May, the army said.";

    // From here on there is a processor for each of the three.
    private const int Plenty = 4;

    /// <summary>Begins to read the models of a source; with one processor it does nothing.</summary>
    public static void Begin(ModelSource models, bool readsAgain)
    {
        if (Environment.ProcessorCount == 1) return;
        if (Environment.ProcessorCount < Plenty)
        {
            Queue(() =>
            {
                RunNetworks(models);
                ReadTables(models, readsAgain);
            });
            return;
        }

        Queue(() => RunNetworks(models));
        Queue(() => ReadGazetteer(models));
        Queue(() => ReadTables(models, readsAgain));
    }

    /// <summary>Begins to do what has no errors; with one processor it is left to whoever needs it.</summary>
    public static void Begin(Action work)
    {
        if (Environment.ProcessorCount > 1) Queue(work);
    }

    // The steps that need no rules run once, so that their code is ready for the first article.
    private static void RunNetworks(ModelSource models)
    {
        var parsed = SyntaxAnalyzer.From(models).Analyze(Sample);
        var context = new ArticleContext();
        var layer = EntityRecognizer.From(models).Recognize(parsed, context);
        var attributions = new AttributionFinder(CueLexicon.From(models), CueModel.From(models)).Find(layer);
        var gazetteer = GazetteerIndex.From(models);
        var resolved = new CoreferenceResolver(gazetteer, AntecedentModel.From(models)).Resolve(layer, context, attributions);
        var placed = new PlaceResolver(gazetteer, PlaceRanker.From(models)).Resolve(resolved);
        new PropositionExtractor(PredicateLexicon.From(models)).Extract(placed.Layer);
    }

    private static void ReadGazetteer(ModelSource models)
    {
        GazetteerIndex.From(models);
        AntecedentModel.From(models);
        PlaceRanker.From(models);
    }

    private static void ReadTables(ModelSource models, bool readsAgain)
    {
        CueLexicon.From(models);
        LanguageGuess.From(models);
        HeadKinds.From(models);
        if (readsAgain) SecondReading.From(models);
        PredicateLexicon.From(models);
        MentionConfidence.From(models);
        JoiningModel.From(models);
        MainEventModel.From(models);
    }

    private static void Queue(Action work) => ThreadPool.UnsafeQueueUserWorkItem(static work =>
    {
        try
        {
            work();
        }
        catch (Exception)
        {
            // On a thread of the pool it would end the process. What cannot be read is read once more by the builder, which says so; what
            // a step does to the sample it does to the first article too.
        }
    }, work, preferLocal: false);
}
