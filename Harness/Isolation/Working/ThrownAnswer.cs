using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using GradCheck.Cases;

namespace GradCheck.Isolation.Working;

/// <summary>What a student's exception says, as plain text: nothing of its class is left that could lie to the next reader.</summary>
internal static class ThrownAnswer
{
    private const int LongestMessage = 2_000;
    private const int MostStackLines = 10;

    // Of static fields that set up one another.
    private const int MostWrappers = 8;

    public static Answer Of(Exception e, Assembly student)
    {
        var cause = e;
        string? type = null;
        // The runtime's own wrapper says only that something was thrown.
        for (int i = 0; i < MostWrappers && cause is TypeInitializationException { InnerException: { } inner } wrapper; i++)
            (cause, type) = (inner, wrapper.TypeName);
        if (cause is OutOfMemoryException)
            return new Answer.OutOfMemory(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);
        string message = Message(cause);
        return new Answer.Threw(
            Cut(cause.GetType().ToString()),
            type is null ? message : $"{message} (while the static fields of {Cut(type)} were set up)",
            Stack(cause, student)
        );
    }

    private static string Message(Exception e)
    {
        try
        {
            return Cut(e.Message ?? "");
        }
        catch (Exception)
        {
            return "(its Message cannot be read)";
        }
    }

    private static string Cut(string text) => text.Length <= LongestMessage ? text : text[..LongestMessage] + "...";

    private static ImmutableArray<string> Stack(Exception e, Assembly student) =>
        [
            .. new StackTrace(e, fNeedFileInfo: true)
                .GetFrames()
                .Where(f => f.GetMethod()?.Module.Assembly == student && f.GetFileName() is not null)
                .Take(MostStackLines)
                .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.GetFileName()}:{f.GetFileLineNumber()}")),
        ];
}
