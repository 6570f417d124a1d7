using System.Text;
using Spectre.Console;

namespace GradCheck.Commands.Progress;

/// <summary>The two streams as consoles that know their width and their colours.</summary>
internal static class Terminal
{
    // A log has no width of its own; the default of 80 would break every table.
    private const int LogWidth = 120;

    /// <summary>What people read.</summary>
    public static IAnsiConsole Error() => Create(Console.Error, Console.IsErrorRedirected);

    /// <summary>What a verb answers.</summary>
    public static IAnsiConsole Out() => Create(Console.Out, Console.IsOutputRedirected);

    /// <summary>Where nobody reads.</summary>
    public static IAnsiConsole Nowhere() => Create(TextWriter.Null, isRedirected: true);

    private static IAnsiConsole Create(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(isRedirected ? new TrimmedLines(writer) : writer),
                Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
                ColorSystem = isRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
                Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Detect,
            }
        );
        if (isRedirected)
            console.Profile.Width = LogWidth;
        return console;
    }
}

/// <summary>Passes text on without the blanks at the ends of lines, with which tables are filled up: a file of them is hard to compare.</summary>
internal sealed class TrimmedLines(TextWriter writer) : TextWriter
{
    private int held;

    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            held++;
            return;
        }
        if (value is not ('\r' or '\n'))
            writer.Write(new string(' ', held));
        held = 0;
        writer.Write(value);
    }

    public override void Write(string? value)
    {
        foreach (char c in value ?? "")
            Write(c);
    }

    public override void Flush() => writer.Flush();
}
