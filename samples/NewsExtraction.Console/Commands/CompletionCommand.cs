using System.CommandLine;
using NewsExtraction.Console.Commands.Options;

namespace NewsExtraction.Console.Commands;

/// <summary><c>completion</c>: lets a shell complete commands, options and values. The shell asks the program itself.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _newsextract() {
              local word="${COMP_WORDS[COMP_CWORD]}" IFS=$'\n'
              COMPREPLY=($(compgen -W "$(newsextract "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "$word"))
            }
            complete -o default -F _newsextract newsextract
            """,
        ["zsh"] = """
            _newsextract() {
              local words_found=("${(@f)$(newsextract "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
              compadd -a words_found
              _files
            }
            compdef _newsextract newsextract
            """,
        ["fish"] = """
            complete -c newsextract -a '(newsextract "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName newsextract -ScriptBlock {
              param($word, $line, $position)
              newsextract "[suggest:$position]" "$line" | Where-Object { $_ -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """,
    };

    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = string.Join(", ", Scripts.Keys) + ".", HelpName = "SHELL" };
        shell.CompletionSources.Add([.. Scripts.Keys]);
        shell.Validators.Add(result =>
        {
            var met = result.Tokens is [var token, ..] ? token.Value : null;
            if (met is not null && !Scripts.ContainsKey(met)) result.AddError(Choice.Fault("SHELL", met, [.. Scripts.Keys]));
        });
        var command = new Command("completion",
            "Prints a script with which a shell completes newsextract's commands and options.") { shell };
        command.SetAction(parsed =>
        {
            terminal.Text.WriteLine(Scripts[parsed.GetValue(shell)!]);
            return ExitCode.Success;
        });
        return command;
    }
}
