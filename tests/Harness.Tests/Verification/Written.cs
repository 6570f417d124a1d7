using Spectre.Console;
using Spectre.Console.Rendering;

namespace GradCheck.Tests.Verification;

/// <summary>What a report reads like.</summary>
internal static class Written
{
    public static string Out(IRenderable report)
    {
        using var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.No });
        console.Profile.Width = 200;
        console.Write(report);
        return writer.ToString();
    }
}
