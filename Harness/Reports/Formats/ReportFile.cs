namespace GradCheck.Reports.Formats;

/// <summary>One file of a report.</summary>
/// <param name="Path">Where it belongs, relative to the results folder, with <c>/</c>; null for standard output.</param>
/// <param name="Write">Writes its text, a submission at a time.</param>
internal sealed record ReportFile(string? Path, Action<TextWriter> Write);
