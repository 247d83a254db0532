using CsCheck;
using NewsExtraction.Events;
using NewsExtraction.Propositions;
using NewsExtraction.Rules;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Rules;

/// <summary>Whatever is put together out of the grammar of rules is rules that work, or is refused with places within it. What fails is
/// made smaller until no piece can be left out.</summary>
internal sealed class AnyRulesTests
{
    private const string Sentence =
        "They/they/PRON/PRP/2/nsubj raised/raise/VERB/VBD/0/root the/the/DET/DT/4/det price/price/NOUN/NN/2/obj of/of/ADP/IN/6/case "
            + "oil/oil/NOUN/NN/4/nmod in/in/ADP/IN/8/case Paris/Paris/PROPN/NNP/2/obl";

    // Some declarations stand here twice as likely as others, for without them nothing that follows means much.
    private static readonly string[] Lines =
    [
        "words list = raise, lift\n", "words list = @list, @other\n", "event PriceRaised\n", "event PriceRaised\n",
        "event Deal: PriceRaised\n", "event PriceRaised when object is place\n", "  role Seller actor\n",
        "  role Seller actor required\n", "  role Good thing\n",
        "  role Good any\n", "  role Count count of Seller\n", "  \"Prices rise.\"\n", "  weight 1 when passive\n", "  joins Deal\n",
        "  plover X\n", "  attribute method Deal when words {price}\n", "  example \"They raised the price.\" Seller \"They\"\n",
        "  no \"Nothing.\"\n", "  verb raise\n", "  verb raise, @list\n", "  verb organi[sz]e\n", "  noun price\n", "  noun \"-\"\n",
        "  light take + price\n", "  light take + in: price\n", "  phrase \"at/in the hand/hands of\"\n", "  never when passive\n",
        "    subject -> Seller\n", "    object -> Good\n", "    object(any) -> Good required\n",
        "    of | possessive -> Good, in -> Seller\n",
        "    object.of -> Good\n", "    not object is place\n", "    (passive or object is any) and with in\n", "    Seller may be place\n",
        "    object in {price, @list}\n", "    priority 2\n", "    certainty 0.5\n", "    also\n", "    realis planned\n",
        "    set method = Deal\n", "# a comment\n", "\n",
    ];

    private static readonly string[] Marks =
    [
        " ", "  ", "\t", "\n", "\r\n", "\r", "\u2028", "\"", "\\", "(", ")", "{", "}", "[", "]", "@", "->", "|", "+", "&", ",", ":", "=",
        "/", ".", "-", "#", ";", "not ", "or ", "event ", "words ", "role ", "verb ", "when ", "Seller", "raise", "NaN", "1e999",
        "2147483648", "\0", "\uD83D", "\uFEFF", "é",
    ];

    private static readonly Gen<string[]> Pieces = Gen.Frequency((12, Of(Lines)), (1, Of(Marks)), (1, Gen.String[Gen.Char, 1, 4]))
        .Array[0, 16];

    private static readonly PropositionLayer Read = RuleText.Read(Sentence);

    // A sound beginning lets more of what follows be read.
    [TestCase("")]
    [TestCase("words other = lift\nevent Deal\nevent PriceRaised\n  role Seller actor\n  role Good thing\n  verb raise\n")]
    public void PiecesOfTheGrammarAreRulesThatWorkOrRefusedWithTheirPlace(string beginning)
    {
        var (working, refused) = (0, 0);
        Pieces.Sample(
            pieces =>
            {
                var text = beginning + string.Concat(pieces);
                try
                {
                    var rules = RuleText.Rules(text);
                    working++;
                    return FaultOf(rules) is not { } fault ? true : throw new InvalidDataException(fault);
                }
                catch (EventRuleException e)
                {
                    refused++;
                    return FaultOf(e, text) is not { } fault ? true : throw new InvalidDataException(fault);
                }
            },
            iter: 4000, seed: "0000000000000", threads: 1);
        Assert.That(working, Is.GreaterThan(100), "too few rules that work");
        Assert.That(refused, Is.GreaterThan(100), "too few rules that are refused");
    }

    private static string? FaultOf(EventRules rules)
    {
        foreach (var mention in new EventExtractor(rules, SmallTables.Nouns).Extract(Read, []))
        {
            if (rules.Find(mention.Type) is null) return $"an event of no type: {mention.Type}";
            foreach (var filler in mention.Fillers)
            {
                if (filler.Span.Start < 0 || filler.Span.End > Read.Parsed.Text.Length || filler.Span.IsEmpty)
                    return $"a filler outside the text: {filler.Role}";
            }
        }

        return null;
    }

    private static string? FaultOf(EventRuleException refused, string rules)
    {
        if (refused.Errors.Count == 0) return "refused without an error";
        var lines = rules.ReplaceLineEndings("\n").Split('\n');
        foreach (var error in refused.Errors)
        {
            if (error.Message.Length == 0) return "an error that says nothing";
            if (error.Line < 1 || error.Line > lines.Length) return $"{error}: no such line";
            // What is missing at a line's end is met just behind it.
            if (error.Column < 1 || error.Column > lines[error.Line - 1].Length + 1) return $"{error}: no such column";
        }

        return null;
    }

    private static Gen<string> Of(string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);
}
