using OwnEvents;
using Spectre.Console;

// Prints a table of the business news in files, or in the sample articles: OwnEvents [FILE...]
var extractor = BusinessNews.Extractor();
var table = new Table().Border(TableBorder.Minimal).AddColumns("Day", "What", "Who", "Whom, what", "How much", "");
await foreach (var item in BusinessNews.Articles(args))
{
    if (item.Article is null) Console.Error.WriteLine($"{item.File}: {item.Fault}");
    else foreach (var row in BusinessNews.Rows(extractor.Extract(item.Article)))
        table.AddRow(((string?[])[row.Day, row.What, row.Who, row.Whom, row.HowMuch, row.Told]).Select(c => Markup.Escape(c ?? ""))
            .ToArray());
}

AnsiConsole.Write(table);
