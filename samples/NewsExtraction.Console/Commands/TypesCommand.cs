using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsExtraction.Console.Commands.Options;
using NewsExtraction.Console.Output;
using NewsExtraction.Events;

namespace NewsExtraction.Console.Commands;

/// <summary><c>types</c>: all event types with roles, codes and what counts as one.</summary>
internal static class TypesCommand
{
    public static Command Create(Terminal terminal)
    {
        var names = new Argument<string[]>("TYPE")
        {
            Description = "Types to describe; none for all.",
            HelpName = "TYPE",
            Arity = ArgumentArity.ZeroOrMore
        };
        names.CompletionSources.Add(_ =>
            NewsExtractor.Default.EventTypes.Select(t => new System.CommandLine.Completions.CompletionItem(t)));
        var events = CommonOptions.Events();
        var format = new Option<string?>("--format") { Description = "Form of the output: text (the default), json or markdown." }
            .OneOf("text", "json", "markdown");
        var json = CommonOptions.Json();
        var schema = new Option<bool>("--schema") { Description = "Prints the JSON Schema of the output instead." };
        var command = new Command("types", "Lists the event types: what counts as one, roles, PLOVER and ACLED codes.") { names, events,
            format, json, schema };
        command.SetAction(parsed =>
        {
            var rules = CommonOptions.Extractor(parsed.GetValue(events) ?? []).Rules;
            var types = Chosen(rules, parsed.GetValue(names) ?? []);
            if (parsed.GetValue(schema)) terminal.Text.Write(terminal.Json(ArticleJson.Schema(rules)));
            else if (parsed.GetValue(json) || parsed.GetValue(format) == "json") terminal.Text.Write(terminal.Json(Json(types)));
            else if (parsed.GetValue(format) == "markdown") TypesPage.Write(types, terminal.Reading());
            else foreach (var type in types) Print(type, terminal.Reading());
            return ExitCode.Success;
        });
        return command;
    }

    private static EventType[] Chosen(EventRules rules, string[] names)
    {
        string[] known = [.. rules.Types.Select(t => t.Name)];
        foreach (var name in names)
            if (!known.Contains(name)) throw new UsageException(Choice.Fault("TYPE", name, known));
        return [.. rules.Types.Where(t => names.Length == 0 || names.Contains(t.Name)).OrderBy(t => t.Name, StringComparer.Ordinal)];
    }

    private static void Print(EventType type, TextWriter output)
    {
        output.WriteLine(type.Parent is { } parent ? $"{type.Name} (a {parent.Name})" : type.Name);
        if (type.Description.Length > 0) output.WriteLine("  " + type.Description);
        output.WriteLine($"  roles   {string.Join(", ", type.Roles.Select(RoleInWords))}");
        output.WriteLine($"  PLOVER  {Listed(type.PloverCategories)}");
        output.WriteLine($"  ACLED   {Listed(type.AcledSubEvents)}");
        output.WriteLine();
    }

    private static string RoleInWords(EventRole role) => role.Name
        + (role.IsInitiator && role.IsRecipient ? " (who and whom)" : role.IsInitiator ? " (who)" : role.IsRecipient ? " (whom)"
            : string.Empty);

    private static string Listed(IReadOnlyList<string> codes) => codes.Count == 0 ? "none" : string.Join("; ", codes);

    private static string Json(IEnumerable<EventType> types)
    {
        var output = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(output, options))
        {
            json.WriteStartArray();
            foreach (var type in types) Write(json, type);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(output.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, EventType type)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, type.Name);
        json.WriteString("parent"u8, type.Parent?.Name);
        json.WriteString("description"u8, type.Description);
        Write(json, "plover", type.PloverCategories);
        Write(json, "acled", type.AcledSubEvents);
        json.WriteStartArray("roles"u8);
        foreach (var role in type.Roles)
        {
            json.WriteStartObject();
            json.WriteString("role"u8, role.Name);
            json.WriteBoolean("initiator"u8, role.IsInitiator);
            json.WriteBoolean("recipient"u8, role.IsRecipient);
            json.WriteBoolean("required"u8, role.IsRequired);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> codes)
    {
        json.WriteStartArray(name);
        foreach (var code in codes) json.WriteStringValue(code);
        json.WriteEndArray();
    }
}
