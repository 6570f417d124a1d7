namespace GradCheck.Reports.Web;

/// <summary>A line of source, from 1.</summary>
internal sealed record SourceLine(int Number, string Text, bool IsMarked);
