using NewsExtraction.Events;
using NewsExtraction.Fuzz.Hostile;
using NewsExtraction.Tests.House;

namespace NewsExtraction.Fuzz;

/// <summary>Something that takes what strangers send: makes an input out of chance, hands it over, and says what went wrong.</summary>
internal abstract class Target
{
    /// <summary>Tries one input.</summary>
    /// <param name="next">A number below the one given.</param>
    /// <returns>What is wrong, or null; an exception that is not documented is wrong as well.</returns>
    public abstract string? Try(Func<int, int> next);

    /// <summary>Texts: articles of the samples with changes, and made-up ones.</summary>
    internal sealed class Texts : Target
    {
        private readonly string[] _seeds = [.. Directory.GetFiles(Path.Combine(Repository.Root, "samples", "articles"), "*.txt")
            .Order(StringComparer.Ordinal).Select(File.ReadAllText)];

        public override string? Try(Func<int, int> next)
        {
            var made = new MadeTexts(next);
            var text = next(3) switch
            {
                0 => made.Text(),
                1 => new Mutator(next).Change(made.Text()),
                _ => new Mutator(next).Change(Part(_seeds[next(_seeds.Length)], next)),
            };
            return Invariants.FaultOf(NewsExtractor.Default.Extract(text, made.Published(), next(4) == 0 ? made.Text() : null));
        }

        private static string Part(string text, Func<int, int> next)
        {
            var start = next(text.Length);
            return text.Substring(start, Math.Min(next(1500), text.Length - start));
        }
    }

    /// <summary>Rule files.</summary>
    internal sealed class Rules : Target
    {
        private const string Sentence = "They raised the price of oil in Paris on Monday, which was cut to 5 dollars by the firm.";

        private readonly string[] _seeds = [.. Directory.GetFiles(Path.Combine(Repository.Root, "models", "english", "events"))
            .Order(StringComparer.Ordinal).Select(File.ReadAllText)];

        public override string? Try(Func<int, int> next)
        {
            var made = new MadeRules(next).Text();
            var rules = next(3) switch
            {
                0 => made,
                1 => new Mutator(next).Change(made),
                _ => new Mutator(next).Change(Part(_seeds[next(_seeds.Length)], next)),
            };
            try
            {
                var compiled = EventRules.Parse(new EventRuleSource("own.events", rules));
                return Invariants.FaultOf(new NewsExtractorBuilder().EventRules(compiled).Build().Extract(Sentence));
            }
            catch (EventRuleException e)
            {
                return e.Errors.All(x => x.Line > 0 && x.Column > 0 && x.Message.Length > 0) ? null : "an error without its place";
            }
        }

        private static string Part(string text, Func<int, int> next)
        {
            var start = text.IndexOf("\nevent ", next(text.Length), StringComparison.Ordinal);
            return start < 0 ? text[..Math.Min(4000, text.Length)] : text.Substring(start, Math.Min(3000, text.Length - start));
        }
    }

    /// <summary>A folder of the user's with one file in it that is not as it should be: a model whose checksum is right, or a
    /// table.</summary>
    internal sealed class Models(string pattern) : Target
    {
        private const string Text = "General Ahmed al-Saleh said on Tuesday that Iraqi troops had retaken Mosul, Goma and Paris, Texas. "
            + "He told the UN that they killed 20 IS fighters last week.";

        private readonly string _folder = Directory.CreateTempSubdirectory("newsextract-fuzz").FullName;

        private readonly (string Name, byte[] Content)[] _files = [.. Directory
            .GetFiles(Path.Combine(Repository.Root, "models", "english"), pattern, SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
            .Where(f => !f.EndsWith("irregular.tsv", StringComparison.Ordinal))
            .Select(f => (Path.GetRelativePath(Path.Combine(Repository.Root, "models", "english"), f), File.ReadAllBytes(f)))];

        public override string? Try(Func<int, int> next)
        {
            var (name, content) = _files[next(_files.Length)];
            var path = Path.Combine(_folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path,
                name.EndsWith(".bin", StringComparison.Ordinal) ? new CraftedModels(next).Change(content) : Damaged(content, next));
            try
            {
                return Invariants.FaultOf(new NewsExtractorBuilder().ModelsFolder(_folder).Build()
                    .Extract(Text, new DateOnly(2026, 2, 18)));
            }
            catch (ModelFormatException e)
            {
                return e.Message.Length > 0 ? null : "an error that says nothing";
            }
            finally
            {
                File.Delete(path);
            }
        }

        private static byte[] Damaged(byte[] content, Func<int, int> next)
        {
            var copy = content.ToArray();
            if (next(4) == 0) return copy[..next(copy.Length)];
            if (next(2) == 0)
                return System.Text.Encoding.UTF8.GetBytes(new Mutator(next).Change(System.Text.Encoding.UTF8.GetString(copy)));
            new Mutator(next).Change(copy.AsSpan());
            return copy;
        }
    }
}
