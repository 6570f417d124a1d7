namespace GradCheck.Reports.Formats;

/// <summary>
/// A command to GitHub's runner, on one line: <c>::error file=a.cs,line=3::message</c>. Escaped as the runner unescapes it
/// (actions/runner, src/Runner.Common/ActionCommand.cs).
/// </summary>
internal static class WorkflowCommand
{
    /// <param name="properties">Names and values; one without a value is left out.</param>
    public static string Of(string command, string message, params (string Name, string? Value)[] properties)
    {
        string given = string.Join(',', properties.Where(p => p.Value is not null).Select(p => $"{p.Name}={Property(p.Value!)}"));
        return $"::{command}{(given.Length > 0 ? " " : "")}{given}::{Data(message)}";
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
